// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { aChat, aPost } from "../../test/harness/builders.ts";
import type { HttpRequest, LlmRequest } from "../contract/request.ts";
import { TEXT_HEAD, TEXT_TAIL } from "./conversation.ts";
import { parse } from "./parse.ts";

function requestOf(http: HttpRequest): LlmRequest {
  const parsed = parse(http);
  return parsed.kind === "request" ? parsed.request : assert.fail(JSON.stringify(parsed));
}

function codeOf(http: HttpRequest): string {
  const parsed = parse(http);
  return parsed.kind === "problem" ? parsed.problem.code : parsed.kind;
}

const image = { type: "image_url", image_url: { url: `data:image/png;base64,${"A".repeat(40_000)}` } };

describe("parse", () => {
  it("scores the most recent user turn that has text", () => {
    const messages = [
      { role: "system", content: "You are terse." },
      { role: "user", content: "First question" },
      { role: "assistant", content: "Answer", tool_calls: [] },
      {
        role: "user",
        content: [{ type: "text", text: "Second" }, image, { type: "text", text: "question" }],
      },
      { role: "tool", content: "42" },
    ];
    const request = requestOf(aPost({ model: "auto", messages }));
    assert.equal(request.text, "Second\nquestion");
    assert.equal(request.turns, 5);
  });

  it("goes back past a user turn that holds tool results only", () => {
    const messages = [
      { role: "user", content: [{ type: "text", text: "Look it up" }] },
      { role: "assistant", content: [{ type: "tool_use", id: "1", name: "f", input: {} }] },
      { role: "user", content: [{ type: "tool_result", tool_use_id: "1", content: "found" }] },
    ];
    assert.equal(requestOf(aPost({ model: "auto", messages }, "/v1/messages")).text, "Look it up");
  });

  it("reads each API's own form of prompt", () => {
    const textOf = (body: object, path: string) => requestOf(aPost({ model: "auto", ...body }, path)).text;
    assert.equal(textOf({ prompt: "Once upon" }, "/v1/completions"), "Once upon");
    assert.equal(textOf({ prompt: ["a", "b"] }, "/v1/completions"), "b");
    assert.equal(textOf({ prompt: [1, 2, 3] }, "/v1/completions"), "");
    assert.equal(textOf({ input: "Hi there" }, "/v1/responses"), "Hi there");
    const input = [{ role: "user", content: [{ type: "input_text", text: "Hello" }] }];
    assert.equal(textOf({ input }, "/v1/responses"), "Hello");
  });

  it("reads what the request needs from the request's own keys", () => {
    const needsOf = (over: object) => requestOf(aChat("hi", over as Record<string, unknown>)).needs;
    assert.deepEqual(needsOf({}), []);
    assert.deepEqual(needsOf({ tools: [] }), []);
    assert.deepEqual(needsOf({ tools: [{}], stream: true }), ["tools", "streaming"]);
    assert.deepEqual(needsOf({ response_format: { type: "json_schema" } }), ["json-schema"]);
    assert.deepEqual(needsOf({ response_format: { type: "text" } }), []);
    assert.deepEqual(requestOf(aChat([image])).needs, ["images"]);
  });

  it("finds the brace of a stream that tells no usage unless it is asked to", () => {
    const usageAt = (body: string | object, path?: string) => requestOf(aPost(body, path)).usageAt;
    const chat = { model: "auto", messages: [], stream: true };
    assert.equal(usageAt(chat), 0);
    assert.equal(usageAt(`\n ${JSON.stringify(chat)}`), 2);
    assert.equal(usageAt({ ...chat, prompt: "x" }, "/v1/completions"), 0);
    const large = { ...chat, messages: [{ role: "user", content: "y".repeat(100_000) }] };
    assert.equal(usageAt(large), 0);
    assert.equal(usageAt('{"model":"auto","model":"b","stream":true}'), 0);
    for (const stream of [false, 1, "true", null]) assert.equal(usageAt({ ...chat, stream }), undefined);
    for (const path of ["/v1/responses", "/v1/messages"]) assert.equal(usageAt(chat, path), undefined);
  });

  it("leaves a stream alone that says whether it wants its usage, however it says so", () => {
    const pad = `"pad":"${"y".repeat(20_000)}"`;
    for (const key of ['"stream_options":null', '"stream_options":{}', '"stream\\u005foptions":{}'])
      for (const more of ["", `,${pad}`]) {
        const http = aPost(`{"model":"auto",${key},"stream":true${more}}`);
        assert.equal(requestOf(http).usageAt, undefined, key);
      }
  });

  it("does not take a text about image_url for an image", () => {
    assert.deepEqual(requestOf(aChat('the key "image_url" is an object')).needs, []);
  });

  it("estimates tokens without the bytes of embedded images", () => {
    const { promptTokens } = requestOf(aChat([image]));
    assert.ok(promptTokens > 1000 && promptTokens < 1100, String(promptTokens));
    assert.ok(requestOf(aChat("x".repeat(40_000))).promptTokens > 10_000);
  });

  it("reads a body of megabytes as it reads a small one", () => {
    const filler = { role: "assistant", content: "y".repeat(3_000_000) };
    const request = requestOf(
      aPost({ model: "auto", messages: [filler, { role: "user", content: "Why?" }] }),
    );
    assert.equal(request.text, "Why?");
    assert.equal(request.turns, 2);
    assert.ok(request.modelSpan);
  });

  it("bounds the text it hands on, keeping both ends", () => {
    const { text } = requestOf(aChat(`begin ${"z".repeat(100_000)} end`));
    assert.equal(text.length, TEXT_HEAD + 1 + TEXT_TAIL);
    assert.ok(text.startsWith("begin ") && text.endsWith(" end"));
  });

  it("lets other paths, methods and content types pass", () => {
    const chat = aChat("hi");
    for (const http of [
      { ...chat, path: "/v1/embeddings" },
      { ...chat, method: "GET" },
      { ...chat, contentType: "multipart/form-data" },
      { ...chat, contentType: "" },
    ])
      assert.equal(parse(http).kind, "other");
    assert.equal(parse({ ...chat, contentType: "Application/JSON; charset=utf-8" }).kind, "request");
    assert.equal(parse({ ...chat, path: "/v1/chat/completions?beta=1" }).kind, "request");
  });

  it("refuses bodies that no backend could answer, each with its own code", () => {
    assert.equal(codeOf(aPost("")), "empty_body");
    assert.equal(codeOf(aPost('{"model": "auto", "messages": [')), "malformed_json");
    assert.equal(codeOf(aPost("[]")), "not_an_object");
    assert.equal(codeOf(aPost({ messages: [] })), "missing_model");
    assert.equal(codeOf(aPost({ model: 4, messages: [] })), "missing_model");
    assert.equal(codeOf(aPost({ model: "m".repeat(300) })), "model_not_found");
  });
});
