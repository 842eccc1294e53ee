// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { decide, modelWith, taken } from "../../test/harness/kept-dial.ts";

const DAY_MS = 86_400_000;
const START = Date.UTC(2026, 0, 1);
const BUDGET = { kind: "dailyBudgetUsd", usd: 4 } as const;
const REQUESTS = 2000;

type Replica = ReturnType<typeof taken>;

const spentBy = ({ keeper }: Replica): number => keeper.spending().usd.get("auto") ?? assert.fail();
const sum = (amounts: readonly number[]): number => amounts.reduce((one, other) => one + other, 0);

/** Replicas that share a budget, as a rolling update and an autoscaler have them come and go. */
class Fleet {
  atMs = START;
  #replicas: readonly Replica[] = [];
  #goneUsd = 0;

  get spent(): number {
    return this.#goneUsd + sum(this.#replicas.map(spentBy));
  }

  begin(): void {
    const replica = taken(BUDGET, { replicas: "told", now: () => this.atMs });
    this.#replicas = [...this.#replicas, replica];
  }

  end(): void {
    const [oldest, ...others] = this.#replicas;
    this.#goneUsd += oldest === undefined ? 0 : spentBy(oldest);
    this.#replicas = others;
  }

  scale(size: number): void {
    while (this.#replicas.length < size) this.begin();
    while (this.#replicas.length > size) this.end();
  }

  hear(): void {
    const all = this.spent;
    for (const one of this.#replicas) {
      const othersUsd = (day: number): number => (day === START / DAY_MS ? all - spentBy(one) : 0);
      one.keeper.heard({ replicas: this.#replicas.length, othersUsd });
    }
  }

  /** Weak calls cost a tenth of a cent, strong ones a cent. */
  request(number: number): void {
    const replica = this.#replicas[number % this.#replicas.length] ?? assert.fail();
    const { id, tier } = decide(replica, ((number * 37) % 100) / 100);
    const cost = tier === "strong" ? 0.01 : 0.001;
    replica.keeper.paid(id, { usd: cost, answeredBy: tier, virtualModel: "auto", atMs: START });
  }
}

describe("a day's money that replicas tell each other of", () => {
  it("pays for no strong call before anything is heard of the others", () => {
    const alone = taken(BUDGET, { replicas: "told" });
    assert.deepEqual(alone.keeper.aim(modelWith(BUDGET)), { kind: "weak-only" });
    alone.keeper.heard({ replicas: 1, othersUsd: () => 0 });
    assert.equal(alone.keeper.aim(modelWith(BUDGET)).kind, "threshold");
    assert.equal(alone.keeper.readings().get("auto")?.partUsd, 4);
  });

  it("lasts for the day and is not overspent, through scaling and replacements", () => {
    const fleet = new Fleet();
    for (let i = 0; i < REQUESTS; i++) {
      fleet.scale([1, 3, 6, 2][Math.floor((4 * i) / REQUESTS)] ?? 1);
      if (i % 300 === 299) {
        fleet.begin();
        fleet.end();
      }
      if (i % 5 === 0) fleet.hear();
      fleet.request(i);
      fleet.atMs += DAY_MS / (REQUESTS + 1);
    }
    assert.ok(fleet.spent <= 4 * 1.02, `${fleet.spent} of 4 dollars`);
    assert.ok(fleet.spent >= 4 * 0.9, `${fleet.spent} of 4 dollars`);
  });
});
