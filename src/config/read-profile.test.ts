// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { surroundings } from "../../test/harness/surroundings.ts";
import type { ConfigRead } from "./config.ts";
import { readConfig } from "./read-config.ts";

function read(...backends: readonly object[]): ConfigRead {
  const whole = backends.map((backend, i) => ({
    ...{ name: `b${i}`, tier: "weak", model: "ours", url: "http://127.0.0.1:1/v1" },
    ...backend,
  }));
  return readConfig(JSON.stringify({ backends: whole }), surroundings());
}

function configOf(read: ConfigRead) {
  return read.kind === "config" ? read.config : assert.fail(JSON.stringify(read));
}

describe("a backend's quality profile", () => {
  it("is the one that its model string means", () => {
    const { catalog, warnings } = configOf(
      read({ model: "meta-llama/Meta-Llama-3-8B-Instruct" }, { model: "gpt-4-turbo", tier: "strong" }),
    );
    assert.deepEqual(
      catalog.backends.map(({ profile }) => profile),
      ["llama-3-8b-instruct", "gpt-4-turbo-2024-04-09"],
    );
    assert.deepEqual(warnings, []);
  });

  it("is its tier's when the model is none that is known, with a warning that names the backend and a remedy", () => {
    const { catalog, warnings } = configOf(read({}, { tier: "strong" }));
    assert.deepEqual(
      catalog.backends.map(({ profile }) => profile),
      ["weak", "strong"],
    );
    assert.deepEqual(
      warnings.map(({ event, path }) => [event, path]),
      [
        ["profile-unknown", "backends[0].profile"],
        ["profile-unknown", "backends[1].profile"],
      ],
    );
    assert.match(warnings[0]?.message ?? "", /ours \(backend b0\).*weak tier.*pointsman fit/);
  });

  it("is the one stated, without a warning", () => {
    const { catalog, warnings } = configOf(
      read({ profile: "mixtral-8x7b-instruct-v0.1" }, { profile: "weak" }),
    );
    assert.deepEqual(
      catalog.backends.map(({ profile }) => profile),
      ["mixtral-8x7b-instruct-v0.1", "weak"],
    );
    assert.deepEqual(warnings, []);
  });

  it("is a problem when the one stated is none, and the near ones are named", () => {
    const found = read({ profile: "llama-3-8b" }, { profile: "zzz" });
    assert.ok(found.kind === "invalid");
    const [near, far] = found.problems;
    assert.equal(near?.path, "backends[0].profile");
    assert.match(near?.message ?? "", /did you mean llama-3-8b-instruct/);
    assert.match(far?.message ?? "", /no quality profile zzz: pointsman score lists them/);
  });
});
