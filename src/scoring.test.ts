// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import type { Semantic } from "./contract/semantic.ts";
import { openScoring } from "./scoring.ts";
import { StandIn } from "./stand-in/stand-in.ts";

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

  it("asks the routers that a virtual model configures: the routes of its examples, and its endpoint", async () => {
    await using standIn = await new StandIn({ name: "judge", model: "m" }).start();
    const semantic: Semantic = {
      routes: [
        { name: "cooking", examples: ["How do I bake bread?"], target: { tier: "weak" }, similarity: 0.6 },
      ],
      otherwise: "heuristic",
    };
    const causal = { url: standIn.baseUrl, model: "m", concurrency: 2 };
    const configured = { semantic, causal };
    await using scoring = await openScoring({ routers: ["heuristic"], configured }, MODELS);
    // No more questions at once than the endpoint takes.
    assert.equal(scoring.width, 2);
    const baking = (await scoring.score("How do I bake a loaf of bread?")).scores;
    assert.equal(baking["semantic"], 0);
    const proof = (await scoring.score("Prove the theorem.")).scores;
    assert.equal(proof["semantic"], proof["heuristic"]);
    assert.ok((proof["causal"] ?? 0) > (baking["causal"] ?? 1));
  });

  it("gives no score where the endpoint gives none", async () => {
    await using standIn = await new StandIn({ name: "judge", model: "m" }).start();
    standIn.behave({ status: 500 });
    const causal = { url: standIn.baseUrl, model: "m", concurrency: 2 };
    await using scoring = await openScoring({ routers: ["heuristic"], configured: { causal } }, MODELS);
    await assert.rejects(scoring.score("Prove it."));
  });
});
