// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { it } from "node:test";
import { TextShelf } from "./text-shelf.ts";

it("the shelf of texts holds so many bytes; the oldest make room", () => {
  const shelf = new TextShelf(10);
  const [first, second, third, fourth, fifth] = [{}, {}, {}, {}, {}];
  for (const owner of [first, second, third]) shelf.put(owner, "größ"); // six bytes
  assert.deepEqual(
    [first, second, third].map((owner) => shelf.textOf(owner)),
    [undefined, undefined, "größ"],
  );
  shelf.drop(third);
  for (const owner of [fourth, fifth]) shelf.put(owner, "four5");
  assert.deepEqual([shelf.textOf(fourth), shelf.textOf(fifth)], ["four5", "four5"]);
});
