// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { after, before, beforeEach, describe, it } from "node:test";
import { waitFor } from "../../test/harness/wait-for.ts";
import { LagWindows } from "./lag-windows.ts";

const BLOCKED_S = 0.2;

describe("the lag of the event loop", () => {
  let now = 0;
  let lag: LagWindows;
  before(() => {
    lag = new LagWindows(() => now);
  });
  after(() => lag[Symbol.dispose]());

  /** Holds up the event loop until the timer that watches it has noticed: it compares two of its ticks. */
  beforeEach(async () => {
    await waitFor("the timer", () => {
      const until = performance.now() + 1_000 * BLOCKED_S + 50;
      while (performance.now() < until);
      return lag.read().worst >= BLOCKED_S;
    });
  });

  it("is told to each reader, although another has read it in between", () => {
    assert.ok(lag.read().worst >= BLOCKED_S);
    assert.ok(lag.read().worst >= BLOCKED_S);
  });

  it("is told for a minute at least, and forgotten after the next readings", async () => {
    now += 59_000;
    lag.read();
    assert.ok(lag.read().worst >= BLOCKED_S);
    now += 60_000;
    lag.read();
    await waitFor("both windows to begin anew", () => {
      now += 60_000;
      return lag.read().worst < BLOCKED_S;
    });
  });
});
