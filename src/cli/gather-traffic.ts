// SPDX-License-Identifier: Apache-2.0
import type { Price } from "../contract/backend.ts";
import { predictedLoss } from "../contract/predicted-loss.ts";
import { MODEL_ROUTERS, type RouterName } from "../contract/router.ts";
import type { Success } from "../contract/scorer.ts";
import type { TrafficPrompt } from "../dial/outlook.ts";
import { jsonObject } from "../prompt-files/json-object.ts";
import { type LineFile, openLines } from "../prompt-files/read-lines.ts";
import { noScoreBy, scoreBy, type ToldScores, toldScores } from "../prompt-files/told-scores.ts";
import { BadLines } from "./bad-lines.ts";
import { inOrder } from "./in-order.ts";
import { costUsd } from "./prices.ts";
import type { Output } from "./program-deps.ts";
import { ProgressLine } from "./progress-line.ts";
import type { PromptScores, PromptScoring } from "./prompt-scoring.ts";
import { type Sampling, sampled } from "./sampled.ts";
import { scoredText } from "./scored-text.ts";
import { RateMeter, type TrafficRate } from "./traffic-rate.ts";

/** UTF-16 units of a text that make a token, about. */
const UNITS_PER_TOKEN = 4;

/** A model that traffic may go to. */
export interface TrafficModel {
  /** Its quality profile. */
  readonly profile: string;
  /** Absent when unknown: then nothing costs anything. */
  readonly price?: Price;
}

/** Which log, and how its prompts are looked at. */
export interface TrafficSource {
  readonly file: string;
  readonly router: RouterName;
  readonly weak: readonly TrafficModel[];
  readonly strong: TrafficModel;
  readonly answerTokens: number;
  readonly sampling: Sampling;
}

/** Prompts as numbers, and the lines that gave none. */
export interface GatheredTraffic {
  readonly prompts: readonly TrafficPrompt[];
  readonly bad: number;
  /** How many usable lines there are, when not all were drawn. */
  readonly drawnFrom?: number;
  /** Absent where the log's time stamps do not tell. */
  readonly rate?: TrafficRate;
  /** How many of them had one score, of whichever router, and no prompt: nothing predicts their quality. */
  readonly told: number;
  /** Weak profiles that nothing predicts: the score of the weak tier stands for their loss. */
  readonly unknown: readonly string[];
}

interface Line {
  readonly number: number;
  /** The text to score, or the scores that it had. */
  readonly had: string | ToldScores;
}

/** Reads and scores a log; keeps a few numbers a prompt, no text. */
export async function gatherTraffic(
  source: TrafficSource,
  scoring: PromptScoring,
  stderr: Output,
): Promise<GatheredTraffic> {
  const file = await openLines(source.file);
  const bad = new BadLines(stderr, source.file);
  const meter = new RateMeter();
  const shown = new ProgressLine(stderr, "calibrate");
  const stream = { items: usableLines(file, source.router, bad, meter), progress: () => file.progress() };
  const { items, progress, drawnFrom } = await sampled(stream, source.sampling, stderr);
  const prompts: TrafficPrompt[] = [];
  const unknown = new Set<string>();
  let told = 0;
  const score = (line: Line) => scored(line, source.router, scoring);
  for await (const { number, scores, isTold } of inOrder(items, scoring.width, score)) {
    const prompt = scores && trafficPrompt(source, scores, isTold ? undefined : unknown);
    told += Number(isTold);
    if (prompt === undefined) bad.note(number, "a router gave no score");
    else prompts.push(prompt);
    shown.step(progress());
  }
  shown.erase();
  bad.finish();
  const rate = meter.rate();
  return {
    ...{ prompts, bad: bad.count, told, unknown: [...unknown] },
    ...(drawnFrom === undefined ? {} : { drawnFrom }),
    ...(rate === undefined ? {} : { rate }),
  };
}

async function* usableLines(
  { lines }: LineFile,
  router: RouterName,
  bad: BadLines,
  meter: RateMeter,
): AsyncGenerator<Line> {
  for await (const line of lines) {
    const found = line.kind === "bad" ? line : usable(line.text, router);
    if (found.kind === "bad") {
      bad.note(line.number, found.why);
      continue;
    }
    meter.note(found.at);
    yield { number: line.number, had: found.kind === "text" ? found.text : found.told };
  }
}

/** What a line gives: its text, else the scores that it tells, if the router's is among them. */
function usable(line: string, router: RouterName) {
  const found = scoredText(line);
  if (found.kind === "text") return found;
  const parsed = jsonObject(line);
  const told = parsed.kind === "object" ? toldScores(parsed.value) : undefined;
  if (told === undefined) return found;
  if (scoreBy(told, router) === undefined) return { kind: "bad", why: noScoreBy(told, router) } as const;
  return { kind: "told", told, at: told.at } as const;
}

interface ScoredLine {
  readonly number: number;
  readonly isTold: boolean;
  readonly scores?: LineScores;
}

type LineScores = Pick<PromptScores, "scores" | "predicted"> & { readonly units: number };

async function scored(
  { number, had }: Line,
  router: RouterName,
  scoring: PromptScoring,
): Promise<ScoredLine> {
  if (typeof had !== "string")
    return { number, isTold: typeof had.scores === "number", scores: linesScores(had, router) };
  try {
    return { number, isTold: false, scores: { ...(await scoring.score(had)), units: had.length } };
  } catch {
    return { number, isTold: false };
  }
}

function linesScores(told: ToldScores, router: RouterName): LineScores {
  const { success, promptTokens: tokens } = told;
  const units = UNITS_PER_TOKEN * tokens;
  const score = scoreBy(told, router);
  return {
    scores: score === undefined ? {} : { [router]: score },
    predicted: { success, tokens, units },
    units,
  };
}

/** Undefined when the router gave no score; profiles that nothing predicts are added to `unknown`. */
function trafficPrompt(
  { router, weak, strong, answerTokens }: TrafficSource,
  { scores, predicted, units }: LineScores,
  unknown: Set<string> | undefined,
): TrafficPrompt | undefined {
  const score = scores[router];
  if (score === undefined) return undefined;
  const reads = MODEL_ROUTERS.some((name) => name === router);
  const success: Success = reads ? (predicted?.success ?? {}) : {};
  const tokens = predicted?.tokens ?? units / UNITS_PER_TOKEN;
  const outlook = ({ profile, price }: TrafficModel) => {
    const known = Object.hasOwn(success, profile) ? success[profile] : undefined;
    const usd = price === undefined ? 0 : costUsd(price, tokens, answerTokens);
    return { usd, ...(known === undefined ? {} : { success: known }) };
  };
  const losses = weak.map((model) => {
    const loss = predictedLoss(score, success, model.profile);
    if (loss === undefined) unknown?.add(model.profile);
    return { ...outlook(model), loss: loss ?? score };
  });
  // What is cheaper is asked first; the order given parts equal prices.
  return { weak: losses.toSorted((a, b) => a.usd - b.usd), strong: outlook(strong) };
}
