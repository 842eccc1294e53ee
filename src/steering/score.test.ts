// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { aPolicy, aRequest, aVirtualModel, gpt4, llama, scoredAt } from "../../test/harness/builders.ts";
import type { Fitted } from "../contract/fitted.ts";
import type { VirtualModel } from "../contract/policy.ts";
import type { Scored, ScoreInput, Scorer } from "../contract/scorer.ts";
import { score } from "./score.ts";
import { readSignals } from "./signals.ts";

function scoring(scored: Scored, over: Partial<VirtualModel> = {}, asked: ScoreInput[] = []) {
  const request = aRequest();
  const scorer: Scorer = {
    router: "semantic",
    digest: "0123456789ab",
    score: (input) => {
      asked.push(input);
      return Promise.resolve(scored);
    },
  };
  const wanted = { kind: "virtual", virtualModel: aVirtualModel({ router: "semantic", ...over }) } as const;
  const world = { scorers: new Map([[scorer.router, scorer]]), policy: aPolicy() };
  return score(wanted, request, readSignals(request.text), [llama, gpt4], world);
}

describe("the score of a request", () => {
  it("is named for the router that was asked", async () => {
    assert.partialDeepStrictEqual(await scoring(scoredAt(0.4)), {
      router: "semantic",
      digest: "0123456789ab",
    });
  });

  it("comes with the success of the able backends' profiles, and of the weak tier", async () => {
    const asked: ScoreInput[] = [];
    await scoring(scoredAt(0.4), {}, asked);
    assert.deepEqual(asked[0]?.settings.profiles, ["weak", "strong"]);
  });

  it("is named for the tenant's own head too, where that is what scores", async () => {
    const fitted: Fitted = { digest: "f1", routerModel: "0123456789ab", router: "mf", profiles: {} };
    const instead = { router: "mf", digest: "0123456789ab" } as const;
    const named = await scoring({ ...scoredAt(0.4), instead }, { fitted });
    assert.partialDeepStrictEqual(named, { router: "mf", digest: "0123456789ab+f1" });
    assert.partialDeepStrictEqual(await scoring(scoredAt(0.4), { fitted }), { digest: "0123456789ab" });
  });

  it("is named for the router that scored in its place", async () => {
    const instead = { router: "heuristic", digest: "none" } as const;
    assert.partialDeepStrictEqual(await scoring({ ...scoredAt(0.4), instead }), instead);
  });
});
