// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import type { Evaluation } from "../evaluation/evaluation.ts";
import { compareRecorded, readRecorded } from "./recorded-results.ts";

const measured: Evaluation = {
  ...{
    name: "mmlu",
    weak: "w",
    strong: "s",
    prompts: 1000,
    weakQuality: 0.7,
    strongQuality: 0.8,
    needed: 0.2,
  },
  rows: [
    {
      ...{ router: "mf", kind: "router", curve: [] },
      metrics: { apgr: { value: 0.5801 }, strongShare95: { value: 0.57 } },
    },
    { router: "knn", kind: "router", curve: [], metrics: { strongShare95: { value: 0.6 } } },
  ],
};
const recorded = { benchmark: "mmlu", router: "mf", prompts: 1000, apgr: 0.58, strongAt95: 0.571 };
const compare = (change: object) => compareRecorded([{ ...recorded, ...change }], [measured]);

describe("results on record", () => {
  it("are the same within rounding", () => {
    const { same, lines } = compare({});
    assert.equal(same, true);
    assert.match(lines[1] ?? "", /mmlu +mf +1000 +0\.580 +0\.580 +0\.570 +0\.571 +same/);
  });

  it("differ in a figure beyond it, in a figure that is no more, and in the number of prompts", () => {
    for (const change of [
      { apgr: 0.576 },
      { strongAt95: 0.58 },
      { router: "knn", strongAt95: 0.6 },
      { prompts: 999 },
    ])
      assert.equal(compare(change).same, false, JSON.stringify(change));
  });

  it("are told where a router was not measured, which differs in nothing as long as another was", () => {
    const other = { ...recorded, router: "bert" };
    const { same, lines } = compareRecorded([recorded, other], [measured]);
    assert.equal(same, true);
    assert.match(lines[2] ?? "", /bert .* not measured$/);
    assert.equal(compareRecorded([other], [measured]).same, false);
  });

  it("do not agree with nothing", () => {
    assert.equal(compare({ benchmark: "gsm8k" }).same, false);
    assert.equal(compareRecorded([], [measured]).same, false);
  });

  it("are read from a router model's metadata, which must have them", async () => {
    const folder = await mkdtemp(join(tmpdir(), "recorded-"));
    const file = join(folder, "model.json");
    await writeFile(
      file,
      JSON.stringify({
        results: { mmlu: { mf: { apgr: 0.58, strongAt95: 0.571, n: 1000 }, odd: 3 }, odd: 1 },
      }),
    );
    assert.deepEqual(await readRecorded(file), [recorded]);
    await writeFile(file, "{}");
    await assert.rejects(readRecorded(file), /it has no results/);
    await assert.rejects(readRecorded(join(folder, "none")), /ENOENT: is it the router model's \.json/);
    await rm(folder, { recursive: true });
  });
});
