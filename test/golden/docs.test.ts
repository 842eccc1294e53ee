// SPDX-License-Identifier: Apache-2.0

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, it } from "node:test";
import { configurationKeys, EXAMPLE } from "../../docs/generate/configuration-page.ts";
import { readConfig } from "../../src/config/read-config.ts";
import { surroundings } from "../harness/surroundings.ts";

const GENERATE = join(import.meta.dirname, "../../docs/generate/main.ts");

describe("the generated pages of the documentation", () => {
  it("are what the tables in the code say now", () => {
    const checked = spawnSync(process.execPath, [GENERATE, "--check"], { encoding: "utf8" });
    assert.equal(checked.stderr, "");
    assert.equal(checked.status, 0);
  });

  it("begin the configuration with an example that is valid", () => {
    const read = readConfig(EXAMPLE, surroundings({ env: { OPENAI_API_KEY: "sk-1" } }));
    assert.equal(read.kind, "config", JSON.stringify(read));
    const names = read.kind === "config" && read.config.catalog.backends.map(({ name }) => name);
    assert.deepEqual(names, ["llama-3-8b", "gpt-4"]);
  });

  it("say of each key of the configuration what it is and of which type", () => {
    const keys = configurationKeys();
    assert.deepEqual(
      keys.filter(({ help, type }) => help === "" || type === "").map(({ path }) => path),
      [],
    );
    const threshold = keys.find(({ path }) => path === "virtualModels[].threshold");
    assert.equal(threshold?.type, "number, 0 to 1");
    assert.equal(keys.find(({ path }) => path === "backends[].tier")?.fallback, "*required*");
  });
});
