// SPDX-License-Identifier: Apache-2.0

const SVG = "http://www.w3.org/2000/svg";
const WIDTH = 520;
const HEIGHT = 150;
const LEFT = 44;
const BOTTOM = 22;
const MINUTES = 60;
const MINUTE_MS = 60_000;

/** Stacked bars, one a minute of the last hour. `parts` are a class and how much of a tally it shows. */
export function barChart(minutes, now, parts) {
  const bars = byMinute(minutes, now);
  const top = Math.max(1e-12, ...bars.map(({ tally }) => sumOf(tally, parts)));
  const svg = frame(top, ["60 min ago", "now"], summary(bars, parts));
  for (const { slot, tally } of bars) {
    let base = HEIGHT - BOTTOM;
    for (const [name, amount] of parts) {
      const height = scaled(amount(tally), top);
      base -= height;
      svg.append(rectangle(slotX(slot), base, slotWidth() - 1, height, name));
    }
  }
  return svg;
}

/** Bars with an outline of what they might have been. */
export function outlineChart(minutes, now, part, whole) {
  const bars = byMinute(minutes, now);
  const top = Math.max(1e-12, ...bars.map(({ tally }) => whole(tally)));
  const svg = frame(top, ["60 min ago", "now"], summary(bars, [part]));
  for (const { slot, tally } of bars) {
    const [name, amount] = part;
    for (const [height, kind] of [
      [scaled(amount(tally), top), name],
      [scaled(whole(tally), top), "outline"],
    ])
      svg.append(rectangle(slotX(slot), HEIGHT - BOTTOM - height, slotWidth() - 1, height, kind));
  }
  return svg;
}

/** Counts in bins with a label each; `mark` in [0, 1] is a place on the axis. */
export function histogram(counts, labels, mark) {
  const top = Math.max(1, ...counts);
  const all = counts.reduce((sum, count) => sum + count, 0);
  const svg = frame(top, [labels[0], labels.at(-1)], `${all} in ${counts.length} bins`);
  const width = (WIDTH - LEFT) / counts.length;
  for (const [at, count] of counts.entries()) {
    const height = scaled(count, top);
    const bar = rectangle(LEFT + at * width, HEIGHT - BOTTOM - height, width - 2, height, "bar");
    bar.append(titled(`${labels[at]}: ${count}`));
    svg.append(bar);
  }
  if (mark !== undefined)
    svg.append(line(LEFT + mark * (WIDTH - LEFT), 0, HEIGHT - BOTTOM, `threshold ${mark.toFixed(3)}`));
  return svg;
}

function byMinute(minutes, now) {
  const last = Math.floor(now / MINUTE_MS) * MINUTE_MS;
  return minutes
    .map(({ at, tally }) => ({ slot: MINUTES - 1 - (last - at) / MINUTE_MS, tally }))
    .filter(({ slot }) => slot >= 0);
}

function sumOf(tally, parts) {
  return parts.reduce((sum, [, amount]) => sum + amount(tally), 0);
}

/** The chart in words, for who cannot see it. */
function summary(bars, parts) {
  return parts
    .map(
      ([name, amount]) => `${name} ${bars.reduce((sum, { tally }) => sum + amount(tally), 0).toPrecision(3)}`,
    )
    .join(", ");
}

function frame(top, [from, to], words) {
  const svg = made("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img", "aria-label": words });
  svg.append(
    made("line", { class: "axis", x1: LEFT, x2: WIDTH, y1: HEIGHT - BOTTOM, y2: HEIGHT - BOTTOM }),
    text(0, 13, short(top)),
    text(0, HEIGHT - BOTTOM, "0"),
    text(LEFT, HEIGHT - 4, from),
    text(WIDTH, HEIGHT - 4, to, "end"),
  );
  return svg;
}

function short(amount) {
  if (amount >= 1000) return `${(amount / 1000).toFixed(1)}k`;
  return amount >= 1 ? String(Math.round(amount * 10) / 10) : amount.toPrecision(2);
}

function scaled(amount, top) {
  return ((HEIGHT - BOTTOM - 4) * amount) / top;
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

function line(x, y1, y2, words) {
  const mark = made("line", { class: "mark", x1: x, x2: x, y1, y2 });
  mark.append(titled(words));
  return mark;
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
