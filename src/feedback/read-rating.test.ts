// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readRating } from "./read-rating.ts";

const read = (body: unknown) =>
  readRating(Buffer.from(typeof body === "string" ? body : JSON.stringify(body)));

describe("a rating", () => {
  it("is good, bad or a number from 0 to 1, and its comment is let go", () => {
    const ratings = ["good", "bad", 0.25].map((rating) =>
      read({ trace_id: "a1", rating, comment: "you said: …" }),
    );
    assert.deepEqual(
      ratings,
      [1, 0, 0.25].map((rating) => ({ kind: "rating", by: "trace_id", id: "a1", rating })),
    );
  });

  const wrong: readonly (readonly [string, unknown, RegExp])[] = [
    ["no JSON", "{", /^send a JSON object/],
    ["a list", [], /^send a JSON object/],
    ["no id", { rating: 1 }, /^give exactly one of decision_id, response_id, trace_id/],
    ["two ids", { trace_id: "a", decision_id: "b", rating: 1 }, /^give exactly one/],
    ["an id with strange letters", { trace_id: "a b", rating: 1 }, /^trace_id: must be/],
    ["an id that is too long", { response_id: "a".repeat(129), rating: 1 }, /^response_id: must be/],
    ["a rating over 1", { trace_id: "a", rating: 1.5 }, /^rating: must be/],
    ["a rating that every object has", { trace_id: "a", rating: "constructor" }, /^rating: must be/],
    ["no rating", { trace_id: "a" }, /^rating: must be/],
    ["a key that nobody knows", { trace_id: "a", rating: 1, ratng: 1 }, /^ratng: there is no such key/],
  ];
  for (const [name, body, message] of wrong)
    it(`is refused with the key's name: ${name}`, () => {
      const answer = read(body);
      assert.match(answer.kind === "wrong" ? answer.message : "", message);
    });
});
