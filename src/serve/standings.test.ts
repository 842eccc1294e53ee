// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Placement } from "../config/config.ts";
import { standingsOf } from "./standings.ts";

const TAKEN: Placement = { kind: "taken", remark: "a remark" };

function standing(placement: Placement, live: readonly string[], withheld: readonly string[], envoys = 1) {
  const envoy = { live: new Set(live), withheld: new Set(withheld), envoys };
  return standingsOf({ placements: new Map([["a", placement]]) }, envoy).get("a");
}

describe("the standing of a discovered backend", () => {
  it("is programmed, with its remark, once an Envoy has it and decisions may use it", () => {
    assert.deepEqual(standing(TAKEN, ["a"], []), { kind: "programmed", remark: "a remark" });
  });

  it("is not told while it is on its way, or while there is no Envoy", () => {
    assert.equal(standing(TAKEN, [], []), undefined);
    assert.equal(standing(TAKEN, ["a"], [], 0), undefined);
  });

  it("is refused when an Envoy would not take it, and left out when the configuration could not", () => {
    assert.deepEqual(standing(TAKEN, ["a"], ["a"]), { kind: "refused" });
    const why = "its name is taken";
    assert.deepEqual(standing({ kind: "left-out", why }, [], []), { kind: "left-out", why });
  });
});
