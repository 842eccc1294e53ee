// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { RateMeter } from "./traffic-rate.ts";

const HOUR = 3_600_000;

function rateOf(times: readonly (number | undefined)[]) {
  const meter = new RateMeter();
  for (const at of times) meter.note(at);
  return meter.rate();
}

describe("the rate of a log's requests", () => {
  it("is their number over the time from the first to the last, in any order", () => {
    // Every half hour for twelve hours.
    const times = Array.from({ length: 25 }, (_, i) => (i * HOUR) / 2);
    assert.deepEqual(rateOf(times.toReversed()), { requestsPerDay: 48, hours: 12 });
  });

  it("counts lines without a time like the others, as long as half have one", () => {
    assert.deepEqual(rateOf([0, undefined, 2 * HOUR, undefined]), { requestsPerDay: 24, hours: 2 });
    assert.equal(rateOf([0, undefined, 2 * HOUR, undefined, undefined]), undefined);
  });

  it("is not told from less than an hour, or from nothing", () => {
    assert.equal(rateOf([0, HOUR - 1]), undefined);
    assert.equal(rateOf([0]), undefined);
    assert.equal(rateOf([]), undefined);
  });
});
