// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { once } from "node:events";
import { request } from "node:http";
import { describe, it } from "node:test";
import { readBehaviour } from "./behaviour.ts";
import { StandIn, type StandInOptions } from "./stand-in.ts";

const aStandIn = (options: Partial<StandInOptions> = {}): Promise<StandIn> =>
  new StandIn({ name: "weak", model: "llama", ...options }).start();

const ask = (standIn: StandIn, body: object = {}): Promise<Response> =>
  fetch(`${standIn.baseUrl}/chat/completions`, {
    method: "POST",
    body: JSON.stringify({ model: "m", ...body }),
  });

const tell = (standIn: StandIn, body: string): Promise<Response> =>
  fetch(`${standIn.origin}/stand-in`, { method: "PUT", body });

/** Waits until it holds; the test's own time limit ends it. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
}

describe("a stand-in's behaviour", { timeout: 10_000 }, () => {
  it("is changed by PUT /stand-in and read by GET", async () => {
    await using standIn = await aStandIn();
    assert.equal((await tell(standIn, '{"status":429,"retryAfter":3}')).status, 200);
    const response = await ask(standIn);
    assert.equal(response.status, 429);
    assert.equal(response.headers.get("retry-after"), "3");
    assert.deepEqual(await (await fetch(`${standIn.origin}/stand-in`)).json(), {
      status: 429,
      retryAfter: 3,
    });
  });

  it("names the key that is wrong and keeps the behaviour before", async () => {
    await using standIn = await aStandIn({ behaviour: { status: 503 } });
    const response = await tell(standIn, '{"statsu":503}');
    assert.equal(response.status, 400);
    assert.match(await response.text(), /statsu: no such key/);
    assert.deepEqual(standIn.behaviour, { status: 503 });
    assert.equal(readBehaviour('{"delayMs":-1}').kind, "refused");
    assert.equal(readBehaviour("[]").kind, "refused");
  });

  it("fails the next requests only, as often as failNext says", async () => {
    await using standIn = await aStandIn({ behaviour: { failNext: 2 } });
    const statuses = [await ask(standIn), await ask(standIn), await ask(standIn)].map(
      (response) => response.status,
    );
    assert.deepEqual(statuses, [503, 503, 200]);
    assert.deepEqual(standIn.behaviour, { failNext: 0 });
  });

  it("resets the connection before response headers", async () => {
    await using standIn = await aStandIn({ behaviour: { reset: true } });
    await assert.rejects(ask(standIn));
    assert.equal(standIn.requests[0]?.ending, "destroyed");
  });

  it("dies amid a stream, after as many events as it was told", async () => {
    await using standIn = await aStandIn({ behaviour: { dieAfterChunks: 2 } });
    const response = await ask(standIn, { stream: true });
    const body = response.body ?? assert.fail("no body");
    let text = "";
    await assert.rejects(async () => {
      for await (const part of body) text += Buffer.from(part).toString();
    });
    assert.equal(text.match(/data: /g)?.length, 2);
  });

  it("dies amid a JSON body", async () => {
    await using standIn = await aStandIn({ behaviour: { dieAfterChunks: 0 } });
    const response = await ask(standIn);
    assert.equal(response.status, 200);
    await assert.rejects(response.text());
  });

  it("hangs until the client goes, and notes that it went", async () => {
    await using standIn = await aStandIn({ behaviour: { hang: true } });
    const call = request(`${standIn.baseUrl}/chat/completions`, { method: "POST" }).end("{}");
    call.on("error", () => undefined);
    await until(() => standIn.requests.length === 1);
    call.destroy();
    await until(() => standIn.requests[0]?.ending === "client-gone");
  });

  it("waits before headers and between the events of a stream", async () => {
    await using standIn = await aStandIn({ behaviour: { delayMs: 30, chunkDelayMs: 10, chunks: 2 } });
    const start = performance.now();
    const response = await ask(standIn, { stream: true });
    const headersAt = performance.now();
    await response.text();
    assert.ok(headersAt - start >= 25, "headers too early");
    assert.ok(performance.now() - headersAt >= 30, "events too fast");
  });
});

describe("what reached a stand-in", { timeout: 10_000 }, () => {
  it("is kept byte for byte, and forgotten by DELETE", async () => {
    await using standIn = await aStandIn();
    const body = '{ "model":"m",  "n": 12345678901234567890, "s":"\\u00e9\u{1F600}" }';
    await fetch(`${standIn.baseUrl}/chat/completions?x=1`, { method: "POST", body, headers: { "x-a": "b" } });
    const url = `${standIn.origin}/stand-in/requests`;
    const { requests } = (await (await fetch(url)).json()) as { requests: { body: string }[] };
    assert.partialDeepStrictEqual(requests, [
      {
        method: "POST",
        path: "/v1/chat/completions?x=1",
        headers: { "x-a": "b" },
        bodyBytes: Buffer.byteLength(body),
      },
    ]);
    assert.equal(Buffer.from(requests[0]?.body ?? "", "base64").toString(), body);
    await fetch(url, { method: "DELETE" });
    assert.deepEqual(standIn.requests, []);
  });

  it("is bounded in number, the oldest going first", async () => {
    await using standIn = await aStandIn({ remember: 2 });
    for (const user of ["1", "2", "3"]) await ask(standIn, { user });
    assert.deepEqual(
      standIn.requests.map((seen) => seen.number),
      [2, 3],
    );
  });

  it("is refused with 413 over 32 MiB", async () => {
    await using standIn = await aStandIn();
    const response = await fetch(`${standIn.baseUrl}/chat/completions`, {
      method: "POST",
      body: Buffer.alloc(32 * 1024 * 1024 + 1),
    });
    assert.equal(response.status, 413);
  });

  it("ends when the stand-in is disposed of, with a request in flight", async () => {
    const standIn = await aStandIn({ behaviour: { delayMs: 600_000 } });
    const call = request(`${standIn.baseUrl}/chat/completions`, { method: "POST" }).end("{}");
    const broken = once(call, "error");
    await until(() => standIn.requests.length === 1);
    await standIn[Symbol.asyncDispose]();
    await broken;
  });
});
