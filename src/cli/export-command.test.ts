// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { runCommand } from "../../test/harness/command.ts";
import { outcomeLine } from "../prompt-files/outcome-line.ts";
import { scoredText } from "./scored-text.ts";

const AT = "2026-03-01T12:00:00.000Z";

function aLine(over: Readonly<Record<string, unknown>>): string {
  const numbers = { prompt_tokens: 1, completion_tokens: 1, score: 0.3, losses: { llama: 0.3 } };
  const named = { virtual_model: "auto", backend: "llama", model: "small", prompt: "Why?" };
  return JSON.stringify({ id: "d-1", timestamp: AT, rating: 1, ...named, ...numbers, ...over });
}

describe("pointsman export", () => {
  const folder = mkdtempSync(join(tmpdir(), "export-"));
  const file = (name: string): string => join(folder, name);
  before(() => {
    const newest = [
      aLine({ id: "d-2", rating: 0 }),
      aLine({ id: "d-3", prompt: undefined, virtual_model: "other" }),
      '{"id":"d-4","tim',
    ];
    writeFileSync(file("feedback.jsonl"), newest.join("\n"));
    writeFileSync(file("feedback.1.jsonl"), `${aLine({})}\n${aLine({ id: "d-2", prompt: "How?" })}\n`);
  });
  after(() => rmSync(folder, { recursive: true }));

  const exported = async (...args: readonly string[]) => {
    const { out, err, codes } = await runCommand(["export", folder, ...args], {});
    const lines = out.split("\n").filter((line) => line !== "");
    return {
      lines: lines.map((line) => JSON.parse(line) as Record<string, unknown>),
      texts: lines,
      err,
      codes,
    };
  };

  it("writes lines that outcomes and prompts are read from, of the last rating of each exchange", async () => {
    const { lines, texts, err, codes } = await exported("--assume", "large=1");
    assert.deepEqual(codes, [0]);
    assert.deepEqual(
      lines.map(({ prompt, outcomes, assumed }) => [prompt, outcomes, assumed]),
      [["Why?", { small: 0.5, large: 1 }, ["large"]]],
    );
    assert.equal(outcomeLine(texts[0] ?? "").kind, "outcomes");
    const read = scoredText(texts[0] ?? "");
    assert.deepEqual(read.kind === "text" && [read.text, read.at], ["Why?", Date.parse(AT)]);
    assert.match(err, /feedback\.jsonl:3: left out: no rated exchange/);
    assert.match(err, /1 lines of 3 rated exchanges \(1 without a prompt, 1 unusable lines\)/);
    assert.match(err, /llama +3 +0\.667 +0\.300/);
  });

  it("tells numbers without any prompt", async () => {
    const { lines, codes } = await exported("--numbers", "--virtual-model", "auto");
    assert.deepEqual(
      lines.map(({ id, rating, score, prompt }) => [id, rating, score, prompt]),
      [
        ["d-1", 1, 0.3, undefined],
        ["d-2", 0, 0.3, undefined],
      ],
    );
    assert.deepEqual(codes, [0]);
  });

  it("writes a file for its owner's eyes only", async () => {
    assert.deepEqual((await exported("--out", file("rated.jsonl"))).codes, [0]);
    assert.equal(statSync(file("rated.jsonl")).mode & 0o777, 0o600);
    assert.match(readFileSync(file("rated.jsonl"), "utf8"), /"prompt":"Why\?"/);
  });

  it("says what is missing where there is nothing to write", async () => {
    const without = await exported("--virtual-model", "other");
    assert.deepEqual([without.lines, without.codes], [[], [1]]);
    assert.match(without.err, /1 rated exchanges have no prompt: .*feedback\.prompts/);
    const nowhere = await runCommand(["export", file("nowhere")], {});
    assert.deepEqual(nowhere.codes, [1]);
    assert.match(nowhere.err, /no feedback\.jsonl in it: is it feedback\.folder/);
    assert.deepEqual((await exported("--assume", "large")).codes, [2]);
  });
});
