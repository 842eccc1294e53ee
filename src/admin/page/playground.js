// SPDX-License-Identifier: Apache-2.0
import { element, table } from "./dom.js";

/** One explained decision as elements: where to, the routers' scores, the candidates, what was read, the times. */
export function showAnswer({ outcome, scores, candidates, signals, routerModel, timings }) {
  return [
    element("h3", sentence(outcome)),
    ...tableSection(
      "Scores",
      ["Router", "Score", "Held against the threshold", "Threshold", "Role"],
      scores.map((one) => [
        one.router,
        digits(one.score),
        digits(one.loss),
        digits(one.threshold),
        one.decides ? "decides" : "",
      ]),
    ),
    ...tableSection(
      "Candidates",
      ["Backend", "Tier", "Predicted success", "Predicted loss", "Remark"],
      candidates.map((one) => [
        one.backend,
        one.tier,
        digits(one.success),
        digits(one.loss),
        one.leftOut ?? (one.eligible ? "under the threshold" : ""),
      ]),
    ),
    ...factSection("Signals", Object.entries(signals ?? {}).map(signalFact)),
    ...(routerModel === undefined ? [] : reading(routerModel)),
    ...factSection(
      "Time of each stage",
      timings.map(({ stage, ms }) => [stage, `${ms.toFixed(2)} ms`]),
    ),
  ];
}

/** Names of signals as words: `reasoningWords` reads "reasoning words". */
function signalFact([name, value]) {
  const words = name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  if (typeof value === "boolean") return [words, value ? "yes" : "no"];
  return [words, typeof value === "number" ? String(Math.round(value * 1000) / 1000) : value];
}

/** Names with what each is, side by side; nothing where there are none. */
function factSection(title, pairs) {
  if (pairs.length === 0) return [];
  const parts = pairs.map(([name, value]) => element("div", [element("dt", name), element("dd", value)]));
  return [element("h4", title), element("dl", parts)];
}

/** A table that may be wider than a phone; nothing where there are no rows. */
function tableSection(title, head, rows) {
  if (rows.length === 0) return [];
  return [
    element("h4", title),
    element("section", [table(head, rows)], { class: "wide", "aria-label": title }),
  ];
}

function sentence(outcome) {
  if (outcome.kind === "decision") {
    const [first, ...rest] = outcome.chain;
    const fallback = rest.length === 0 ? "" : ` Fallback: ${rest.join(", ")}.`;
    return `To ${first} (${outcome.tier}). Reason: ${outcome.reason}.${fallback}`;
  }
  return outcome.kind === "reject"
    ? `Refused with ${outcome.status}: ${outcome.sentence}`
    : "Passed on untouched";
}

/** What the router model read in the prompt. */
function reading({ domain, chat, neighbours = [] }) {
  const read = [
    ...(domain === undefined ? [] : [["domain", domain]]),
    ...(chat === undefined ? [] : [["open-ended chat", digits(chat)]]),
  ];
  const near = neighbours
    .slice(0, 5)
    .map((one) => [digits(one.similarity), one.domain, `${Math.round(100 * one.weakFailure)} %`]);
  return [
    ...factSection("Router model", read),
    ...tableSection(
      "Labelled prompts nearby",
      ["Similarity", "Domain", "Weak models that failed on it"],
      near,
    ),
  ];
}

function digits(number) {
  return number === undefined ? "–" : number.toFixed(3);
}
