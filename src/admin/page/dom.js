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

/** A table of texts and elements. */
export function table(head, rows) {
  const made = element("table");
  fillTable(made, head, rows);
  return made;
}

/** Gives a table other rows. */
export function fillTable(parent, head, rows) {
  const heads = head.map((name) => element("th", name, { scope: "col" }));
  const body = rows.map((cells) => element("tr", cells.map(dataCell)));
  fill(parent, [element("thead", [element("tr", heads)]), element("tbody", body)]);
}

function dataCell(content) {
  return element("td", typeof content === "string" ? content : [content]);
}
