// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { it } from "node:test";
import { seededRandom } from "../evaluation/random.ts";
import { partOfBudget } from "./part-of-budget.ts";

it("the parts of replicas and what those spent that are gone add up to the budget, whoever comes and goes", () => {
  const random = seededRandom(7);
  const budgetUsd = 10;
  let there: readonly number[] = [0];
  let gone = 0;
  for (let step = 0; step < 500; step++) {
    const all = there.reduce((sum, usd) => sum + usd, gone);
    const parts = there.map((ownUsd) =>
      partOfBudget({ budgetUsd, ownUsd, othersUsd: all - ownUsd, replicas: there.length }),
    );
    assert.ok(Math.abs(parts.reduce((sum, part) => sum + part, gone) - budgetUsd) < 1e-9);
    // Each spends some of its part, hearing nothing of the others meanwhile.
    there = there.map((usd, i) => usd + 0.05 * random() * ((parts[i] ?? 0) - usd));
    if (random() < 0.3) there = [...there, 0];
    else if (there.length > 1 && random() < 0.4) {
      gone += there[0] ?? 0;
      there = there.slice(1);
    }
  }
});

it("has nothing left where others have spent it all, or more", () => {
  assert.equal(partOfBudget({ budgetUsd: 10, ownUsd: 2, othersUsd: 9, replicas: 3 }), 2);
});
