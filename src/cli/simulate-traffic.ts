// SPDX-License-Identifier: Apache-2.0
import type { Tier } from "../contract/backend.ts";
import { predictedLoss } from "../contract/predicted-loss.ts";
import { MODEL_ROUTERS, type RouterName } from "../contract/router.ts";
import type { ModelOutlook } from "../dial/outlook.ts";
import { seededRandom } from "../evaluation/random.ts";
import type { RequestTokens } from "../traffic/request-counts.ts";
import { type DrawnText, TextSample } from "../traffic/text-sample.ts";
import type { BadLines } from "./bad-lines.ts";
import type { TrafficModel } from "./gather-traffic.ts";
import { inOrder } from "./in-order.ts";
import type { OpenLog } from "./open-log.ts";
import { costUsd } from "./prices.ts";
import type { Output } from "./program-deps.ts";
import { ProgressLine } from "./progress-line.ts";
import type { PromptScoring } from "./prompt-scoring.ts";
import { RateMeter, type TrafficRate } from "./traffic-rate.ts";

/** How the requests of a log are scored and what they cost. */
export interface SimulatedTerms {
  readonly router: RouterName;
  readonly weak: TrafficModel;
  readonly strong: TrafficModel;
  /** Tokens an answer is expected to have. */
  readonly answerTokens: number;
  /** Requests of a file that are scored at most, drawn at random. */
  readonly sample: number;
  readonly seed: number;
}

/** A request of a log as the numbers that the dial sees. */
export interface LoggedRequest {
  readonly score: number;
  readonly weak: ModelOutlook;
  readonly strong: ModelOutlook;
  /** With the tokens that its answer had; absent where the log does not say. */
  readonly paidUsd?: Readonly<Record<Tier, number>>;
  /** When it came, where the log says so. */
  readonly at?: number;
}

/** What a file gave. */
export interface LoggedTraffic {
  readonly requests: readonly LoggedRequest[];
  /** Usable requests in the file. */
  readonly seen: number;
  readonly rate?: TrafficRate;
}

interface Facts {
  readonly tokens: RequestTokens;
  readonly at?: number;
}

/** The most that is held of the texts of one file. */
const SAMPLE_BYTES = 64 * 1024 * 1024;

/** Reads and scores a log, in its order; keeps a few numbers a request, no text. */
export async function loggedTraffic(
  log: OpenLog,
  terms: SimulatedTerms,
  scoring: PromptScoring,
  bad: BadLines,
  stderr: Output,
): Promise<LoggedTraffic> {
  const drawn = new TextSample<Facts>(terms.sample, SAMPLE_BYTES, seededRandom(terms.seed));
  const meter = new RateMeter();
  const seen = await read(log, drawn, meter, bad, stderr);
  const shown = new ProgressLine(stderr, "scoring");
  const all = Math.max(1, drawn.count);
  const requests: LoggedRequest[] = [];
  let done = 0;
  for await (const request of inOrder(each(drawn), scoring.width, (one) => scored(one, terms, scoring))) {
    if (request !== undefined) requests.push(request);
    shown.step(++done / all);
  }
  shown.erase();
  const rate = meter.rate();
  return { requests, seen, ...(rate !== undefined && { rate }) };
}

async function read(
  log: OpenLog,
  drawn: TextSample<Facts>,
  meter: RateMeter,
  bad: BadLines,
  stderr: Output,
): Promise<number> {
  const shown = new ProgressLine(stderr, "reading");
  let seen = 0;
  for await (const entry of log.entries) {
    if (entry.kind === "bad") bad.note(entry.number, entry.why);
    else if (entry.kind === "request") {
      seen++;
      meter.note(entry.at);
      const facts = { tokens: entry.facts.tokens, ...(entry.at !== undefined && { at: entry.at }) };
      drawn.offer(facts, () => entry.text);
    }
    shown.step(log.progress());
  }
  shown.erase();
  bad.finish();
  return seen;
}

async function* each(drawn: TextSample<Facts>): AsyncGenerator<DrawnText<Facts>> {
  for (const one of drawn.take()) yield await Promise.resolve(one);
}

async function scored(
  { text, facts }: DrawnText<Facts>,
  { router, weak, strong, answerTokens }: SimulatedTerms,
  scoring: PromptScoring,
): Promise<LoggedRequest | undefined> {
  const found = await scoring.score(text).catch(() => undefined);
  const score = found?.scores[router];
  if (score === undefined) return undefined;
  const reads = MODEL_ROUTERS.some((name) => name === router);
  const success = reads ? (found?.predicted?.success ?? {}) : {};
  const { prompt, answer } = facts.tokens;
  const usd = ({ price }: TrafficModel, tokens: number): number =>
    price === undefined ? 0 : costUsd(price, prompt, tokens);
  const outlook = (model: TrafficModel): ModelOutlook => {
    const known = Object.hasOwn(success, model.profile) ? success[model.profile] : undefined;
    return { usd: usd(model, answerTokens), ...(known !== undefined && { success: known }) };
  };
  return {
    score: predictedLoss(score, success, weak.profile) ?? score,
    weak: outlook(weak),
    strong: outlook(strong),
    ...(answer !== undefined && { paidUsd: { weak: usd(weak, answer), strong: usd(strong, answer) } }),
    ...(facts.at !== undefined && { at: facts.at }),
  };
}
