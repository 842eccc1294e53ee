// SPDX-License-Identifier: Apache-2.0
import { availableParallelism } from "node:os";
import type { PromptScores, PromptScoring, ScoringOptions } from "./cli/prompt-scoring.ts";
import { MfScorer } from "./onnx/mf-scorer.ts";
import { heuristicScore } from "./steering/heuristic.ts";
import { readSignals } from "./steering/signals.ts";

/** Prompts under way for each thread: enough that none of them waits for this one. */
const PROMPTS_PER_THREAD = 4;

type Part = (text: string) => Promise<PromptScores> | PromptScores;

/** Routers that score many prompts, with a thread on every core. Throws when the router model cannot be loaded. */
export async function openScoring(options: ScoringOptions, modelDir: string): Promise<PromptScoring> {
  const threads = availableParallelism();
  const width = threads * PROMPTS_PER_THREAD;
  await using started = new AsyncDisposableStack();
  const parts: Part[] = [];
  let digest = "none";
  if (options.routers.includes("mf")) {
    const mf = started.use(new MfScorer({ modelDir, workers: threads, queueLimit: width, cacheEntries: 0 }));
    await mf.start();
    digest = mf.digest;
    parts.push((text) => byRouterModel(mf, text));
  }
  if (options.routers.includes("heuristic")) parts.push(byHeuristic);
  const kept = started.move();
  return {
    width,
    digest,
    score: async (text) => merged(await Promise.all(parts.map((part) => part(text)))),
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}

async function byRouterModel(mf: MfScorer, text: string): Promise<PromptScores> {
  const { encoder, static: quick, tokens, promptUnits } = await mf.inspect(text);
  const success = Object.fromEntries(
    Object.entries(encoder.profiles).map(([profile, predicted]) => [profile, predicted.success]),
  );
  return {
    scores: { mf: encoder.score, "mf-static": quick.score },
    decisionMs: { mf: readingMs(encoder), "mf-static": readingMs(quick) },
    predicted: { success, tokens: tokens.total, units: promptUnits },
  };
}

function readingMs({
  timings,
}: {
  timings: { readonly tokenizeMs: number; readonly inferMs: number };
}): number {
  return timings.tokenizeMs + timings.inferMs;
}

function byHeuristic(text: string): PromptScores {
  const start = performance.now();
  const score = heuristicScore(readSignals(text));
  return { scores: { heuristic: score }, decisionMs: { heuristic: performance.now() - start } };
}

function merged(parts: readonly PromptScores[]): PromptScores {
  const predicted = parts.find((part) => part.predicted !== undefined)?.predicted;
  return {
    scores: Object.assign({}, ...parts.map((part) => part.scores)) as PromptScores["scores"],
    decisionMs: Object.assign({}, ...parts.map((part) => part.decisionMs)) as PromptScores["decisionMs"],
    ...(predicted === undefined ? {} : { predicted }),
  };
}
