// SPDX-License-Identifier: Apache-2.0
// The status page: asks for status.json every few seconds and draws it. No text of a request is ever in there.
import { barChart, histogram, outlineChart } from "./charts.js";
import { element, fill, fillTable } from "./dom.js";
import { showAnswer } from "./playground.js";

const EVERY_MS = 5000;
/** Characters of a prompt in the playground. */
const LONGEST = 20_000;
const byId = (id) => document.getElementById(id);
let chosen;

/** The model shown: the one that was chosen, as long as there is one of that name. */
function shown({ virtualModels }) {
  return virtualModels.find(({ name }) => name === chosen) ?? virtualModels[0];
}

function percent(part, whole) {
  return whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)}\u00a0%`;
}

function dollars(amount) {
  if (amount === 0) return "$0";
  return amount < 0.01 ? `$${amount.toPrecision(2)}` : `$${amount.toFixed(2)}`;
}

/** The smallest bound under which this share of the decisions stays. */
function quantile(counts, bounds, share) {
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (all === 0) return "–";
  let seen = 0;
  for (const [at, count] of counts.entries()) {
    seen += count;
    if (seen >= share * all) return at < bounds.length ? `≤ ${bounds[at]} ms` : `> ${bounds.at(-1)} ms`;
  }
  return "–";
}

/** Puts words where a screen reader reads them out; the same words again are not news. */
function say(id, words, kind) {
  const place = byId(id);
  place.className = kind;
  if (place.textContent !== words) place.textContent = words;
}

let drawn = "";

function drawModels(status) {
  const current = shown(status)?.name;
  // Buttons that stay are left alone: whoever has tabbed to one stays there.
  const wanted = JSON.stringify([current, status.virtualModels.map(({ name }) => name)]);
  if (wanted === drawn) return;
  drawn = wanted;
  const buttons = status.virtualModels.map(({ name }) => {
    const button = element("button", name, { type: "button", "aria-pressed": String(name === current) });
    button.addEventListener("click", () => {
      chosen = name;
      draw(status);
      [...byId("models").children].find((one) => one.textContent === name)?.focus();
    });
    return button;
  });
  fill(byId("models"), buttons);
  fill(
    byId("names"),
    status.virtualModels.map(({ name }) => element("option", "", { value: name })),
  );
}

function drawFigures(model, bounds) {
  const { total, policy } = model;
  const saved = total.allStrongCost - total.cost;
  const decided = total.strong + total.weak;
  const mode = policy?.mode === "shadow" ? "shadow: would be " : "";
  const figures = [
    ...drawDial(model),
    [
      dollars(saved),
      `${mode}saved of ${dollars(total.allStrongCost)}: ${percent(saved, total.allStrongCost)}`,
    ],
    [percent(total.strong, decided), `${mode}strong since the start`],
    [total.exchanges.toLocaleString("en"), "requests since the start"],
    [quantile(total.decisions, bounds, 0.5), "median decision"],
    [quantile(total.decisions, bounds, 0.99), "99 % of decisions"],
    [total.fallbacks.toLocaleString("en"), "answered by a fallback"],
    [total.failOpens.toLocaleString("en"), "without the router"],
    [percent(total.errors, total.exchanges), "errors (5xx)"],
  ];
  fill(
    byId("figures"),
    figures.map(([value, what]) =>
      element("div", [element("b", value), element("span", what)], { class: "figure" }),
    ),
  );
}

/** What the dial is asked to hold, in words. */
function wish({ kind, threshold, share, floor, usd }) {
  switch (kind) {
    case "strongShare":
      return `holds ${percent(share, 1)} strong`;
    case "qualityFloor":
      return `holds ${percent(floor, 1)} of the strong model's quality`;
    case "dailyBudgetUsd":
      return `holds ${dollars(usd)} a day`;
    default:
      return `fixed at ${threshold.toFixed(3)}`;
  }
}

const ALARMS = {
  "share-left-band": "the share of strong calls is not what was asked for",
  collapsed: "all requests, or none, go to the strong model",
  "mix-drifted": "the traffic is no longer what the dial was calibrated on",
  "budget-spent": "today's money is gone: weak calls only",
  "budget-runs-out": "at this rate today's money will not last",
  "quality-unknown": "nothing predicts quality: everything goes to the strong model",
};

/** The dial as figures, and what it wants somebody to look at. */
function drawDial({ policy }) {
  const dial = policy?.dial;
  const alarms = dial?.alarms ?? [];
  say("alarms", alarms.map((alarm) => `Look: ${ALARMS[alarm] ?? alarm}.`).join(" "), "bad");
  if (dial === undefined) return [];
  const spent = dial.target.kind === "dailyBudgetUsd" ? [[dollars(dial.spentTodayUsd), "spent today"]] : [];
  const recent = dial.recentShare === undefined ? "–" : percent(dial.recentShare, 1);
  return [
    [policy.threshold.toFixed(3), `threshold: ${wish(dial.target)}`],
    [recent, `${policy.mode === "shadow" ? "shadow: would be " : ""}strong among the latest 500`],
    ...spent,
  ];
}

const TIERS = [
  ["weak", "weak", ({ weak }) => weak],
  ["strong", "strong", ({ strong }) => strong],
];
const MONEY = [
  ["spent", "spent", ({ cost }) => cost],
  ["outline", "all-strong", ({ allStrongCost }) => allStrongCost],
];
const SCORE_TICKS = [0, 0.25, 0.5, 0.75, 1].map((score) => [score, String(score)]);

function drawCharts({ minutes, total, policy }, { decisionBounds, now }) {
  fill(byId("share"), [barChart(minutes, now, TIERS)]);
  fill(byId("money"), [outlineChart(minutes, now, MONEY, dollars)]);
  const bins = total.scores.length;
  const steps = total.scores.map((_, at) => `${(at / bins).toFixed(2)} to ${((at + 1) / bins).toFixed(2)}`);
  fill(byId("scores"), [histogram(total.scores, steps, SCORE_TICKS, policy?.threshold)]);
  const times = [...decisionBounds.map((ms) => `≤ ${ms} ms`), `> ${decisionBounds.at(-1)} ms`];
  fill(byId("latency"), [histogram(total.decisions, times, timeTicks(decisionBounds))]);
}

/** Every third bound where its bin ends, and nothing so near to the end that it would not fit. */
function timeTicks(bounds) {
  const bins = bounds.length + 1;
  return bounds.map((ms, at) => [(at + 1) / bins, String(ms)]).filter((_, at) => at % 3 === 0);
}

const BACKEND_HEAD = ["Backend", "State", "Tier", "Model", "$ per million tokens", "Endpoints", "Remark"];

function drawBackends({ backends }) {
  const rows = backends.map((one) => [
    one.name,
    element("span", one.state, { class: one.state === "live" ? "good" : "bad" }),
    one.tier ?? "–",
    one.model ?? "–",
    one.price ? `${one.price.input} in, ${one.price.output} out` : "–",
    one.endpoints === undefined ? "by name" : String(one.endpoints),
    one.remark ?? "",
  ]);
  fillTable(byId("backends"), BACKEND_HEAD, rows);
}

/** How long, in the largest unit that says something. */
function lasting(ms) {
  const minutes = ms / 60_000;
  if (minutes < 1) return `${Math.round(ms / 1000)} s`;
  if (minutes < 60) return `${Math.floor(minutes)} min`;
  return minutes < 2880 ? `${(minutes / 60).toFixed(1)} h` : `${Math.floor(minutes / 1440)} days`;
}

function draw(status) {
  const state = status.ready ? "ready" : `not ready: waiting for ${status.missing.join(", ")}`;
  byId("version").textContent = status.version;
  say("state", state, status.ready ? "good" : "bad");
  const missed = status.missedExchanges > 0 ? ` · ${status.missedExchanges} exchanges not in the ledger` : "";
  byId("since").textContent =
    `up ${lasting(status.now - status.startedAt)} · ${new Date(status.now).toLocaleTimeString()}${missed}`;
  drawModels(status);
  drawBackends(status);
  const model = shown(status);
  if (model === undefined) return;
  drawFigures(model, status.decisionBounds);
  drawCharts(model, status);
}

/** The status; undefined when nobody answers. */
async function asked() {
  try {
    const reply = await fetch("status.json", { signal: AbortSignal.timeout(EVERY_MS) });
    return await reply.json();
  } catch {
    return undefined;
  }
}

async function refresh() {
  const status = await asked();
  setTimeout(refresh, EVERY_MS);
  if (status === undefined) say("state", "no answer: is pointsman running?", "bad");
  else draw(status);
}

byId("prompt").addEventListener("input", () => {
  const { length } = byId("prompt").value;
  const tooLong = length > LONGEST;
  const words = `${length.toLocaleString("en")} characters: the playground takes ${LONGEST.toLocaleString("en")}`;
  byId("prompt").setCustomValidity(tooLong ? words : "");
  say("too-long", tooLong ? words : "", "bad");
});

byId("ask").addEventListener("submit", async (event) => {
  event.preventDefault();
  byId("answer").textContent = "Deciding…";
  const body = { model: byId("model").value, messages: [{ role: "user", content: byId("prompt").value }] };
  try {
    const headers = { "content-type": "application/json" };
    const reply = await fetch("explain", { method: "POST", headers, body: JSON.stringify(body) });
    if (!reply.ok) throw new Error(`pointsman answers ${reply.status}: ${await reply.text()}`);
    fill(byId("answer"), showAnswer(await reply.json()));
  } catch (cause) {
    // A browser's own words for a server that is gone tell a person nothing.
    const words = cause instanceof TypeError ? "No answer: is pointsman running?" : cause.message;
    fill(byId("answer"), [element("p", words, { class: "bad" })]);
  }
});

await refresh();
