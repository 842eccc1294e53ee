// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  charged,
  corrected,
  learnedPrice,
  openPurse,
  outstanding,
  type Purse,
  paidPerEstimate,
  purseAt,
} from "./purse.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const START = Date.UTC(2026, 0, 1);

/** A day with so many requests in each hour, evenly. */
function dayOf(purse: Purse, day: number, perHour: (hour: number) => number, until = 24): Purse {
  let after = purse;
  for (let hour = 0; hour < until; hour++)
    for (let i = 0; i < perHour(hour); i++)
      after = charged(after, START + day * DAY_MS + hour * HOUR_MS + (i * HOUR_MS) / perHour(hour), 0.01);
  return after;
}

const within = (value: number, wanted: number, part: number): void =>
  assert.ok(Math.abs(value - wanted) <= part * wanted, `${value} is not ${wanted}`);

describe("the rest of a day", () => {
  it("is told from the rate so far where no day is known", () => {
    const six = dayOf(openPurse(START), 0, () => 10, 6);
    within(outstanding(six, START + 6 * HOUR_MS).requests, 180, 0.02);
  });

  it("has the hours of the days before", () => {
    const office = (hour: number): number => (hour >= 8 && hour < 18 ? 100 : 10);
    const morning = dayOf(dayOf(openPurse(START), 0, office), 1, office, 8);
    within(outstanding(morning, START + DAY_MS + 8 * HOUR_MS).requests, 1060, 0.02);
  });

  it("goes at the pace of today where that is another", () => {
    const morning = dayOf(
      dayOf(openPurse(START), 0, () => 20),
      1,
      () => 60,
      12,
    );
    within(outstanding(morning, START + DAY_MS + 12 * HOUR_MS).requests, 720, 0.1);
  });

  it("does not take the hours before the first request for quiet ones", () => {
    const noon = START + 12 * HOUR_MS;
    let purse = openPurse(noon);
    for (let hour = 12; hour < 24; hour++)
      for (let i = 0; i < 10; i++) purse = charged(purse, START + hour * HOUR_MS + i * 60_000, 0);
    const next = purseAt(purse, START + DAY_MS);
    assert.deepEqual(next.usual.slice(10, 14), [null, null, 10, 10]);
    within(outstanding(next, START + DAY_MS).requests, 240, 0.02);
  });
});

describe("a purse", () => {
  it("begins each day with nothing spent, and never goes back a day", () => {
    const spent = charged(openPurse(START), START + 23 * HOUR_MS, 5);
    const next = charged(spent, START + DAY_MS, 1);
    assert.equal(next.spentUsd, 1);
    assert.equal(charged(next, START + 23 * HOUR_MS, 1).spentUsd, 2);
  });

  it("takes what was paid in place of the estimate", () => {
    const purse = corrected(charged(openPurse(START), START, 1), 1, 3);
    assert.equal(purse.spentUsd, 3);
  });

  it("believes what is paid for an estimate the more, the more it has paid", () => {
    let purse = openPurse(START);
    assert.deepEqual(paidPerEstimate(purse), { weak: 1, strong: 1 });
    purse = learnedPrice(purse, "strong", 1, 2);
    assert.ok(paidPerEstimate(purse).strong < 1.1);
    for (let i = 0; i < 400; i++) purse = learnedPrice(purse, "strong", 1, 2);
    within(paidPerEstimate(purse).strong, 2, 0.05);
    assert.equal(paidPerEstimate(purse).weak, 1);
  });
});
