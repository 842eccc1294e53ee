// SPDX-License-Identifier: Apache-2.0
import { joinedWindows, type ReplayWindow } from "../dial/replay-windows.ts";
import { percent, targetWords } from "./simulate-target.ts";
import type { SimulatedDay, Simulation } from "./simulation.ts";

/** Requests in which the dial may still be settling. */
const SETTLING = 1000;

/** What a simulation found, in sentences. */
export function findings(found: Simulation): readonly string[] {
  const { target, requests, replicas, router, digest, weak, strong, phases, perSecond } = found;
  const files = phases.map(({ file, requests: count }) => `${count} of ${file}`).join(", then ");
  const rate = perSecond === undefined ? "at the log's times" : `at ${figure(perSecond)} a second`;
  const scored = phases.filter(({ seen, scored: count }) => count < seen);
  return [
    `${requests} requests (${files}) ${rate}${replicas > 1 ? `, over ${replicas} replicas that do not talk to each other` : ""}; router ${router}, router model ${digest}; ${weak} and ${strong}.`,
    ...scored.map(
      ({ file, seen, scored: count }) => `${file}: ${count} of ${seen} requests were scored (--sample).`,
    ),
    ...phases
      .filter(({ told }) => told > 0)
      .map(
        ({ file, told }) =>
          `${file}: ${told} requests have scores and no prompt: they count as they were scored there; a score that names no router counts for ${router}.`,
      ),
    `Asked for: ${targetWords(target)}. ${outcome(found)}`,
    ...(found.target.kind === "dailyBudgetUsd" ? found.days.map((day) => dayText(day, found)) : []),
  ];
}

/** What the figures mean and what they do not. */
export function caveats({ priced, strong }: Simulation): readonly string[] {
  return [
    "Quality is what the router model predicts, not what was measured; in percent of what it predicts of the strong model.",
    priced
      ? `Costs are at the prices stated; an answer is expected to be of average length, and paid at its own length where the log says so. Saved: against ${strong} alone.`
      : "A model has no price: costs are not told.",
    "Choices that the threshold has no say on (rules, capabilities, fallbacks) are not replayed.",
    "More requests than a file has are drawn from it again, at random.",
  ];
}

function outcome({ windows, target }: Simulation): string {
  const all = joinedWindows(windows);
  const settled = windows.filter(({ from }) => from >= SETTLING);
  const [first, ...others] = settled;
  const rest = first === undefined ? all : joinedWindows([first, ...others]);
  const after = first === undefined ? "" : `, after the first ${first.from} requests `;
  const share = `Had: ${percent(all.strongShare)} strong calls${after}${first === undefined ? "" : percent(rest.strongShare)}`;
  if (target.kind !== "qualityFloor") return `${share}.`;
  const quality = heldText(all);
  return `${share}; predicted quality ${quality}${after}${first === undefined ? "" : heldText(rest)}.`;
}

function heldText({ quality, strongQuality }: ReplayWindow): string {
  return quality === undefined || strongQuality === undefined ? "unknown" : percent(quality / strongQuality);
}

function dayText({ day, usd, requests, spentAtMs, whole }: SimulatedDay, { target }: Simulation): string {
  const budget = target.kind === "dailyBudgetUsd" ? target.usd : 0;
  const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
  const spent = spentAtMs === undefined ? "" : `; weak calls only from ${clock(spentAtMs)} on`;
  return `${date}${whole ? "" : " (not to its end)"}: ${usd.toFixed(2)} US dollars, ${percent(usd / budget)} of the budget, for ${requests} requests${spent}.`;
}

function clock(msOfDay: number): string {
  return new Date(msOfDay).toISOString().slice(11, 16);
}

function figure(value: number): string {
  return Number(value.toPrecision(3)).toString();
}
