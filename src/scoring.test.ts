// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import type { Fitted } from "./contract/fitted.ts";
import { MODEL_ROUTERS } from "./contract/router.ts";
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

  it("tells what heads read by both graphs, the domain and the success by both, when asked", async () => {
    await using scoring = await openScoring({ routers: MODEL_ROUTERS, vectors: true }, MODELS);
    const { scores, decisionMs, predicted, vectors } = await scoring.score("Solve $x^2 = 2$ for x.");
    assert.deepEqual(Object.keys(scores).toSorted(), [...MODEL_ROUTERS, "mf-static"].toSorted());
    assert.deepEqual(Object.keys(decisionMs).toSorted(), Object.keys(scores).toSorted());
    assert.ok(Object.values(decisionMs).every((ms) => ms > 0));
    assert.equal(predicted?.domain, "math");
    assert.deepEqual([vectors?.encoder.length, vectors?.static.length], [444, 444]);
    assert.notEqual(predicted?.staticSuccess?.["weak"], predicted?.success["weak"]);
  });

  it("takes open-ended chat for chat, of which no domain is", async () => {
    await using scoring = await openScoring({ routers: ["mf"] }, MODELS);
    const texts = ["Write a short poem about the sea in winter.", "Tell me a joke to cheer me up."];
    for (const text of texts) assert.equal((await scoring.score(text)).predicted?.domain, "chat");
  });

  it("counts the tokens of a text that is longer than the graphs read", async () => {
    await using scoring = await openScoring({ routers: ["mf"] }, MODELS);
    const counts = [125, 126, 127, 300].map(async (words) => {
      const { predicted } = await scoring.score(Array.from({ length: words }, () => "cat").join(" "));
      return predicted?.tokens;
    });
    assert.deepEqual(await Promise.all(counts), [125, 126, 127, 300]);
  });

  it("scores by the tenant's heads, and refuses those of another router model", async () => {
    const head = (bias: number) => ({ weights: new Array<number>(444).fill(0), base: 0, bias });
    const heads = { encoder: head(2), static: head(-2) };
    await using plain = await openScoring({ routers: ["ensemble", "mf"] }, MODELS);
    const fitted: Fitted = {
      digest: "f17",
      routerModel: plain.digest,
      router: "ensemble",
      score: heads,
      profiles: { mine: heads },
    };
    await using scoring = await openScoring({ routers: ["ensemble", "mf"], fitted }, MODELS);
    const [own, tenant] = [
      await plain.score("Why is the sky blue?"),
      await scoring.score("Why is the sky blue?"),
    ];
    assert.equal(tenant.scores["mf"], own.scores["mf"]);
    assert.equal(tenant.scores["ensemble"], 1 / (1 + Math.exp(-2)));
    assert.equal(tenant.predicted?.success["mine"], 1 / (1 + Math.exp(-2)));
    assert.equal(tenant.predicted?.staticSuccess?.["mine"], 1 / (1 + Math.exp(2)));
    const foreign = { ...fitted, routerModel: "ffffffffffff" };
    await assert.rejects(
      openScoring({ routers: ["mf"], fitted: foreign }, MODELS),
      /run pointsman fit again/,
    );
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
