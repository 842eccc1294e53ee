// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { after, before, beforeEach, describe, it } from "node:test";
import { EASY, Gateway, GPT4, LLAMA, PATIENT } from "../harness/gateway.ts";
import type { Reply, Send } from "../harness/http-client.ts";
import { waitFor } from "../harness/wait-for.ts";

const ATTEMPT_MS = 400;

describe("a streamed answer", () => {
  let gateway: Gateway;
  before(async () => {
    gateway = await Gateway.start({
      backends: [LLAMA, GPT4],
      config: { ...PATIENT, attemptTimeoutMs: ATTEMPT_MS, idleTimeoutMs: 1000 },
    });
  });
  after(() => gateway[Symbol.asyncDispose]());
  beforeEach(() => gateway.forget());

  const stream = (send: Send = {}): Promise<Reply> => gateway.chat(EASY, { stream: true }, send);
  const seesItsClientGo = (name: string): Promise<unknown> =>
    waitFor(`${name} to see its client go`, () => gateway.last(name).ending === "client-gone");

  it("arrives as it is sent, each event by itself", async () => {
    gateway.standIn("llama").behave({ chunks: 5, chunkDelayMs: 60 });
    const { arrivals, cut, headers } = await stream();
    assert.equal(cut, false);
    assert.equal(headers["content-length"], undefined);
    const gaps = arrivals.slice(1).map((at, i) => at - (arrivals[i] ?? 0));
    assert.ok(arrivals.length >= 5, `${arrivals.length} pieces`);
    assert.ok(gaps.filter((gap) => gap > 30).length >= 5, `gaps ${gaps.join(" ")}`);
  });

  it("may take longer than an attempt's time once its headers are there", async () => {
    gateway.standIn("llama").behave({ chunks: 8, chunkDelayMs: 100 });
    const { ms, text } = await stream();
    assert.ok(ms > ATTEMPT_MS * 1.5, `${ms} ms`);
    assert.match(text, /data: \[DONE\]\n\n$/);
    assert.deepEqual(gateway.called(), ["llama"]);
  });

  it("that breaks off is not tried again, and the client sees the cut", async () => {
    gateway.standIn("llama").behave({ dieAfterChunks: 2 });
    const reply = await stream();
    assert.deepEqual([reply.status, reply.cut], [200, true]);
    assert.equal(reply.text.match(/^data: /gm)?.length, 2);
    assert.doesNotMatch(reply.text, /DONE/);
    assert.deepEqual(gateway.called(), ["llama"]);
  });

  it("that stays silent too long is cut", async () => {
    gateway.standIn("llama").behave({ chunkDelayMs: 60_000 });
    const reply = await stream({ timeoutMs: 30_000 });
    assert.deepEqual([reply.status, reply.cut], [200, true]);
    assert.ok(reply.ms >= 1000 && reply.ms < 20_000, `${reply.ms} ms`);
  });

  it("ends at the backend when the client leaves in the middle", async () => {
    gateway.standIn("llama").behave({ chunks: 50, chunkDelayMs: 50 });
    const reply = await stream({ abortAfterText: "content" });
    assert.equal(reply.cut, true);
    await seesItsClientGo("llama");
    assert.deepEqual(gateway.called(), ["llama"]);
  });

  it("ends at the backend when the client leaves before its headers", async () => {
    gateway.standIn("llama").behave({ hang: true });
    await stream({ abortAfterMs: 100 });
    await seesItsClientGo("llama");
    assert.deepEqual(gateway.called(), ["llama"]);
  });

  it("comes from the next backend when the first fails before its headers", async () => {
    gateway.standIn("llama").behave({ status: 503 });
    const reply = await stream();
    assert.deepEqual([reply.status, reply.headers["x-pointsman-backend"]], [200, "gpt-4"]);
    assert.match(reply.text, /data: \[DONE\]\n\n$/);
  });

  it("of many clients at once is everybody's own", async () => {
    gateway.standIn("llama").behave({ chunks: 10, chunkDelayMs: 10 });
    const replies = await Promise.all(Array.from({ length: 40 }, () => stream()));
    const ids = replies.map(({ text, cut }) => {
      const own = new Set(text.match(/standin-\d+/g));
      assert.deepEqual([own.size, cut], [1, false]);
      return [...own][0];
    });
    assert.equal(new Set(ids).size, 40);
  });
});
