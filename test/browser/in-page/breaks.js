// SPDX-License-Identifier: Apache-2.0
import { describe } from "./colour.js";

/**
 * What would be torn on paper, or parted from what it introduces: the page is laid out in columns of a sheet's size, which a browser
 * breaks by the same rules as sheets (https://www.w3.org/TR/css-break-3/).
 */
export function breakFaults(widthText, heightText) {
  const [width, height] = [Number(widthText), Number(heightText)];
  const sheets = document.createElement("div");
  sheets.style.cssText = `width:${width}px;height:${height}px;columns:${width}px auto;column-gap:0;column-fill:auto`;
  sheets.append(...document.body.childNodes);
  document.body.append(sheets);
  const left = sheets.getBoundingClientRect().left;
  const parts = (element) =>
    [...element.getClientRects()].filter((part) => part.width > 0 && part.height > 0);
  const sheetOf = (part) => Math.floor((part.left - left + 1) / width);
  const all = (selector) => [...sheets.querySelectorAll(selector)];
  const torn = (element) => new Set(parts(element).map(sheetOf)).size > 1;
  const tall = (element) => parts(element).reduce((sum, part) => sum + part.height, 0);
  const parted = (element) => {
    const [next] = parts(element.nextElementSibling ?? element);
    const last = parts(element).at(-1);
    return next !== undefined && last !== undefined && sheetOf(next) !== sheetOf(last);
  };
  return [
    ...(all("tr").some((row) => sheetOf(row.getBoundingClientRect()) > 0)
      ? []
      : ["it fits on one sheet: nothing was tried"]),
    ...all("tr, svg, h1, h2, p, li")
      .filter(torn)
      .map((element) => `torn: ${describe(element)}`),
    ...all("table, ul")
      .filter((element) => torn(element) && tall(element) < height)
      .map((element) => `on two sheets, though it fits on one: ${describe(element)}`),
    ...all("h2, p")
      .filter(parted)
      .map((element) => `parted from what follows: ${describe(element)}`),
    ...all("table")
      .filter((table) => getComputedStyle(table.tHead ?? table).display !== "table-header-group")
      .map((table) => `its head is on one sheet only: ${describe(table)}`),
  ];
}
