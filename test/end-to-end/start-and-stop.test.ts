// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import net from "node:net";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { Child } from "../harness/child.ts";
import { freePort } from "../harness/free-port.ts";
import { EASY, Gateway, TEST_KEY } from "../harness/gateway.ts";
import { askHealth } from "../harness/health-client.ts";
import type { Reply } from "../harness/http-client.ts";
import { waitFor } from "../harness/wait-for.ts";

const BIN = join(import.meta.dirname, "../../bin/pointsman");

/** Time enough that every score is waited for. */
const PATIENT = { decisionBudgetMs: 10_000, routerTimeoutMs: 20_000, scorer: { queueLimit: 1000 } };

describe("pointsman serve", () => {
  let gateway: Gateway;
  before(async () => {
    gateway = await Gateway.start({ config: PATIENT, serve: false, envoy: false });
  });
  after(() => gateway[Symbol.asyncDispose]());

  const start = (...more: readonly string[]): Child =>
    new Child(BIN, ["serve", "--config", gateway.file, "--grpc", `unix:${gateway.socket}`, ...more], {
      TEST_KEY,
    });
  const ask = async (path: string): Promise<{ readonly status: number; readonly text: string }> => {
    try {
      const response = await fetch(`http://127.0.0.1:${gateway.adminPort}${path}`);
      return { status: response.status, text: await response.text() };
    } catch {
      return { status: 0, text: "" };
    }
  };

  it("is alive before it is ready, says what it waits for, and is ready when the router model is warm", async () => {
    await using child = start();
    const waiting = await waitFor("an answer that it is not ready", async () => {
      const ready = await ask("/readyz");
      return ready.status === 503 && ready;
    });
    assert.equal(JSON.parse(waiting.text).ready, false);
    assert.ok(JSON.parse(waiting.text).missing.includes("router model"), waiting.text);
    assert.equal((await ask("/healthz")).status, 200);
    assert.notEqual(await askHealth(gateway.socket), "SERVING");
    await waitFor("readiness", async () => (await ask("/readyz")).status === 200);
    assert.equal(await askHealth(gateway.socket), "SERVING");
    assert.ok(child.lines.some((line) => line.includes('"event":"ready"')));
  });

  for (const signal of ["SIGTERM", "SIGINT"] as const)
    it(`ends with code 0 on ${signal}, and leaves no socket behind`, async () => {
      await using child = start();
      await waitFor("readiness", async () => (await ask("/readyz")).status === 200);
      assert.ok(existsSync(gateway.socket));
      child.signal(signal);
      assert.equal(await child.ended(), 0);
      assert.ok(!existsSync(gateway.socket));
      assert.equal((await ask("/healthz")).status, 0);
    });

  it("starts on the socket that a killed one left behind", async () => {
    await using killed = start();
    await waitFor("readiness", async () => (await ask("/readyz")).status === 200);
    killed.signal("SIGKILL");
    await killed.ended();
    assert.ok(existsSync(gateway.socket));
    await using child = start();
    await waitFor("readiness", async () => (await ask("/readyz")).status === 200);
    assert.ok(child.running);
  });

  it("says what to do when the socket is another's that lives, and leaves that one at work", async () => {
    await using first = start();
    await waitFor("readiness", async () => (await ask("/readyz")).status === 200);
    await using second = start("--admin", `127.0.0.1:${await freePort()}`);
    assert.equal(await second.ended(), 1);
    assert.match(second.lines.join("\n"), /listen on .*pm\.sock: EADDRINUSE.*--grpc/);
    assert.equal(await askHealth(gateway.socket), "SERVING");
    assert.ok(first.running);
  });

  it("says what to do when the admin port is taken", async () => {
    await using _first = start();
    await waitFor("readiness", async () => (await ask("/readyz")).status === 200);
    await using second = start("--grpc", `unix:${gateway.socket}.other`);
    assert.equal(await second.ended(), 1);
    assert.match(second.lines.join("\n"), new RegExp(`listen on 127.0.0.1:${gateway.adminPort}: .*--admin`));
  });

  it("says what to do when the gRPC port is taken", async () => {
    const taken = net.createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => taken.once("listening", resolve));
    const { port } = taken.address() as net.AddressInfo;
    await using child = start("--grpc", `127.0.0.1:${port}`);
    assert.equal(await child.ended(), 1);
    taken.close();
    assert.match(child.lines.join("\n"), new RegExp(`listen on 127.0.0.1:${port}: EADDRINUSE.*--grpc`));
  });

  it("refuses to start on a configuration that is not valid, with every problem by its path", async () => {
    gateway.configure({ ...PATIENT, decisionBudgetMs: 0, virtualModels: [{ name: "auto", treshold: 1 }] });
    await using child = start();
    assert.equal(await child.ended(), 2);
    assert.match(child.lines.join("\n"), /^virtualModels\[0\]: .*treshold.*\n.*decisionBudgetMs: /m);
  });
});

describe("a gateway whose pointsman is told to stop", () => {
  let gateway: Gateway;
  before(async () => {
    gateway = await Gateway.start({ config: PATIENT });
  });
  after(() => gateway[Symbol.asyncDispose]());

  /** Sends so many prompts that they have to wait, and waits until all are with pointsman. */
  const sendMany = async (subject: string): Promise<readonly Promise<Reply>[]> => {
    const before = await gateway.envoy.count("ext_proc.streams_started");
    const requests = Array.from({ length: 200 }, (_, i) =>
      gateway.chat(`${i}: ${`write about ${subject} and what else there is `.repeat(10)}`),
    );
    await waitFor("every exchange to be with pointsman", async () => {
      return (await gateway.envoy.count("ext_proc.streams_started")) - before === requests.length;
    });
    return requests;
  };

  it("cuts no exchange that waits for its score", async () => {
    const requests = await sendMany("the railway");
    gateway.serve.signal("SIGTERM");
    await waitFor("draining to begin", () => gateway.events("draining").length > 0);
    const [draining] = gateway.events("draining");
    assert.ok(Number(draining?.["exchanges"]) > 0, "some still waited when it began");
    const replies = await Promise.all(requests);
    for (const { status, headers, text } of replies)
      assert.deepEqual([status, headers["x-pointsman-reason"]], [200, "score"], text);
    assert.equal(await gateway.serve.ended(), 0);
    assert.equal(gateway.events("stopped").length, 1);
  });

  it("serves new requests from the default backend meanwhile, and is steered by the next one", async () => {
    const reply = await gateway.chat(EASY);
    assert.deepEqual([reply.status, reply.headers["x-pointsman-reason"]], [200, "fail-open"]);
    await gateway.startServe();
    await gateway.steered();
  });

  it("is told over gRPC and HTTP that pointsman is not ready while it drains", async () => {
    const requests = await sendMany("the signal box");
    gateway.serve.signal("SIGTERM");
    await waitFor("draining to begin", () => gateway.events("draining").length > 0);
    const [health, ready] = await Promise.all([
      askHealth(gateway.socket),
      fetch(`http://127.0.0.1:${gateway.adminPort}/readyz`).then(
        async (response) => [response.status, await response.text()] as const,
      ),
    ]);
    assert.equal(health, "NOT_SERVING");
    assert.equal(ready[0], 503);
    assert.deepEqual(JSON.parse(ready[1]).missing, ["stopping"]);
    for (const { status } of await Promise.all(requests)) assert.equal(status, 200);
    assert.equal(await gateway.serve.ended(), 0);
  });

  it("goes down at once at the second signal", async () => {
    await gateway.startServe();
    await gateway.steered();
    const requests = await sendMany("the timetable");
    gateway.serve.signal("SIGTERM");
    await waitFor("draining to begin", () => gateway.events("draining").length > 0);
    gateway.serve.signal("SIGTERM");
    assert.equal(await gateway.serve.ended(), 130);
    for (const { status, text } of await Promise.all(requests)) assert.equal(status, 200, text);
  });
});
