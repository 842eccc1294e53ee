// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  aChat,
  aPolicy,
  aVirtualModel,
  gpt4,
  llama,
  mixtral,
  scoredAt,
} from "../../test/harness/builders.ts";
import type { VirtualModel } from "../contract/policy.ts";
import type { RouterName } from "../contract/router.ts";
import type { Scorer, Success } from "../contract/scorer.ts";
import { heuristic } from "../steering/heuristic.ts";
import { type Explainable, explainRequest } from "./explain-request.ts";

function scorer(router: RouterName, score: number, success?: Success): Scorer {
  const scored = { ...scoredAt(score), ...(success && { success }) };
  return { router, digest: "abc", score: () => Promise.resolve(scored) };
}

// Odds of the score 1/4; of failure: small 1, the tier 1/4, large 1/9: losses of 1/2 and 1/10.
const success = { weak: 0.8, small: 0.5, large: 0.9, strong: 0.95 };
const backends = [{ ...llama, profile: "small" }, { ...mixtral, profile: "large" }, gpt4];

function explain(over: Partial<VirtualModel>, rest: Partial<Explainable> = {}) {
  const all = [
    scorer("ensemble", 0.2, success),
    scorer("knn", 0.2, success),
    scorer("causal", 0.9),
    scorer("semantic", 1),
    heuristic,
  ];
  const neighbours = [{ similarity: 0.9, domain: "math", weakFailure: 0.5 }];
  return explainRequest({
    http: aChat("Why is the sky blue?"),
    backends,
    policy: aPolicy({ virtualModels: [aVirtualModel(over)], causal: aCausal }),
    scorers: new Map(all.map((one) => [one.router, one])),
    inspect: () => Promise.resolve({ digest: "abc", profiles: [], neighbours }),
    neighbours: false,
    ...rest,
  });
}
const aCausal = { url: "http://127.0.0.1:9/v1", model: "m", concurrency: 1 };

describe("the explanation of a request", () => {
  it("has success, loss and price of each backend, and whether it may be chosen", async () => {
    const { candidates, outcome } = await explain({ router: "ensemble", threshold: 0.3 });
    assert.deepEqual(
      candidates.map(({ backend, success, eligible }) => [backend, success, eligible]),
      [
        ["llama", 0.5, false],
        ["mixtral", 0.9, true],
        ["gpt-4", 0.95, true],
      ],
    );
    const [small, large, best] = candidates.map(({ loss }) => loss ?? Number.NaN);
    assert.ok(Math.abs((small ?? 9) - 0.5) < 1e-9 && Math.abs((large ?? 9) - 0.1) < 1e-9 && best === 0);
    assert.deepEqual(candidates[2]?.price, { input: 10, output: 30 });
    assert.ok(outcome.kind === "decision" && outcome.chain[0] === "mixtral");
  });

  it("has every configured router's score, beside the loss that is held against the threshold", async () => {
    const { scores } = await explain({ router: "ensemble" });
    assert.deepEqual(
      scores.map(({ router, decides }) => [router, decides]),
      [
        ["ensemble", true],
        ["knn", false],
        ["heuristic", false],
      ],
    );
    assert.equal(scores[0]?.score, 0.2);
    assert.ok(Math.abs((scores[0]?.loss ?? 9) - 0.1) < 1e-9);
    assert.equal(scores[2]?.loss, scores[2]?.score);
  });

  it("asks the endpoint of causal only when that router decides, and semantic only where it has routes", async () => {
    const semantic = { routes: [], otherwise: "ensemble" } as const;
    const routers = async (over: Partial<VirtualModel>): Promise<readonly string[]> =>
      (await explain(over)).scores.map(({ router }) => router);
    assert.deepEqual(await routers({ router: "causal" }), ["ensemble", "knn", "causal", "heuristic"]);
    assert.deepEqual(await routers({ router: "ensemble", semantic }), [
      "ensemble",
      "knn",
      "semantic",
      "heuristic",
    ]);
  });

  it("has the labelled neighbours when knn decides, or when they are asked for", async () => {
    const has = async (router: RouterName, neighbours: boolean): Promise<boolean> =>
      (await explain({ router }, { neighbours })).routerModel?.neighbours !== undefined;
    assert.deepEqual(
      [await has("knn", false), await has("ensemble", true), await has("ensemble", false)],
      [true, true, false],
    );
  });

  it("says why a backend is no candidate, and predicts nothing of it", async () => {
    const { candidates } = await explain({ router: "ensemble", backends: ["llama", "gpt-4"] });
    assert.equal(candidates[1]?.leftOut, "not a backend of this virtual model");
    assert.equal(candidates[1]?.loss, undefined);
  });
});
