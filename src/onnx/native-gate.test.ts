// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { gateMemory, nativeGate } from "./native-gate.ts";

describe("native gate", () => {
  it("begins with the worker inside, and opens when it leaves", () => {
    const gate = nativeGate(gateMemory());
    assert.equal(gate.enter(), false);
    gate.leave();
    assert.equal(gate.enter(), true);
  });

  it("stays shut once it was shut", () => {
    const gate = nativeGate(gateMemory());
    gate.leave();
    assert.equal(gate.shut(0), true);
    gate.leave();
    assert.equal(gate.enter(), false);
    assert.equal(gate.shut(0), true);
  });

  it("gives up waiting for one who stays inside", () => {
    assert.equal(nativeGate(gateMemory()).shut(1), false);
  });
});
