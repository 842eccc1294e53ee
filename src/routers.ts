// SPDX-License-Identifier: Apache-2.0
import { CausalRouter } from "./causal/causal-router.ts";
import { FailureLog } from "./causal/failure-log.ts";
import type { Config } from "./config/config.ts";
import type { Log } from "./contract/log.ts";
import type { Policy } from "./contract/policy.ts";
import type { RouterName } from "./contract/router.ts";
import type { RouterModelFacts } from "./contract/router-model.ts";
import type { Scorer } from "./contract/scorer.ts";
import { referenceThreshold } from "./dial/reference.ts";
import { ModelRouters } from "./onnx/model-routers.ts";
import { readRouterModelSummary } from "./onnx/reference-file.ts";
import { SemanticRouter } from "./semantic/semantic-router.ts";
import { heuristic } from "./steering/heuristic.ts";

/** Every router by its name, on one router model. */
export interface Routers {
  readonly model: ModelRouters;
  readonly scorers: ReadonlyMap<RouterName, Scorer>;
  /**
   * Makes ready what a configuration's routers need, once the router model is warm; undefined when that is nothing.
   * Rejects when it cannot.
   */
  prepare(config: Config, warm: () => Promise<void>): Promise<void> | undefined;
}

/** Joins the routers; nothing is loaded before `model.start()`. */
export function joinRouters(
  config: Config,
  options: { readonly workers?: number },
  place: { readonly modelDir: string },
  log: Log,
): Routers {
  const { queueLimit, cacheEntries } = config.scorer;
  const workers = options.workers ?? config.scorer.workers;
  const threads = workers === 0 ? {} : { workers }; // 0: by the number of cores
  const model = new ModelRouters({ modelDir: place.modelDir, ...threads, queueLimit, cacheEntries });
  const failures = new FailureLog(log);
  const causal = new CausalRouter({
    quick: (input) => model.quickScore(input),
    onFailure: (why) => failures.tell(why),
  });
  const plain = new Map([...model.scorers, heuristic].map((scorer) => [scorer.router, scorer]));
  const semantic = new SemanticRouter(model, plain);
  const scorers = new Map([...plain.values(), causal, semantic].map((scorer) => [scorer.router, scorer]));
  let learned: Policy | undefined;
  // A configuration whose endpoints alone are new has the very policy of the one before.
  const prepare: Routers["prepare"] = (next, warm) =>
    next.policy === learned
      ? undefined
      : learning(semantic, next, warm)?.then(() => {
          learned = next.policy;
        });
  return { model, scorers, prepare };
}

function learning(
  semantic: SemanticRouter,
  { policy }: Config,
  warm: () => Promise<void>,
): Promise<void> | undefined {
  const some = policy.virtualModels.some((virtualModel) => virtualModel.semantic !== undefined);
  return some ? warm().then(() => semantic.learn(policy.virtualModels)) : undefined;
}

/** What configurations must know of the router model; read from its files once, when first asked. */
export function routerModelOf(modelDir: string): () => RouterModelFacts {
  let known: RouterModelFacts | undefined;
  return () => {
    known ??= factsOf(modelDir);
    return known;
  };
}

function factsOf(modelDir: string): RouterModelFacts {
  const { digest, profiles, reference } = readRouterModelSummary(modelDir);
  return {
    digest,
    profiles,
    thresholdFor: (router, weakProfiles, strongShare) =>
      referenceThreshold(reference, { router, weakProfiles, strongShare }),
  };
}
