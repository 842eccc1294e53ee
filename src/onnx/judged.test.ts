// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Fitted, LinearHead } from "../contract/fitted.ts";
import { NO_SETTINGS, NO_TIMINGS } from "../contract/scorer.ts";
import { judgeReading, scoredAs, wayOf } from "./judged.ts";
import type { Reading } from "./prompt-reader.ts";

const MODEL = { digest: "0123456789ab", profiles: ["llama", "weak", "strong"] };

/** The vector is 2 at its first place; both graphs' logits are whole numbers. */
const READING: Reading = {
  scores: { mf: sigmoid(-1), ensemble: sigmoid(1) },
  success: Float32Array.from([0.5, 0.25, 0.75]),
  vector: Float32Array.from({ length: 444 }, (_, i) => (i === 0 ? 2 : 0)),
  timings: { tokenizeMs: 0, inferMs: 0 },
};

function sigmoid(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

/** A head that weighs the vector's first number. */
function aHead(first: number, base: number, bias: number): LinearHead {
  return { weights: Array.from({ length: 444 }, (_, i) => (i === 0 ? first : 0)), base, bias };
}

const FITTED: Fitted = {
  digest: "f17",
  routerModel: MODEL.digest,
  router: "ensemble",
  score: { encoder: aHead(0.5, 3, -2), static: aHead(1, 0.5, 0) },
  profiles: { mine: { encoder: aHead(1, 0, 0), static: aHead(-1, 0, 0) } },
};

function assertNear(actual: number | undefined, expected: number): void {
  assert.ok(Math.abs((actual ?? Number.NaN) - expected) < 1e-6, `${actual}, not ${expected}`);
}

describe("what a reading means", () => {
  it("is the router's own score without heads of the tenant", () => {
    const way = wayOf("ensemble", NO_SETTINGS, MODEL);
    assert.equal(judgeReading(READING, "encoder", way).score, READING.scores.ensemble);
    assert.equal(judgeReading(READING, "static", way).score, READING.scores.mf);
  });

  it("is the fitted head's score on the vector and the router's logit, by graph", () => {
    const way = wayOf("ensemble", { profiles: [], fitted: FITTED }, MODEL);
    assertNear(judgeReading(READING, "encoder", way).score, sigmoid(0.5 * 2 + 3 * 1 - 2));
    assertNear(judgeReading(READING, "static", way).score, sigmoid(1 * 2 + 0.5 * -1));
  });

  it("leaves the score of another router than the fitted one alone, and takes the profiles", () => {
    const way = wayOf("mf", { profiles: [], fitted: FITTED }, MODEL);
    const judged = judgeReading(READING, "encoder", way);
    assert.equal(judged.score, READING.scores.mf);
    assertNear(judged.fitted["mine"], sigmoid(2));
    assertNear(judgeReading(READING, "static", way).fitted["mine"], sigmoid(-2));
  });

  it("does without heads that were fitted to another router model", () => {
    const foreign = { ...FITTED, routerModel: "ffffffffffff" };
    const way = wayOf("ensemble", { profiles: [], fitted: foreign }, MODEL);
    assert.deepEqual(way, wayOf("ensemble", NO_SETTINGS, MODEL));
  });

  it("asks for the vector's waves when a head weighs them, and for nothing more otherwise", () => {
    const bent = { ...aHead(0, 0, 0), waves: [1] };
    const profiles = { mine: { encoder: bent, static: bent } };
    const wants = (fitted: Fitted) => wayOf("knn", { profiles: [], fitted }, MODEL).wants;
    assert.deepEqual(wants({ ...FITTED, profiles }), { routers: ["knn"], details: false, waves: true });
    assert.deepEqual(wants(FITTED), { routers: ["knn"], details: false, waves: false });
    assert.deepEqual(wayOf("knn", NO_SETTINGS, MODEL).wants, { routers: ["knn"], details: false });
  });

  it("has a name for each router and each tenant's heads", () => {
    const names = [
      wayOf("mf", NO_SETTINGS, MODEL),
      wayOf("ensemble", NO_SETTINGS, MODEL),
      wayOf("ensemble", { profiles: [], fitted: FITTED }, MODEL),
      wayOf("ensemble", { profiles: [], fitted: { ...FITTED, digest: "f18" } }, MODEL),
    ].map(({ name }) => name);
    assert.equal(new Set(names).size, 4);
  });

  it("is an error when the reading lacks the router's score", () => {
    assert.throws(
      () => judgeReading(READING, "encoder", wayOf("knn", NO_SETTINGS, MODEL)),
      /no score of knn/,
    );
  });
});

describe("what the port is told", () => {
  const how = { by: "encoder", cached: false, degraded: "none", timings: NO_TIMINGS } as const;
  const judged = { score: 0.5, success: READING.success, fitted: { mine: 0.9, llama: 0.1 } };

  it("is the success of the profiles asked for that are known, the tenant's own before the shipped", () => {
    const scored = scoredAs(judged, how, { profiles: ["weak", "mine", "llama", "constructor"] }, MODEL);
    assert.ok(scored.kind === "scored");
    assert.deepEqual(scored.success, { weak: 0.25, mine: 0.9, llama: 0.1 });
  });

  it("is no success when no profile is asked for", () => {
    assert.equal("success" in scoredAs(judged, how, NO_SETTINGS, MODEL), false);
  });
});
