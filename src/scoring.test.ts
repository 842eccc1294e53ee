// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { openScoring } from "./scoring.ts";

const MODELS = fileURLToPath(new URL("../models", import.meta.url));

describe("scoring many prompts", () => {
  it("asks every router by its name, and tells what the router model predicts", async () => {
    await using scoring = await openScoring({ routers: ["mf", "heuristic"] }, MODELS);
    const texts = Array.from({ length: scoring.width }, (_, i) => `What is ${i} plus ${i}?`);
    const all = await Promise.all(texts.map((text) => scoring.score(text)));
    for (const { scores, predicted } of all) {
      assert.deepEqual(Object.keys(scores), ["mf", "mf-static", "heuristic"]);
      assert.ok(Object.values(scores).every((score) => score > 0 && score < 1));
      assert.ok((predicted?.success["mixtral-8x7b-instruct-v0.1"] ?? 0) > 0);
      assert.equal(predicted?.tokens, 6);
    }
    assert.match(scoring.digest, /^[0-9a-f]{12}$/);
  });

  it("needs no router model for the heuristic router", async () => {
    await using scoring = await openScoring({ routers: ["heuristic"] }, "/nowhere");
    const { scores, predicted } = await scoring.score("Prove it.");
    assert.deepEqual(Object.keys(scores), ["heuristic"]);
    assert.equal(predicted, undefined);
  });
});
