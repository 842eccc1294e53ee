// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { gzipSync } from "node:zlib";
import { runCommand } from "../../test/harness/command.ts";
import type { Evaluation } from "../evaluation/evaluation.ts";
import type { ProgramDeps } from "./program-deps.ts";
import type { PromptScoring } from "./prompt-scoring.ts";

/** Scores a prompt by the number that it is. */
const byNumber: PromptScoring = {
  width: 3,
  digest: "abc",
  score: (text) =>
    Promise.resolve({
      scores: { mf: Number(text) / 100 },
      decisionMs: { mf: 3 },
      predicted: {
        // This model is good where the weak tier is not.
        success: { weak: 0.5, "small-model": Number(text) < 80 ? 0.001 : 0.999 },
        tokens: 1000,
        units: text.length,
      },
    }),
  [Symbol.asyncDispose]: () => Promise.resolve(),
};

/** 100 prompts; the strong model is needed from 80 on. */
const LINES = Array.from({ length: 100 }, (_, i) =>
  JSON.stringify({
    prompt: String(i),
    outcomes: { "mixtral-8x7b-instruct-v0.1": i < 80 ? 1 : 0, "gpt-4-1106-preview": 1 },
    contaminated: i === 0,
    domain: i % 2 === 0 ? "even" : "odd",
  }),
).join("\n");

describe("pointsman eval", () => {
  let folder = "";
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "eval-"));
    await writeFile(join(folder, "eval_mtbench.jsonl.gz"), gzipSync(LINES));
  });
  after(() => rm(folder, { recursive: true }));

  async function evaluateWith(...flags: readonly string[]) {
    const deps: Partial<ProgramDeps> = {
      openScoring: () => Promise.resolve(byNumber),
    };
    const said = await runCommand(["eval", ...flags], deps);
    return said;
  }
  const mtBench = (): string[] => ["--benchmark", "mt-bench", "--data-dir", folder, "--bootstrap", "50"];

  it("evaluates a benchmark without its contaminated prompts", async () => {
    const { out, err, codes } = await evaluateWith(...mtBench(), "--json");
    assert.deepEqual(codes, [0]);
    assert.match(err, /mt-bench: left out: 1 marked contaminated/);
    const { evaluations } = JSON.parse(out) as { evaluations: readonly Evaluation[] };
    assert.equal(evaluations[0]?.prompts, 99);
    const mf = evaluations[0]?.rows.find((row) => row.router === "mf");
    // Half of the gap is ten of the twenty prompts that need it.
    assert.equal(mf?.metrics.cpt50?.value, 10 / 99);
    assert.equal(mf?.decisionMs, 3);
  });

  it("counts cost at the prices stated, with the tokens of the prompts and those taken for answers", async () => {
    const prices = "mixtral-8x7b-instruct-v0.1=0/0,gpt-4-1106-preview=1/2";
    const { out } = await evaluateWith(...mtBench(), "--json", "--prices", prices, "--answer-tokens", "500");
    const { evaluations } = JSON.parse(out) as { evaluations: readonly Evaluation[] };
    const strong = evaluations[0]?.rows.find((row) => row.router === "always strong");
    assert.ok(Math.abs((strong?.curve[0]?.usd ?? 0) - 0.002) < 1e-12);
  });

  it("prints a table, says that differences inside the intervals mean nothing, and writes a report", async () => {
    const report = join(folder, "report.html");
    const { out } = await evaluateWith(...mtBench(), "--report", report);
    for (const row of ["mf", "prompt length", "random", "oracle", "always strong", "always weak"])
      assert.match(out, new RegExp(`^  ${row}  `, "m"));
    assert.match(out, /Differences inside them mean nothing/);
    assert.match(await readFile(report, "utf8"), /<svg/);
  });

  it("draws a random sample when it is limited, and says of how many", async () => {
    const { out } = await evaluateWith(...mtBench(), "--json", "--limit", "40");
    const { evaluations } = JSON.parse(out) as { evaluations: readonly Evaluation[] };
    assert.partialDeepStrictEqual(evaluations[0], { prompts: 40, sampledFrom: 99 });
    // The strong model is needed for the last 20 of 100: the first 40 would have none of them.
    assert.ok((evaluations[0]?.needed ?? 0) > 0);
    assert.match(
      (await evaluateWith(...mtBench(), "--limit", "40")).out,
      /40 prompts drawn at random from 99;/,
    );
  });

  it("ranks by the loss of the weak model's profile when it is named, and says so", async () => {
    const { out } = await evaluateWith(...mtBench(), "--weak-profile", "small-model");
    assert.match(out, /^ {2}mf \(loss of small-model\) +0\.101 /m);
    const apgr = async (...flags: readonly string[]): Promise<number | undefined> => {
      const { evaluations } = JSON.parse((await evaluateWith(...mtBench(), "--json", ...flags)).out) as {
        evaluations: readonly Evaluation[];
      };
      return evaluations[0]?.rows.find(({ router }) => router === "mf")?.metrics.apgr?.value;
    };
    // Who needs the strong model comes first by the score, and last by this profile's loss.
    const [own, loss] = [await apgr(), await apgr("--weak-profile", "small-model")];
    assert.ok(own !== undefined && loss !== undefined && Math.abs(own + loss - 1) < 1e-9, `${own} ${loss}`);
    assert.equal(await apgr("--weak-profile", "none"), own);
  });

  it("names near profiles when there is none of that name, and falls back where none was named", async () => {
    const unknown = await evaluateWith(...mtBench(), "--weak-profile", "small-one");
    assert.deepEqual(unknown.codes, [1]);
    assert.match(unknown.err, /none of that name: is it small-model/);
    const guessed = await evaluateWith(...mtBench(), "--weak", "mixtral-8x7b-instruct-v0.1");
    assert.match(guessed.err, /no quality profile is of mixtral.*--weak-profile/);
    assert.deepEqual(guessed.codes, [0]);
  });

  it("compares with results on record, and ends with code 1 where they differ", async () => {
    const { out } = await evaluateWith(...mtBench(), "--json");
    const { evaluations } = JSON.parse(out) as { evaluations: readonly Evaluation[] };
    const { metrics } = evaluations[0]?.rows.find(({ router }) => router === "mf") ?? assert.fail();
    const recorded = { apgr: metrics.apgr?.value ?? 0, strongAt95: metrics.strongShare95?.value, n: 99 };
    const file = join(folder, "model.json");
    const against = async (result: object) => {
      await writeFile(file, JSON.stringify({ results: { "mt-bench": { mf: result } } }));
      return await evaluateWith(...mtBench(), "--against", file);
    };
    const same = await against(recorded);
    assert.deepEqual(same.codes, [0]);
    assert.match(same.out, /agree with the results in/);
    const other = await against({ ...recorded, apgr: recorded.apgr - 0.01 });
    assert.deepEqual(other.codes, [1]);
    assert.match(other.out, /DIFFER from the results[\s\S]*DIFFERENT/);
    assert.deepEqual((await evaluateWith(...mtBench(), "--against", "/nowhere")).codes, [1]);
  });

  it("has calibration by domain where there are enough prompts", async () => {
    const file = join(folder, "twice.jsonl");
    await writeFile(file, `${LINES}\n${LINES}`);
    const flags = ["--data", file, "--weak", "mixtral-8x7b-instruct-v0.1", "--strong", "gpt-4-1106-preview"];
    assert.match(
      (await evaluateWith(...flags, "--bootstrap", "0")).out,
      /mf in 2 kinds of prompt[\s\S]*^ {4}even +98 /m,
    );
  });

  it("gives the mean over all benchmarks", async () => {
    for (const name of ["mmlu", "gsm8k"])
      await writeFile(join(folder, `eval_${name}.jsonl.gz`), gzipSync(LINES));
    const { out } = await evaluateWith("--benchmark", "all", "--data-dir", folder, "--bootstrap", "20");
    assert.match(out, /^mean of mt-bench, mmlu, gsm8k, each counting alike\n {2}router .*\n {2}mf /m);
  });

  it("says how many prompts were chosen for what their labels tell: they are no fair sample", async () => {
    const file = join(folder, "labels.jsonl");
    const line = (i: number): string =>
      JSON.stringify({
        prompt: `${i / 100}`,
        outcomes: { w: i % 2, s: 1 },
        chosen: i < 7 ? "spread" : "random",
      });
    await writeFile(file, Array.from({ length: 30 }, (_, i) => line(i)).join("\n"));
    const { err, codes } = await evaluateWith(
      "--data",
      file,
      "--weak",
      "w",
      "--strong",
      "s",
      "--bootstrap",
      "0",
    );
    assert.deepEqual(codes, [0]);
    assert.match(err, /labels\.jsonl: 7 prompts were chosen for what their labels tell .* a biased sample/);
    assert.doesNotMatch((await evaluateWith(...mtBench())).err, /biased/);
  });

  it("names the models of a file that has none of those asked for", async () => {
    const file = join(folder, "own.jsonl");
    await writeFile(file, '{"prompt":"1","outcomes":{"a":1,"b":0}}');
    const { err, codes } = await evaluateWith("--data", file, "--weak", "a", "--strong", "gpt");
    assert.deepEqual(codes, [1]);
    assert.match(err, /no usable line has outcomes of both a and gpt: models in it: a, b/);
  });

  it("ends with code 2 when it is not told what to evaluate on", async () => {
    assert.deepEqual((await evaluateWith()).codes, [2]);
    assert.match((await evaluateWith("--data", "x.jsonl")).err, /--data needs --weak and --strong/);
    assert.deepEqual((await evaluateWith(...mtBench(), "--bootstrap", "1000000")).codes, [2]);
    assert.deepEqual((await evaluateWith(...mtBench(), "--prices", "gpt=1")).codes, [2]);
  });
});
