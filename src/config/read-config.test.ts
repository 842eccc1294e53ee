// SPDX-License-Identifier: Apache-2.0

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { surroundings } from "../../test/harness/surroundings.ts";
import type { ConfigProblem } from "./config.ts";
import { readConfig } from "./read-config.ts";
import { DEFAULT_ROUTER } from "./schema-virtual-model.ts";

const nowhere = surroundings({ env: { OPENAI_API_KEY: "sk-test" } });

const twoBackends = `
backends:
  - { name: llama, tier: weak, model: meta-llama/Meta-Llama-3-8B-Instruct, url: "http://127.0.0.1:8000/v1", price: "0.05/0.08" }
  - { name: gpt-4, tier: strong, model: gpt-4-turbo, url: "https://api.openai.com/v1", credential: { env: OPENAI_API_KEY } }
`;

function problemsOf(text: string): readonly ConfigProblem[] {
  const read = readConfig(text, nowhere);
  return read.kind === "invalid" ? read.problems : [];
}

function configOf(text: string) {
  const read = readConfig(text, nowhere);
  assert.equal(read.kind, "config", JSON.stringify(read));
  return read.kind === "config" ? read.config : assert.fail();
}

describe("readConfig", () => {
  it("makes one virtual model, auto, of all backends when none is given", () => {
    const { policy } = configOf(twoBackends);
    assert.deepEqual(policy.virtualModels, [
      {
        name: "auto",
        router: DEFAULT_ROUTER,
        threshold: 0.5,
        strongShare: 0.5,
        backends: ["llama", "gpt-4"],
        defaultBackend: "gpt-4",
        dial: { kind: "threshold", threshold: 0.5 },
        sticky: { ttlMs: 600_000, margin: 0.1 },
        mode: "enforce",
        onRouterFailure: "open",
      },
    ]);
  });

  it("reads a URL into a connection, with the default port of its scheme and no trailing slash", () => {
    const { catalog } = configOf(twoBackends);
    assert.deepEqual(
      catalog.backends.map((backend) => backend.connection),
      [
        { scheme: "http", host: "127.0.0.1", port: 8000, pathPrefix: "/v1" },
        { scheme: "https", host: "api.openai.com", port: 443, pathPrefix: "/v1" },
      ],
    );
  });

  it("keeps no prompt of a rated answer unless it is told to, and where", () => {
    assert.deepEqual(configOf(twoBackends).feedback, {
      remember: 20_000,
      prompts: false,
      maxBytes: 32 * 2 ** 20,
    });
    const [problem] = problemsOf(`${twoBackends}feedback: { prompts: true }`);
    assert.deepEqual(
      [problem?.path, /^needs folder/.test(problem?.message ?? "")],
      ["feedback.prompts", true],
    );
  });

  it("tells exchanges by a file only where it is told to, and which", () => {
    assert.equal(configOf(twoBackends).exchangeLog, undefined);
    assert.deepEqual(configOf(`${twoBackends}exchangeLog: { folder: /var/log/x }`).exchangeLog, {
      folder: "/var/log/x",
      maxBytes: 64 * 2 ** 20,
    });
    const [problem] = problemsOf(`${twoBackends}exchangeLog: { folder: here }`);
    assert.deepEqual(
      [problem?.path, /^must be an absolute path/.test(problem?.message ?? "")],
      ["exchangeLog.folder", true],
    );
  });

  it("keeps keys out of the backends, beside them in the catalog", () => {
    const { catalog } = configOf(twoBackends);
    assert.equal(catalog.secrets.get("gpt-4"), "sk-test");
    assert.ok(!JSON.stringify(catalog.backends).includes("sk-test"));
    assert.deepEqual(catalog.backends[1]?.credential, { header: "authorization", prefix: "Bearer " });
  });

  it("names every problem at once, each with its path", () => {
    const problems = problemsOf(`
backends:
  - { name: Llama, tier: weak, model: x, url: "http://h:1/v1" }
  - { name: gpt-4, tier: stronk, model: gpt-4, url: "ftp://h" }
virtualModels:
  - { name: auto, treshold: 0.4, threshold: 7 }
`);
    assert.deepEqual(
      problems.map((problem) => problem.path),
      ["backends[0].name", "backends[1].tier", "virtualModels[0].threshold", "virtualModels[0]"],
    );
    assert.match(problems[3]?.message ?? "", /treshold/);
  });

  it("names what the schema cannot see: unknown backends, missing keys, doubled names", () => {
    const problems = problemsOf(`
backends:
  - { name: a, tier: weak, model: m, url: "ftp://h" }
  - { name: a, tier: strong, model: n, url: "http://user:pw@h/v1", credential: { env: NOT_SET } }
virtualModels:
  - { name: m, backends: [a, b], default: c }
  - { name: router-x }
`);
    assert.deepEqual(
      problems.map((problem) => problem.path),
      [
        "backends[0].url",
        "backends[1].name",
        "backends[1].credential",
        "backends[1].url",
        "virtualModels[0].backends[1]",
        "virtualModels[0].default",
        "virtualModels[0].name",
        "virtualModels[1].name",
      ],
    );
    assert.ok(!JSON.stringify(problems).includes("pw"), "a problem must not repeat a password");
  });

  it("says where broken YAML breaks", () => {
    assert.match(problemsOf("backends: [")[0]?.message ?? "", /line 1/);
  });

  it("takes an empty file: a gateway without backends yet", () => {
    assert.deepEqual(configOf("").catalog.backends, []);
  });
});
