// SPDX-License-Identifier: Apache-2.0
import type { Price } from "../contract/backend.ts";
import type { Evaluation } from "../evaluation/evaluation.ts";
import type { Prices } from "./prices.ts";

/** What an evaluation was made with. */
export interface EvaluationBasis {
  readonly draws: number;
  readonly seed: number;
  readonly digest: string;
  readonly prices: Prices;
  readonly answerTokens: number;
  readonly evaluations: readonly Evaluation[];
}

/** The sentences that go with the figures: what they mean, and what they do not. */
export function evaluationTerms(basis: EvaluationBasis): readonly string[] {
  const { draws, seed, digest, answerTokens, prices, evaluations } = basis;
  const models = [...new Set(evaluations.flatMap(({ weak, strong }) => [weak, strong]))];
  const small = evaluations
    .filter(({ prompts }) => prompts < 100)
    .map(({ name, prompts }) => `${name} (${prompts})`);
  return [
    draws === 0
      ? "No intervals were asked for: small differences mean nothing."
      : `In brackets: 95 % bootstrap intervals (${draws} draws, seed ${seed}). Differences inside them mean nothing; a router is better than prompt length only where the interval of "over length" lies above 0.`,
    ...(small.length === 0 ? [] : [`Too few prompts to say anything: ${small.join(", ")}.`]),
    "APGR: share of the quality gap between weak and strong that is recovered, mean over all shares of strong calls; 0.5 is chance. CPT50, CPT80: strong calls for 50 % and 80 % of the gap.",
    ...profileTerms(evaluations),
    "Strong at 95 % quality: least share of strong calls that keeps 95 % of the strong model's quality. Saved there: cost saved against always strong.",
    "Calibration error: mean distance between a score and how often the strong model was needed where scores were like it; by chance: what it would be if every score were right, because prompts are few.",
    `Prices in US dollars per million tokens in/out: ${models.map((model) => priced(model, prices.get(model))).join(", ")}; answers of ${answerTokens} tokens.`,
    `Router model ${digest}; ms: median of one decision on one thread of this machine.`,
  ];
}

function profileTerms(evaluations: readonly Evaluation[]): readonly string[] {
  const rows = evaluations.flatMap((evaluation) => evaluation.rows);
  const profiles = [...new Set(rows.flatMap(({ profile }) => (profile === undefined ? [] : [profile])))];
  if (profiles.length === 0) return [];
  return [
    `Where a row says so its score is the loss predicted for the profile ${profiles.join(", ")}: the router's score moved by how much likelier that model is to fail than the weak tier.`,
  ];
}

function priced(model: string, price: Price | undefined): string {
  return price === undefined ? `${model} unknown (give --prices)` : `${model} ${price.input}/${price.output}`;
}
