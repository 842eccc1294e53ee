// SPDX-License-Identifier: Apache-2.0
import { predictedLoss } from "../contract/predicted-loss.ts";
import type { RouterName } from "../contract/router.ts";
import type { TrafficPrompt } from "../dial/outlook.ts";
import { seededRandom } from "../evaluation/random.ts";
import { Reservoir } from "../evaluation/reservoir.ts";
import { readSignals } from "../steering/signals.ts";
import { Distinct } from "../traffic/distinct.ts";
import type { ScoredRequest } from "../traffic/kinds.ts";
import { lengthBand, RequestCounts, type RequestFacts } from "../traffic/request-facts.ts";
import type { BadLines } from "./bad-lines.ts";
import type { TrafficModel } from "./gather-traffic.ts";
import { inOrder } from "./in-order.ts";
import type { OpenLog } from "./open-log.ts";
import { costUsd } from "./prices.ts";
import type { ProgressLine } from "./progress-line.ts";
import type { PromptScores, PromptScoring } from "./prompt-scoring.ts";

/** How a log is looked at. */
export interface AnalysisTerms {
  readonly router: RouterName;
  readonly weak: TrafficModel;
  readonly strong: TrafficModel;
  /** Tokens of an answer where the log does not say. */
  readonly answerTokens: number;
  /** Requests scored at most, drawn at random from the whole log. */
  readonly sample: number;
  readonly seed: number;
}

/** A request of the sample as numbers; its text only where examples are wanted. */
export interface AnalysedRequest extends ScoredRequest, TrafficPrompt {
  readonly example?: string;
}

/** What was counted of the whole log, and scored of a sample of it. */
export interface Analysed {
  readonly counts: RequestCounts;
  readonly bad: number;
  /** Decisions in lines of our own log, by tier. */
  readonly decisions: { readonly weak: number; readonly strong: number };
  /** Share of the sample whose text came before in it, estimated. */
  readonly repeated: number;
  readonly sample: readonly AnalysedRequest[];
}

interface Drawn {
  readonly number: number;
  readonly facts: RequestFacts;
  readonly text: string;
}

/** Characters of an example that are kept. */
const EXAMPLE_CHARACTERS = 120;

/** Reads a log once: counts all of it, and draws the sample that is scored afterwards. */
export async function readLog(
  log: OpenLog,
  { sample, seed }: AnalysisTerms,
  bad: BadLines,
  shown: ProgressLine,
): Promise<Omit<Analysed, "sample" | "bad"> & { readonly drawn: readonly Drawn[] }> {
  const counts = new RequestCounts();
  const decisions = { weak: 0, strong: 0 };
  const drawn = new Reservoir<Drawn>(sample, seededRandom(seed));
  for await (const entry of log.entries) {
    if (entry.kind === "bad") bad.note(entry.number, entry.why);
    else if (entry.kind === "decision") decisions[entry.tier]++;
    else {
      const { number, facts, text } = entry;
      counts.add(facts);
      drawn.offerMade(() => ({ number, facts, text: text() }));
    }
    shown.step(log.progress());
  }
  shown.erase();
  const { items } = drawn.sample();
  const distinct = new Distinct();
  for (const { text } of items) distinct.add(text);
  const repeated = items.length === 0 ? 0 : Math.max(0, 1 - distinct.count / items.length);
  return { counts, decisions, repeated, drawn: items };
}

/** Scores the sample. */
export async function scoreDrawn(
  drawn: readonly Drawn[],
  terms: AnalysisTerms & { readonly examples: boolean },
  scoring: PromptScoring,
  shown: ProgressLine,
): Promise<readonly AnalysedRequest[]> {
  const requests: AnalysedRequest[] = [];
  for await (const request of inOrder(each(drawn), scoring.width, (one) => scored(one, terms, scoring))) {
    if (request !== undefined) requests.push(request);
    shown.step(requests.length / drawn.length);
  }
  shown.erase();
  return requests;
}

async function* each<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  for (const item of items) yield await Promise.resolve(item);
}

async function scored(
  drawn: Drawn,
  terms: AnalysisTerms & { readonly examples: boolean },
  scoring: PromptScoring,
): Promise<AnalysedRequest | undefined> {
  const scores = await scoring.score(drawn.text).catch(() => undefined);
  const score = scores?.scores[terms.router];
  if (scores === undefined || score === undefined) return undefined;
  const loss = predictedLoss(score, scores.predicted?.success ?? {}, terms.weak.profile) ?? score;
  return {
    loss,
    kinds: kindsOf(drawn, scores),
    ...outlookOf(drawn, terms, scores, loss),
    ...(terms.examples && { example: drawn.text.slice(0, EXAMPLE_CHARACTERS) }),
  };
}

function kindsOf({ text, facts }: Drawn, { predicted }: PromptScores): Readonly<Record<string, string>> {
  const { script, code, multipleChoice } = readSignals(text);
  const form = multipleChoice ? "multiple choice" : code ? "with code" : "other";
  return {
    ...(predicted?.domain !== undefined && { domain: predicted.domain }),
    length: lengthBand(facts.characters),
    script,
    form,
    conversation: facts.turns > 1 ? "more than one turn" : "one turn",
  };
}

function outlookOf(
  { text, facts }: Drawn,
  { weak, strong, answerTokens }: AnalysisTerms,
  { predicted }: PromptScores,
  loss: number,
): TrafficPrompt {
  const prompt = facts.usage?.promptTokens ?? predicted?.tokens ?? text.length / 4;
  const answer = facts.usage?.answerTokens ?? answerTokens;
  const model = ({ profile, price }: TrafficModel) => {
    const success = predicted?.success[profile];
    const usd = price === undefined ? 0 : costUsd(price, prompt, answer);
    return { usd, ...(success !== undefined && { success }) };
  };
  return { weak: [{ ...model(weak), loss }], strong: model(strong) };
}
