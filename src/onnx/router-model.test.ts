// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { appendFile, cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { MODEL_DIR } from "../../test/golden/router-model/golden-cases.ts";
import { readRouterModelSummary } from "./reference-file.ts";
import { loadRouterModel } from "./router-model.ts";

describe("router model", () => {
  it("has a digest of 12 hex digits, and profiles of the models and of both tiers", async () => {
    const model = await loadRouterModel(MODEL_DIR, "2");
    assert.match(model.digest, /^[0-9a-f]{12}$/);
    assert.ok(model.profiles.includes("mixtral-8x7b-instruct-v0.1"));
    assert.deepEqual(model.profiles.slice(-2), ["weak", "strong"]);
  });

  it("says before its graphs are loaded what a configuration must know", async () => {
    const [model, summary] = [await loadRouterModel(MODEL_DIR, "2"), readRouterModelSummary(MODEL_DIR)];
    assert.deepEqual([summary.digest, summary.profiles], [model.digest, model.profiles]);
    const { rows, columns, logOdds } = summary.reference;
    assert.equal(logOdds.length, rows * columns.length);
    assert.ok(columns.includes("ensemble") && columns.includes("heuristic") && columns.includes("fail:weak"));
  });

  it("is refused when a file is not the one that the metadata names", async () => {
    const dir = await mkdtemp(join(tmpdir(), "router-model-"));
    try {
      await cp(MODEL_DIR, dir, { recursive: true });
      await appendFile(join(dir, "router-2.vocab.txt"), "extra\n");
      await assert.rejects(
        loadRouterModel(dir, "2"),
        /router-2\.vocab\.txt: its SHA-256 is not the one in the metadata/,
      );
    } finally {
      await rm(dir, { recursive: true });
    }
  });

  it("is refused when there is none of that version", async () => {
    await assert.rejects(loadRouterModel(MODEL_DIR, "none-such"), { code: "ENOENT" });
  });
});
