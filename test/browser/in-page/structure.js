// SPDX-License-Identifier: Apache-2.0
import { describe } from "./colour.js";

/** What is missing of a page's own structure: language, title, main part, headings in order, heads of tables, single ids. */
export function structureFaults() {
  const { documentElement: root, title } = document;
  const count = (selector) => document.querySelectorAll(selector).length;
  return [
    ...(root.lang === "" ? ["no language"] : []),
    ...(title.trim() === "" ? ["no title"] : []),
    ...(count("main") === 1 ? [] : [`${count("main")} main parts`]),
    ...(count("h1") === 1 ? [] : [`${count("h1")} headings of level 1`]),
    ...(count("meta[name=viewport]") === 1 ? [] : ["no viewport"]),
    ...headingFaults(),
    ...tableFaults(),
    ...idFaults(),
  ];
}

function headingFaults() {
  const headings = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")];
  const levels = headings.map((heading) => Number(heading.tagName[1]));
  return headings
    .filter((_, at) => levels[at] > (levels[at - 1] ?? 0) + 1)
    .map((heading) => `a level is left out before ${describe(heading)}`);
}

/** A cell that heads a row or a column says which. */
function tableFaults() {
  const tables = [...document.querySelectorAll("table")].filter((table) => table.rows.length > 0);
  const headless = tables.filter((table) => table.querySelector("th[scope=col]") === null);
  const vague = [...document.querySelectorAll("th:not([scope])")];
  return [
    ...headless.map((table) => `no column has a head: ${describe(table)}`),
    ...vague.map((cell) => `heads what? ${describe(cell)}`),
  ];
}

function idFaults() {
  const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))].map((id) => `twice: #${id}`);
}
