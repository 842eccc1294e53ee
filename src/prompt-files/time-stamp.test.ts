// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { timeStampOf } from "./time-stamp.ts";

const NOON = Date.UTC(2026, 0, 2, 12);

describe("the time stamp of a line", () => {
  it("may be a date, or seconds, milliseconds or microseconds", () => {
    for (const timestamp of [
      "2026-01-02T12:00:00Z",
      "2026-01-02T13:00:00+01:00",
      NOON / 1000,
      NOON,
      NOON * 1000,
    ])
      assert.equal(timeStampOf({ timestamp }), NOON, String(timestamp));
  });

  it("is found under the names that logs use, and in what the response says of itself", () => {
    for (const key of ["time", "ts", "created_at", "startTime"])
      assert.equal(timeStampOf({ [key]: NOON }), NOON);
    assert.equal(timeStampOf({ request: {}, response: { created: NOON / 1000 } }), NOON);
    assert.equal(timeStampOf({ response: { body: { created: NOON / 1000 } } }), NOON);
    assert.equal(timeStampOf({ time: NOON, response: { created: 1_500_000_000 } }), NOON);
  });

  it("is not guessed", () => {
    for (const timestamp of ["noon", "2026", "2026-99-99T00:00", 12, 1e17, Number.NaN, null, {}, true])
      assert.equal(timeStampOf({ timestamp }), undefined, String(timestamp));
    assert.equal(timeStampOf({}), undefined);
  });
});
