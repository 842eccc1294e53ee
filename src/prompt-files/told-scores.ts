// SPDX-License-Identifier: Apache-2.0
import { isObject, type JsonObject } from "./json-object.ts";
import { timeStampOf } from "./time-stamp.ts";

/** A request that was scored elsewhere, and whose prompt is not in the line. */
export interface ToldScores {
  /** By router; a number alone is that of whichever router steered the request. */
  readonly scores: number | Readonly<Record<string, number>>;
  /** Predicted probability of a good answer, by quality profile; empty where the line has none. */
  readonly success: Readonly<Record<string, number>>;
  /** 0 where the line does not say. */
  readonly promptTokens: number;
  readonly answerTokens?: number;
  /** Milliseconds since 1970, where the line says so. */
  readonly at?: number;
}

/** Routers that a complaint names, and how much of each name. */
const NAMES_TOLD = 8;
const NAME_UNITS = 40;

/**
 * What a line tells without its prompt: scores by router as `pointsman score` writes them, or the one score of a line of
 * `pointsman export --numbers` or `serve --decision-log`. Undefined where it tells none.
 */
export function toldScores(line: JsonObject): ToldScores | undefined {
  const byRouter = probabilities(line["scores"]);
  const scores = Object.keys(byRouter).length > 0 ? byRouter : line["score"];
  if (typeof scores === "number" ? !isProbability(scores) : !isObject(scores)) return undefined;
  const answer = line["completion_tokens"];
  const at = timeStampOf(line);
  return {
    scores: typeof scores === "number" ? scores : byRouter,
    success: probabilities(line["success"]),
    promptTokens: [line["prompt_tokens"], line["tokens"]].find(isCount) ?? 0,
    ...(isCount(answer) && { answerTokens: answer }),
    ...(at !== undefined && { at }),
  };
}

/** The score of a router; undefined where the line has others' only. */
export function scoreBy({ scores }: ToldScores, router: string): number | undefined {
  if (typeof scores === "number") return scores;
  return Object.hasOwn(scores, router) ? scores[router] : undefined;
}

/** Why a line gives a router no score. */
export function noScoreBy({ scores }: ToldScores, router: string): string {
  const names = Object.keys(scores).map((name) => name.slice(0, NAME_UNITS));
  return `no score of router ${router}: take a --router that it has: ${names.slice(0, NAMES_TOLD).join(", ")}`;
}

function probabilities(value: unknown): Readonly<Record<string, number>> {
  if (!isObject(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, number] => isProbability(entry[1])),
  );
}

function isProbability(value: unknown): value is number {
  return typeof value === "number" && value >= 0 && value <= 1;
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && value >= 0 && value <= 1e9;
}
