// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { test } from "node:test";
import { groupByService } from "./group-slices.ts";
import type { SliceObject } from "./objects.ts";

function slice(service: string): SliceObject {
  return { service, ipFamily: "IPv4", ports: new Map(), addresses: [] };
}

test("only the Services whose slices have changed have another list than before", () => {
  const [a, b, c] = [slice("demo/a"), slice("demo/a"), slice("demo/c")];
  const before = groupByService([a, b, c], new Map());
  assert.deepEqual(before.get("demo/a"), [a, b]);
  const after = groupByService([a, slice("demo/a"), c], before);
  assert.equal(after.get("demo/c"), before.get("demo/c"));
  assert.notEqual(after.get("demo/a"), before.get("demo/a"));
  assert.equal(groupByService([a, b], after).has("demo/c"), false);
});
