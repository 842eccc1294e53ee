// SPDX-License-Identifier: Apache-2.0
import { bar } from "./bars.ts";
import { columns } from "./columns.ts";
import type {
  CandidateFacts,
  Explanation,
  Neighbour,
  PromptReading,
  RequestFacts,
  RouterScore,
} from "./explanation.ts";
import type { Paint } from "./paint.ts";

/** An explanation as tables for a person; sections that know nothing are left out. */
export function explanationTable(explanation: Explanation, paint: Paint): string {
  const { request, signals, candidates, scores, routerModel, timings } = explanation;
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ["request", request === undefined ? [] : requestLines(request)],
    ["signals", signals === undefined ? [] : signalLines(Object.entries(signals))],
    ["candidates", candidateLines(candidates, paint)],
    ["scores", scoreLines(scores, paint)],
    ["router model", routerModel === undefined ? [] : routerModelLines(routerModel)],
    ["decision", outcomeLines(explanation, paint)],
    [
      "time",
      columns(
        timings.map(({ stage, ms }) => [stage, `${ms.toFixed(2)} ms`.padStart(10)]),
        "  ",
      ),
    ],
  ];
  return sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => `${paint("bold", title)}\n${lines.join("\n")}\n`)
    .join("\n");
}

function requestLines(request: RequestFacts): readonly string[] {
  return columns(
    [
      ["api", request.api],
      ["model", request.model],
      ["scored text", `${request.textCharacters} characters`],
      ["turns", String(request.turns)],
      ["prompt", `about ${request.promptTokens} tokens`],
      [
        "answer",
        request.maxAnswerTokens === 0 ? "no limit given" : `at most ${request.maxAnswerTokens} tokens`,
      ],
      ["needs", request.needs.join(", ") || "text only"],
    ],
    "  ",
  );
}

/** Names of signals as words: `reasoningWords` reads "reasoning words". */
function signalLines(signals: readonly (readonly [string, unknown])[]): readonly string[] {
  const words = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return columns(
    signals.map(([name, value]) => [words(name), shown(value)]),
    "  ",
  );
}

function shown(value: unknown): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  return typeof value === "number" ? String(Math.round(value * 1000) / 1000) : String(value);
}

function candidateLines(candidates: readonly CandidateFacts[], paint: Paint): readonly string[] {
  if (candidates.length === 0) return [];
  const rows = candidates.map((one) => [
    one.backend,
    one.tier,
    one.profile,
    one.price === undefined ? "-" : `${one.price.input}/${one.price.output}`,
    number(one.success),
    number(one.loss),
    one.leftOut ?? (one.eligible === undefined ? "" : one.eligible ? "under the threshold" : "over it"),
    one.model,
  ]);
  const head = ["backend", "tier", "profile", "price", "success", "loss", "", "model"];
  return columns([head, ...rows], "  ").map((line, i) =>
    i === 0 || candidates[i - 1]?.leftOut !== undefined ? paint("dim", line) : line,
  );
}

function scoreLines(scores: readonly RouterScore[], paint: Paint): readonly string[] {
  if (scores.length === 0) return [];
  const rows = scores.map(({ router, score, loss, threshold, by, route, decides }) => {
    const against = `threshold ${threshold.toFixed(3)}`;
    const mark = decides ? "decides" : "";
    if (score === undefined || loss === undefined)
      return [router, "-", "no score", "·".repeat(10), "", against, "", mark];
    const isOver = loss >= threshold;
    const how =
      route === undefined ? (by ?? "-") : `route ${route.name}, similarity ${route.similarity.toFixed(2)}`;
    return [
      ...[router, score.toFixed(3), loss.toFixed(3), bar(loss), isOver ? "≥" : "<", against],
      ...[`${isOver ? "strong" : "weak"} (${how})`, mark],
    ];
  });
  return columns([["router", "score", "loss"], ...rows], "  ").map((line, i) => {
    if (i === 0) return paint("dim", line);
    return scores[i - 1]?.decides === true ? paint("cyan", line) : line;
  });
}

function routerModelLines(facts: PromptReading): readonly string[] {
  return [
    ...columns(
      [
        ["digest", facts.digest],
        ["domain", facts.domain ?? "-"],
        ["open-ended chat", number(facts.chat)],
        ["static score", number(facts.staticScore)],
        ["encoder score", number(facts.encoderScore)],
      ],
      "  ",
    ),
    ...(facts.profiles.length === 0 ? [] : ["  predicted success"]),
    ...columns(
      facts.profiles.map(({ name, success }) => [name, bar(success), success.toFixed(3)]),
      "    ",
    ),
    ...neighbourLines(facts.neighbours ?? []),
  ];
}

function neighbourLines(neighbours: readonly Neighbour[]): readonly string[] {
  if (neighbours.length === 0) return [];
  const rows = neighbours.map(({ similarity, domain, weakFailure }) => [
    similarity.toFixed(3),
    domain,
    bar(weakFailure),
    weakFailure.toFixed(2),
  ]);
  return [
    "  nearest labelled prompts: similarity, domain, share of weak models that failed",
    ...columns(rows, "    "),
  ];
}

function number(value: number | undefined): string {
  return value === undefined ? "-" : value.toFixed(3);
}

function outcomeLines({ outcome }: Explanation, paint: Paint): readonly string[] {
  switch (outcome.kind) {
    case "decision":
      return columns(
        [
          ["backend", `${outcome.chain[0] ?? "-"} (${outcome.tier})`],
          ["reason", outcome.reason],
          ["virtual model", outcome.virtualModel],
          ["then", outcome.chain.slice(1).join(", ") || "nothing: no fallback"],
        ],
        "  ",
      );
    case "reject":
      return [`  ${paint("red", `refused with ${outcome.status} ${outcome.code}`)}: ${outcome.sentence}`];
    case "pass":
      return ["  passed on untouched to the default backend: not a request that is steered"];
  }
}
