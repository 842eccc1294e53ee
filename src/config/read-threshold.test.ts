// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { aRouterModel, surroundings } from "../../test/harness/surroundings.ts";
import type { ConfigRead } from "./config.ts";
import { readConfig } from "./read-config.ts";

const backends = [
  { name: "llama", tier: "weak", model: "meta-llama/Meta-Llama-3-8B-Instruct", url: "http://127.0.0.1:1/v1" },
  {
    name: "mixtral",
    tier: "weak",
    model: "mistralai/Mixtral-8x7B-Instruct-v0.1",
    url: "http://127.0.0.1:2/v1",
  },
  { name: "gpt-4", tier: "strong", model: "gpt-4-turbo", url: "http://127.0.0.1:3/v1" },
];

function read(auto: object, over: Parameters<typeof surroundings>[0] = {}): ConfigRead {
  const causal = { url: "http://127.0.0.1:4/v1", model: "m" };
  const file = { backends, causal, virtualModels: [{ name: "auto", ...auto }] };
  return readConfig(JSON.stringify(file), surroundings(over));
}

/** Threshold and share of the virtual model. */
function dialOf(found: ConfigRead): readonly unknown[] {
  assert.ok(found.kind === "config", JSON.stringify(found));
  const [auto] = found.config.policy.virtualModels;
  return [auto?.threshold, auto?.strongShare];
}

describe("the threshold of a virtual model", () => {
  it("is the one stated", () => {
    assert.deepEqual(dialOf(read({ threshold: 0.31 })), [0.31, undefined]);
  });

  it("is that of the share wanted, by the reference distribution, and of half when nothing is said", () => {
    assert.deepEqual(dialOf(read({ strongShare: 0.25 })), [0.75, 0.25]);
    assert.deepEqual(dialOf(read({ router: "heuristic" })), [0.5, 0.5]);
  });

  it("is asked for its router, and for the profiles of its weak backends", () => {
    const asked: unknown[] = [];
    const routerModel = () => ({
      ...aRouterModel,
      thresholdFor: (...given: readonly unknown[]) => {
        asked.push(given);
        return 0.4;
      },
    });
    const semantic = { routes: [{ name: "law", tier: "strong", examples: ["x"] }], otherwise: "knn" };
    dialOf(read({ router: "mf", strongShare: 0.3 }, { routerModel }));
    dialOf(read({ router: "bert", strongShare: 0.3, backends: ["mixtral", "gpt-4"] }, { routerModel }));
    dialOf(read({ router: "semantic", semantic }, { routerModel }));
    const [llama, mixtral] = ["llama-3-8b-instruct", "mixtral-8x7b-instruct-v0.1"];
    assert.deepEqual(asked, [
      ["mf", [llama, mixtral], 0.3],
      ["bert", [mixtral], 0.3],
      ["knn", [llama, mixtral], 0.5],
    ]);
  });

  it("begins at 0.5 for a router without a reference, from where a share is found", () => {
    assert.deepEqual(dialOf(read({ router: "causal" })), [0.5, undefined]);
    assert.deepEqual(dialOf(read({ router: "causal", strongShare: 0.2 })), [0.5, 0.2]);
  });

  it("stays where it is unless a share, a quality or a budget is asked for", () => {
    const target = (entry: object) => {
      const found = read(entry);
      return found.kind === "config" ? found.config.policy.virtualModels[0]?.dial : assert.fail();
    };
    assert.deepEqual(target({}), { kind: "threshold", threshold: 0.5 });
    assert.deepEqual(target({ threshold: 0.2 }), { kind: "threshold", threshold: 0.2 });
    assert.deepEqual(target({ strongShare: 0.2 }), { kind: "strongShare", share: 0.2 });
    assert.deepEqual(target({ qualityFloor: 0.9 }), { kind: "qualityFloor", floor: 0.9 });
  });

  it("cannot hold a quality that nothing predicts, or a budget without prices", () => {
    const quality = read({ router: "heuristic", qualityFloor: 0.9 });
    assert.match(JSON.stringify(quality), /router heuristic predicts no quality/);
    assert.match(JSON.stringify(read({ dailyBudgetUsd: 20 })), /backend \S+ has no price/);
  });

  it("and a share are not both taken", () => {
    const found = read({ threshold: 0.2, strongShare: 0.2 });
    assert.match(JSON.stringify(found), /has more than one of threshold, strongShare, .*choose one/);
    for (const strongShare of [-0.1, 1.1, "0.5"]) assert.equal(read({ strongShare }).kind, "invalid");
  });
});
