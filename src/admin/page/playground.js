// SPDX-License-Identifier: Apache-2.0
import { element, row } from "./dom.js";

/** One explained decision as elements: where to, the routers' scores, the candidates, what the model read, the times. */
export function showAnswer({ outcome, scores, candidates, routerModel, timings }) {
  return [
    element("h3", sentence(outcome)),
    table(
      ["Router", "Score", "Held against the threshold", "Threshold", ""],
      scores.map((one) => [
        one.router,
        digits(one.score),
        digits(one.loss),
        digits(one.threshold),
        one.decides ? "decides" : "",
      ]),
    ),
    table(
      ["Candidate", "Tier", "Predicted success", "Predicted loss", ""],
      candidates.map((one) => [
        one.backend,
        one.tier,
        digits(one.success),
        digits(one.loss),
        one.leftOut ?? (one.eligible ? "under the threshold" : ""),
      ]),
    ),
    ...(routerModel === undefined ? [] : reading(routerModel)),
    element("p", timings.map(({ stage, ms }) => `${stage} ${ms.toFixed(2)} ms`).join(" · "), {
      class: "key",
    }),
  ];
}

function sentence(outcome) {
  if (outcome.kind === "decision") {
    const [first, ...rest] = outcome.chain;
    const then = rest.length === 0 ? "" : `, then ${rest.join(", ")}`;
    return `To ${first} (${outcome.tier}), because of: ${outcome.reason}${then}`;
  }
  return outcome.kind === "reject"
    ? `Refused with ${outcome.status}: ${outcome.sentence}`
    : "Passed on untouched";
}

function reading({ domain, chat, neighbours = [] }) {
  const said = [
    domain === undefined ? "" : `Domain ${domain}.`,
    chat === undefined ? "" : `Open-ended chat: ${digits(chat)}.`,
  ];
  return [
    element("p", said.join(" ").trim()),
    table(
      ["Labelled prompt nearby", "Domain", "Weak models that failed on it"],
      neighbours
        .slice(0, 5)
        .map((one) => [
          `similarity ${digits(one.similarity)}`,
          one.domain,
          `${Math.round(100 * one.weakFailure)} %`,
        ]),
    ),
  ];
}

function table(head, rows) {
  const whole = element("table", [row("th", head), ...rows.map((cells) => row("td", cells))]);
  return element("div", [whole], { class: "wide" });
}

function digits(number) {
  return number === undefined ? "–" : number.toFixed(3);
}
