// SPDX-License-Identifier: Apache-2.0
// Runs in the page: colours as people see them, by what lies under what. Ratios: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio

/** [red, green, blue] of 0 to 255, and alpha of 0 to 1. */
export function colourOf(text) {
  if (text === "transparent" || text === "none") return [0, 0, 0, 0];
  const [, parts] = /^rgba?\(([^)]*)\)$/.exec(text) ?? [];
  if (parts === undefined) throw new Error(`a colour that the test does not read: ${text}`);
  const [red, green, blue, alpha = 1] = parts.split(/[ ,/]+/).map(Number);
  return [red, green, blue, alpha];
}

/** A colour with its alpha taken times a part. */
export function faded([red, green, blue, alpha], part) {
  return [red, green, blue, alpha * part];
}

/** One colour laid over an opaque one. */
export function over([red, green, blue, alpha], [r, g, b]) {
  const mix = (top, bottom) => top * alpha + bottom * (1 - alpha);
  return [mix(red, r), mix(green, g), mix(blue, b), 1];
}

export function contrast(one, other) {
  const [bright, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (bright + 0.05) / (dark + 0.05);
}

function luminance(colour) {
  const [red, green, blue] = colour.slice(0, 3).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function opacityOf(element) {
  let opacity = 1;
  for (let at = element; at !== null; at = at.parentElement) opacity *= Number(getComputedStyle(at).opacity);
  return opacity;
}

/** What an element paints as an area: an SVG shape's fill, or a background. */
export function paintOf(element) {
  const style = getComputedStyle(element);
  if (style.backgroundImage !== "none") throw new Error(`a background picture: ${describe(element)}`);
  if (!(element instanceof SVGElement)) return colourOf(style.backgroundColor);
  return element instanceof SVGGeometryElement
    ? faded(colourOf(style.fill), Number(style.fillOpacity))
    : [0, 0, 0, 0];
}

/** The opaque colour at a point of the viewport under an element; `itself`: the element's own paint lies there too. */
export function backdropAt(x, y, element, itself) {
  const stack = document.elementsFromPoint(x, y);
  const place = stack.indexOf(element);
  const under = place === -1 ? ancestors(element) : stack.slice(place + 1);
  const paints = (itself ? [element, ...under] : under)
    .filter((one) => covers(one, x, y))
    .map((one) => faded(paintOf(one), opacityOf(one)));
  return paints.reduceRight((below, paint) => over(paint, below), canvas());
}

/** A line of a chart lies where its stroke does; its fill, black unless said otherwise, may be nowhere. */
function covers(element, x, y) {
  if (!(element instanceof SVGGeometryElement)) return true;
  const { width, height } = element.getBBox();
  if (width === 0 || height === 0) return false;
  return element.isPointInFill(new DOMPoint(x, y).matrixTransform(element.getScreenCTM().inverse()));
}

function ancestors(element) {
  return element.parentElement === null ? [] : [element.parentElement, ...ancestors(element.parentElement)];
}

/** What the browser paints where nobody paints. */
function canvas() {
  const probe = document.createElement("i");
  probe.style.setProperty("background", "Canvas");
  document.documentElement.append(probe);
  const colour = colourOf(getComputedStyle(probe).backgroundColor);
  probe.remove();
  return colour;
}

/** An element in words for a person who looks for it. */
export function describe(element) {
  const id = element.id === "" ? "" : `#${element.id}`;
  const kind = element.getAttribute("class")?.trim().replaceAll(/\s+/g, ".") ?? "";
  const text = element.textContent.trim().slice(0, 40);
  return `<${element.tagName.toLowerCase()}${id}${kind && `.${kind}`}>${text && ` "${text}"`}`;
}
