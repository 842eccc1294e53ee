// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Config, ConfigRead } from "../../src/config/config.ts";
import { readConfig } from "../../src/config/read-config.ts";
import { chartObjects } from "../harness/chart.ts";
import { surroundings } from "../harness/surroundings.ts";
import { deploymentOf, mountedFiles, type PodSpec } from "./chart-pods.ts";
import { goldenCases } from "./golden-cases.ts";

const KEY = "sk-0123456789";

describe("the configuration file that the chart writes", () => {
  // What is in a fitted file is not the chart's, and an empty one is refused.
  for (const { name, files, values } of goldenCases())
    it(`is read without a complaint, and every file that it names is mounted: ${name}`, () => {
      const read = readRendered({ files, values: withoutFitted(values) });
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
    assert.equal(catalog.secrets.get("gpt-4"), KEY);
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
    assert.deepEqual(keys?.kind === "api-keys" && [...keys.keys], [["search", KEY]]);
    assert.equal(configOf({ callers: { mode: "open" } }).callers, undefined);
  });

  it("keeps numbers as they are, however large", () => {
    const { policy } = configOf({ policy: { maxBodyBytes: 268_435_456 } });
    assert.equal(policy.maxBodyBytes, 268_435_456);
  });
});

function configOf(values: unknown): Config {
  const read = readRendered({ values });
  if (read.kind === "invalid") throw new Error(JSON.stringify(read.problems));
  return read.config;
}

/** Reads the file as the router does: with what its container mounts, and in a cluster. */
function readRendered(options: {
  readonly files?: readonly string[] | undefined;
  readonly values: unknown;
}): ConfigRead {
  const { files = [], values } = options;
  const objects = chartObjects({ files, values });
  const found = objects.find(({ kind, metadata }) => kind === "ConfigMap" && metadata.name === "pointsman");
  const data = found?.["data"] as Readonly<Record<string, string>> | undefined;
  const spec: PodSpec = deploymentOf(objects, "pointsman").spec.template.spec;
  const mounted = mountedFiles(spec, "router");
  return readConfig(
    data?.["pointsman.yaml"] ?? "",
    surroundings({
      readFile: (path) => {
        if (!mounted.files.has(path) && !mounted.folders.some((folder) => path.startsWith(folder)))
          throw new Error(`${path} is not mounted`);
        return KEY;
      },
      readFolder: (path) => {
        if (!mounted.folders.includes(path)) throw new Error(`${path} is not mounted`);
        return ["..data", "search"];
      },
      discovered: () => ({
        backends: [],
        secrets: new Map(),
        tokens: { issuer: "https://issuer", keys: '{"keys":[]}' },
      }),
    }),
  );
}

function withoutFitted(values: unknown): unknown {
  return JSON.parse(JSON.stringify(values ?? {}), (key, value) => (key === "fitted" ? undefined : value));
}
