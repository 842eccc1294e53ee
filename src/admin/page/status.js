// SPDX-License-Identifier: Apache-2.0
// The status page: asks for status.json every few seconds and draws it. No text of a request is ever in there.
import { barChart, histogram, outlineChart } from "./charts.js";
import { element, fill, row } from "./dom.js";
import { showAnswer } from "./playground.js";

const EVERY_MS = 5000;
const byId = (id) => document.getElementById(id);
let chosen;

/** The model shown: the one that was chosen, as long as there is one of that name. */
function shown({ virtualModels }) {
  return virtualModels.find(({ name }) => name === chosen) ?? virtualModels[0];
}

function percent(part, whole) {
  return whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`;
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
  fill(
    byId("alarms"),
    alarms.map((alarm) => element("p", `Look: ${ALARMS[alarm] ?? alarm}`, { class: "bad" })),
  );
  if (dial === undefined) return [];
  const spent = dial.target.kind === "dailyBudgetUsd" ? [[dollars(dial.spentTodayUsd), "spent today"]] : [];
  const recent = dial.recentShare === undefined ? "–" : percent(dial.recentShare, 1);
  return [
    [policy.threshold.toFixed(3), `threshold: ${wish(dial.target)}`],
    [recent, `${policy.mode === "shadow" ? "shadow: would be " : ""}strong among the latest 500`],
    ...spent,
  ];
}

function drawCharts({ minutes, total, policy }, { decisionBounds, now }) {
  fill(byId("share"), [
    barChart(minutes, now, [
      ["weak", ({ weak }) => weak],
      ["strong", ({ strong }) => strong],
    ]),
  ]);
  fill(byId("money"), [
    outlineChart(minutes, now, ["strong", ({ cost }) => cost], ({ allStrongCost }) => allStrongCost),
  ]);
  const steps = total.scores.map((_, at) => (at / total.scores.length).toFixed(2));
  fill(byId("scores"), [histogram(total.scores, steps, policy?.threshold)]);
  fill(byId("latency"), [histogram(total.decisions, [...decisionBounds.map((ms) => `≤${ms}`), "more"])]);
}

function drawBackends({ backends }) {
  const head = row("th", ["Backend", "State", "Tier", "Model", "Price", "Endpoints", "Remark"]);
  const rows = backends.map((one) =>
    row("td", [
      one.name,
      element("span", one.state, { class: one.state === "live" ? "good" : "bad" }),
      one.tier ?? "–",
      one.model ?? "–",
      one.price ? `${one.price.input}/${one.price.output}` : "–",
      one.endpoints === undefined ? "by name" : String(one.endpoints),
      one.remark ?? "",
    ]),
  );
  fill(byId("backends"), [head, ...rows]);
}

function draw(status) {
  const state = status.ready ? "ready" : `not ready: waiting for ${status.missing.join(", ")}`;
  const hours = ((status.now - status.startedAt) / 3_600_000).toFixed(1);
  byId("version").textContent = status.version;
  const missed = status.missedExchanges > 0 ? ` · ${status.missedExchanges} exchanges not in the ledger` : "";
  byId("state").textContent =
    `${state} · up ${hours} h · ${new Date(status.now).toLocaleTimeString()}${missed}`;
  byId("state").className = status.ready ? "good" : "bad";
  drawModels(status);
  drawBackends(status);
  const model = shown(status);
  if (model === undefined) return;
  drawFigures(model, status.decisionBounds);
  drawCharts(model, status);
}

async function refresh() {
  try {
    const reply = await fetch("status.json", { signal: AbortSignal.timeout(EVERY_MS) });
    draw(await reply.json());
  } catch {
    byId("state").textContent = "no answer: is pointsman running?";
    byId("state").className = "bad";
  }
  setTimeout(refresh, EVERY_MS);
}

byId("ask").addEventListener("submit", async (event) => {
  event.preventDefault();
  byId("answer").textContent = "Deciding…";
  const body = { model: byId("model").value, messages: [{ role: "user", content: byId("prompt").value }] };
  try {
    const headers = { "content-type": "application/json" };
    const reply = await fetch("explain", { method: "POST", headers, body: JSON.stringify(body) });
    if (!reply.ok) throw new Error(await reply.text());
    fill(byId("answer"), showAnswer(await reply.json()));
  } catch (cause) {
    byId("answer").textContent = cause instanceof Error ? cause.message : "no answer";
  }
});

await refresh();
