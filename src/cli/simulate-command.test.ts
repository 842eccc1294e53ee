// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { runCommand } from "../../test/harness/command.ts";
import { aRouterModel } from "../../test/harness/surroundings.ts";
import type { PromptScoring } from "./prompt-scoring.ts";
import type { Simulation } from "./simulation.ts";

/** Scores a prompt by the number that it is, in thousandths. */
const byNumber: PromptScoring = {
  width: 3,
  digest: "abc",
  score: (text) => {
    const score = Number(text) / 1000;
    if (Number.isNaN(score)) return Promise.reject(new Error("no number"));
    const success = { weak: 1 - score, strong: 0.95 };
    return Promise.resolve({
      scores: { ensemble: score, heuristic: score },
      decisionMs: { ensemble: 1 },
      predicted: { success, tokens: 1000, units: 4 },
    });
  },
  [Symbol.asyncDispose]: () => Promise.resolve(),
};

const START = Date.UTC(2026, 2, 1);
const PRICES = ["--prices", "weak=1/1,strong=100/100"];

describe("pointsman simulate", () => {
  let folder = "";
  let easy = "";
  let hard = "";
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "simulate-"));
    [easy, hard] = [join(folder, "easy.jsonl"), join(folder, "hard.jsonl")];
    const lines = (from: number): string =>
      Array.from({ length: 400 }, (_, i) =>
        JSON.stringify({ prompt: String(from + ((i * 7) % 400)), timestamp: START + 60_000 * i }),
      ).join("\n");
    await writeFile(easy, lines(0));
    await writeFile(hard, lines(500));
  });
  after(() => rm(folder, { recursive: true }));

  const simulate = (...args: readonly string[]) =>
    runCommand(["simulate", ...args, "--weak", "weak", "--strong", "strong"], {
      openScoring: () => Promise.resolve(byNumber),
      routerModel: () => aRouterModel,
    });
  async function simulated(...args: readonly string[]): Promise<Simulation> {
    const { out, err, codes } = await simulate(...args, ...PRICES, "--json");
    assert.deepEqual([err, codes], ["", [0]]);
    return JSON.parse(out) as Simulation;
  }

  it("holds a share through a mix that jumps from file to file", async () => {
    const { windows, phases } = await simulated(
      easy,
      "--mix",
      hard,
      "--requests",
      "3000",
      "--strong-share",
      "0.3",
    );
    assert.deepEqual(
      phases.map(({ requests, scored }) => [requests, scored]),
      [
        [3000, 400],
        [3000, 400],
      ],
    );
    for (const part of [windows.slice(8, 24), windows.slice(32)]) {
      const share = part.reduce((sum, { strongShare }) => sum + strongShare, 0) / part.length;
      assert.ok(Math.abs(share - 0.3) < 0.02, String(share));
    }
    const [before, behind] = [windows[23]?.threshold.mean ?? 1, windows[47]?.threshold.mean ?? 0];
    assert.ok(before < 0.4 && behind > 0.5, `${before} ${behind}`);
  });

  it("replays a log once, in its order and at its times, where nothing else is asked for", async () => {
    const found = await simulated(easy, "--threshold", "0.2");
    assert.equal(found.perSecond, undefined);
    assert.deepEqual([found.windows[0].fromMs, found.windows.at(-1)?.toMs], [START, START + 399 * 60_000]);
    const strong = found.windows.reduce((sum, one) => sum + one.strongShare * one.requests, 0);
    assert.equal(Math.round(strong), 200);
  });

  it("tells what of a day's money is spent, and divides it among replicas", async () => {
    const flags = ["--requests", "8640", "--rate", "0.1", "--daily-budget", "80", "--replicas", "3"];
    const { out, codes } = await simulate(easy, ...flags, ...PRICES, "--answer-tokens", "300");
    assert.deepEqual(codes, [0]);
    const [, usd] = /2026-01-01: ([\d.]+) US dollars/.exec(out) ?? [];
    assert.ok(Number(usd) <= 81.6 && Number(usd) > 76, out);
    assert.match(out, /over 3 replicas that do not talk to each other/);
    assert.match(out, /replicas' thresholds/);
  });

  it("says what it found on a page that needs nothing else", async () => {
    const page = join(folder, "page.html");
    await simulate(easy, "--mix", hard, "--quality-floor", "0.9", "--report", page, ...PRICES);
    const html = await readFile(page, "utf8");
    for (const part of [
      /Share of strong calls/,
      /Predicted quality/,
      /asked for: 90\.0 %/,
      /easy\.jsonl<\/text>/,
    ])
      assert.match(html, part);
    assert.doesNotMatch(html, /<script|src=|href=/);
  });

  it("names lines that cannot be used, and leaves them out", async () => {
    const file = join(folder, "hurt.jsonl");
    await writeFile(file, '{"prompt":"100"}\n{"nothing":1}\nno json\n{"prompt":"900"}\n{"prompt":"word"}');
    const { out, err, codes } = await simulate(file, "--strong-share", "0.5");
    assert.deepEqual(codes, [0]);
    assert.match(err, /hurt\.jsonl:2: left out: no prompt/);
    assert.match(out, /^2 requests/);
    assert.match(out, /2 of 3 requests were scored/);
  });

  it("takes what pointsman score wrote in place of the prompts, with the same result but for rounding", async () => {
    const { out, err } = await runCommand(["score", easy], { openScoring: () => Promise.resolve(byNumber) });
    assert.equal(err, "");
    const file = join(folder, "scores.jsonl");
    await writeFile(file, out);
    const flags = ["--quality-floor", "0.9", "--answer-tokens", "0"];
    const [bare, told] = [await simulated(easy, ...flags), await simulated(file, ...flags)];
    const held = ({ windows }: Simulation) =>
      windows.map(({ strongShare, quality }) => [strongShare, quality?.toFixed(4)]);
    assert.deepEqual(held(told), held(bare));
    assert.deepEqual([told.windows[0].fromMs, told.windows.at(-1)?.toMs], [START, START + 399 * 60_000]);
    assert.deepEqual([bare.phases[0]?.told, told.phases[0]?.told], [0, 400]);
    const other = await simulate(file, "--strong-share", "0.5", "--router", "knn");
    assert.deepEqual(other.codes, [1]);
    assert.match(
      other.err,
      /scores\.jsonl:1: left out: no score of router knn: take a --router that it has: ensemble, heuristic/,
    );
  });

  it("takes the one score of a decision or of a rated exchange, and what was paid for its answer", async () => {
    const lines = Array.from({ length: 400 }, (_, i) => ({
      ...(i % 2 === 0
        ? { event: "exchange", time: new Date(START + 60_000 * i), tier: "weak" }
        : { id: `d-${i}`, timestamp: new Date(START + 60_000 * i), rating: 1 }),
      ...{ score: ((i * 7) % 400) / 1000, prompt_tokens: 1000, completion_tokens: 1000 },
    }));
    const file = join(folder, "decisions.jsonl");
    // A request that was steered without a score, and a line of the log that is no exchange.
    const rest = [
      { event: "exchange", reason: "explicit" },
      { event: "ready", level: "info" },
    ];
    await writeFile(file, [...lines, ...rest].map((line) => JSON.stringify(line)).join("\n"));
    const { out, err, codes } = await simulate(file, "--threshold", "0.2", ...PRICES, "--json");
    assert.match(err, /^\S*decisions\.jsonl:402: left out: a line of our own log that is no exchange\n$/);
    assert.deepEqual(codes, [0]);
    const found = JSON.parse(out) as Simulation;
    assert.partialDeepStrictEqual(found.phases, [{ seen: 400, scored: 400, told: 400 }]);
    // 200 strong calls of 0.2 US dollars, 200 weak ones of 0.002.
    assert.equal(found.days.reduce((sum, { usd }) => sum + usd, 0).toFixed(2), "40.40");
    const text = (await simulate(file, "--threshold", "0.2")).out;
    assert.match(text, /400 requests have scores and no prompt: they count as they were scored there/);
    const floor = await simulate(file, "--quality-floor", "0.9");
    assert.match(
      floor.err,
      /nothing predicts quality: .*lines with prompts or with all that pointsman score writes/,
    );
  });

  it("wants exactly one thing to hold", async () => {
    for (const flags of [[], ["--strong-share", "0.3", "--threshold", "0.5"]]) {
      const { err, codes } = await simulate(easy, ...flags);
      assert.deepEqual(codes, [2]);
      assert.match(err, /exactly one of --strong-share, --quality-floor, --daily-budget and --threshold/);
    }
  });

  it("says what is missing: prices, predictions, requests", async () => {
    const budget = await simulate(easy, "--daily-budget", "5");
    assert.match(budget.err, /a model has no price: give --prices/);
    const quality = await simulate(easy, "--quality-floor", "0.9", "--router", "heuristic");
    assert.match(quality.err, /nothing predicts quality: take a --router/);
    const empty = join(folder, "empty.jsonl");
    await writeFile(empty, "");
    const nothing = await simulate(empty, "--strong-share", "0.5");
    assert.match(nothing.err, /no request in it: is it the right file/);
    assert.deepEqual([budget.codes, quality.codes, nothing.codes], [[1], [1], [1]]);
  });
});
