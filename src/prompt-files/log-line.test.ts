// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { logLine } from "./log-line.ts";

const REQUEST = {
  messages: [
    { role: "user", content: "Hello" },
    { role: "assistant", content: "Hi!" },
    { role: "user", content: [{ type: "text", text: "Sing" }, { type: "image_url" }] },
  ],
};

const read = (value: unknown) => {
  const line = logLine(JSON.stringify(value));
  return line.kind === "request" ? [line.characters, line.turns, line.usage] : line;
};

describe("a line of a log", () => {
  it("is a request with its length and turns", () => {
    assert.deepEqual(read(REQUEST), [4, 3, undefined]);
    assert.deepEqual(read({ prompt: "Sing a song" }), [11, 1, undefined]);
    assert.deepEqual(read({ custom_id: "1", body: REQUEST }), [4, 3, undefined]);
  });

  it("has the usage of its response, by OpenAI's or Anthropic's names, of a batch too", () => {
    const usage = { promptTokens: 12, answerTokens: 3 };
    const [openai, anthropic] = [
      { usage: { prompt_tokens: 12, completion_tokens: 3 } },
      { usage: { input_tokens: 12, output_tokens: 3 } },
    ];
    assert.deepEqual(read({ request: REQUEST, response: openai }), [4, 3, usage]);
    assert.deepEqual(read({ request: REQUEST, response: { body: anthropic } }), [4, 3, usage]);
    assert.deepEqual(read({ request: REQUEST, response: { usage: { prompt_tokens: -1 } } }), [
      4,
      3,
      undefined,
    ]);
  });

  it("is a decision when it is our own", () => {
    assert.deepEqual(read({ event: "exchange", tier: "weak", status: 200 }), {
      kind: "decision",
      tier: "weak",
    });
    assert.equal(logLine('{"event":"exchange","status":401}').kind, "bad");
  });

  it("is bad when nothing in it is a prompt", () => {
    assert.deepEqual(read({ answer: 1 }), { kind: "bad", why: "no prompt, messages or input" });
    assert.equal(logLine("{").kind, "bad");
  });
});
