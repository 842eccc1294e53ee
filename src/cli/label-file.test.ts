// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import type { LabelLine } from "../judging/label-line.ts";
import { promptKey } from "../judging/prompt-key.ts";
import { isLabelled, openLabelFile, pastLabels } from "./label-file.ts";

const LINE: LabelLine = {
  id: 1,
  key: "k1",
  prompt: "one",
  outcomes: { a: 1, b: 0 },
  chosen: "all",
  usd: 0.5,
};

describe("a file of labels", () => {
  let folder = "";
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "label-file-"));
  });
  after(() => rm(folder, { recursive: true }));

  const withText = async (text: string): Promise<string> => {
    const path = join(folder, "labels.jsonl");
    await writeFile(path, text);
    return path;
  };

  it("is made where there is none, and remembers what was added", async () => {
    const path = join(folder, "new.jsonl");
    assert.equal((await pastLabels(path)).keys.size, 0);
    await using file = await openLabelFile(path);
    await file.add(LINE);
    await using again = await openLabelFile(path);
    assert.deepEqual([again.done, again.spentUsd], [1, 0.5]);
    assert.ok(
      again.has({ key: "k1" }) && again.has({ key: "other", id: 1 }) && !again.has({ key: "k2", id: 2 }),
    );
  });

  it("loses half a line that a killed process left, and nothing else", async () => {
    const whole = `${JSON.stringify(LINE)}\n`;
    const path = await withText(`${whole}{"id":2,"key":"k2","prom`);
    await using file = await openLabelFile(path);
    assert.equal(file.done, 1);
    await file.add({ ...LINE, id: 3, key: "k3" });
    const text = await readFile(path, "utf8");
    assert.ok(text.startsWith(whole));
    assert.equal(text.trim().split("\n").length, 2);
  });

  it("keeps a last line that only lacks its end", async () => {
    const path = await withText(JSON.stringify(LINE));
    await using file = await openLabelFile(path);
    await file.add({ ...LINE, id: 3, key: "k3" });
    await using again = await openLabelFile(path);
    assert.equal(again.done, 2);
  });

  it("tries prompts again that failed for a while, not those that would fail for ever, and counts what all cost", async () => {
    const failed = (key: string, why: string): string =>
      JSON.stringify({ key, prompt: key, outcomes: {}, failed: why, chosen: "all", usd: 0.1 });
    const path = await withText(`${failed("k1", "timeout")}\n${failed("k2", "judge-unclear")}\n`);
    const past = await pastLabels(path);
    assert.ok(!isLabelled(past, { key: "k1" }));
    assert.ok(isLabelled(past, { key: "k2" }));
    assert.ok(Math.abs(past.usd - 0.2) < 1e-12);
  });

  it("knows prompts of outcomes that something else wrote", async () => {
    const path = await withText(`{"prompt":"one","outcomes":{"a":1}}\n`);
    assert.ok(isLabelled(await pastLabels(path), { key: promptKey([{ role: "user", content: "one" }]) }));
  });

  it("is not any other file: that one stays as it was", async () => {
    for (const text of ['{"prompt":"one"}\n{"prompt":"two"}\n', "secret\nnotes", '{"prompt":"one"}\n']) {
      const path = await withText(text);
      await assert.rejects(openLabelFile(path), /line 1 is no label: is --out another file/);
      assert.equal(await readFile(path, "utf8"), text);
    }
  });
});
