// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { aPolicy, aVirtualModel, gpt4, llama } from "../../test/harness/builders.ts";
import { aRouterModel } from "../../test/harness/surroundings.ts";
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

/** An exchange of the virtual model that began at this time. */
function ended(atMs: number): { readonly virtualModel: string; readonly atMs: number } {
  return { virtualModel: "auto", atMs };
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
    for (let i = 0; i < 600; i++) {
      const { id, tier } = decide(held, (i % 100) / 100);
      const cost = tier === "strong" ? 0.01 : 0.001;
      held.keeper.paid(id, { usd: cost, answeredBy: tier, ...ended(now()) });
    }
    const reading = held.keeper.readings().get("auto");
    assert.ok((reading?.spentTodayUsd ?? 9) <= 2 * 1.02, `${reading?.spentTodayUsd}`);
  });

  describe("what ended while nobody was there", () => {
    const noon = Date.UTC(2026, 0, 2, 12);
    const dollar = { usd: 1, answeredBy: "strong" } as const;
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
      after.keeper.paid("before-2", { ...dollar, ...ended(noon + 1000) });
      after.keeper.spent("auto", { usd: 1, atMs: noon + 2000 });
      assert.equal(spent(after), before + 2);
    });

    it("is not paid twice where the process before had saved its estimate, nor for another day or another model", () => {
      const { before, after } = restarted();
      after.keeper.paid("before-1", { ...dollar, ...ended(noon - 1000) });
      after.keeper.spent("auto", { usd: 1, atMs: noon - 86_400_000 });
      after.keeper.spent("gpt-4-turbo", { usd: 1, atMs: noon + 1000 });
      assert.equal(spent(after), before);
    });
  });

  it("gives strong calls again after midnight, although nothing has been decided since", () => {
    let time = Date.UTC(2026, 0, 1, 23, 50);
    const held = taken({ kind: "dailyBudgetUsd", usd: 0.05 }, { now: () => time });
    for (let i = 0; i < 100; i++) decide(held, 1);
    assert.equal(held.keeper.aim(held.model).kind, "weak-only");
    time = Date.UTC(2026, 0, 2);
    assert.equal(held.keeper.aim(held.model).kind, "threshold");
    assert.equal(held.keeper.readings().get("auto")?.spentTodayUsd, 0);
  });

  it("keeps the rest for weak calls as soon as an answer was dearer than what is left", () => {
    const held = taken({ kind: "dailyBudgetUsd", usd: 1000 });
    const { id } = decide(held, 1);
    assert.equal(held.keeper.aim(held.model).kind, "threshold");
    held.keeper.paid(id, { usd: 1000, answeredBy: "strong", ...ended(0) });
    assert.equal(held.keeper.aim(held.model).kind, "weak-only");
  });

  it("gives back what nobody answered, and counts what was spent without asking it", () => {
    const held = taken({ kind: "dailyBudgetUsd", usd: 1000 });
    const spent = () => held.keeper.readings().get("auto")?.spentTodayUsd;
    held.keeper.paid(decide(held, 1).id, { usd: 0, answeredBy: "nobody", ...ended(0) });
    assert.equal(spent(), 0);
    held.keeper.spent("auto", { usd: 1000, atMs: Date.now() });
    assert.equal(spent(), 1000);
    assert.equal(held.keeper.aim(held.model).kind, "weak-only");
  });

  it("saves what it was given before the first configuration, and says of what it cannot take up why", () => {
    const target = { kind: "strongShare", share: 0.3 } as const;
    const told: unknown[] = [];
    const saved = new Map([["auto", '{"version":2}']]);
    const early = new DialKeeper({ routerModel: () => aRouterModel, replicas: 1, saved });
    assert.deepEqual(early.saved(), saved);
    taken(target, { saved, onForgotten: (name, { kept, why }) => told.push([name, kept, why]) });
    assert.deepEqual(told, [["auto", "nothing", "it is no dial of this version"]]);
  });
});
