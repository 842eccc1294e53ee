// SPDX-License-Identifier: Apache-2.0

const SVG = "http://www.w3.org/2000/svg";
const WIDTH = 520;
const HEIGHT = 150;
const LEFT = 64;
const BOTTOM = 22;
/** Room over the bars: for the name of a mark. */
const TOP = 22;
const MINUTES = 60;
const MINUTE_MS = 60_000;
const HOUR = [
  [0, "60 min ago"],
  [0.5, "30 min ago"],
  [1, "now"],
];

/** Stacked bars, one a minute of the last hour. A part is a class, its name, and how much of a tally it shows. */
export function barChart(minutes, now, parts, spoken = String) {
  const bars = byMinute(minutes, now);
  const top = Math.max(0, ...bars.map(({ tally }) => sumOf(tally, parts)));
  const svg = frame(top, HOUR, summary(bars, parts, spoken));
  for (const { slot, tally } of bars) {
    let base = HEIGHT - BOTTOM;
    for (const [kind, , amount] of parts) {
      const height = scaled(amount(tally), top);
      base -= height;
      svg.append(rectangle(slotX(slot), base, slotWidth() - 1, height, kind));
    }
  }
  return svg;
}

/** Bars with an outline of what they might have been. */
export function outlineChart(minutes, now, [part, whole], spoken) {
  const bars = byMinute(minutes, now);
  const top = Math.max(0, ...bars.map(({ tally }) => whole[2](tally)));
  const svg = frame(top, HOUR, summary(bars, [part, whole], spoken));
  const bar = (slot, inset, [kind, , amount], tally) => {
    const height = scaled(amount(tally), top);
    const width = slotWidth() - 1 - 2 * inset;
    return rectangle(slotX(slot) + inset, HEIGHT - BOTTOM - height, width, height, kind);
  };
  // The outline has the panel on both its sides, whatever is in it.
  for (const { slot, tally } of bars) svg.append(bar(slot, 2, part, tally), bar(slot, 0, whole, tally));
  return svg;
}

/** Counts in bins with a name each, over an axis of `ticks` (place in [0, 1], text); `mark` is a place on it. */
export function histogram(counts, names, ticks, mark) {
  const top = Math.max(0, ...counts);
  const all = counts.reduce((sum, count) => sum + count, 0);
  const most = all === 0 ? "" : `, most of them in ${names[counts.indexOf(top)]}`;
  const threshold = mark === undefined ? "" : `threshold ${mark.toFixed(3)}`;
  const words = [`${all} decisions${most}`, threshold].filter((part) => part !== "");
  const svg = frame(top, ticks, words.join("; "));
  const width = (WIDTH - LEFT) / counts.length;
  for (const [at, count] of counts.entries()) {
    const height = scaled(count, top);
    const bar = rectangle(LEFT + at * width, HEIGHT - BOTTOM - height, width - 2, height, "bar");
    bar.append(titled(`${names[at]}: ${count}`));
    svg.append(bar);
  }
  if (mark !== undefined) svg.append(...marked(mark, threshold));
  return svg;
}

function byMinute(minutes, now) {
  const last = Math.floor(now / MINUTE_MS) * MINUTE_MS;
  return minutes
    .map(({ at, tally }) => ({ slot: MINUTES - 1 - (last - at) / MINUTE_MS, tally }))
    .filter(({ slot }) => slot >= 0);
}

function sumOf(tally, parts) {
  return parts.reduce((sum, [, , amount]) => sum + amount(tally), 0);
}

/** The chart in words, for who cannot see it. */
function summary(bars, parts, spoken) {
  const sums = parts.map(
    ([, name, amount]) => `${name} ${spoken(bars.reduce((sum, { tally }) => sum + amount(tally), 0))}`,
  );
  return `In the last hour: ${sums.join(", ")}`;
}

function frame(top, ticks, words) {
  const svg = made("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img", "aria-label": words });
  for (const part of [1, 0.5, 0]) {
    const y = HEIGHT - BOTTOM - part * (HEIGHT - BOTTOM - TOP);
    svg.append(made("line", { class: part === 0 ? "axis" : "grid", x1: LEFT, x2: WIDTH, y1: y, y2: y }));
    if (part === 0 || (part === 1 && top > 0)) svg.append(text(LEFT - 6, y + 4, short(part * top), "end"));
  }
  if (top === 0) svg.append(text((LEFT + WIDTH) / 2, 0.67 * HEIGHT, "nothing yet", "middle"));
  for (const [place, label] of ticks)
    svg.append(text(LEFT + place * (WIDTH - LEFT), HEIGHT - 4, label, anchorAt(place)));
  return svg;
}

/** Names at the ends stay inside. */
function anchorAt(place) {
  if (place < 0.05) return "start";
  return place > 0.95 ? "end" : "middle";
}

function short(amount) {
  if (amount === 0) return "0";
  if (amount >= 1000) return `${(amount / 1000).toFixed(1)}k`;
  return amount >= 1 ? String(Math.round(amount * 10) / 10) : small(amount);
}

/** Short whatever it is: there is room for six characters. */
function small(amount) {
  return amount < 0.001 ? amount.toExponential(0) : amount.toPrecision(2);
}

function scaled(amount, top) {
  return ((HEIGHT - BOTTOM - TOP) * amount) / Math.max(top, Number.MIN_VALUE);
}

function slotWidth() {
  return (WIDTH - LEFT) / MINUTES;
}

function slotX(slot) {
  return LEFT + slot * slotWidth();
}

function rectangle(x, y, width, height, kind) {
  return made("rect", { x, y, width: Math.max(0, width), height: Math.max(0, height), class: kind });
}

/** A line over the whole height, and its name on the side where there is room. */
function marked(place, words) {
  const x = LEFT + place * (WIDTH - LEFT);
  const line = made("line", { class: "mark", x1: x, x2: x, y1: 2, y2: HEIGHT - BOTTOM });
  const left = place > 0.6;
  const name = text(left ? x - 6 : x + 6, 15, words, left ? "end" : "start");
  name.setAttribute("class", "name");
  return [line, name];
}

function titled(words) {
  const title = made("title", {});
  title.textContent = words;
  return title;
}

function text(x, y, words, anchor = "start") {
  const label = made("text", { x, y, "text-anchor": anchor });
  label.textContent = words;
  return label;
}

function made(name, attributes) {
  const one = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) one.setAttribute(key, String(value));
  return one;
}
