// SPDX-License-Identifier: Apache-2.0
import { availableParallelism } from "node:os";
import type { PromptScores, PromptScoring, ScoringOptions } from "./cli/prompt-scoring.ts";
import { configuredParts, JOBS_PER_PROMPT } from "./configured-scoring.ts";
import type { Fitted } from "./contract/fitted.ts";
import { MODEL_ROUTERS, type ModelRouterName } from "./contract/router.ts";
import { headScore } from "./fitting/head-logit.ts";
import { type GraphView, likeliestDomain } from "./onnx/inspection.ts";
import { ModelRouters } from "./onnx/model-routers.ts";
import { heuristicScore } from "./steering/heuristic.ts";
import { readSignals } from "./steering/signals.ts";

/** Prompts under way for each thread: enough that none of them waits for this one. */
const PROMPTS_PER_THREAD = 4;

type Part = (text: string) => Promise<PromptScores> | PromptScores;

/** Routers that score many prompts, with a thread on every core. Throws when the router model cannot be loaded. */
export async function openScoring(options: ScoringOptions, modelDir: string): Promise<PromptScoring> {
  const threads = availableParallelism();
  const { configured } = options;
  const width = Math.min(
    threads * PROMPTS_PER_THREAD,
    configured?.causal?.concurrency ?? Number.MAX_SAFE_INTEGER,
  );
  await using started = new AsyncDisposableStack();
  const parts: Part[] = [];
  let digest = "none";
  const asked = MODEL_ROUTERS.filter((router) => options.routers.includes(router));
  if (asked.length > 0 || options.vectors === true || configured !== undefined) {
    const queueLimit = width * JOBS_PER_PROMPT;
    const model = started.use(new ModelRouters({ modelDir, workers: threads, queueLimit, cacheEntries: 0 }));
    await model.start();
    digest = model.digest;
    complainOfFitted(options.fitted, digest);
    if (asked.length > 0 || options.vectors === true)
      parts.push((text) => byRouterModel(model, asked, options, text));
    if (configured !== undefined) parts.push(...(await configuredParts(model, configured)));
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

function complainOfFitted(fitted: Fitted | undefined, digest: string): void {
  if (fitted !== undefined && fitted.routerModel !== digest)
    throw new Error(
      `the fitted file is for router model ${fitted.routerModel}, and this one is ${digest}: run pointsman fit again`,
    );
}

async function byRouterModel(
  model: ModelRouters,
  routers: readonly ModelRouterName[],
  { fitted, vectors }: ScoringOptions,
  text: string,
): Promise<PromptScores> {
  const needed = fitted?.router === undefined ? routers : [...new Set([...routers, fitted.router])];
  const { encoder, static: quick, tokens, promptUnits } = await model.inspect(text, needed, 0);
  const own = (router: ModelRouterName): number => encoder.scores[router] ?? encoder.score;
  const head = fitted?.score;
  const score = (router: ModelRouterName): number =>
    head !== undefined && fitted?.router === router
      ? headScore(head.encoder, encoder.vector, own(router))
      : own(router);
  const staticScore = head === undefined ? quick.score : headScore(head.static, quick.vector, quick.score);
  return {
    scores: { ...byName(routers, score), ...(routers.includes("mf") && { "mf-static": staticScore }) },
    decisionMs: {
      ...byName(routers, (router) => encoder.decisionMs[router] ?? 0),
      ...(routers.includes("mf") && { "mf-static": quick.decisionMs.mf ?? 0 }),
    },
    predicted: {
      success: { ...encoder.success, ...fittedSuccess(fitted, "encoder", encoder, own) },
      staticSuccess: { ...quick.success, ...fittedSuccess(fitted, "static", quick, () => quick.score) },
      tokens: tokens.total,
      units: promptUnits,
      domain: likeliestDomain(encoder),
    },
    ...(vectors === true && { vectors: { encoder: encoder.vector, static: quick.vector } }),
  };
}

function fittedSuccess(
  fitted: Fitted | undefined,
  kind: "encoder" | "static",
  { vector }: GraphView,
  own: (router: ModelRouterName) => number,
): Record<string, number> {
  const profiles = Object.entries(fitted?.profiles ?? {});
  const score = own(fitted?.router ?? "mf");
  return Object.fromEntries(profiles.map(([name, heads]) => [name, headScore(heads[kind], vector, score)]));
}

function byName(
  routers: readonly ModelRouterName[],
  value: (router: ModelRouterName) => number,
): Record<string, number> {
  return Object.fromEntries(routers.map((router) => [router, value(router)]));
}

function byHeuristic(text: string): PromptScores {
  const start = performance.now();
  const score = heuristicScore(readSignals(text));
  return { scores: { heuristic: score }, decisionMs: { heuristic: performance.now() - start } };
}

function merged(parts: readonly PromptScores[]): PromptScores {
  const predicted = parts.find((part) => part.predicted !== undefined)?.predicted;
  const vectors = parts.find((part) => part.vectors !== undefined)?.vectors;
  return {
    scores: Object.assign({}, ...parts.map((part) => part.scores)) as PromptScores["scores"],
    decisionMs: Object.assign({}, ...parts.map((part) => part.decisionMs)) as PromptScores["decisionMs"],
    ...(predicted && { predicted }),
    ...(vectors && { vectors }),
  };
}
