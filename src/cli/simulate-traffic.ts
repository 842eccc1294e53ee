// SPDX-License-Identifier: Apache-2.0
import type { Tier } from "../contract/backend.ts";
import { predictedLoss } from "../contract/predicted-loss.ts";
import { MODEL_ROUTERS, type RouterName } from "../contract/router.ts";
import type { Success } from "../contract/scorer.ts";
import type { ModelOutlook } from "../dial/outlook.ts";
import { seededRandom } from "../evaluation/random.ts";
import { noScoreBy, scoreBy, type ToldScores } from "../prompt-files/told-scores.ts";
import type { RequestTokens } from "../traffic/request-counts.ts";
import { type DrawnText, TextSample } from "../traffic/text-sample.ts";
import type { BadLines } from "./bad-lines.ts";
import type { TrafficModel } from "./gather-traffic.ts";
import { inOrder } from "./in-order.ts";
import type { LogEntry, OpenLog } from "./open-log.ts";
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
  /** How many of `requests` had scores and no prompt. */
  readonly told: number;
  readonly rate?: TrafficRate;
}

interface Facts {
  readonly tokens: Pick<RequestTokens, "prompt" | "answer">;
  readonly at?: number;
  /** Scored elsewhere: there is no text. */
  readonly told?: ToldScores;
}

/** The most that is held of the texts of one file. */
const SAMPLE_BYTES = 64 * 1024 * 1024;

/** Reads a log and scores what has no scores yet, in its order; keeps a few numbers a request, no text. */
export async function loggedTraffic(
  log: OpenLog,
  terms: SimulatedTerms,
  scoring: PromptScoring,
  bad: BadLines,
  stderr: Output,
): Promise<LoggedTraffic> {
  const drawn = new TextSample<Facts>(terms.sample, SAMPLE_BYTES, seededRandom(terms.seed));
  const meter = new RateMeter();
  const seen = await read({ log, drawn, meter, bad, router: terms.router }, stderr);
  const shown = new ProgressLine(stderr, "scoring");
  const all = Math.max(1, drawn.count);
  const requests: LoggedRequest[] = [];
  let [done, told] = [0, 0];
  for await (const found of inOrder(each(drawn), scoring.width, (one) => scored(one, terms, scoring))) {
    if (found !== undefined) requests.push(found.request);
    if (found?.told === true) told++;
    shown.step(++done / all);
  }
  shown.erase();
  const rate = meter.rate();
  return { requests, seen, told, ...(rate !== undefined && { rate }) };
}

interface Reading {
  readonly log: OpenLog;
  readonly drawn: TextSample<Facts>;
  readonly meter: RateMeter;
  readonly bad: BadLines;
  readonly router: RouterName;
}

async function read(reading: Reading, stderr: Output): Promise<number> {
  const { log, drawn, meter, bad } = reading;
  const shown = new ProgressLine(stderr, "reading");
  let seen = 0;
  for await (const entry of log.entries) {
    const found = requestIn(entry, reading);
    if (found !== undefined) {
      seen++;
      meter.note(found.facts.at);
      drawn.offer(found.facts, () => found.text);
    }
    shown.step(log.progress());
  }
  shown.erase();
  bad.finish();
  return seen;
}

/** What an entry has of a request; undefined where it has none that can be steered. */
function requestIn(
  entry: LogEntry,
  { bad, router }: Reading,
): { readonly facts: Facts; readonly text: string } | undefined {
  if (entry.kind === "bad") bad.note(entry.number, entry.why);
  if (entry.kind === "bad" || entry.kind === "answer") return undefined;
  if (entry.kind === "request") {
    const { facts, at, text } = entry;
    return { facts: { tokens: facts.tokens, ...(at !== undefined && { at }) }, text };
  }
  const { number, told } = entry;
  if (told === undefined) return undefined;
  if (scoreBy(told, router) === undefined) {
    bad.note(number, noScoreBy(told, router));
    return undefined;
  }
  const { promptTokens: prompt, answerTokens: answer, at } = told;
  const tokens = { prompt, ...(answer !== undefined && { answer }) };
  return { facts: { tokens, told, ...(at !== undefined && { at }) }, text: "" };
}

async function* each(drawn: TextSample<Facts>): AsyncGenerator<DrawnText<Facts>> {
  for (const one of drawn.take()) yield await Promise.resolve(one);
}

async function scored(
  { text, facts }: DrawnText<Facts>,
  terms: SimulatedTerms,
  scoring: PromptScoring,
): Promise<{ readonly request: LoggedRequest; readonly told: boolean } | undefined> {
  const { told } = facts;
  if (told !== undefined)
    return { request: priced(scoreBy(told, terms.router) ?? 0, told.success, facts, terms), told: true };
  const found = await scoring.score(text).catch(() => undefined);
  const score = found?.scores[terms.router];
  if (score === undefined) return undefined;
  return { request: priced(score, found?.predicted?.success ?? {}, facts, terms), told: false };
}

function priced(
  score: number,
  predicted: Success,
  { tokens: { prompt, answer }, at }: Facts,
  { router, weak, strong, answerTokens }: SimulatedTerms,
): LoggedRequest {
  const reads = MODEL_ROUTERS.some((name) => name === router);
  const success = reads ? predicted : {};
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
    ...(at !== undefined && { at }),
  };
}
