// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { aPolicy, aVirtualModel, gpt4, llama } from "../../test/harness/builders.ts";
import { aRouterModel } from "../../test/harness/surroundings.ts";
import type { AccessRecord } from "../contract/access.ts";
import type { Decision } from "../contract/decision.ts";
import type { DialTarget } from "../contract/dial.ts";
import { NO_TIMINGS } from "../contract/scorer.ts";
import { DialKeeper, type DialKeeperOptions } from "./dial-keeper.ts";

const OUTLOOKS = { weak: { usd: 0.001, success: 0.6 }, strong: { usd: 0.01, success: 0.9 } };

function modelWith(dial: DialTarget) {
  return aVirtualModel({ name: "auto", router: "mf", threshold: 0.7, dial, backends: ["llama", "gpt-4"] });
}

function taken(dial: DialTarget, options: Partial<DialKeeperOptions> = {}) {
  const keeper = new DialKeeper({ routerModel: () => aRouterModel, replicas: 1, ...options });
  const model = modelWith(dial);
  keeper.take({
    policy: aPolicy({ virtualModels: [model] }),
    catalog: { backends: [llama, gpt4], secrets: new Map() },
  });
  return { keeper, model };
}

let count = 0;
/** Decides a request with this score as the dial has it; gives the tier. */
function decide({ keeper, model }: ReturnType<typeof taken>, score: number): Decision {
  const aim = keeper.aim(model);
  const threshold = aim.kind === "threshold" ? aim.threshold : 1;
  const tier = score >= threshold ? "strong" : "weak";
  const scored = {
    router: "mf",
    digest: "d",
    score,
    threshold,
    losses: {},
    by: "encoder",
    cached: false,
  } as const;
  const decision: Decision = {
    id: `d${++count}`,
    virtualModel: "auto",
    tier,
    reason: "score",
    chain: [tier === "strong" ? "gpt-4" : "llama"],
    scored,
    timings: NO_TIMINGS,
  };
  keeper.decided(model, decision, OUTLOOKS);
  return decision;
}

/** Scores that are all low: easy traffic, unlike the reference. */
const easy = (i: number): number => ((i * 7919) % 1000) / 5000;

const NO_USAGE = { promptTokens: 1, completionTokens: 1, source: "reported" } as const;

/** An exchange that is over, of this decision. */
function ended(id: string | undefined, startedAt: number): AccessRecord {
  const blank = {
    durationMs: 1,
    status: 200,
    details: "",
    route: "",
    servedBy: "",
    attempts: 1,
    requestId: "",
  };
  return { ...blank, startedAt, traceId: "", decision: id === undefined ? {} : { decision_id: id } };
}

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
    assert.deepEqual(held.keeper.readings().get("auto")?.target, { kind: "dailyBudgetUsd", usd: 2 });
    const usage = { promptTokens: 1, completionTokens: 1, source: "reported" } as const;
    for (let i = 0; i < 600; i++) {
      const { id, tier } = decide(held, (i % 100) / 100);
      const cost = tier === "strong" ? 0.01 : 0.001;
      held.keeper.paid(ended(id, now()), { virtualModel: "auto", backend: "b", usage, cost }, tier);
    }
    const reading = held.keeper.readings().get("auto");
    assert.ok((reading?.spentTodayUsd ?? 9) <= 2 * 1.02, `${reading?.spentTodayUsd}`);
  });

  describe("what ended while nobody was there", () => {
    const noon = Date.UTC(2026, 0, 2, 12);
    const dollar = { virtualModel: "auto", backend: "b", usage: NO_USAGE, cost: 1 };
    const spent = ({ keeper }: ReturnType<typeof taken>) => keeper.readings().get("auto")?.spentTodayUsd ?? 0;
    const restarted = () => {
      const before = taken({ kind: "dailyBudgetUsd", usd: 9 }, { now: () => noon });
      decide(before, 0.5);
      const saved = before.keeper.saved();
      return {
        before: spent(before),
        after: taken({ kind: "dailyBudgetUsd", usd: 9 }, { now: () => noon + 60_000, saved }),
      };
    };

    it("is paid from today's money, be it decided by the process before or by nobody", () => {
      const { before, after } = restarted();
      after.keeper.paid(ended("before-2", noon + 1000), dollar, "strong");
      after.keeper.paid(ended(undefined, noon + 2000), { ...dollar, virtualModel: "none" }, "strong");
      assert.equal(spent(after), before + 2);
    });

    it("is not paid twice where the process before had saved its estimate, nor for another day or another model", () => {
      const { before, after } = restarted();
      after.keeper.paid(ended("before-1", noon - 1000), dollar, "strong");
      after.keeper.paid(ended("before-1", noon - 86_400_000), dollar, "strong");
      after.keeper.paid(ended(undefined, noon + 1000), { ...dollar, virtualModel: "gpt-4-turbo" }, "strong");
      assert.equal(spent(after), before);
    });

    it("is not what failed open beside decisions of this process, which the estimates of those are for", () => {
      const { after } = restarted();
      decide(after, 0.5);
      const before = spent(after);
      after.keeper.paid(ended(undefined, noon + 70_000), { ...dollar, virtualModel: "none" }, "strong");
      assert.equal(spent(after), before);
    });
  });
});
