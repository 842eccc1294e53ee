// SPDX-License-Identifier: Apache-2.0

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { surroundings } from "../../test/harness/surroundings.ts";
import { readConfig } from "./read-config.ts";

const withKey = surroundings({ env: { RATER_KEY: " sk-rater \n" } });
const auto = { name: "auto", router: "causal" };

function read(file: Readonly<Record<string, unknown>>) {
  return readConfig(JSON.stringify(file), withKey);
}

function problemsOf(file: Readonly<Record<string, unknown>>): readonly string[] {
  const config = read(file);
  return config.kind === "invalid" ? config.problems.map(({ path, message }) => `${path}: ${message}`) : [];
}

describe("the causal endpoint in the configuration", () => {
  it("is a base URL without a trailing slash, a model, a bearer token and a bound", () => {
    const causal = { url: "http://h:8000/v1/", model: "llama", credential: { env: "RATER_KEY" } };
    const config = read({ causal, virtualModels: [auto] });
    assert.deepEqual(config.kind === "config" && config.config.policy.causal, {
      url: "http://h:8000/v1",
      model: "llama",
      authorization: "Bearer sk-rater",
      concurrency: 8,
    });
  });

  it("is nobody by default, and then a virtual model with that router is a problem that says what to do", () => {
    const config = read({});
    assert.ok(config.kind === "config" && config.config.policy.causal === undefined);
    assert.deepEqual(problemsOf({ virtualModels: [{ name: "a" }, auto] }), [
      "virtualModels[1].router: causal needs the key causal: {url, model}: it is off until an endpoint is named",
    ]);
  });

  it("is doubted when decisions wait for less than a language model takes", () => {
    const causal = { url: "http://h", model: "m" };
    const warned = read({ causal });
    assert.partialDeepStrictEqual(warned, {
      config: { warnings: [{ event: "causal-budget-short", path: "decisionBudgetMs" }] },
    });
    const patient = read({ causal, decisionBudgetMs: 100 });
    assert.deepEqual(patient.kind === "config" && patient.config.warnings, []);
  });

  it("has problems named by their paths, which repeat no password", () => {
    const causal = { url: "http://u:pw@h/v1", model: "m", credential: { env: "NOT_SET" } };
    const problems = problemsOf({ causal });
    assert.equal(problems.length, 2);
    assert.match(problems[0] ?? "", /^causal\.url: must not hold a user or password/);
    assert.match(problems[1] ?? "", /^causal\.credential: environment variable NOT_SET must hold the key/);
    assert.ok(!problems.join().includes("pw"));
    const both = { ...causal, url: "http://h", credential: { env: "RATER_KEY", file: "f" }, concurrency: 0 };
    assert.deepEqual(
      problemsOf({ causal: both }).map((problem) => problem.split(":")[0]),
      ["causal.credential", "causal.concurrency"],
    );
  });
});
