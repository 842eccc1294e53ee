// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { promptKey } from "./prompt-key.ts";
import { MAX_CONVERSATION_UNITS, readTurns } from "./turn.ts";

describe("the turns of a request body", () => {
  it("are one user turn for a bare prompt", () => {
    const read = readTurns("hello");
    assert.deepEqual(read, { kind: "turns", turns: [{ role: "user", content: "hello" }] });
  });

  it("keep the conversation, its parts of text joined", () => {
    const read = readTurns([
      { role: "developer", content: "be short" },
      {
        role: "user",
        content: [
          { type: "text", text: "a" },
          { type: "input_text", text: "b" },
        ],
      },
    ]);
    assert.deepEqual(read, {
      kind: "turns",
      turns: [
        { role: "system", content: "be short" },
        { role: "user", content: "a\nb" },
      ],
    });
  });

  it("are refused where they cannot be asked again as text", () => {
    const image = { type: "image_url", image_url: { url: "data:," } };
    const cases: readonly (readonly [unknown, RegExp])[] = [
      [[{ role: "user", content: [image] }], /no text/],
      [[{ role: "tool", content: "42" }], /a tool's/],
      [[{ role: "assistant", content: "hi" }], /not the user's/],
      [[], /not the user's/],
      ["x".repeat(MAX_CONVERSATION_UNITS + 1), /longer than/],
      [new Array(201).fill({ role: "user", content: "" }), /more than 200/],
      [42, /no prompt/],
    ];
    for (const [value, why] of cases) {
      const read = readTurns(value);
      assert.match(read.kind === "bad" ? read.why : "", why);
    }
  });

  it("have a key that tells conversations apart and not their packaging", () => {
    const key = (value: unknown): string => {
      const read = readTurns(value);
      return read.kind === "turns" ? promptKey(read.turns) : "";
    };
    assert.equal(key("hello"), key([{ role: "user", content: "hello" }]));
    assert.notEqual(
      key("hello"),
      key([
        { role: "system", content: "x" },
        { role: "user", content: "hello" },
      ]),
    );
    assert.match(key("hello"), /^[0-9a-f]{20}$/);
  });
});
