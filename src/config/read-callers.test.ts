// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { surroundings } from "../../test/harness/surroundings.ts";
import { NOTHING_FOUND } from "../contract/discovery.ts";
import type { ConfigRead, Surroundings } from "./config.ts";
import { readConfig } from "./read-config.ts";

function read(callers: unknown, over: Partial<Surroundings> = {}): ConfigRead {
  return readConfig(JSON.stringify({ callers }), surroundings(over));
}

/** A folder with a file for each caller, as a mounted Secret is one. */
function folder(files: Readonly<Record<string, string>>): Partial<Surroundings> {
  return {
    readFolder: () => ["..data", ...Object.keys(files)],
    readFile: (path) => files[path.split("/").at(-1) ?? ""] ?? "",
  };
}

function messages(reading: ConfigRead): string {
  return reading.kind === "invalid" ? reading.problems.map(({ message }) => message).join("\n") : "";
}

const DIRECTORY = { apiKeys: { directory: "/keys" } };

describe("the callers of a configuration", () => {
  it("have the keys of a folder's files, by the files' names", () => {
    const reading = read(DIRECTORY, folder({ "team-a": "sk-team-a-1\n", "team-b": "sk-team-b-1" }));
    assert.deepEqual(reading.kind === "config" && reading.config.callers, {
      kind: "api-keys",
      keys: new Map([
        ["team-a", "sk-team-a-1"],
        ["team-b", "sk-team-b-1"],
      ]),
    });
  });

  it("are refused with every problem at once, and no message has a key", () => {
    const files = { "team a": "sk-secret-0", b: "short", c: "sk-secret-1", d: "sk-secret-1" };
    const told = messages(read(DIRECTORY, folder(files)));
    assert.match(told, /team a names a caller/);
    assert.match(told, /b must hold a key/);
    assert.match(told, /d and c have the same key/);
    assert.doesNotMatch(told, /secret/);
  });

  it("cannot be in a folder that is not there", () => {
    assert.match(messages(read(DIRECTORY)), /\/keys must be a folder/);
  });

  it("by ServiceAccount need a cluster, and are refused until it says who signs", () => {
    assert.match(messages(read({ serviceAccounts: {} })), /needs a cluster/);
    const reading = read({ serviceAccounts: {} }, { discovered: () => NOTHING_FOUND });
    assert.ok(reading.kind === "config");
    assert.equal(reading.config.warnings[0]?.event, "callers-unverifiable");
    const { callers } = reading.config;
    assert.equal(callers?.kind === "service-accounts" && callers.issuer.keys, '{"keys":[]}');
    assert.equal(callers?.kind === "service-accounts" && callers.issuer.audience, "pointsman");
  });

  it("are known in exactly one way", () => {
    assert.match(messages(read({})), /exactly one of apiKeys and serviceAccounts/);
    const allowed = ["team/*", "team/app", "Team"];
    assert.match(messages(read({ serviceAccounts: { allowed } })), /NAMESPACE\/SERVICEACCOUNT/);
  });
});
