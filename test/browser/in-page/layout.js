// SPDX-License-Identifier: Apache-2.0
import { describe } from "./colour.js";

/** Pixels by which rounding may shift an edge. */
const SLACK = 1;

/** What is wider than the screen or cut off: the page, texts of charts, and on paper what only scrolling would show. */
export function layoutFaults() {
  const { scrollWidth, clientWidth } = document.scrollingElement;
  const wide =
    scrollWidth > clientWidth + SLACK ? [`the page is ${scrollWidth} px wide on ${clientWidth}`] : [];
  return [...wide, ...hidden(), ...[...document.querySelectorAll("svg")].flatMap(chartFaults)];
}

/** Content that is cut off without a way to get there. */
function hidden() {
  const paper = matchMedia("print").matches;
  const cuts = paper ? ["auto", "scroll", "hidden", "clip"] : ["hidden", "clip"];
  return [...document.body.querySelectorAll("*:not(svg, svg *)")]
    .filter((element) => cuts.includes(getComputedStyle(element).overflowX))
    .filter((element) => element.scrollWidth > element.clientWidth + SLACK)
    .map((element) => `cut off at ${element.clientWidth} of ${element.scrollWidth} px: ${describe(element)}`);
}

/** Labels that leave their chart, and labels that lie over each other. */
function chartFaults(svg) {
  const frame = svg.getBoundingClientRect();
  const labels = [...svg.querySelectorAll("text")].map((text) => ({
    text,
    box: text.getBoundingClientRect(),
  }));
  const outside = labels.filter(
    ({ box }) =>
      box.left < frame.left - SLACK ||
      box.right > frame.right + SLACK ||
      box.top < frame.top - SLACK ||
      box.bottom > frame.bottom + SLACK,
  );
  const pairs = labels.flatMap((one, at) =>
    labels
      .slice(at + 1)
      .filter((other) => overlap(one.box, other.box))
      .map((other) => `labels over each other: ${describe(one.text)} and ${describe(other.text)}`),
  );
  return [...outside.map(({ text }) => `leaves its chart: ${describe(text)}`), ...pairs];
}

/** Boxes are as high as the tallest letters that a font has: a quarter of that may touch. */
function overlap(one, other) {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > SLACK && down > Math.min(one.height, other.height) / 4;
}

/** Areas of colour that mean something and that a browser leaves out on paper. */
export function unprinted() {
  return [...document.body.querySelectorAll("*:not(svg, svg *)")]
    .filter((element) => element.childElementCount === 0 && element.textContent.trim() === "")
    .filter((element) => element.checkVisibility() && element.getBoundingClientRect().width > 1)
    .map((element) => ({ element, style: getComputedStyle(element) }))
    .filter(({ style }) => style.backgroundColor !== "rgba(0, 0, 0, 0)" && style.printColorAdjust !== "exact")
    .map(({ element }) => `not on paper: ${describe(element)}`);
}
