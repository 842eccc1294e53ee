// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { EASY, Gateway, GPT4, HARD, PATIENT } from "../harness/gateway.ts";
import { waitFor } from "../harness/wait-for.ts";

const ANSWER = { role: "assistant", content: "An answer." };

describe("a conversation through the gateway", () => {
  let gateway: Gateway;
  before(async () => {
    gateway = await Gateway.start({ config: { ...PATIENT } });
    await gateway.steered();
  });
  after(() => gateway[Symbol.asyncDispose]());

  /** Backend and reason of a conversation's latest turn. */
  async function turn(...turns: readonly unknown[]): Promise<readonly [unknown, unknown]> {
    const reply = await gateway.client.send({ body: JSON.stringify({ model: "auto", messages: turns }) });
    return [reply.headers["x-pointsman-backend"], reply.headers["x-pointsman-reason"]];
  }
  const user = (content: string) => ({ role: "user", content });

  it("stays with the strong model that answered it, although a later turn alone would be easy", async () => {
    assert.deepEqual(await turn(user(HARD)), ["gpt-4", "score"]);
    assert.deepEqual(await turn(user(HARD), ANSWER, user(EASY)), ["gpt-4", "sticky"]);
    assert.deepEqual(await turn(user(EASY)), ["llama", "score"]);
  });

  it("moves up when a turn clearly needs the strong model, and not between a tool call and its result", async () => {
    const begun = user(`${EASY} What can you do for me?`);
    assert.deepEqual(await turn(begun), ["llama", "score"]);
    const tools = { role: "assistant", content: null, tool_calls: [] };
    const result = { role: "tool", tool_call_id: "1", content: "180" };
    assert.equal((await turn(begun, ANSWER, user(HARD), tools, result))[0], "llama");
    assert.deepEqual(await turn(begun, ANSWER, user(HARD)), ["gpt-4", "score"]);
  });

  const call = { id: "call_1", name: "weather" };
  const loops = [
    [
      "chat completions",
      "/v1/chat/completions",
      "messages",
      [
        {
          role: "assistant",
          content: null,
          tool_calls: [{ id: call.id, type: "function", function: { name: call.name, arguments: "{}" } }],
        },
        { role: "tool", tool_call_id: call.id, content: "18 degrees" },
      ],
    ],
    [
      "messages",
      "/v1/messages",
      "messages",
      [
        { role: "assistant", content: [{ type: "tool_use", ...call, input: {} }] },
        { role: "user", content: [{ type: "tool_result", tool_use_id: call.id, content: "18 degrees" }] },
      ],
    ],
    [
      "responses",
      "/v1/responses",
      "input",
      [
        { type: "function_call", call_id: call.id, name: call.name, arguments: "{}" },
        { type: "function_call_output", call_id: call.id, output: "18 degrees" },
      ],
    ],
    [
      "responses, with a tool of another kind",
      "/v1/responses",
      "input",
      [
        { type: "custom_tool_call", call_id: call.id, name: call.name, input: "" },
        { type: "custom_tool_call_output", call_id: call.id, output: "18 degrees" },
      ],
    ],
  ] as const;
  for (const [api, path, key, loop] of loops)
    it(`never switches in a tool loop, of several calls too, and may after it: ${api}`, async () => {
      const tools = [{ type: "function", function: { name: call.name }, name: call.name, input_schema: {} }];
      const at = async (turns: readonly unknown[]): Promise<unknown> => {
        const body = JSON.stringify({ model: "auto", max_tokens: 50, tools, [key]: turns });
        const reply = await gateway.client.send({ path, body });
        assert.equal(reply.status, 200, reply.text);
        return reply.headers["x-pointsman-backend"];
      };
      const begun = [user(`${EASY} You can look up the weather by ${api}, I hear.`)];
      assert.equal(await at(begun), "llama");
      const asked = [...begun, ANSWER, user(HARD)];
      assert.equal(await at([...asked, ...loop]), "llama");
      assert.equal(await at([...asked, ...loop, ...loop]), "llama");
      assert.equal(await at([...asked, ...loop, ANSWER, user(HARD)]), "gpt-4");
    });

  it("is decided turn by turn where the virtual model says so, and in shadow mode only told", async () => {
    const shadow = { name: "shadow", mode: "shadow", default: GPT4.name };
    gateway.configure({ ...PATIENT, virtualModels: [{ name: "auto", sticky: false }, shadow] });
    await waitFor(
      "the new policy",
      async () => (await gateway.chat(EASY, { model: "shadow" })).status === 200,
    );
    assert.deepEqual(await turn(user(HARD)), ["gpt-4", "score"]);
    assert.deepEqual(await turn(user(HARD), ANSWER, user(EASY)), ["llama", "score"]);
    const count = gateway.exchanges().length;
    const reply = await gateway.chat(EASY, { model: "shadow" });
    assert.deepEqual(
      [reply.headers["x-pointsman-backend"], reply.headers["x-pointsman-reason"]],
      ["gpt-4", "shadow"],
    );
    const line = await waitFor("its exchange line", () =>
      gateway.exchanges().find((one, at) => at >= count && one["virtual_model"] === "shadow"),
    );
    assert.deepEqual(
      [line["would_tier"], line["would_backend"], line["would_reason"]],
      ["weak", "llama", "score"],
    );
  });
});
