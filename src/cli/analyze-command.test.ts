// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { after, before, describe, it } from "node:test";
import { gzipSync } from "node:zlib";
import { runCommand } from "../../test/harness/command.ts";
import { aRouterModel } from "../../test/harness/surroundings.ts";
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

  async function analyze(log: string | Buffer, ...flags: readonly string[]) {
    const deps: Partial<ProgramDeps> = {
      stdin: Readable.from([Buffer.from(log)]),
      openScoring: () => Promise.resolve(byNumber),
      routerModel: () => aRouterModel,
    };
    const said = await runCommand(["analyze", "-", ...MODELS, ...flags], deps);
    return said;
  }
  const lines = (count: number): string =>
    Array.from({ length: count }, (_, i) => JSON.stringify({ prompt: `${i} and more` })).join("\n");

  it("says what share is simple, at what risk, and what it saves", async () => {
    const { out, codes } = await analyze(pairs(1000), "--threshold", "0.25");
    assert.deepEqual(codes, [0]);
    assert.match(
      out,
      /^-: 1,000 requests \(by form: pairs 1,000\); 1,000 of them scored by router ensemble, router model abc$/m,
    );
    assert.match(out, /^25\.0 % are simple enough for weak: predicted loss under 0\.250, as asked for\.$/m);
    // The mean of 0, .001 … .249.
    assert.match(
      out,
      /^Of those, 12\.4 % are expected to be answered worse than by strong\. Read: of 100 requests, 25 go /m,
    );
    // A thousand tokens at ten dollars a million, three quarters of them routed there.
    assert.match(out, /costs \$10\.00 per 1,000 requests, routed \$7\.75: 22\.5 % saved/);
  });

  const pairs = (count: number): string =>
    Array.from({ length: count }, (_, i) =>
      JSON.stringify({
        request: { messages: [{ role: "user", content: `${i} and more` }] },
        response: { usage: { prompt_tokens: 1000, completion_tokens: 50 } },
      }),
    ).join("\n");

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
    assert.match(out, /^-: 20 requests \(by form: requests 20\), lines left out: 2;/m);
    assert.match(err, /^-:1: left out: not JSON\n-:22: left out: no prompt, messages or input$/m);
  });

  it("reads a column of a CSV", async () => {
    const csv = 'id,question\n1,"100, then"\n2,"900\nnow"\n';
    const { out } = await analyze(csv, "--csv-column", "question", "--threshold", "0.5");
    assert.match(out, /^-: 2 requests \(by form: csv 2\); 2 of them scored/);
    assert.match(
      (await analyze(csv, "--csv-column", "prompt")).err,
      /read -: no column prompt: its first line names id, question: is --csv-column right/,
    );
  });

  it("holds no prompt unless examples are asked for, in the page either", async () => {
    const page = join(folder, "page.html");
    const secret = JSON.stringify({ prompt: "1 <secret> plan" });
    const silent = await analyze(secret, "--report", page);
    assert.doesNotMatch(silent.out + silent.err + (await readFile(page, "utf8")), /secret/);
    const open = await analyze(secret, "--examples", "1", "--report", page);
    assert.match(open.out, /0\.001 {2}1 <secret> plan/);
    assert.match(await readFile(page, "utf8"), /1 &lt;secret&gt; plan/);
  });

  it("tells of our own log what was decided, and what else its scores would have given; no router is asked", async () => {
    const own =
      '{"event":"exchange","tier":"strong","score":0.8,"router":"mf","reason":"score"}\n{"event":"exchange","tier":"weak","score":0.2,"router":"mf","reason":"score"}\n';
    const { out, codes } = await analyze(own);
    assert.deepEqual(codes, [0]);
    assert.match(out, /^-: 0 requests \(by form: decisions 2\); none has a prompt to score$/m);
    assert.match(
      out,
      /2 lines are decisions .*: 50\.0 % of those with a tier went to the strong one\. By router: mf 2;/,
    );
    assert.match(out, /^0\.50 +50\.0 % +20\.0 %$/m);
    const mixed = await analyze(own + lines(3));
    assert.match(mixed.out, /^-: 3 requests \(by form: requests 3, decisions 2\); 3 of them scored/m);
  });

  it("gives intervals for a sample, and none where all was scored", async () => {
    const sampled = await analyze(lines(3000), "--sample", "200", "--threshold", "0.5");
    assert.match(sampled.out, /% \[\d+\.\d %, \d+\.\d %\] are simple enough/);
    assert.match(sampled.out, /95 % intervals for the draw of 200 of 3,000 requests/);
    assert.match((await analyze(lines(3))).out, /All requests were scored: there are no intervals/);
  });

  it("counts requests that repeat an earlier one, and takes answers to be like those the log has", async () => {
    const { out } = await analyze(`${lines(5)}\n${lines(5)}`);
    assert.match(out, /^50\.0 % repeat an earlier request word by word/m);
    assert.match((await analyze(`${pairs(3)}\n${lines(3)}`)).out, /does not tell are taken to have 50\./);
    assert.match((await analyze(lines(3))).out, /does not tell are taken to have 300\./);
  });

  it("stops at a limit and says so, unpacks what comes packed, and takes the form that it is given", async () => {
    assert.match(
      (await analyze(lines(10), "--limit", "4")).out,
      /^-: 4 requests .*, the rest not read \(--limit\);/,
    );
    assert.match((await analyze(gzipSync(lines(10)))).out, /^-: 10 requests /);
    const { err, codes } = await analyze(lines(2), "--format", "pairs");
    assert.deepEqual(codes, [1]);
    assert.match(
      err,
      /-:2: left out: no prompt, messages or input\n.*no request in it: is it the right file/s,
    );
  });

  it("names what to give where there are only a batch's answers", async () => {
    const answer = JSON.stringify({ custom_id: "1", response: { status_code: 200, body: {} } });
    const { err, codes } = await analyze(answer);
    assert.deepEqual(codes, [1]);
    assert.match(err, /analyze -: 1 answers without their requests: give the batch's input file/);
  });
});
