// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, afterEach, before, beforeEach, describe, it } from "node:test";
import { runCommand } from "../../test/harness/command.ts";
import { aRouterModel } from "../../test/harness/surroundings.ts";
import type { Evaluation } from "../evaluation/evaluation.ts";
import { StandIn } from "../stand-in/stand-in.ts";
import type { ProgramDeps } from "./program-deps.ts";
import type { PromptScoring } from "./prompt-scoring.ts";

const byNumber: PromptScoring = {
  width: 3,
  digest: "abc",
  score: (text) =>
    Promise.resolve({
      scores: { mf: Number(text) / 100 },
      decisionMs: { mf: 3 },
      predicted: { success: {}, tokens: 10, units: text.length },
    }),
  [Symbol.asyncDispose]: () => Promise.resolve(),
};

/** Twenty prompts; the weak model answers the last five wrong. */
const LINES = Array.from({ length: 20 }, (_, i) => ({
  prompt: String(i),
  answers: { weak: i < 15 ? `#### ${i}` : "#### no", strong: `So it is ${i}.\n#### ${i}` },
  reference: i,
}));

describe("pointsman eval of answers to be judged", () => {
  let folder = "";
  let judge: StandIn;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "eval-judged-"));
  });
  after(() => rm(folder, { recursive: true }));
  beforeEach(async () => {
    judge = await new StandIn({ name: "judge", model: "gpt-4", says: () => "Alike. [[GOOD]]" }).start();
    const backends = [{ name: "openai", tier: "strong", model: "gpt-4", url: judge.baseUrl, price: "10/30" }];
    await writeFile(join(folder, "config.yaml"), JSON.stringify({ backends }));
    await writeFile(join(folder, "answers.jsonl"), LINES.map((line) => JSON.stringify(line)).join("\n"));
    await rm(join(folder, "answers.labels.jsonl"), { force: true });
  });
  afterEach(() => judge[Symbol.asyncDispose]());

  async function evaluated(...flags: readonly string[]) {
    const deps: Partial<ProgramDeps> = {
      openScoring: () => Promise.resolve(byNumber),
      routerModel: () => aRouterModel,
    };
    const common = [
      "--data",
      join(folder, "answers.jsonl"),
      "--weak",
      "weak",
      "--strong",
      "strong",
      "--bootstrap",
      "0",
    ];
    const said = await runCommand(
      ["eval", ...common, "--judge-config", join(folder, "config.yaml"), ...flags],
      deps,
    );
    return { ...said, code: said.codes[0] };
  }

  it("compares them with the right answers, keeps the outcomes beside, and evaluates on those", async () => {
    const { out, code, err } = await evaluated("--exact-match", "reference", "--json");
    assert.equal(code, 0, err);
    const { evaluations } = JSON.parse(out) as { evaluations: readonly Evaluation[] };
    assert.equal(evaluations[0]?.prompts, 20);
    assert.equal(evaluations[0]?.needed, 0.25);
    const labels = (await readFile(join(folder, "answers.labels.jsonl"), "utf8")).trim().split("\n");
    assert.equal(labels.length, 20);
    assert.match(err, /mean outcome: weak 0\.75, strong 1\.00/);
  });

  it("asks a judge about each pair once, in both orders, under a ceiling", async () => {
    const first = await evaluated("--judge", "openai", "--max-usd", "10");
    assert.equal(judge.requests.length, 40);
    assert.equal(first.code, 0, first.err);
    await evaluated("--judge", "openai", "--max-usd", "10");
    assert.equal(judge.requests.length, 40);
    await rm(join(folder, "answers.labels.jsonl"));
    const stopped = await evaluated("--judge", "openai", "--max-usd", "0.05");
    assert.equal(stopped.code, 2);
    assert.match(stopped.err, /stopped at the ceiling: raise --max-usd for the \d+ answers/);
  });

  it("names what is missing, and the models of a file that has none of those asked for", async () => {
    assert.match((await evaluated("--judge", "openai")).err, /--max-usd is missing/);
    assert.match(
      (await evaluated("--judge", "nobody", "--max-usd", "1")).err,
      /--judge nobody: no such backend/,
    );
    const { err, code } = await evaluated("--exact-match", "reference", "--weak", "llama");
    assert.equal(code, 1);
    assert.match(err, /no line has answers of both llama and strong: models in it: weak, strong/);
  });
});
