// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type LogFormat, logLine } from "./log-line.ts";

const REQUEST = {
  model: "gpt-4",
  messages: [
    { role: "system", content: "Be brief." },
    { role: "user", content: "Hello" },
    { role: "assistant", content: "Hi!" },
    { role: "user", content: [{ type: "text", text: "Sing" }, { type: "image_url" }] },
  ],
};
const TEXTS = ["Be brief.", "Hello", "Hi!", "Sing"];
const USAGE = { promptTokens: 12, answerTokens: 3 };

const read = (value: unknown, format?: LogFormat) => {
  const line = logLine(JSON.stringify(value), format);
  return line.kind === "request"
    ? { format: line.format, texts: line.texts, usage: line.usage, model: line.model, answer: line.answer }
    : line;
};
const usageIn = (value: unknown) => {
  const line = logLine(JSON.stringify(value));
  return line.kind === "request" || line.kind === "answer" ? line.usage : line;
};

describe("a line of a log", () => {
  it("is a request in any of the forms, told apart line by line", () => {
    const response = { usage: { prompt_tokens: 12, completion_tokens: 3 } };
    const found = { texts: TEXTS, model: "gpt-4", answer: [] };
    assert.deepEqual(read(REQUEST), { ...found, format: "requests", usage: undefined });
    assert.deepEqual(read({ request: REQUEST, response }), { ...found, format: "pairs", usage: USAGE });
    assert.deepEqual(read({ custom_id: "1", body: REQUEST }), {
      ...found,
      format: "batch",
      usage: undefined,
    });
    assert.deepEqual(read({ ...REQUEST, prompt_tokens: 12, completion_tokens: 3 }), {
      ...found,
      format: "litellm",
      usage: USAGE,
    });
    assert.deepEqual(read({ request: JSON.stringify(REQUEST), response }), {
      ...found,
      format: "pairs",
      usage: USAGE,
    });
  });

  it("is a batch's request with its answer where both stand in it, and an answer alone where the request does not", () => {
    const response = {
      status_code: 200,
      body: {
        choices: [{ message: { role: "assistant", content: "La la" } }],
        usage: { prompt_tokens: 12, completion_tokens: 3 },
      },
    };
    assert.deepEqual(read({ custom_id: "1", body: REQUEST, response }), {
      format: "batch",
      texts: TEXTS,
      usage: USAGE,
      model: "gpt-4",
      answer: ["La la"],
    });
    assert.deepEqual(read({ id: "batch_req_1", custom_id: "1", response, error: null }), {
      kind: "answer",
      format: "batch",
      usage: USAGE,
      answer: ["La la"],
    });
  });

  it("has the usage of its response by OpenAI's or Anthropic's names, what was cached included", () => {
    const request = REQUEST;
    assert.deepEqual(
      usageIn({ request, response: { usage: { input_tokens: 12, output_tokens: 3 } } }),
      USAGE,
    );
    const cached = {
      input_tokens: 2,
      cache_read_input_tokens: 9,
      cache_creation_input_tokens: 1,
      output_tokens: 3,
    };
    assert.deepEqual(usageIn({ request, response: { body: { usage: cached } } }), USAGE);
    assert.equal(
      usageIn({ request, response: { usage: { prompt_tokens: -1, completion_tokens: 3 } } }),
      undefined,
    );
  });

  it("has the texts of an answer in each API's form", () => {
    const answers = [
      { choices: [{ text: "One" }] },
      { output: [{ type: "message", content: [{ type: "output_text", text: "One" }] }] },
      { content: [{ type: "text", text: "One" }] },
    ];
    for (const response of answers)
      assert.partialDeepStrictEqual(read({ request: REQUEST, response }), { answer: ["One"] });
  });

  it("says all that a request says: instructions and tools' results too", () => {
    const result = { type: "tool_result", content: [{ type: "text", text: "22 degrees" }] };
    const body = { system: "Be brief.", messages: [{ role: "user", content: [result] }] };
    assert.partialDeepStrictEqual(read(body), { texts: ["Be brief.", "22 degrees"] });
    assert.partialDeepStrictEqual(read({ instructions: "Be brief.", input: "Sing" }), {
      texts: ["Be brief.", "Sing"],
    });
    assert.partialDeepStrictEqual(read({ prompt: ["Sing", "Dance"] }), { texts: ["Sing", "Dance"] });
  });

  it("is a decision when it is our own", () => {
    const own = {
      event: "exchange",
      tier: "weak",
      score: 0.2,
      router: "mf",
      reason: "score",
      backend: "llama",
    };
    const { event: _, ...told } = own;
    const scores = { scores: 0.2, success: {}, promptTokens: 0 };
    assert.deepEqual(read({ ...own, status: 200 }), {
      ...{ kind: "decision", format: "decisions", told: scores },
      ...told,
    });
    assert.deepEqual(read({ event: "exchange", status: 401 }), { kind: "decision", format: "decisions" });
    assert.deepEqual(read({ level: "info", event: "ready" }), {
      kind: "bad",
      why: "a line of our own log that is no exchange",
    });
  });

  it("is scores where it has those and no prompt, by router or one alone", () => {
    const at = "2026-01-01T00:00:00.000Z";
    const scored = {
      line: 1,
      timestamp: at,
      scores: { mf: 0.5, bad: 2 },
      tokens: 9,
      success: { weak: 0.75 },
    };
    assert.deepEqual(read(scored), {
      ...{ kind: "scores", format: "scores" },
      told: { scores: { mf: 0.5 }, success: { weak: 0.75 }, promptTokens: 9, at: Date.parse(at) },
    });
    assert.deepEqual(read({ id: "d", score: 0.5, prompt_tokens: 9, completion_tokens: 3 }), {
      ...{ kind: "scores", format: "scores" },
      told: { scores: 0.5, success: {}, promptTokens: 9, answerTokens: 3 },
    });
    assert.partialDeepStrictEqual(read({ ...REQUEST, score: 0.5 }), { format: "requests" });
    for (const none of [{ scores: { mf: 2 } }, { score: 1.5 }, { scores: [0.5] }])
      assert.deepEqual(read(none), { kind: "bad", why: "no prompt, messages or input" });
    assert.deepEqual(read({ line: 2, error: "not JSON" }), {
      kind: "bad",
      why: "pointsman score had no score of it",
    });
  });

  it("is read in the form that is given, whatever it looks like", () => {
    const both = { custom_id: "1", body: REQUEST, prompt: "Another" };
    assert.partialDeepStrictEqual(read(both, "requests"), { format: "requests", texts: ["Another"] });
    assert.deepEqual(read(REQUEST, "pairs"), { kind: "bad", why: "no prompt, messages or input" });
    assert.deepEqual(read(REQUEST, "decisions"), { kind: "bad", why: "no line of our own exchange log" });
  });

  it("is bad when nothing in it is a prompt", () => {
    assert.deepEqual(read({ answer: 1 }), { kind: "bad", why: "no prompt, messages or input" });
    assert.deepEqual(read({ custom_id: "1", body: { model: "gpt-4" } }), {
      kind: "bad",
      why: "no body with a prompt, messages or input",
    });
    assert.equal(logLine("{").kind, "bad");
    assert.equal(logLine("[1]").kind, "bad");
  });
});
