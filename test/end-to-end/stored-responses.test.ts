// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, beforeEach, describe, it } from "node:test";
import { EASY, Gateway, GPT4, HARD, LLAMA, PATIENT } from "../harness/gateway.ts";
import type { Reply } from "../harness/http-client.ts";
import { waitFor } from "../harness/wait-for.ts";

const PATH = "/v1/responses";
const TOOLS = [{ type: "function", name: "weather", parameters: { type: "object" } }];
/** Turns of one conversation, each sent as soon as the one before is answered. */
const QUICK_TURNS = 30;

/** Both ways of telling exchanges: a file is written now and then, long after a client has gone on. */
for (const way of ["by gRPC", "by a file"] as const)
  describe(`responses that a client goes on from, with exchanges told ${way}`, () => {
    const folder = mkdtempSync(join(tmpdir(), "pm-stored-"));
    let gateway: Gateway;
    before(async () => {
      const exchangeLog = way === "by a file" ? { exchangeLog: { folder } } : {};
      gateway = await Gateway.start({
        // Below a prefix of its own, as providers have it.
        backends: [LLAMA, { ...GPT4, standIn: { prefix: "/openai/v1" } }],
        config: {
          ...PATIENT,
          ...exchangeLog,
          virtualModels: [
            { name: "auto" },
            { name: "each", sticky: false },
            { name: "counted" },
            { name: "shadow", mode: "shadow", default: GPT4.name },
          ],
        },
      });
      await gateway.steered();
    });
    after(async () => {
      await gateway[Symbol.asyncDispose]();
      rmSync(folder, { recursive: true });
    });
    beforeEach(() => gateway.forget());

    const send = (body: object, model = "auto"): Promise<Reply> =>
      gateway.client.send({ path: PATH, body: JSON.stringify({ model, ...body }) });
    const where = ({ status, headers }: Reply) =>
      [status, headers["x-pointsman-backend"], headers["x-pointsman-reason"]] as const;
    /** The id in a reply, streamed or whole. */
    const idOf = ({ text }: Reply): string => /"id":"(resp_[\w-]+)"/.exec(text)?.[1] ?? assert.fail(text);

    for (const model of ["auto", "each"])
      it(`go on where they were given, in both directions and at once: ${model}`, async () => {
        for (const [input, backend, next] of [
          [HARD, "gpt-4", EASY],
          [EASY, "llama", HARD],
        ] as const) {
          let reply = await send({ input }, model);
          assert.deepEqual(where(reply), [200, backend, "score"]);
          for (let sent = 0; sent < QUICK_TURNS; sent++) {
            reply = await send({ input: next, previous_response_id: idOf(reply) }, model);
            assert.deepEqual(where(reply), [200, backend, "stored"], reply.text);
          }
        }
      });

    it("are known when they are streamed, and in a tool loop, where there is no text to score", async () => {
      let reply = await send({ input: `${EASY} Is there weather?`, tools: TOOLS, stream: true });
      assert.deepEqual(where(reply).slice(0, 2), [200, "llama"]);
      for (let loop = 0; loop < QUICK_TURNS; loop++) {
        const input = [{ type: "function_call_output", call_id: "call_1", output: "18 degrees" }];
        const body = { input, tools: TOOLS, stream: true, previous_response_id: idOf(reply) };
        reply = await send(body);
        assert.deepEqual(where(reply), [200, "llama", "stored"], reply.text);
      }
    });

    it("are refused by any other backend: one that nobody knows is decided as any request", async () => {
      const reply = await send({ input: EASY, previous_response_id: "resp_of-another" });
      assert.deepEqual(where(reply), [400, "llama", "score"]);
      assert.match(reply.text, /previous_response_not_found/);
    });

    it("stay with the backend that really gave them, when it was the next one", async () => {
      gateway.standIn("llama").behave({ status: 503 });
      const first = await send({ input: EASY });
      assert.deepEqual(where(first).slice(0, 2), [200, "gpt-4"]);
      gateway.forget();
      const later = await send({ input: EASY, previous_response_id: idOf(first) });
      assert.deepEqual(where(later), [200, "gpt-4", "stored"]);
    });

    it("are asked for nowhere else when their backend fails", async () => {
      const first = await send({ input: HARD });
      gateway.standIn("gpt-4").behave({ status: 503 });
      gateway.standIn("llama").forget();
      const later = await send({ input: EASY, previous_response_id: idOf(first) });
      assert.deepEqual(where(later).slice(0, 2), [503, "gpt-4"]);
      assert.equal(gateway.standIn("llama").requests.length, 0);
    });

    it("leave the client's choice of a model alone", async () => {
      const first = await send({ input: HARD });
      const reply = await send({ input: EASY, previous_response_id: idOf(first) }, LLAMA.model);
      assert.deepEqual(where(reply), [400, "llama", "explicit-model"]);
    });

    it("in shadow mode stay where all requests go, and would go on where they would have been given", async () => {
      const first = await send({ input: EASY }, "shadow");
      assert.deepEqual(where(first), [200, "gpt-4", "shadow"]);
      const second = await send({ input: HARD, previous_response_id: idOf(first) }, "shadow");
      assert.deepEqual(where(second), [200, "gpt-4", "shadow"]);
      const line = await waitFor(
        "the second turn to be told",
        () => gateway.exchanges().find((one) => one["would_reason"] === "stored"),
        30_000,
      );
      assert.deepEqual([line["would_backend"], line["would_tier"]], ["llama", "weak"]);
    });

    it("belong to conversations, which go on where they were made", async () => {
      const made = await gateway.client.send({ path: "/v1/conversations", body: "{}" });
      assert.equal(made.status, 200, made.text);
      const { id } = JSON.parse(made.text) as { readonly id: string };
      for (const conversation of [id, { id }]) {
        const reply = await send({ input: EASY, conversation }, "each");
        assert.deepEqual(where(reply), [200, "gpt-4", "stored"], reply.text);
      }
    });

    it("are told twice and counted once, and their ids are in no line and no metric", async () => {
      const first = await send({ input: HARD }, "counted");
      await send({ input: HARD, previous_response_id: idOf(first) }, "counted");
      const told = () => gateway.exchanges().filter((line) => line["virtual_model"] === "counted");
      const lines = await waitFor("both lines", () => told().length >= 2 && told(), 30_000);
      assert.deepEqual(
        lines.map((line) => line["reason"]),
        ["score", "stored"],
      );
      assert.doesNotMatch(gateway.serve.lines.join("\n") + (await gateway.metrics()), /resp_standin/);
    });
  });
