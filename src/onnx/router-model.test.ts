// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { appendFile, cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { MODEL_DIR } from "../../test/golden/router-model/golden-cases.ts";
import { loadRouterModel } from "./router-model.ts";

describe("router model", () => {
  it("has a digest of 12 hex digits, profiles and 101 rising quantiles", async () => {
    const model = await loadRouterModel(MODEL_DIR, "1");
    assert.match(model.digest, /^[0-9a-f]{12}$/);
    assert.ok(model.profiles.includes("mixtral-8x7b-instruct-v0.1"));
    for (const quantiles of [model.quantiles.encoder, model.quantiles.static]) {
      assert.equal(quantiles.length, 101);
      assert.deepEqual(
        quantiles,
        quantiles.toSorted((a, b) => a - b),
      );
    }
  });

  it("is refused when a file is not the one that the metadata names", async () => {
    const dir = await mkdtemp(join(tmpdir(), "router-model-"));
    try {
      await cp(MODEL_DIR, dir, { recursive: true });
      await appendFile(join(dir, "mf-1.vocab.txt"), "extra\n");
      await assert.rejects(
        loadRouterModel(dir, "1"),
        /mf-1\.vocab\.txt: its SHA-256 is not the one in the metadata/,
      );
    } finally {
      await rm(dir, { recursive: true });
    }
  });

  it("is refused when there is none of that version", async () => {
    await assert.rejects(loadRouterModel(MODEL_DIR, "none-such"), { code: "ENOENT" });
  });
});
