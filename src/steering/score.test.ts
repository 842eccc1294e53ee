// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { aPolicy, aRequest, aVirtualModel, scoredAt } from "../../test/harness/builders.ts";
import type { Scored, Scorer } from "../contract/scorer.ts";
import { score } from "./score.ts";
import { readSignals } from "./signals.ts";

function scoring(scored: Scored) {
  const request = aRequest();
  const scorer: Scorer = { router: "semantic", digest: "0123456789ab", score: () => Promise.resolve(scored) };
  const wanted = { kind: "virtual", virtualModel: aVirtualModel({ router: "semantic" }) } as const;
  const world = { scorers: new Map([[scorer.router, scorer]]), policy: aPolicy() };
  return score(wanted, request, readSignals(request.text), world);
}

describe("the score of a request", () => {
  it("is named for the router that was asked", async () => {
    assert.partialDeepStrictEqual(await scoring(scoredAt(0.4)), {
      router: "semantic",
      digest: "0123456789ab",
    });
  });

  it("is named for the router that scored in its place", async () => {
    const instead = { router: "heuristic", digest: "none" } as const;
    assert.partialDeepStrictEqual(await scoring({ ...scoredAt(0.4), instead }), instead);
  });
});
