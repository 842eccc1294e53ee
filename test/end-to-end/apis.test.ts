// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { after, before, beforeEach, describe, it } from "node:test";
import type { Api } from "../../src/contract/backend.ts";
import { EASY, Gateway, GPT4, HARD, LLAMA, PATIENT } from "../harness/gateway.ts";
import type { Reply } from "../harness/http-client.ts";

/** How one API says a prompt, offers a tool, and how its answers and last events look. */
interface Dialect {
  readonly path: string;
  readonly ask: (prompt: string) => object;
  readonly tool?: object;
  /** What stands in a whole answer: text, usage. */
  readonly whole: readonly RegExp[];
  /** What ends a stream, usage included where the API sends it unasked. */
  readonly end: RegExp;
  readonly toolCall?: RegExp;
}

const SCHEMA = { type: "object", properties: { city: { type: "string" } } };
const DIALECTS: Readonly<Record<Api, Dialect>> = {
  "chat-completions": {
    path: "/v1/chat/completions",
    ask: (content) => ({ messages: [{ role: "user", content }], stream_options: { include_usage: true } }),
    tool: { type: "function", function: { name: "get_weather", parameters: SCHEMA } },
    whole: [
      /"content":"This is a stand-in/,
      /"prompt_tokens":\d+,"completion_tokens":\d+,"total_tokens":\d+/,
    ],
    end: /"usage":\{"prompt_tokens":\d+.*\}\n\ndata: \[DONE\]\n\n$/s,
    toolCall: /"tool_calls":\[\{.*"name":"get_weather"/s,
  },
  completions: {
    path: "/v1/completions",
    ask: (prompt) => ({ prompt, stream_options: { include_usage: true } }),
    whole: [/"object":"text_completion"/, /"text":"This is a stand-in/, /"completion_tokens":\d+/],
    end: /"usage":\{"prompt_tokens":\d+.*\}\n\ndata: \[DONE\]\n\n$/s,
  },
  responses: {
    path: "/v1/responses",
    ask: (input) => ({ input }),
    tool: { type: "function", name: "get_weather", parameters: SCHEMA },
    whole: [/"object":"response"/, /"type":"output_text","text":"This/, /"input_tokens":\d+/],
    end: /event: response\.completed\ndata: .*"output_tokens":\d+.*\n\n$/s,
    toolCall: /"type":"function_call".*"name":"get_weather"/s,
  },
  messages: {
    path: "/v1/messages",
    ask: (content) => ({ max_tokens: 100, messages: [{ role: "user", content }] }),
    tool: { name: "get_weather", input_schema: SCHEMA },
    whole: [/"type":"message"/, /"type":"text","text":"This/, /"input_tokens":\d+,"output_tokens":\d+/],
    end: /"usage":\{"output_tokens":\d+\}\}\n\nevent: message_stop\ndata: \{"type":"message_stop"\}\n\n$/s,
    toolCall: /"type":"tool_use".*"name":"get_weather"/s,
  },
};

describe("the APIs that are read", () => {
  let gateway: Gateway;
  before(async () => {
    gateway = await Gateway.start({ config: PATIENT });
  });
  after(() => gateway[Symbol.asyncDispose]());
  beforeEach(() => gateway.forget());

  const send = (path: string, body: object): Promise<Reply> =>
    gateway.client.send({ path, body: JSON.stringify({ model: "auto", ...body }) });
  const backendOf = async (path: string, body: object): Promise<unknown> =>
    (await send(path, body)).headers["x-pointsman-backend"];

  for (const [api, { path, ask, tool, whole, end, toolCall }] of Object.entries(DIALECTS))
    describe(api, () => {
      it("is steered by its prompt", async () => {
        assert.equal(await backendOf(path, ask(EASY)), "llama");
        assert.equal(await backendOf(path, ask(HARD)), "gpt-4");
        assert.equal(gateway.last("llama").path, path);
        assert.match(gateway.last("gpt-4").body.toString(), new RegExp(`^\\{"model":"${GPT4.model}",`));
      });

      it("gets its answer and usage in JSON, as the backend gave it", async () => {
        const reply = await send(path, ask(EASY));
        assert.equal(reply.headers["content-type"], "application/json");
        assert.equal(reply.headers["content-length"], String(Buffer.byteLength(reply.text)));
        for (const part of whole) assert.match(reply.text, part);
        assert.equal((JSON.parse(reply.text) as { model: string }).model, LLAMA.model);
      });

      it("gets its answer as server-sent events, usage and end included", async () => {
        const reply = await send(path, { ...ask(EASY), stream: true });
        assert.match(String(reply.headers["content-type"]), /^text\/event-stream/);
        assert.match(reply.text, end);
        assert.equal(reply.cut, false);
      });

      if (tool !== undefined && toolCall !== undefined)
        it("gets tool calls, whole and streamed", async () => {
          const body = { ...ask("hi, thanks! use get_weather"), tools: [tool] };
          const reply = await send(path, body);
          assert.match(reply.text, toolCall);
          assert.match((await send(path, { ...body, stream: true })).text, toolCall);
        });
    });

  it("pass an answer on to the byte", async () => {
    const through = await gateway.chat(EASY);
    const { body } = gateway.last("llama");
    const direct = await fetch(`${gateway.standIn("llama").baseUrl}/chat/completions`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: new Uint8Array(body),
    });
    const steady = (text: string): string => text.replace(/standin-\d+|"created":\d+/g, "");
    assert.equal(steady(through.text), steady(await direct.text()));
  });

  describe("have scored", () => {
    const scored = async (body: object, path = "/v1/chat/completions"): Promise<unknown> =>
      (await send(path, body)).headers["x-pointsman-score"];
    const user = (content: unknown) => ({ role: "user", content });
    let easy: unknown;
    let hard: unknown;
    before(async () => {
      easy = await scored({ messages: [user(EASY)] });
      hard = await scored({ messages: [user(HARD)] });
      assert.notEqual(easy, hard);
    });

    it("the last user turn, not the system prompt or the turns before", async () => {
      const messages = [
        { role: "system", content: HARD },
        user(HARD),
        { role: "assistant", content: HARD },
        user(EASY),
      ];
      assert.equal(await scored({ messages }), easy);
    });

    it("the last user turn with text, also in a tool loop", async () => {
      const call = { id: "c", type: "function", function: { name: "f", arguments: "{}" } };
      const messages = [
        user(HARD),
        { role: "assistant", content: null, tool_calls: [call] },
        { role: "tool", tool_call_id: "c", content: EASY },
      ];
      assert.equal(await scored({ messages }), hard);
    });

    it("the text of content in parts", async () => {
      assert.equal(await scored({ messages: [user([{ type: "text", text: HARD }])] }), hard);
      const input = [user([{ type: "input_text", text: HARD }])];
      assert.equal(await scored({ input }, "/v1/responses"), hard);
    });

    it("a prompt, or the last of several", async () => {
      assert.equal(await scored({ prompt: HARD }, "/v1/completions"), hard);
      assert.equal(await scored({ prompt: [EASY, HARD] }, "/v1/completions"), hard);
    });

    it("Anthropic's user turn, not its system prompt", async () => {
      assert.equal(
        await scored({ system: HARD, max_tokens: 9, messages: [user(EASY)] }, "/v1/messages"),
        easy,
      );
    });

    it("nothing when there is no text: the default backend serves and the reply says why", async () => {
      const reply = await send("/v1/chat/completions", { messages: [{ role: "system", content: EASY }] });
      assert.equal(reply.headers["x-pointsman-backend"], "gpt-4");
      assert.equal(reply.headers["x-pointsman-reason"], "no-text");
      assert.equal(reply.headers["x-pointsman-score"], undefined);
    });
  });
});
