// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import type { PromptScoring } from "../../../src/cli/prompt-scoring.ts";
import { heuristicScore } from "../../../src/steering/heuristic.ts";
import { readSignals } from "../../../src/steering/signals.ts";
import { runCommand } from "../../harness/command.ts";

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** The heuristic router alone, with a time that does not change. */
const heuristic: PromptScoring = {
  width: 2,
  digest: "none",
  score: (text) =>
    Promise.resolve({
      scores: { heuristic: heuristicScore(readSignals(text)) },
      decisionMs: { heuristic: 0.01 },
      predicted: {
        success: { llama: 1 - heuristicScore(readSignals(text)), gpt: 0.95 },
        tokens: Math.ceil(text.length / 4),
        units: text.length,
      },
    }),
  [Symbol.asyncDispose]: () => Promise.resolve(),
};

/** Everything that a command says, standard error last. */
async function said(args: readonly string[]): Promise<string> {
  const { out, err, codes } = await runCommand(args, { openScoring: () => Promise.resolve(heuristic) });
  assert.deepEqual(codes, [0]);
  return (out + err).replaceAll(here("./"), "");
}

const QUESTIONS: readonly (readonly [string, readonly string[]])[] = [
  [
    "which-router-is-better",
    [
      "eval",
      "--weak",
      "llama",
      "--strong",
      "gpt",
      "--prices",
      "llama=0.05/0.08,gpt=10/30",
      "--bootstrap",
      "50",
      "--data",
    ],
  ],
  [
    "which-threshold-sends-a-third-to-the-strong-model",
    [
      "calibrate",
      "--router",
      "heuristic",
      "--weak",
      "llama",
      "--strong",
      "gpt",
      "--prices",
      "llama=0.05/0.08,gpt=10/30",
      "--strong-share",
      "0.33",
    ],
  ],
];

// UPDATE_GOLDEN=1 writes what is said now: read the difference before it is committed.
describe("an operator asks", () => {
  for (const [question, args] of QUESTIONS) {
    it(question.replaceAll("-", " "), async () => {
      const text = await said([...args, here(`${question}.in.jsonl`)]);
      if (process.env["UPDATE_GOLDEN"] === "1") await writeFile(here(`${question}.out.txt`), text);
      assert.equal(text, await readFile(here(`${question}.out.txt`), "utf8"));
    });
  }
});
