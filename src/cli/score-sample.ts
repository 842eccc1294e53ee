// SPDX-License-Identifier: Apache-2.0
import { predictedLoss } from "../contract/predicted-loss.ts";
import type { RouterName } from "../contract/router.ts";
import type { TrafficPrompt } from "../dial/outlook.ts";
import { readSignals } from "../steering/signals.ts";
import type { ScoredRequest } from "../traffic/kinds.ts";
import { languageOf } from "../traffic/language.ts";
import { lengthBand, type RequestFacts } from "../traffic/request-counts.ts";
import type { DrawnText, TextSample } from "../traffic/text-sample.ts";
import type { TrafficModel } from "./gather-traffic.ts";
import { inOrder } from "./in-order.ts";
import { costUsd } from "./prices.ts";
import type { ProgressLine } from "./progress-line.ts";
import type { PromptScores, PromptScoring } from "./prompt-scoring.ts";

/** How the sample is scored and what it costs. */
export interface ScoringTerms {
  readonly router: RouterName;
  readonly weak: TrafficModel;
  readonly strong: TrafficModel;
  /** Tokens of an answer where the log does not say. */
  readonly answerTokens: number;
  /** True: the beginning of each text is kept. */
  readonly examples: boolean;
}

/** A request of the sample as numbers; the beginning of its text only where examples are wanted. */
export interface AnalysedRequest extends ScoredRequest, TrafficPrompt {
  readonly example?: string;
}

/** Code units of an example that are kept. */
const EXAMPLE_UNITS = 160;

/** Scores what was drawn, in its order; undefined where the router gave no score. */
export async function* scoreSample(
  drawn: TextSample<RequestFacts>,
  terms: ScoringTerms,
  scoring: PromptScoring,
  shown: ProgressLine,
): AsyncGenerator<AnalysedRequest | undefined> {
  const all = Math.max(1, drawn.count);
  let done = 0;
  for await (const request of inOrder(each(drawn), scoring.width, (one) => scored(one, terms, scoring))) {
    yield request;
    shown.step(++done / all);
  }
  shown.erase();
}

async function* each(drawn: TextSample<RequestFacts>): AsyncGenerator<DrawnText<RequestFacts>> {
  for (const one of drawn.take()) yield await Promise.resolve(one);
}

async function scored(
  drawn: DrawnText<RequestFacts>,
  terms: ScoringTerms,
  scoring: PromptScoring,
): Promise<AnalysedRequest | undefined> {
  const scores = await scoring.score(drawn.text).catch(() => undefined);
  const score = scores?.scores[terms.router];
  if (scores === undefined || score === undefined) return undefined;
  const success = scores.predicted?.success ?? {};
  const loss = predictedLoss(score, success, terms.weak.profile) ?? score;
  return {
    loss,
    kinds: kindsOf(drawn, scores),
    ...outlookOf(drawn.facts, terms, success, loss),
    ...(terms.examples && { example: drawn.text.slice(0, EXAMPLE_UNITS) }),
  };
}

function kindsOf(
  { text, facts }: DrawnText<RequestFacts>,
  { predicted }: PromptScores,
): Readonly<Record<string, string>> {
  const { code, multipleChoice } = readSignals(text);
  const form = multipleChoice ? "multiple choice" : code ? "with code" : "other";
  return {
    ...(predicted?.domain !== undefined && { domain: predicted.domain }),
    length: lengthBand(facts.characters),
    language: languageOf(text),
    form,
    conversation: facts.turns > 1 ? "more than one turn" : "one turn",
    ...(facts.model !== undefined && { "model asked for": facts.model }),
  };
}

function outlookOf(
  { tokens }: RequestFacts,
  { weak, strong, answerTokens }: ScoringTerms,
  success: Readonly<Record<string, number>>,
  loss: number,
): TrafficPrompt {
  const model = ({ profile, price }: TrafficModel) => {
    const known = Object.hasOwn(success, profile) ? success[profile] : undefined;
    const usd = price === undefined ? 0 : costUsd(price, tokens.prompt, tokens.answer ?? answerTokens);
    return { usd, ...(known !== undefined && { success: known }) };
  };
  return { weak: [{ ...model(weak), loss }], strong: model(strong) };
}
