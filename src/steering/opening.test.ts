// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Opening } from "./opening.ts";
import { parse } from "./parse.ts";

const SYSTEM = { role: "system", content: "Be brief." };
const HELLO = { role: "user", content: "How do I bake bread?" };
const ANSWER = { role: "assistant", content: "With flour." };
const CALL = { role: "assistant", tool_calls: [{ id: "1", type: "function", function: { name: "oven" } }] };
const RESULT = { role: "tool", tool_call_id: "1", content: "180" };

function opening(messages: readonly unknown[], more: object = {}, path = "/v1/chat/completions"): Opening {
  const body = Buffer.from(JSON.stringify({ model: "auto", messages, ...more }));
  const parsed = parse({ method: "POST", path, contentType: "application/json", body });
  return (parsed.kind === "request" && parsed.opening()) || assert.fail("no conversation");
}

describe("the opening of a conversation", () => {
  const first = opening([SYSTEM, HELLO]);

  it("is the same for each of its turns", () => {
    const later = opening([SYSTEM, HELLO, ANSWER, { role: "user", content: "And cake?" }]);
    assert.equal(later.key, first.key);
    assert.deepEqual([first.first, later.first], [true, false]);
  });

  it("is another with another system prompt, first turn or user", () => {
    const others = [
      opening([HELLO]),
      opening([SYSTEM, { ...HELLO, content: "How do I bake cake?" }]),
      opening([SYSTEM, HELLO], { user: "someone" }),
    ];
    assert.equal(new Set([first.key, ...others.map(({ key }) => key)]).size, 4);
  });

  it("has nothing of the prompt in its key", () => {
    assert.match(first.key, /^[\w-]{22}$/);
  });

  it("knows the results of tools, in OpenAI's and Anthropic's words", () => {
    assert.equal(opening([SYSTEM, HELLO, CALL, RESULT]).inToolLoop, true);
    const results = { role: "user", content: [{ type: "tool_result", tool_use_id: "1", content: "180" }] };
    assert.equal(opening([HELLO, CALL, results], {}, "/v1/messages").inToolLoop, true);
    assert.equal(first.inToolLoop, false);
  });

  it("is read of large bodies as of small ones", () => {
    const padding = { metadata: { pad: "x".repeat(100_000) } };
    assert.equal(opening([SYSTEM, HELLO], padding).key, first.key);
  });

  it("is not there for a bare prompt", () => {
    const body = Buffer.from(JSON.stringify({ model: "auto", prompt: "Once" }));
    const parsed = parse({ method: "POST", path: "/v1/completions", contentType: "application/json", body });
    assert.equal(parsed.kind === "request" && parsed.opening(), undefined);
  });
});
