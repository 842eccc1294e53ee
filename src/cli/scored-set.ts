// SPDX-License-Identifier: Apache-2.0
import { guessProfile } from "../config/guess-profile.ts";
import { nearNames } from "../config/near-names.ts";
import { predictedLoss } from "../contract/predicted-loss.ts";
import { MODEL_ROUTERS } from "../contract/router.ts";
import type { Success } from "../contract/scorer.ts";
import type { RouterScores, ScoredSet } from "../evaluation/evaluation.ts";
import type { OutcomePair } from "../evaluation/outcome-pair.ts";
import type { OutcomeSource } from "./outcome-source.ts";
import type { PairedPrompt } from "./paired-prompts.ts";
import { costUsd } from "./prices.ts";
import type { PromptScores } from "./prompt-scoring.ts";

/** What is kept of a prompt once it is scored. */
export interface ScoredPrompt extends Omit<PairedPrompt, "text" | "number"> {
  readonly scores: PromptScores;
}

/** Key of the score that the static graph gives (see PromptScores). */
const STATIC = "mf-static";

/**
 * Scored prompts as what is evaluated. Throws when a profile was named that the router model does not have, or that no
 * router at work predicts.
 */
export function scoredSet(
  source: OutcomeSource,
  prompts: readonly ScoredPrompt[],
  drawnFrom: number | undefined,
): ScoredSet {
  const { name, weak, strong } = source;
  const first = prompts[0]?.scores;
  const profile = profileAmong(source, first?.predicted?.success ?? {});
  const routers = Object.keys(first?.scores ?? {}).map((router) => routerScores(router, prompts, profile));
  return {
    ...{ name, weak, strong, pairs: pairsOf(source, prompts), routers },
    lengths: prompts.map(({ scores, characters }) => scores.predicted?.units ?? characters),
    ...(prompts.some(({ domain }) => domain !== undefined)
      ? { domains: prompts.map(({ domain }) => domain) }
      : {}),
    ...(drawnFrom === undefined ? {} : { sampledFrom: drawnFrom }),
  };
}

/** The profile whose loss ranks the prompts; undefined where the routers' own scores do. */
function profileAmong({ scoredAs, weak }: OutcomeSource, success: Success): string | undefined {
  const profiles = Object.keys(success);
  if (scoredAs.kind === "own-score") return undefined;
  if (scoredAs.kind === "guessed-profile") return guessProfile(modelOf(weak), profiles);
  const { profile } = scoredAs;
  if (profiles.includes(profile)) return profile;
  if (profiles.length === 0)
    throw new Error(
      `evaluate by the profile ${profile}: none of the routers reads the router model: is --routers right`,
    );
  const near = nearNames(profile, profiles).join(", ") || "pointsman score prints all of them";
  throw new Error(`evaluate by the profile ${profile}: there is none of that name: is it ${near}`);
}

/** `zeroeval:llama-3-8b-instruct` is that model: who judged it is no part of its name. */
function modelOf(outcome: string): string {
  return outcome.slice(outcome.lastIndexOf(":") + 1);
}

function routerScores(
  router: string,
  prompts: readonly ScoredPrompt[],
  profile: string | undefined,
): RouterScores {
  const losses = profile === undefined ? undefined : lossesOf(router, prompts, profile);
  return {
    router,
    scores: losses ?? prompts.map(({ scores }) => scores.scores[router] ?? Number.NaN),
    decisionMs: median(prompts.map(({ scores }) => scores.decisionMs[router] ?? Number.NaN)),
    ...(losses === undefined || profile === undefined ? {} : { profile }),
  };
}

/** Undefined for a router that predicts no model: its own score is all it has. */
function lossesOf(
  router: string,
  prompts: readonly ScoredPrompt[],
  profile: string,
): readonly number[] | undefined {
  const losses = prompts.flatMap(({ scores }) => {
    const loss = predictedLoss(scores.scores[router] ?? Number.NaN, successOf(router, scores), profile);
    return loss === undefined ? [] : [loss];
  });
  return losses.length === prompts.length ? losses : undefined;
}

/** What the graph behind a router's score predicts for the models. */
function successOf(router: string, { predicted }: PromptScores): Success {
  if (router === STATIC) return predicted?.staticSuccess ?? {};
  return MODEL_ROUTERS.some((name) => name === router) ? (predicted?.success ?? {}) : {};
}

function pairsOf(
  { weak, strong, prices, answerTokens }: OutcomeSource,
  prompts: readonly ScoredPrompt[],
): readonly OutcomePair[] {
  const [weakPrice, strongPrice] = [prices.get(weak), prices.get(strong)];
  const known = weakPrice !== undefined && strongPrice !== undefined;
  return prompts.map((prompt) => {
    const tokens = prompt.scores.predicted?.tokens ?? prompt.characters / 4;
    return {
      weak: prompt.weak,
      strong: prompt.strong,
      weakUsd: known ? costUsd(weakPrice, tokens, answerTokens) : 0,
      strongUsd: known ? costUsd(strongPrice, tokens, answerTokens) : 0,
    };
  });
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
