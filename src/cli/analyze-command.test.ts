// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { after, before, describe, it } from "node:test";
import { aRouterModel } from "../../test/harness/surroundings.ts";
import { runProgram } from "./program.ts";
import type { ProgramDeps } from "./program-deps.ts";
import type { PromptScoring } from "./prompt-scoring.ts";

/** Scores a prompt by the number it begins with, in thousandths. */
const byNumber: PromptScoring = {
  width: 3,
  digest: "abc",
  score: (text) => {
    const hard = Number.parseInt(text, 10) / 1000;
    const success = { weak: 1 - hard, strong: 1 };
    const domain = hard < 0.5 ? "chat" : "math";
    return Promise.resolve({
      scores: { ensemble: hard },
      decisionMs: { ensemble: 1 },
      predicted: { success, tokens: 1000, units: 4, domain },
    });
  },
  [Symbol.asyncDispose]: () => Promise.resolve(),
};

const MODELS = ["--weak", "weak", "--strong", "strong", "--prices", "weak=1/0,strong=10/0"];

describe("pointsman analyze", () => {
  let folder = "";
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "analyze-"));
  });
  after(() => rm(folder, { recursive: true }));

  async function analyze(log: string, ...flags: readonly string[]) {
    const [stdout, stderr] = [new PassThrough(), new PassThrough()];
    const codes: number[] = [];
    const deps: Partial<ProgramDeps> = {
      version: "1",
      env: {},
      stdin: Readable.from([Buffer.from(log)]),
      stdout,
      stderr,
      exit: (code) => void codes.push(code),
      openScoring: () => Promise.resolve(byNumber),
      routerModel: () => aRouterModel,
    };
    await runProgram(deps as ProgramDeps, ["analyze", "-", ...MODELS, ...flags]);
    const [out, err] = [stdout, stderr].map((stream) => String(stream.read(stream.readableLength) ?? ""));
    return { out: out ?? "", err: err ?? "", codes };
  }
  const lines = (count: number): string =>
    Array.from({ length: count }, (_, i) => JSON.stringify({ prompt: `${i} and more` })).join("\n");

  it("says what share is simple, at what risk, and what it saves", async () => {
    const { out, codes } = await analyze(lines(1000), "--threshold", "0.25");
    assert.deepEqual(codes, [0]);
    assert.match(out, /^-: 1,000 requests; 1,000 of them scored by router ensemble, router model abc$/m);
    assert.match(out, /^25\.0 % \[22\.4 %, 27\.8 %\] are simple enough for weak/m);
    // The mean of 0, .001 … .249.
    assert.match(out, /^Of those, 12\.4 % are expected to be answered worse than by strong\.$/m);
    // A thousand tokens at ten dollars a million, three quarters of them routed there.
    assert.match(out, /costs \$10\.00 per 1,000 requests, routed \$7\.75: 22\.5 % saved/);
  });

  it("tells kinds apart", async () => {
    const { out } = await analyze(lines(1000), "--threshold", "0.25");
    assert.match(out, /^chat +50\.0 % +50\.0 % /m);
    assert.match(out, /^math +50\.0 % +0\.0 % /m);
    assert.match(out, /^under 100 characters +100\.0 % /m);
  });

  it("finds the threshold for a share of strong calls on this log, and else takes the reference's", async () => {
    const own = JSON.parse((await analyze(lines(1000), "--strong-share", "0.3", "--json")).out);
    assert.equal(own.all.simple.value, 0.7);
    const reference = JSON.parse((await analyze(lines(1000), "--json")).out);
    assert.equal(reference.threshold, 0.5);
  });

  it("scores a random sample of a long log, and counts all of it", async () => {
    const told = JSON.parse((await analyze(lines(5000), "--sample", "100", "--json")).out);
    assert.deepEqual([told.counts.requests, told.scored], [5000, 100]);
  });

  it("counts and names bad lines, and goes on", async () => {
    const { out, err, codes } = await analyze(`{bad\n${lines(20)}\n{"answer":1}\n`);
    assert.deepEqual(codes, [0]);
    assert.match(out, /20 requests, lines left out: 2/);
    assert.match(err, /^-:1: left out: not JSON\n-:22: left out: no prompt, messages or input$/m);
  });

  it("reads a column of a CSV", async () => {
    const csv = 'id,question\n1,"100, then"\n2,"900\nnow"\n';
    const { out } = await analyze(csv, "--csv-column", "question", "--threshold", "0.5");
    assert.match(out, /^-: 2 requests; 2 of them scored/);
    assert.match(
      (await analyze(csv, "--csv-column", "prompt")).err,
      /no column prompt: the columns are id, question/,
    );
  });

  it("holds no prompt unless examples are asked for, in the page either", async () => {
    const page = join(folder, "page.html");
    const secret = JSON.stringify({ prompt: "1 <secret> plan" });
    const silent = await analyze(secret, "--html", page);
    assert.doesNotMatch(silent.out + silent.err + (await readFile(page, "utf8")), /secret/);
    const open = await analyze(secret, "--examples", "1", "--html", page);
    assert.match(open.out, /0\.001 {2}1 <secret> plan/);
    assert.match(await readFile(page, "utf8"), /1 &lt;secret&gt; plan/);
  });

  it("says that lines of our own log hold decisions and no prompts", async () => {
    const own = '{"event":"exchange","tier":"strong"}\n{"event":"exchange","tier":"weak"}\n';
    const { err, codes } = await analyze(own);
    assert.deepEqual(codes, [2]);
    assert.match(err, /no prompts to score, only 2 decisions of our own log \(1 strong\)/);
    assert.match(
      (await analyze(own + lines(3))).out,
      /2 lines are decisions of our own log: 50\.0 % went to the strong tier/,
    );
  });
});
