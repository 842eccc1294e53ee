// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { it } from "node:test";
import { TextShelf } from "./text-shelf.ts";

it("the shelf of texts holds so many bytes; the oldest make room", () => {
  const shelf = new TextShelf<number>(10);
  for (const owner of [1, 2, 3]) shelf.put(owner, "größ"); // six bytes
  assert.deepEqual(
    [1, 2, 3].map((owner) => shelf.textOf(owner)),
    [undefined, undefined, "größ"],
  );
  shelf.drop(3);
  for (const owner of [4, 5]) shelf.put(owner, "four5");
  assert.deepEqual([shelf.textOf(4), shelf.textOf(5)], ["four5", "four5"]);
});
