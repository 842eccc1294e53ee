// SPDX-License-Identifier: Apache-2.0

import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { runCommand } from "../../test/harness/command.ts";
import { surroundings } from "../../test/harness/surroundings.ts";
import { readConfig } from "../config/read-config.ts";
import type { ProgramDeps } from "./program-deps.ts";
import type { PromptScoring } from "./prompt-scoring.ts";

/** Scores a prompt by the number that it is, in thousandths; the weak tier's success falls with it. */
const byNumber: PromptScoring = {
  width: 3,
  digest: "abc",
  score: (text) =>
    Promise.resolve({
      scores: { ensemble: Number(text) / 1000, heuristic: Number(text) / 1000 },
      decisionMs: { ensemble: 1 },
      predicted: { success: successOf(Number(text) / 1000), tokens: 1000, units: 4 },
    }),
  [Symbol.asyncDispose]: () => Promise.resolve(),
};

/** The odds that the larger model fails are a ninth of the weak tier's. */
function successOf(hard: number): Record<string, number> {
  const easy = 9 * (1 - hard);
  return { weak: 1 - hard, larger: easy / (easy + hard), strong: 1 };
}

const START = Date.UTC(2026, 0, 1);

describe("pointsman calibrate", () => {
  let log = "";
  before(async () => {
    log = join(await mkdtemp(join(tmpdir(), "calibrate-")), "log.jsonl");
    // One prompt every minute.
    await writeFile(
      log,
      Array.from({ length: 1000 }, (_, i) =>
        JSON.stringify({ prompt: String(i), timestamp: START + 60_000 * i }),
      ).join("\n"),
    );
  });
  after(() => rm(join(log, ".."), { recursive: true }));

  const calibrate = (...flags: readonly string[]) => calibrateFile(log, ...flags);
  async function calibrateFile(file: string, ...flags: readonly string[]) {
    const deps: Partial<ProgramDeps> = {
      openScoring: () => Promise.resolve(byNumber),
    };
    const models = ["--weak", "weak", "--strong", "strong"];
    const said = await runCommand(["calibrate", file, ...models, ...flags], deps);
    return said;
  }
  const PRICES = ["--prices", "weak=0/0,larger=1/0,strong=10/0"];

  it("prints the threshold for a share of strong calls as policy that the configuration takes", async () => {
    const { out, codes } = await calibrate("--strong-share", "0.3");
    assert.deepEqual(codes, [0]);
    const snippet = out.slice(out.indexOf("# pointsman.yaml"));
    const read = readConfig(
      `${snippet}\nbackends: [{ name: a, tier: weak, model: a, url: "http://127.0.0.1:1/v1" }]`,
      surroundings(),
    );
    assert.ok(read.kind === "config", JSON.stringify(read));
    assert.partialDeepStrictEqual(read.config.policy.virtualModels, [
      { name: "auto", router: "ensemble", threshold: 0.6995 },
    ]);
  });

  it("finds the fewest strong calls that keep a predicted quality", async () => {
    // The top share s loses nothing, the rest (1 - s)² / 2 of 1: 0.05 at s = 0.684.
    const { out } = await calibrate("--quality", "0.95", "--json");
    const { chosen } = JSON.parse(out) as { chosen: { strongShare: number; quality: number } };
    assert.equal(chosen.strongShare, 0.69);
    assert.ok(chosen.quality >= 0.95 && chosen.quality < 0.955);
  });

  it("keeps to a budget a day, at the rate of the log's time stamps or at the one given", async () => {
    // A strong call costs 1,000 tokens at 10 dollars a million: a cent. 1,440 requests a day: 14.4 dollars for all of them.
    const found = async (...flags: readonly string[]) =>
      JSON.parse((await calibrate("--json", ...PRICES, ...flags)).out) as {
        chosen: { strongShare: number; usd: number };
        rate: { requestsPerDay: number };
      };
    const byStamps = await found("--budget", "3.6");
    assert.equal(byStamps.chosen.strongShare, 0.25);
    assert.equal(Math.round(byStamps.rate.requestsPerDay), 1440);
    assert.equal((await found("--budget", "3.6", "--requests-per-day", "720")).chosen.strongShare, 0.5);
    const { out } = await calibrate(...PRICES, "--budget", "3.6");
    assert.match(out, /; 1440 requests a day, by the time stamps of 16\.\d hours; /);
    assert.match(out, /^→ +25\.0 % .* 2\.50 +3\.60$/m);
  });

  it("says what a budget lacks: a price, a rate, or enough money", async () => {
    assert.match((await calibrate("--budget", "1")).err, /a model has no price: give --prices/);
    const dear = await calibrate("--budget", "1", "--prices", "weak=9/0,strong=10/0");
    assert.match(dear.err, /no strong call at all costs 12\.9\d US dollars a day/);
    assert.deepEqual(dear.codes, [1]);
    const plain = log.replace("log.jsonl", "plain.jsonl");
    await writeFile(plain, '{"prompt":"1"}');
    assert.match((await calibrateFile(plain, "--budget", "1", ...PRICES)).err, /give --requests-per-day/);
  });

  it("gives prompts to the cheapest of several weak models, and dollars to the strong one last", async () => {
    const several = ["--weak", "weak,larger", ...PRICES, "--json"];
    const { chosen } = JSON.parse((await calibrate(...several, "--strong-share", "0.1")).out) as {
      chosen: { threshold: number; strongShare: number; usd: number };
    };
    // A score of 0.9 has odds of 9, so a loss of the larger model of even odds. Of ten prompts five have a loss under that with
    // the weak model, four more with the larger one at a tenth of a cent, and one is a cent's worth.
    assert.equal(chosen.strongShare, 0.1);
    assert.ok(Math.abs(chosen.threshold - 0.5) < 0.01, String(chosen.threshold));
    assert.ok(Math.abs(chosen.usd - (0.4 * 0.001 + 0.1 * 0.01)) < 2e-5, String(chosen.usd));
    const { out } = await calibrate("--weak", "weak,larger", "--strong-share", "0.1");
    assert.match(out, /where the weak backends' profiles are weak, larger$/m);
  });

  it("scores a random sample of a long log, and says so", async () => {
    const { out } = await calibrate("--strong-share", "0.5", "--limit", "50");
    assert.match(out, /^50 prompts of .*, drawn at random from 1000 \(--limit\); 1440 requests a day/);
    const { chosen } = JSON.parse(
      (await calibrate("--strong-share", "0.5", "--limit", "50", "--json")).out,
    ) as {
      chosen: { threshold: number };
    };
    // Half of the first 50 lines lies under 0.025.
    assert.ok(chosen.threshold > 0.3 && chosen.threshold < 0.7, String(chosen.threshold));
  });

  it("says what it lacks: a price, a profile", async () => {
    const wanted = ["--strong-share", "0.5"];
    assert.match((await calibrate(...wanted)).out, /No price for one of weak, strong: give --prices/);
    const { out } = await calibrate(...wanted, "--weak", "nobody");
    assert.match(out, /there is no profile of one of nobody, strong/);
    assert.match(out, /Nothing predicts the loss of nobody: the router's own score stands for it/);
    const quality = await calibrate("--quality", "0.9", "--router", "heuristic");
    assert.deepEqual(quality.codes, [1]);
    assert.match(quality.err, /nothing predicts it/);
  });

  it("ends with code 2 at a share that is none, at no wish, and at two at once", async () => {
    for (const flags of [
      ["--strong-share", "30"],
      ["--strong-share", ""],
      ["--budget", "0"],
      ["--weak", "a,,b", "--strong-share", "0.5"],
    ])
      assert.deepEqual((await calibrate(...flags)).codes, [2], flags.join(" "));
    for (const flags of [
      [],
      ["--strong-share", "0.3", "--quality", "0.9"],
      ["--quality", "0.9", "--budget", "1"],
    ]) {
      const { codes, err } = await calibrate(...flags);
      assert.deepEqual(codes, [2]);
      assert.match(err, /exactly one of --strong-share, --quality and --budget/);
    }
  });

  it("takes scores without prompts as they were told, by the decision log or by an export of ratings", async () => {
    const file = join(log, "../scores.jsonl");
    const lines = Array.from({ length: 1000 }, (_, i) => ({
      ...(i % 2 === 0
        ? { event: "exchange", time: new Date(START + 60_000 * i) }
        : { id: `d-${i}`, rating: 1 }),
      ...{ score: i / 1000, prompt_tokens: 1000 },
    }));
    await writeFile(file, [...lines, { event: "ready" }].map((line) => JSON.stringify(line)).join("\n"));
    const { out, err, codes } = await calibrateFile(file, "--strong-share", "0.3", ...PRICES);
    assert.deepEqual(codes, [0]);
    assert.match(out, /threshold: 0\.6995/);
    assert.match(out, /^1000 prompts.*\(lines left out: 1\)/);
    assert.match(out, /1000 of them have a score and no prompt/);
    assert.match(out, /→ +30\.0 % +0\.6995 +– +3\.00/);
    assert.match(err, /scores\.jsonl:1001: left out: no prompt/);
    const { err: why, codes: quality } = await calibrateFile(file, "--quality", "0.9");
    assert.match(why, /quality: nothing predicts it/);
    assert.notDeepEqual(quality, [0]);
  });

  it("takes what pointsman score wrote in place of the prompts", async () => {
    const { out: scores } = await runCommand(["score", log], {
      openScoring: () => Promise.resolve(byNumber),
    });
    const file = join(log, "../score.jsonl");
    await writeFile(file, scores);
    const flags = ["--quality", "0.95", "--json"];
    const [bare, told] = [await calibrate(...flags), await calibrateFile(file, ...flags)];
    assert.deepEqual([told.err, told.codes], ["", [0]]);
    const { chosen, rate } = JSON.parse(told.out);
    assert.partialDeepStrictEqual(JSON.parse(bare.out), {
      chosen: { strongShare: chosen.strongShare },
      rate,
    });
    assert.doesNotMatch((await calibrateFile(file, "--quality", "0.95")).out, /no prompt/);
  });
});
