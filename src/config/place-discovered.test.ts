// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { surroundings } from "../../test/harness/surroundings.ts";
import type { Discovered, DiscoveredBackend } from "../contract/discovery.ts";
import type { Config } from "./config.ts";
import { withNewEndpoints } from "./place-discovered.ts";
import { readConfig } from "./read-config.ts";

const LLAMA: DiscoveredBackend = {
  name: "llama.models",
  tier: "weak",
  model: "meta-llama/Meta-Llama-3-8B-Instruct",
  connection: { scheme: "http", host: "llama.models.svc", port: 8000, pathPrefix: "/v1" },
  endpoints: [{ address: "10.0.0.1", port: 8000 }],
  apis: ["chat-completions"],
  capabilities: ["streaming"],
  contextWindow: 8192,
  forwardAuthorization: false,
};
const GPT4 = { name: "gpt-4", tier: "strong", model: "gpt-4-turbo", url: "https://api.openai.com/v1" };

function found(...backends: readonly DiscoveredBackend[]): Discovered {
  return { backends, secrets: new Map() };
}

/** The configuration that a file makes together with what a cluster tells. */
function together(file: unknown, discovered: Discovered): Config {
  const read = readConfig(JSON.stringify(file), surroundings({ discovered: () => discovered }));
  return read.kind === "config" ? read.config : assert.fail(JSON.stringify(read.problems));
}

describe("discovered backends", () => {
  it("stand beside the file's, with the profile that their model means", () => {
    const { catalog, policy, placements } = together({ backends: [GPT4] }, found(LLAMA));
    assert.deepEqual(
      catalog.backends.map(({ name, profile }) => [name, profile]),
      [
        ["gpt-4", "gpt-4-turbo-2024-04-09"],
        ["llama.models", "llama-3-8b-instruct"],
      ],
    );
    assert.deepEqual(policy.virtualModels[0]?.backends, ["gpt-4", "llama.models"]);
    assert.deepEqual(placements.get("llama.models"), { kind: "taken" });
  });

  it("are left out, and spoil nothing, when their name or model means something else", () => {
    const twice = { ...GPT4, name: "llama.models" };
    const sameName = together({ backends: [twice] }, found(LLAMA));
    assert.deepEqual(sameName.catalog.backends.length, 1);
    assert.equal(sameName.placements.get("llama.models")?.kind, "left-out");
    const auto = together({ backends: [GPT4] }, found({ ...LLAMA, model: "auto" }));
    const placement = auto.placements.get("llama.models");
    assert.match(placement?.kind === "left-out" ? placement.why : "", /auto is a virtual model/);
  });

  it("with a profile that nobody knows are predicted by their tier or model, and their owner is told", () => {
    const { catalog, placements } = together({}, found({ ...LLAMA, model: "mine", profile: "lama" }));
    assert.equal(catalog.backends[0]?.profile, "weak");
    const placement = placements.get("llama.models");
    assert.match(
      placement?.kind === "taken" ? (placement.remark ?? "") : "",
      /no quality profile lama: that of the weak tier/,
    );
  });

  it("serve the virtual models that both they and the policy name", () => {
    const file = {
      backends: [GPT4],
      virtualModels: [{ name: "auto" }, { name: "code", backends: ["gpt-4", "llama.models"] }],
    };
    const own = (virtualModels: readonly string[]) =>
      together(file, found({ ...LLAMA, virtualModels })).policy.virtualModels.map((one) => one.backends);
    assert.deepEqual(own(["auto"]), [["gpt-4", "llama.models"], ["gpt-4"]]);
    assert.deepEqual(own(["code"]), [["gpt-4"], ["gpt-4", "llama.models"]]);
  });

  it("without a price are not used under a daily budget, and do not make the file unusable", () => {
    const file = {
      backends: [{ ...GPT4, price: "10/30" }],
      virtualModels: [{ name: "auto", dailyBudgetUsd: 5 }, { name: "free" }],
    };
    const { policy, placements } = together(file, found(LLAMA));
    assert.deepEqual(
      policy.virtualModels.map(({ backends }) => backends),
      [["gpt-4"], ["gpt-4", "llama.models"]],
    );
    const placement = placements.get("llama.models");
    assert.match(placement?.kind === "taken" ? (placement.remark ?? "") : "", /no price.* auto/);
    const priced = together(file, found({ ...LLAMA, price: { input: 1, output: 1 } }));
    assert.deepEqual(priced.policy.virtualModels[0]?.backends, ["gpt-4", "llama.models"]);
  });

  it("may be named by the policy before they are there", () => {
    const file = {
      backends: [GPT4],
      virtualModels: [{ name: "auto", backends: ["gpt-4", "llama.models"], default: "llama.models" }],
    };
    assert.equal(together(file, found()).policy.virtualModels[0]?.defaultBackend, "gpt-4");
    assert.equal(together(file, found(LLAMA)).policy.virtualModels[0]?.defaultBackend, "llama.models");
    const alone = readConfig(JSON.stringify(file), surroundings());
    assert.equal(alone.kind === "invalid" && alone.problems.length, 2);
  });
});

describe("withNewEndpoints", () => {
  const former = found(LLAMA);
  const config = together({ backends: [GPT4] }, former);

  it("puts moved endpoints and new keys in place, and keeps every other object", () => {
    const moved = { ...LLAMA, endpoints: [{ address: "10.0.0.2", port: 8000 }] };
    const next = withNewEndpoints(config, former, {
      backends: [moved],
      secrets: new Map([["llama.models", "k"]]),
    });
    assert.equal(next?.policy, config.policy);
    assert.equal(next?.catalog.backends[0], config.catalog.backends[0]);
    assert.deepEqual(next?.catalog.backends[1]?.endpoints, moved.endpoints);
    assert.equal(next?.catalog.secrets.get("llama.models"), "k");
  });

  it("leaves anything more to a new reading", () => {
    assert.equal(withNewEndpoints(config, former, found()), undefined);
    assert.equal(withNewEndpoints(config, former, found({ ...LLAMA, contextWindow: 1 })), undefined);
    const signed = { ...former, tokens: { issuer: "i", keys: "{}" } };
    assert.equal(withNewEndpoints(config, former, signed), undefined);
  });
});
