// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { MODEL_DIR } from "../../test/golden/router-model/golden-cases.ts";
import { readRouterModelSummary } from "./reference-file.ts";
import { loadRouterModel, readMetadata } from "./router-model.ts";

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
    await using copy = await copyOfModels();
    await appendFile(join(copy.dir, "router-2.vocab.txt"), "extra\n");
    await assert.rejects(
      loadRouterModel(copy.dir, "2"),
      /router-2\.vocab\.txt: its SHA-256 is not the one in the metadata/,
    );
  });

  it("is refused before its graphs are loaded when the reference is too short, or another one", async () => {
    await using copy = await copyOfModels();
    const file = join(copy.dir, "router-2.reference.bin");
    const bytes = await readFile(file);
    await writeFile(file, bytes.subarray(2));
    assert.throws(() => readRouterModelSummary(copy.dir), /reference\.bin: \d+ bytes are not \d+ rows/);
    await writeFile(file, bytes.fill(7, 0, 2));
    assert.throws(() => readRouterModelSummary(copy.dir), /reference\.bin: its SHA-256 is not the one/);
  });

  for (const { what, change, error } of [
    { what: "another format", change: { format: 3 }, error: /router-2\.json: format 3, and we read 2/ },
    { what: "other features", change: { features: [] }, error: /made for other surface features/ },
    {
      what: "no profiles",
      change: { profiles: undefined },
      error: /router-2\.json: profiles: expected a list/,
    },
    {
      what: "other domains of its neighbours",
      change: { domains: ["code"] },
      error: /neighbours\.domains: other than domains/,
    },
    {
      what: "no weights",
      change: { ensemble: { bias: 0 } },
      error: /ensemble\.weights\.mf: expected a number/,
    },
  ])
    it(`is refused with ${what}`, async () => {
      await using copy = await copyOfModels("router-2.json");
      const file = join(copy.dir, "router-2.json");
      await writeFile(file, JSON.stringify({ ...JSON.parse(await readFile(file, "utf8")), ...change }));
      assert.throws(() => readMetadata(copy.dir, "2"), error);
    });

  it("is refused when its metadata is no JSON", async () => {
    await using copy = await copyOfModels("router-2.json");
    await writeFile(join(copy.dir, "router-2.json"), "{");
    assert.throws(() => readMetadata(copy.dir, "2"), /router-2\.json: no JSON: is the file whole/);
  });

  it("is another router model when the routers' settings are others", async () => {
    await using copy = await copyOfModels("router-2.json");
    const file = join(copy.dir, "router-2.json");
    const about = JSON.parse(await readFile(file, "utf8"));
    const { digest } = readMetadata(copy.dir, "2");
    await writeFile(file, JSON.stringify({ ...about, seed: 17 }));
    assert.equal(readMetadata(copy.dir, "2").digest, digest);
    await writeFile(file, JSON.stringify({ ...about, ensemble: { ...about.ensemble, bias: 9 } }));
    assert.notEqual(readMetadata(copy.dir, "2").digest, digest);
  });

  it("is refused when there is none of that version", async () => {
    await assert.rejects(loadRouterModel(MODEL_DIR, "none-such"), { code: "ENOENT" });
  });
});

/** A folder with a copy of the router model, or of one of its files. */
async function copyOfModels(only = ""): Promise<AsyncDisposable & { readonly dir: string }> {
  const dir = await mkdtemp(join(tmpdir(), "router-model-"));
  await cp(join(MODEL_DIR, only), join(dir, only), { recursive: true });
  return { dir, [Symbol.asyncDispose]: () => rm(dir, { recursive: true }) };
}
