// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { after, before, beforeEach, describe, it } from "node:test";
import type { Outcome } from "../../src/contract/outcome.ts";
import type { HttpRequest } from "../../src/contract/request.ts";
import { type ExtProc, extProc, type Steer } from "../../src/envoy/exchange.ts";
import { GrpcServer } from "../../src/envoy/grpc-server.ts";
import { healthService } from "../../src/envoy/health.ts";
import { waitFor } from "../harness/wait-for.ts";
import { chat, OVER, ProcessorClient } from "./ext-proc-client.ts";

const PASS: Outcome = { kind: "pass" };
const MIB = 1024 * 1024;

describe("ext_proc on the wire", () => {
  let server: GrpcServer;
  let client: ProcessorClient;
  let processing: ExtProc;
  let steer: Steer;
  let ready = true;
  let seen: HttpRequest[];

  const bugs: unknown[] = [];
  const onBug = (cause: unknown): void => void bugs.push(cause);

  const start = async (): Promise<void> => {
    processing = extProc((http, trace) => {
      seen.push(http);
      return steer(http, trace);
    }, onBug);
    server = new GrpcServer(
      { kind: "tcp", host: "127.0.0.1", port: 0 },
      [processing.service, healthService(() => ready)],
      onBug,
    );
    const address = await server.start();
    assert.equal(address.kind, "tcp");
    client = new ProcessorClient(`127.0.0.1:${address.kind === "tcp" ? address.port : 0}`);
  };
  before(start);
  after(async () => {
    client[Symbol.dispose]();
    await server[Symbol.asyncDispose]();
  });
  beforeEach(() => {
    seen = [];
    steer = () => Promise.resolve(PASS);
    ready = true;
  });

  it("MUST answer headers with headers and the body with the body, and end its side behind it", async () => {
    const stream = client.open();
    stream.send({ requestHeaders: chat() });
    assert.deepEqual(Object.keys(await stream.reply()), ["requestHeaders"]);
    stream.send({ requestBody: { body: Buffer.from('{"model":"auto"}'), endOfStream: true } });
    assert.deepEqual(Object.keys(await stream.reply()), ["requestBody", "dynamicMetadata"]);
    assert.equal(await stream.status(), OVER);
    assert.equal(Buffer.from(seen[0]?.body ?? []).toString(), '{"model":"auto"}');
    assert.deepEqual([seen[0]?.method, seen[0]?.path], ["POST", "/v1/chat/completions"]);
  });

  it("MUST answer headers alone when they end the request", async () => {
    const stream = client.open();
    stream.send({ requestHeaders: { ...chat(), endOfStream: true } });
    assert.deepEqual(Object.keys(await stream.reply()), ["requestHeaders", "dynamicMetadata"]);
    assert.equal(await stream.status(), OVER);
    assert.equal(seen[0]?.body.length, 0);
  });

  it("MUST answer an empty body", async () => {
    const stream = client.open();
    stream.send({ requestHeaders: chat() });
    stream.send({ requestBody: { endOfStream: true } });
    assert.deepEqual((await stream.all()).map(phaseOf), ["requestHeaders", "requestBody"]);
    assert.equal(seen[0]?.body.length, 0);
  });

  it("MUST answer trailers, a second end of stream and the phases of a response, each with its own", async () => {
    const held = Promise.withResolvers<Outcome>();
    steer = () => held.promise;
    const stream = client.open();
    stream.send({ requestHeaders: chat() });
    stream.send({ requestBody: { body: Buffer.from("{}"), endOfStream: true } });
    stream.send({ requestBody: { endOfStream: true } });
    stream.send({ requestTrailers: {} });
    stream.send({ responseHeaders: {} });
    stream.send({ responseBody: {} });
    stream.send({ responseTrailers: {} });
    const early = [];
    for (let i = 0; i < 6; i++) early.push(phaseOf(await stream.reply()));
    assert.deepEqual(early, [
      "requestHeaders",
      "requestBody",
      "requestTrailers",
      "responseHeaders",
      "responseBody",
      "responseTrailers",
    ]);
    held.resolve(PASS);
    assert.equal(phaseOf(await stream.reply()), "requestBody");
    assert.equal(await stream.status(), OVER);
    assert.equal(seen.length, 1, "one decision, whatever else comes");
  });

  it("MUST skip fields it does not know", async () => {
    const stream = client.open();
    stream.sendBytes(
      Buffer.concat([client.encode({ requestHeaders: chat() }), Buffer.from([0xba, 0x3e, 1, 0x61])]),
    );
    assert.deepEqual(Object.keys(await stream.reply()), ["requestHeaders"]);
    stream.cancel();
  });

  it("MUST take a body of the largest size and more around it", async () => {
    const stream = client.open();
    stream.send({ requestHeaders: chat() });
    stream.send({ requestBody: { body: Buffer.alloc(10 * MIB + 64 * 1024, 0x20), endOfStream: true } });
    assert.deepEqual((await stream.all()).map(phaseOf), ["requestHeaders", "requestBody"]);
    assert.equal(seen[0]?.body.length, 10 * MIB + 64 * 1024);
  });

  for (const [what, bytes] of [
    ["bytes that are no protobuf", Buffer.from([0xff, 0xff, 0xff, 0xff])],
    ["a message without a phase", Buffer.alloc(0)],
  ] as const)
    it(`MUST end the stream with INVALID_ARGUMENT on ${what}, and live`, async () => {
      const stream = client.open();
      stream.sendBytes(bytes);
      assert.equal(await stream.status(), 3);
      assert.equal(await passes(), true);
    });

  it("MUST end the stream with INTERNAL on a bug, without telling it, and live", async () => {
    steer = () => Promise.reject(new Error("with the prompt in it"));
    const stream = client.open();
    stream.send({ requestHeaders: { ...chat(), endOfStream: true } });
    assert.equal(await stream.status(), 13);
    assert.doesNotMatch(stream.details, /prompt/);
    assert.match(String(bugs.at(-1)), /with the prompt in it/, "whoever runs the server hears of it");
    steer = () => {
      throw new Error("at once");
    };
    const second = client.open();
    second.send({ requestHeaders: { ...chat(), endOfStream: true } });
    assert.equal(await second.status(), 13);
    steer = () => Promise.resolve(PASS);
    assert.equal(await passes(), true);
    assert.equal(processing.active(), 0);
  });

  it("MUST NOT end an unanswered stream with OK, which Envoy takes for a pass", async () => {
    const stream = client.open();
    stream.send({ requestHeaders: chat() });
    stream.halfClose();
    assert.equal(await stream.status(), 14);
  });

  it("forgets an exchange that is cancelled in the middle of its decision", async () => {
    const held = Promise.withResolvers<Outcome>();
    steer = () => held.promise;
    const stream = client.open();
    stream.send({ requestHeaders: { ...chat(), endOfStream: true } });
    await waitFor("the decision to begin", () => seen.length === 1);
    assert.equal(processing.active(), 1);
    stream.cancel();
    await waitFor("the exchange to be forgotten", () => processing.active() === 0);
    held.resolve(PASS);
    assert.equal(await passes(), true);
  });

  it("answers many exchanges at once, each with its own outcome", async () => {
    steer = (http) =>
      Promise.resolve({ kind: "answer", status: 200, body: Buffer.from(http.body).toString() });
    const bodies = await Promise.all(
      Array.from({ length: 200 }, async (_, i) => {
        const stream = client.open();
        stream.send({ requestHeaders: chat() });
        stream.send({ requestBody: { body: Buffer.from(`body ${i}`), endOfStream: true } });
        const reply = (await stream.all())[1];
        return Buffer.from(reply?.["immediateResponse"].body).toString();
      }),
    );
    assert.deepEqual(
      bodies,
      bodies.map((_, i) => `body ${i}`),
    );
  });

  it("tells its health, while it is ready and when it is not", async () => {
    assert.equal(await client.health(), "SERVING");
    ready = false;
    assert.equal(await client.health(), "NOT_SERVING");
  });

  // Last: it needs a server anew.
  it("lets an exchange finish when it is stopped", async () => {
    const held = Promise.withResolvers<Outcome>();
    steer = () => held.promise;
    const stream = client.open();
    stream.send({ requestHeaders: { ...chat(), endOfStream: true } });
    await waitFor("the decision to begin", () => seen.length === 1);
    const stopped = server.stop(5000);
    held.resolve(PASS);
    assert.equal(phaseOf(await stream.reply()), "requestHeaders");
    assert.equal(await stream.status(), OVER);
    await stopped;
    client[Symbol.dispose]();
    await start();
  });

  /** True when a plain exchange still gets its answer. */
  const passes = async (): Promise<boolean> => {
    const stream = client.open();
    stream.send({ requestHeaders: { ...chat(), endOfStream: true } });
    return phaseOf(await stream.reply()) === "requestHeaders" && (await stream.status()) === OVER;
  };
});

function phaseOf(reply: object): string | undefined {
  return Object.keys(reply)[0];
}
