// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { aPolicy, gpt4, llama } from "../../test/harness/builders.ts";
import { decide, modelWith, taken } from "../../test/harness/kept-dial.ts";

/** Scores that are all low: easy traffic, unlike the reference. */
const easy = (i: number): number => ((i * 7919) % 1000) / 5000;

describe("the keeper of dials", () => {
  it("leaves a stated threshold where it is", () => {
    const fixed = taken({ kind: "threshold", threshold: 0.7 });
    for (let i = 0; i < 500; i++) decide(fixed, easy(i));
    assert.deepEqual(fixed.keeper.aim(fixed.model), { kind: "threshold", threshold: 0.7 });
  });

  it("holds a share on traffic that is nothing like the reference", () => {
    const held = taken({ kind: "strongShare", share: 0.3 });
    for (let i = 0; i < 1000; i++) decide(held, easy(i));
    let strong = 0;
    for (let i = 0; i < 1000; i++) strong += Number(decide(held, easy(i)).tier === "strong");
    assert.ok(Math.abs(strong / 1000 - 0.3) < 0.02, `${strong / 1000}`);
  });

  it("keeps what it learnt when the configuration is read again, and over a restart", () => {
    const held = taken({ kind: "strongShare", share: 0.3 });
    for (let i = 0; i < 1000; i++) decide(held, easy(i));
    const learnt = held.keeper.aim(held.model);
    held.keeper.take({
      policy: aPolicy({ virtualModels: [modelWith({ kind: "strongShare", share: 0.3 })] }),
      catalog: { backends: [llama, gpt4], secrets: new Map() },
    });
    assert.deepEqual(held.keeper.aim(held.model), learnt);
    const again = taken({ kind: "strongShare", share: 0.3 }, { saved: held.keeper.saved() });
    assert.deepEqual(again.keeper.aim(again.model), learnt);
  });

  it("divides a day's money among replicas, and keeps the rest for weak calls once it is spent", () => {
    const now = () => Date.UTC(2026, 0, 1, 12);
    const held = taken({ kind: "dailyBudgetUsd", usd: 4 }, { replicas: 2, now });
    assert.equal(held.keeper.readings().get("auto")?.partUsd, 2);
    const usage = { promptTokens: 1, completionTokens: 1, source: "reported" } as const;
    for (let i = 0; i < 600; i++) {
      const { id, tier } = decide(held, (i % 100) / 100);
      const cost = tier === "strong" ? 0.01 : 0.001;
      held.keeper.paid(id, { virtualModel: "auto", backend: "b", usage, cost }, tier);
    }
    const reading = held.keeper.readings().get("auto");
    assert.ok((reading?.spentTodayUsd ?? 9) <= 2 * 1.02, `${reading?.spentTodayUsd}`);
  });
});
