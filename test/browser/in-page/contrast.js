// SPDX-License-Identifier: Apache-2.0
import { backdropAt, colourOf, contrast, describe, faded, opacityOf, over, paintOf } from "./colour.js";

/** WCAG 2.2, 1.4.3 and 1.4.11: https://www.w3.org/TR/WCAG22/ */
const TEXT = 4.5;
const LARGE_TEXT = 3;
const GRAPHICS = 3;

/** Pixels on the screen under which nobody reads a chart's labels. */
const SMALLEST = 9;

/** Every visible text, and every shape outside `decorative`, that stands out too little, in words. */
export function contrastFaults(decorative) {
  const texts = textsOf(document.body).flatMap(textFaults);
  const graphics = [...document.body.querySelectorAll("*")].filter(
    (element) => isGraphic(element) && !element.matches(decorative),
  );
  return [...texts, ...graphics.flatMap(graphicFault)];
}

/** How many texts and shapes were looked at: a check that looks at nothing finds nothing. */
export function contrastChecked(decorative) {
  const graphics = [...document.body.querySelectorAll("*")].filter(
    (element) => isGraphic(element) && !element.matches(decorative),
  );
  return { texts: textsOf(document.body).length, graphics: graphics.length };
}

/** Visible texts with the element that paints each and the boxes it takes; what is written in fields too. */
function textsOf(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    if (node.data.trim() === "" || !shown(node.parentElement)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
    if (boxes.length > 0) texts.push({ owner: node.parentElement, boxes });
  }
  const fields = [...root.querySelectorAll("input, textarea")].filter((field) => shown(field) && field.value);
  return [...texts, ...fields.map((owner) => ({ owner, boxes: [owner.getBoundingClientRect()] }))];
}

function shown(element) {
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

function textFaults({ owner, boxes }) {
  const style = getComputedStyle(owner);
  const svg = owner.closest("svg") !== null;
  const ink = svg ? faded(colourOf(style.fill), Number(style.fillOpacity)) : colourOf(style.color);
  const size = Number.parseFloat(style.fontSize) * (svg ? scaleOf(owner) : 1);
  const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
  const ratio = Math.min(
    ...boxes.flatMap((box) =>
      pointsOf(box).map(([x, y]) => {
        const back = backdropAt(x, y, owner, !svg);
        return contrast(over(faded(ink, opacityOf(owner)), back), back);
      }),
    ),
  );
  const least = large ? LARGE_TEXT : TEXT;
  return [
    ...(ratio < least ? [`contrast ${ratio.toFixed(2)} < ${least}: ${describe(owner)}`] : []),
    ...(size < SMALLEST ? [`${size.toFixed(1)} px is too small: ${describe(owner)}`] : []),
  ];
}

function pointsOf({ left, right, top, bottom }) {
  const y = (top + bottom) / 2;
  return [
    [left + 1, y],
    [(left + right) / 2, y],
    [right - 1, y],
  ];
}

function scaleOf(element) {
  const { a, b } = element.getScreenCTM();
  return Math.hypot(a, b);
}

/** A shape of a chart, or an element without content that is seen by its background or its border. */
function isGraphic(element) {
  if (!shown(element) || element.closest("defs, clipPath") !== null) return false;
  const { width, height } = element.getBoundingClientRect();
  if (Math.max(width, height) < 1) return false;
  if (element instanceof SVGElement)
    return element instanceof SVGGeometryElement && Math.max(paintOf(element)[3], strokeOf(element)[3]) > 0;
  const empty = element.childElementCount === 0 && element.textContent.trim() === "";
  return empty && Math.max(paintOf(element)[3], strokeOf(element)[3]) > 0;
}

/** The line around a shape; of an element, the border where all four sides have one. */
function strokeOf(element) {
  const style = getComputedStyle(element);
  if (element instanceof SVGElement)
    return faded(
      colourOf(style.stroke),
      Number.parseFloat(style.strokeWidth) === 0 ? 0 : Number(style.strokeOpacity),
    );
  const sides = ["Top", "Right", "Bottom", "Left"];
  const all = sides.every((side) => Number.parseFloat(style[`border${side}Width`]) > 0);
  return all ? colourOf(style.borderTopColor) : [0, 0, 0, 0];
}

function graphicFault(element) {
  const [x, y] = placeOf(element);
  const back = backdropAt(x, y, element, false);
  const ratios = [paintOf(element), strokeOf(element)].map((paint) =>
    contrast(over(faded(paint, opacityOf(element)), back), back),
  );
  const ratio = Math.max(...ratios);
  return ratio < GRAPHICS ? [`contrast ${ratio.toFixed(2)} < ${GRAPHICS}: ${describe(element)}`] : [];
}

/** A point of a shape, in the viewport. */
function placeOf(element) {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  if (!(element instanceof SVGGeometryElement)) return [(left + right) / 2, (top + bottom) / 2];
  const { x, y } = element
    .getPointAtLength(element.getTotalLength() / 2)
    .matrixTransform(element.getScreenCTM());
  return paintOf(element)[3] > 0 ? [(left + right) / 2, (top + bottom) / 2] : [x, y];
}
