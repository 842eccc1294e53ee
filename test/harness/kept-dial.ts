// SPDX-License-Identifier: Apache-2.0
import type { Decision } from "../../src/contract/decision.ts";
import type { DialTarget } from "../../src/contract/dial.ts";
import { NO_TIMINGS } from "../../src/contract/scorer.ts";
import { DialKeeper, type DialKeeperOptions } from "../../src/serve/dial-keeper.ts";
import { aPolicy, aVirtualModel, gpt4, llama } from "./builders.ts";
import { aRouterModel } from "./surroundings.ts";

const OUTLOOKS = { weak: { usd: 0.001, success: 0.6 }, strong: { usd: 0.01, success: 0.9 } };

/** A virtual model called auto, with this dial, over a weak and a strong backend. */
export function modelWith(dial: DialTarget) {
  return aVirtualModel({ name: "auto", router: "mf", threshold: 0.7, dial, backends: ["llama", "gpt-4"] });
}

/** A keeper that has taken such a virtual model. */
export function taken(dial: DialTarget, options: Partial<DialKeeperOptions> = {}) {
  const keeper = new DialKeeper({ routerModel: () => aRouterModel, replicas: 1, ...options });
  const model = modelWith(dial);
  keeper.take({
    policy: aPolicy({ virtualModels: [model] }),
    catalog: { backends: [llama, gpt4], secrets: new Map() },
  });
  return { keeper, model };
}

let count = 0;
/** Decides a request with this score as the dial has it; gives the tier. */
export function decide({ keeper, model }: ReturnType<typeof taken>, score: number): Decision {
  const aim = keeper.aim(model);
  const threshold = aim.kind === "threshold" ? aim.threshold : 1;
  const tier = score >= threshold ? "strong" : "weak";
  const scored = {
    router: "mf",
    digest: "d",
    score,
    threshold,
    losses: {},
    by: "encoder",
    cached: false,
  } as const;
  const decision: Decision = {
    id: `d${++count}`,
    virtualModel: "auto",
    tier,
    reason: "score",
    chain: [tier === "strong" ? "gpt-4" : "llama"],
    scored,
    timings: NO_TIMINGS,
  };
  keeper.decided(model, decision, OUTLOOKS);
  return decision;
}
