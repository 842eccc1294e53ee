// SPDX-License-Identifier: Apache-2.0
import { backdropAt, colourOf, contrast, describe, over } from "./colour.js";

/** What the focus is on, and what is wrong with how that shows. */
export function focusNow() {
  const element = document.activeElement;
  if (element === null || element === document.body) return { where: "", faults: [] };
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const back = backdropAt((left + right) / 2, (top + bottom) / 2, element, false);
  // The browser's own ring, `auto`, has two colours of which one always shows.
  const own = outlineStyle === "auto";
  const ring = own || (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2);
  const ratio = own ? Number.POSITIVE_INFINITY : contrast(over(colourOf(outlineColor), back), back);
  const off = bottom < 0 || top > innerHeight || right < 0 || left > innerWidth;
  return {
    where: describe(element),
    faults: [
      ...(ring ? [] : ["no ring"]),
      ...(ring && ratio < 3 ? [`a ring of contrast ${ratio.toFixed(2)}`] : []),
      ...(off ? ["outside the window"] : []),
    ],
  };
}

/** Everything that the keyboard should get to, in the order of the page. */
export function controls() {
  const all = document.querySelectorAll("a[href], button, input, textarea, select, summary, [tabindex='0']");
  return [...all].filter((one) => one.checkVisibility() && !one.disabled).map(describe);
}
