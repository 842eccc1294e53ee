// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { outcomeLine } from "./outcome-line.ts";
import { promptLine } from "./prompt-line.ts";

const turns = [{ role: "user", content: "Hi" }];

describe("a line of prompts", () => {
  it("may be a prompt, a request body, a batch line, or a request with its response", () => {
    const cases: readonly [object, object][] = [
      [
        { prompt: "Hi", id: 7 },
        { id: 7, api: "completions", body: { prompt: "Hi" } },
      ],
      [
        { model: "auto", messages: turns },
        { api: "chat-completions", body: { messages: turns } },
      ],
      [
        { model: "auto", input: "Hi" },
        { api: "responses", body: { input: "Hi" } },
      ],
      [
        { custom_id: "a", method: "POST", url: "/v1/chat/completions", body: { messages: turns } },
        { id: "a", api: "chat-completions", body: { messages: turns } },
      ],
      [
        { request: { prompt: "Hi" }, response: { status: 200 } },
        { api: "completions", body: { prompt: "Hi" } },
      ],
      [
        { timestamp: "2026-01-02T12:00:00Z", prompt: "Hi" },
        { at: Date.UTC(2026, 0, 2, 12), api: "completions", body: { prompt: "Hi" } },
      ],
    ];
    for (const [line, expected] of cases)
      assert.deepEqual(promptLine(JSON.stringify(line)), { kind: "body", ...expected });
  });

  it("is named bad without a word of its text", () => {
    for (const [line, why] of [
      ["secret", "not JSON"],
      ['["secret"]', "not a JSON object"],
      ['{"text":"secret"}', "no prompt, messages or input"],
      ['{"prompt":{"secret":1}}', "no prompt, messages or input"],
    ] as const)
      assert.deepEqual(promptLine(line), { kind: "bad", why });
  });
});

describe("a line of outcomes", () => {
  it("is a prompt with the quality of each model's answer", () => {
    const line = outcomeLine('{"prompt":"Hi","outcomes":{"llama":0.5,"gpt":1},"contaminated":true}');
    assert.deepEqual(line, {
      kind: "outcomes",
      prompt: "Hi",
      outcomes: new Map([
        ["llama", 0.5],
        ["gpt", 1],
      ]),
      contaminated: true,
      picked: false,
    });
  });

  it("may say what the prompt is about, in so many words", () => {
    const domain = (value: unknown) =>
      outcomeLine(JSON.stringify({ prompt: "Hi", outcomes: {}, domain: value }));
    assert.partialDeepStrictEqual(domain("law"), { domain: "law" });
    assert.partialDeepStrictEqual(domain("x".repeat(1000)), { domain: "x".repeat(80) });
    for (const none of ["", 3, null]) assert.equal("domain" in domain(none), false);
  });

  it("is named bad when an outcome is no share", () => {
    for (const value of [-0.1, 1.1, "1", null, true]) {
      const line = JSON.stringify({ prompt: "Hi", outcomes: { llama: 1, gpt: value } });
      assert.deepEqual(outcomeLine(line), { kind: "bad", why: "outcome 2 is no number from 0 to 1" });
    }
    assert.deepEqual(outcomeLine('{"prompt":"Hi"}'), { kind: "bad", why: "no outcomes" });
    assert.deepEqual(outcomeLine('{"outcomes":{}}'), { kind: "bad", why: "no prompt" });
  });
});
