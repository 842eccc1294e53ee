// SPDX-License-Identifier: Apache-2.0
import { escaped } from "./html.ts";

/** A report as HTML: the parts that differ from one to the next. */
export interface ReportPage {
  /** The document's title and its first heading. */
  readonly title: string;
  readonly heading: string;
  /** Rules beside the common ones. */
  readonly style: string;
  /** HTML below the heading. */
  readonly body: string;
}

/**
 * On paper nothing is torn that fits on a sheet, a longer table has its head on each, and a heading or a paragraph stays with what
 * it introduces.
 * Contrasts of the colours on `--paper` are at least 4.5 for `--ink` and `--soft`, and 3 for the lines (WCAG 2.2), in both schemes.
 */
const STYLE = `
:root { color-scheme: light dark; --ink: #111; --paper: #fff; --line: #ddd; --soft: #555; --main: #1b6ca8; --second: #8a4b08; --band: #dbe7f0; --pale: #c9d3db; }
@media screen and (prefers-color-scheme: dark) { :root { --ink: #e8e8e8; --paper: #161616; --line: #3a3a3a; --soft: #aaa; --main: #6db6ea; --second: #e0a458; --band: #22384a; --pale: #3d4852; } }
body { font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 1000px; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; overflow-wrap: anywhere; } h2 { font-size: 1.2rem; margin-top: 2.2rem; }
svg { width: 100%; height: auto; display: block; } svg text { font: 12.5px system-ui, sans-serif; fill: var(--ink); } svg text.note { fill: var(--soft); font-size: 12px; paint-order: stroke; stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round; }
.grid { stroke: var(--line); }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: left; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--line); } th { font-weight: 600; } th[scope=row] { font-weight: normal; }
.wide { overflow-x: auto; } .wide:focus-visible { outline: 3px solid var(--main); outline-offset: 2px; }
@media screen { .wide svg { min-width: 46rem; } }
svg, table, thead, tr, p, ul { break-inside: avoid; } thead { display: table-header-group; } h2, p { break-after: avoid; } ul { padding-left: 1.2rem; }
@media print { :root { color-scheme: light; } body { margin: 0; padding: 0; max-width: none; font-size: 11px; } h2 { margin-top: 1rem; } .wide { overflow: visible; } }`;

/** A report as one HTML page that needs nothing else, for light and dark screens, phones and paper. */
export function reportPage({ title, heading, style, body }: ReportPage): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Pointsman: ${escaped(title)}</title>
<style>${STYLE}${style}
</style>
<main>
<h1>${escaped(heading)}</h1>
${body}
</main>
</html>
`;
}

/** A chart or a table that a phone shows a part of: the keyboard gets to it and moves it. */
export function wide(name: string, content: string): string {
  return `<section class="wide" tabindex="0" aria-label="${escaped(name)}">${content}</section>`;
}

/** Sentences one under the other. */
export function sentences(lines: readonly string[]): string {
  return `<ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join("\n")}</ul>`;
}
