// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { test } from "node:test";
import { nearestName } from "./nearest-name.ts";

test("the name that the fewest letters tell from a wrong one is meant", () => {
  assert.equal(nearestName("teir", ["model", "tier"]), "tier");
  assert.equal(nearestName("contextWindow", ["weight", "context-window"]), "context-window");
});

test("a name that is like none is taken for none", () => {
  assert.equal(nearestName("replicas", ["tier", "apis"]), undefined);
});
