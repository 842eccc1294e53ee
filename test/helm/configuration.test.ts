// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Config } from "../../src/config/config.ts";
import { chartObjects } from "../harness/chart.ts";
import { goldenCases } from "./golden-cases.ts";
import { CALLER, readMountedConfig, SECRET } from "./mounted-config.ts";

describe("the configuration file that the chart writes", () => {
  // What is in a fitted file is not the chart's, and an empty one is refused.
  for (const { name, files, values } of goldenCases())
    it(`is read without a complaint, and every file that it names is mounted: ${name}`, () => {
      const read = readMountedConfig(chartObjects({ files, values: withoutFitted(values) }));
      assert.equal(read.kind, "config", JSON.stringify(read));
    });

  it("says of a backend what its values say, and takes its key from the Secret's file", () => {
    const { catalog } = configOf({ openai: { existingSecret: "openai", model: "gpt-4o", price: "2.5/10" } });
    assert.deepEqual(
      catalog.backends.map(({ name, tier, model, price, contextWindow }) => [
        ...[name, tier, model],
        ...[price, contextWindow],
      ]),
      [["gpt-4", "strong", "gpt-4o", { input: 2.5, output: 10 }, 128_000]],
    );
    assert.equal(catalog.secrets.get("gpt-4"), SECRET);
  });

  it("has no backend where nothing names one", () => {
    assert.deepEqual(configOf({}).catalog.backends, []);
  });

  it("lets in ServiceAccounts for the audience of the values", () => {
    const { callers } = configOf({ callers: { audience: "llm", allowed: ["team-a/*"] } });
    assert.equal(callers?.kind, "service-accounts");
    assert.deepEqual(callers?.kind === "service-accounts" && [callers.issuer.audience, callers.allowed], [
      "llm",
      ["team-a/*"],
    ]);
  });

  it("lets in keys of the callers' Secret, and everybody only where the values say so", () => {
    const keys = configOf({ callers: { mode: "apiKeys", existingSecret: "callers" } }).callers;
    assert.deepEqual(keys?.kind === "api-keys" && [...keys.keys], [[CALLER, SECRET]]);
    assert.equal(configOf({ callers: { mode: "open" } }).callers, undefined);
  });

  it("keeps numbers as they are, however large", () => {
    const { policy } = configOf({ policy: { maxBodyBytes: 268_435_456 } });
    assert.equal(policy.maxBodyBytes, 268_435_456);
  });
});

function configOf(values: unknown): Config {
  const read = readMountedConfig(chartObjects({ values }));
  if (read.kind === "invalid") throw new Error(JSON.stringify(read.problems));
  return read.config;
}

function withoutFitted(values: unknown): unknown {
  return JSON.parse(JSON.stringify(values ?? {}), (key, value) => (key === "fitted" ? undefined : value));
}
