// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { access, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { runCommand } from "../../test/harness/command.ts";
import { parseFitted } from "../fitting/fitted-file.ts";
import type { ProgramDeps } from "./program-deps.ts";
import type { PromptScoring, ScoringOptions } from "./prompt-scoring.ts";

const DIGEST = "0123456789ab";

/** A prompt is `n hard` or `n easy`; the vector knows which, and the router's own score is chance. */
const scoring: PromptScoring = {
  width: 3,
  digest: DIGEST,
  score: (text) => {
    const number = Number.parseInt(text, 10);
    const vector = Float32Array.from({ length: 444 }, (_, i) => Math.sin((i + 1) * (number + 1)));
    vector[0] = text.endsWith("hard") ? 12 : -12;
    const chance = ((number * 37) % 101) / 101;
    return Promise.resolve({
      scores: { ensemble: chance, mf: chance, "mf-static": chance },
      decisionMs: {},
      predicted: { success: { weak: 0.5, strong: 0.9 }, tokens: 10, units: 100 + ((number * 53) % 97) },
      vectors: { encoder: vector, static: vector },
    });
  },
  [Symbol.asyncDispose]: () => Promise.resolve(),
};

const line = (number: number, hard: boolean, small: number, large = 1): string =>
  JSON.stringify({
    prompt: `${number} ${hard ? "hard" : "easy"}`,
    outcomes: { small, large, other: hard ? 0 : 1 },
  });
const TELLING = Array.from({ length: 200 }, (_, i) => line(i, i % 2 === 0, i % 2 === 0 && i % 3 > 0 ? 0 : 1));
const CHANCE = Array.from({ length: 200 }, (_, i) => line(i, i % 2 === 0, (i * 7919) % 13 < 6 ? 0 : 1));

const FAILING = Array.from({ length: 200 }, (_, i) =>
  line(i, i % 2 === 0, i % 2 === 0 && i % 3 > 0 ? 0 : 1, i % 9 === 1 ? 0 : 1),
);

/** Fewer parts and draws than a user has. */
const QUICK = ["--folds", "4", "--bootstrap", "200"] as const;

describe("pointsman fit", () => {
  let folder = "";
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "fit-"));
    await writeFile(join(folder, "telling.jsonl"), TELLING.join("\n"));
    await writeFile(join(folder, "chance.jsonl"), CHANCE.join("\n"));
    await writeFile(join(folder, "failing.jsonl"), FAILING.join("\n"));
    await writeFile(join(folder, "few.jsonl"), TELLING.slice(0, 40).join("\n"));
  });
  after(() => rm(folder, { recursive: true }));

  async function fit(data: string, ...flags: readonly string[]) {
    const asked: ScoringOptions[] = [];
    const deps: Partial<ProgramDeps> = {
      openScoring: (options) => {
        asked.push(options);
        return Promise.resolve(scoring);
      },
    };
    const out = join(folder, `${data}-${flags.length}.fitted.json`);
    const said = await runCommand(
      ["fit", "--data", join(folder, data), "--out", out, ...QUICK, ...flags],
      deps,
    );
    return { text: said.out, errors: said.err, code: said.codes.at(-1), out, asked };
  }
  const pair = ["--weak", "small", "--strong", "large"] as const;

  it("writes a file that configurations can read, and says what it gains", async () => {
    const { text, errors, code, out, asked } = await fit("telling.jsonl", ...pair);
    assert.equal(code, 0, errors);
    assert.deepEqual(asked, [{ routers: ["ensemble", "mf"], vectors: true }]);
    assert.match(text, /APGR +0\.\d{3} \[0\.\d{3}, 0\.\d{3}\]/);
    assert.match(text, /over shipped \+0\.\d+ .* in 100 % of the draws/);
    const read = parseFitted(await readFile(out, "utf8"), DIGEST);
    assert.ok(read.kind === "fitted");
    assert.equal(read.fitted.router, "ensemble");
    assert.deepEqual(Object.keys(read.fitted.profiles), ["weak", "small"]);
    // In these labels the strong model never fails.
    assert.match(text, /Left as it ships: profile of large: it fails on 0\.0 of 200 prompts/);
    assert.deepEqual(
      (await readdir(folder)).filter((name) => name.endsWith(".part")),
      [],
    );
  });

  it("refuses a head that is no better, and writes it when it is forced, which the file says", async () => {
    const refused = await fit("chance.jsonl", ...pair);
    assert.equal(refused.code, 3, refused.errors);
    assert.match(refused.text, /Refused: the score is better than the router ensemble in \d+ % of the draws/);
    await assert.rejects(access(refused.out));
    const forced = await fit("chance.jsonl", ...pair, "--force");
    assert.equal(forced.code, 0, forced.errors);
    assert.match(forced.text, /Forced: the score/);
    assert.equal((JSON.parse(await readFile(forced.out, "utf8")) as { forced?: true }).forced, true);
  });

  it("fits the strong model's profile too, where it fails at times", async () => {
    const { code, out, errors } = await fit("failing.jsonl", ...pair, "--force");
    assert.equal(code, 0, errors);
    const read = parseFitted(await readFile(out, "utf8"), DIGEST);
    assert.ok(read.kind === "fitted");
    assert.deepEqual(Object.keys(read.fitted.profiles), ["weak", "small", "strong", "large"]);
    assert.equal(read.fitted.profiles["large"], read.fitted.profiles["strong"]);
  });

  it("fits profiles alone", async () => {
    const { code, out, errors } = await fit("telling.jsonl", "--profile", "other,small");
    assert.equal(code, 0, errors);
    const read = parseFitted(await readFile(out, "utf8"), DIGEST);
    assert.ok(read.kind === "fitted");
    assert.equal("score" in read.fitted, false);
    assert.deepEqual(Object.keys(read.fitted.profiles), ["other", "small"]);
  });

  it("gives the same heads for the same seed, and the figures as JSON", async () => {
    const heads = async (...flags: readonly string[]): Promise<string> => {
      const { text, out } = await fit("telling.jsonl", ...pair, "--json", ...flags);
      const figures = JSON.parse(text) as { written: boolean; score: { heldOut: { prompts: number } } };
      assert.equal(figures.written, true);
      assert.equal(figures.score.heldOut.prompts, 200);
      return (await readFile(out, "utf8")).replace(/"made":"[^"]*"/, "");
    };
    assert.equal(await heads(), await heads());
    assert.notEqual(await heads("--seed", "2"), await heads("--seed", "3"));
  });

  it("says that it took a sample", async () => {
    const { text, code } = await fit("telling.jsonl", ...pair, "--limit", "150", "--force");
    assert.equal(code, 0);
    assert.match(text, /^150 labelled prompts/);
    assert.match(text, /A random 150 of the 200 prompts of/);
  });

  it("says what is wrong with labels and options, and what to do", async () => {
    const cases: readonly (readonly [string, readonly string[], number, RegExp])[] = [
      ["few.jsonl", pair, 2, /small and large: 40 labelled prompts are too few: it takes 50/],
      ["telling.jsonl", ["--profile", "large"], 2, /profile of large: it fails on 0\.0 of 200 prompts/],
      [
        "telling.jsonl",
        ["--profile", "absent"],
        1,
        /no usable line has an outcome of absent: models in it: small, large, other/,
      ],
      ["telling.jsonl", ["--weak", "small"], 2, /--weak and --strong go together/],
      ["telling.jsonl", ["--weak", "small", "--strong", "small"], 2, /are the same model/],
      ["telling.jsonl", [], 2, /nothing to fit: give --weak and --strong, or --profile/],
      ["telling.jsonl", [...pair, "--router", "heuristic"], 2, /Allowed choices are ensemble/],
      ["telling.jsonl", [...pair, "--folds", "1"], 2, /whole number from 2 to 20/],
      ["absent.jsonl", pair, 1, /read .*absent\.jsonl: ENOENT/],
    ];
    for (const [data, flags, code, message] of cases) {
      const found = await fit(data, ...flags);
      assert.equal(found.code, code, found.errors);
      assert.match(found.errors, message);
    }
  });

  it("names the folder that the file cannot go to, before the work", async () => {
    const out = join(folder, "absent", "fitted.json");
    const { code, errors, asked } = await fit("telling.jsonl", ...pair, "--out", out);
    assert.deepEqual([code, asked], [2, []]);
    assert.match(errors, /--out .*absent\/fitted\.json: ENOENT: is its folder there, and may it be written/);
  });
});
