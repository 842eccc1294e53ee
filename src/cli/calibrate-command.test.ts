// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { after, before, describe, it } from "node:test";
import { readConfig } from "../config/read-config.ts";
import { runProgram } from "./program.ts";
import type { ProgramDeps } from "./program-deps.ts";
import type { PromptScoring } from "./prompt-scoring.ts";

/** Scores a prompt by the number that it is, in thousandths; the weak model's success falls with it. */
const byNumber: PromptScoring = {
  width: 3,
  digest: "abc",
  score: (text) =>
    Promise.resolve({
      scores: { mf: Number(text) / 1000 },
      decisionMs: { mf: 1 },
      predicted: { success: { weak: 1 - Number(text) / 1000, strong: 1 }, tokens: 1000, units: 4 },
    }),
  [Symbol.asyncDispose]: () => Promise.resolve(),
};

describe("pointsman calibrate", () => {
  let log = "";
  before(async () => {
    log = join(await mkdtemp(join(tmpdir(), "calibrate-")), "log.jsonl");
    await writeFile(
      log,
      Array.from({ length: 1000 }, (_, i) => JSON.stringify({ prompt: String(i) })).join("\n"),
    );
  });
  after(() => rm(join(log, ".."), { recursive: true }));

  async function calibrate(...flags: readonly string[]) {
    const [stdout, stderr] = [new PassThrough(), new PassThrough()];
    const codes: number[] = [];
    const deps: Partial<ProgramDeps> = {
      version: "1",
      env: {},
      stdout,
      stderr,
      exit: (code) => void codes.push(code),
      openScoring: () => Promise.resolve(byNumber),
    };
    await runProgram(deps as ProgramDeps, [
      "calibrate",
      log,
      "--weak",
      "weak",
      "--strong",
      "strong",
      ...flags,
    ]);
    const [out, err] = [stdout, stderr].map((stream) => String(stream.read(stream.readableLength) ?? ""));
    return { out: out ?? "", err: err ?? "", codes };
  }

  it("prints the threshold for a share of strong calls as policy that the configuration takes", async () => {
    const { out, codes } = await calibrate("--strong-share", "0.3");
    assert.deepEqual(codes, [0]);
    const snippet = out.slice(out.indexOf("# pointsman.yaml"));
    const read = readConfig(
      `${snippet}\nbackends: [{ name: a, tier: weak, model: a, url: "http://127.0.0.1:1/v1" }]`,
      { env: {}, readFile: () => "" },
    );
    assert.ok(read.kind === "config", JSON.stringify(read));
    assert.partialDeepStrictEqual(read.config.policy.virtualModels, [
      { name: "auto", router: "mf", threshold: 0.6995 },
    ]);
  });

  it("finds the fewest strong calls that keep a predicted quality", async () => {
    // The top share s loses nothing, the rest (1 - s)² / 2 of 1: 0.05 at s = 0.684.
    const { out } = await calibrate("--quality", "0.95", "--json");
    const { chosen } = JSON.parse(out) as { chosen: { strongShare: number; quality: number } };
    assert.equal(chosen.strongShare, 0.69);
    assert.ok(chosen.quality >= 0.95 && chosen.quality < 0.955);
  });

  it("reads no more lines than it may, and says so", async () => {
    const { out } = await calibrate("--limit", "50");
    assert.match(out, /^50 prompts of .*, the rest not read \(--limit\)/);
  });

  it("says what it lacks: a price, a profile", async () => {
    assert.match((await calibrate()).out, /No price for weak or strong: give --prices/);
    assert.match((await calibrate("--weak", "nobody")).out, /there is no profile of nobody or of strong/);
    const quality = await calibrate("--quality", "0.9", "--weak", "nobody");
    assert.deepEqual(quality.codes, [1]);
    assert.match(quality.err, /nothing predicts it/);
  });

  it("ends with code 2 at a share that is none, and at two wishes at once", async () => {
    for (const flags of [
      ["--strong-share", "30"],
      ["--strong-share", ""],
      ["--strong-share", "0.3", "--quality", "0.9"],
    ])
      assert.deepEqual((await calibrate(...flags)).codes, [2], flags.join(" "));
  });
});
