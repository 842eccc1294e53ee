// SPDX-License-Identifier: Apache-2.0

/** An element with text or children; text is never read as HTML. */
export function element(name, content = "", attributes = {}) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  if (Array.isArray(content)) made.append(...content);
  else made.textContent = content;
  return made;
}

/** The children in place of those there are. */
export function fill(parent, children) {
  parent.replaceChildren(...children);
}

/** A row of a table, of texts and elements. */
export function row(kind, cells) {
  return element(
    "tr",
    cells.map((cell) => (typeof cell === "string" ? element(kind, cell) : element(kind, [cell]))),
  );
}
