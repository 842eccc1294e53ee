// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { runCommand } from "../../test/harness/command.ts";
import type { PromptScoring, ScoringOptions } from "./prompt-scoring.ts";

/** Scores a text by its length; refuses `unscorable`. */
const byLength: PromptScoring = {
  width: 3,
  digest: "abc",
  score: (text) =>
    text === "unscorable"
      ? Promise.reject(new Error("no score"))
      : Promise.resolve({
          scores: { mf: text.length / 1000 },
          decisionMs: { mf: 1 },
          predicted: {
            success: { weak: 0.5, "gpt-4": 0.1234567 },
            tokens: text.length,
            units: text.length,
          },
        }),
  [Symbol.asyncDispose]: () => Promise.resolve(),
};

describe("pointsman score", () => {
  let folder = "";
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "score-"));
  });
  after(() => rm(folder, { recursive: true }));

  async function score(lines: readonly string[], ...flags: readonly string[]) {
    const file = join(folder, "prompts.jsonl");
    await writeFile(file, lines.join("\n"));
    const asked: ScoringOptions[] = [];
    const openScoring = (options: ScoringOptions): Promise<PromptScoring> => {
      asked.push(options);
      return Promise.resolve(byLength);
    };
    return { ...(await runCommand(["score", file, ...flags], { openScoring })), asked };
  }

  it("gives one line for each line, in order, and names what it cannot use without ending", async () => {
    const lines = [
      '{"id":"a","prompt":"four"}',
      "secret",
      '{"messages":[{"role":"system","content":"long long"},{"role":"user","content":"hi"}]}',
      '{"prompt":"unscorable"}',
      '{"messages":[{"role":"assistant","content":"secret"}]}',
    ];
    const { out, err, codes } = await score(lines, "--routers", "heuristic,mf");
    const facts = (units: number, loss: number) => ({
      scores: { mf: units / 1000 },
      tokens: units,
      success: { weak: 0.5, "gpt-4": 0.123457 },
      loss: { weak: units / 1000, "gpt-4": loss },
    });
    assert.deepEqual(
      out
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as unknown),
      [
        // Odds of the score times 0.8765433 / 0.1234567, the odds of failure against even ones.
        { line: 1, id: "a", ...facts(4, 0.027724) },
        { line: 2, error: "not JSON" },
        { line: 3, ...facts(2, 0.014029) },
        { line: 4, error: "a router gave no score" },
        { line: 5, error: "no user turn with text" },
      ],
    );
    assert.match(err, /prompts\.jsonl:2: left out: not JSON\n/);
    assert.doesNotMatch(out + err, /secret/);
    assert.deepEqual(codes, [0]);
  });

  it("names ten bad lines and counts the rest", async () => {
    const { err } = await score(new Array<string>(25).fill("nonsense"));
    assert.equal(err.match(/left out: not JSON/g)?.length, 10);
    assert.match(err, /25 lines left out in all/);
  });

  it("asks only for the routers that were named, and refuses others", async () => {
    assert.deepEqual((await score(['{"prompt":"a"}'], "--routers", "heuristic")).asked, [
      { routers: ["heuristic"] },
    ]);
    assert.deepEqual((await score(['{"prompt":"a"}'])).asked, [
      { routers: ["ensemble", "mf", "bert", "knn", "sw-ranking", "heuristic"] },
    ]);
    const refused = await score([], "--routers", "mf,best");
    assert.deepEqual(refused.codes, [2]);
    assert.match(refused.err, /There are ensemble, mf, bert, knn, sw-ranking, heuristic\./);
  });
});
