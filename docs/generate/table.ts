// SPDX-License-Identifier: Apache-2.0

/** Rows of cells as a Markdown table. https://github.github.com/gfm/#tables-extension- */
export function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const ruler = heading.map(() => "---");
  return [heading, ruler, ...rows].map((cells) => `| ${cells.map(cell).join(" | ")} |`).join("\n");
}

/** A value as Markdown code. */
export function code(value: unknown): string {
  return `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;
}

/** The first lines of a generated page. */
export function head(title: string, source: string): string {
  return `<!-- Generated from ${source} by \`make docs\`: change it there. -->\n# ${title}\n`;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("<", "&lt;");
}
