// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { once } from "node:events";
import net from "node:net";
import { after, before, describe, it } from "node:test";
import { FakeProcessor, MISBEHAVIOURS } from "../harness/fake-processor.ts";
import { EASY, Gateway, HARD } from "../harness/gateway.ts";
import type { Reply } from "../harness/http-client.ts";
import { Load } from "../harness/load.ts";
import { waitFor } from "../harness/wait-for.ts";

const ROUTER_TIMEOUT_MS = 150;

/** The default backend answered, with its own model. */
function assertFailedOpen(reply: Reply): void {
  assert.equal(reply.status, 200, reply.text);
  assert.equal(reply.headers["x-pointsman-reason"], "fail-open");
  assert.equal(reply.headers["x-pointsman-backend"], "gpt-4");
  assert.equal(reply.headers["x-pointsman-tier"], "strong");
  assert.equal(reply.headers["x-pointsman-score"], undefined);
  assert.equal(JSON.parse(reply.text).model, "gpt-4-turbo");
}

/** Exchanges that Envoy waited for until the router timeout, ever. */
async function timeouts({ envoy }: Gateway): Promise<number> {
  return await envoy.count("ext_proc.message_timeouts");
}

describe("a gateway whose router does not answer", () => {
  let gateway: Gateway;
  before(async () => {
    gateway = await Gateway.start({ config: { routerTimeoutMs: ROUTER_TIMEOUT_MS } });
  });
  after(() => gateway[Symbol.asyncDispose]());

  const kill = async (): Promise<void> => {
    gateway.serve.signal("SIGKILL");
    await gateway.serve.ended();
  };

  it("serves every request from the default backend, with that one's model and key, while pointsman is killed", async () => {
    await kill();
    gateway.standIn("gpt-4").forget();
    for (const prompt of [EASY, HARD, EASY]) assertFailedOpen(await gateway.chat(prompt));
    const seen = gateway.standIn("gpt-4").requests;
    assert.deepEqual(
      seen.map(({ body }) => JSON.parse(body.toString()).model),
      ["gpt-4-turbo", "gpt-4-turbo", "gpt-4-turbo"],
    );
    assert.ok(seen.every(({ headers }) => headers.authorization === "Bearer sk-strong-1"));
  });

  it("serves other paths too while pointsman is killed", async () => {
    const reply = await gateway.client.send({ path: "/v1/embeddings", body: "{}" });
    assert.equal(reply.status, 404, "the stand-in's own answer to a path that it does not have");
    assert.equal((await gateway.client.send({ method: "GET", path: "/v1/models" })).status, 200);
  });

  it("is steered again when pointsman is back", async () => {
    await gateway.startServe();
    const reply = await gateway.steered();
    assert.equal(reply.headers["x-pointsman-backend"], "llama");
  });

  it("costs the router timeout while pointsman is stopped, and no time once that is noticed", async () => {
    gateway.serve.signal("SIGSTOP");
    try {
      const before = await timeouts(gateway);
      assertFailedOpen(await gateway.chat(EASY));
      assert.equal(await timeouts(gateway), before + 1);
      await waitFor("the health check to notice", async () => {
        const healthy = await gateway.envoy.stats("^cluster.pointsman.membership_healthy$");
        return healthy["cluster.pointsman.membership_healthy"] === 0;
      });
      const noticed = await timeouts(gateway);
      const replies = await Promise.all(Array.from({ length: 10 }, () => gateway.chat(EASY)));
      for (const reply of replies) assertFailedOpen(reply);
      assert.equal(await timeouts(gateway), noticed, "none was waited for");
    } finally {
      gateway.serve.signal("SIGCONT");
    }
    await gateway.steered();
  });

  it("does not cut a stream that was steered before pointsman was killed", async () => {
    gateway.forget();
    for (const standIn of gateway.standIns.values()) standIn.behave({ chunks: 10, chunkDelayMs: 50 });
    const streaming = gateway.chat(EASY, { stream: true });
    await waitFor("a backend to be asked", () => gateway.called().length > 0);
    await kill();
    const reply = await streaming;
    gateway.forget();
    assert.equal(reply.status, 200);
    assert.equal(reply.cut, false);
    assert.match(reply.text, /data: \[DONE\]\s*$/);
    await gateway.startServe();
    await gateway.steered();
  });

  it("loses no request of twenty in flight while pointsman is killed and started again, twice", async () => {
    await using load = new Load(20, (number) => gateway.chat(number % 2 === 0 ? EASY : HARD));
    for (let round = 0; round < 2; round++) {
      const before = load.replies.length;
      await waitFor("some requests", () => load.replies.length > before + 100);
      await kill();
      const since = load.replies.length;
      await waitFor("requests without pointsman", () => load.replies.length > since + 100);
      await gateway.startServe();
      await gateway.steered();
    }
    const replies = await load.stop();
    assert.deepEqual(Load.lost(replies), []);
    const reasons = new Set(replies.map(({ headers }) => headers["x-pointsman-reason"]));
    assert.ok(reasons.has("score") && reasons.has("fail-open"), [...reasons].join());
  });
});

describe("a gateway whose router is of no use", () => {
  let gateway: Gateway;
  before(async () => {
    gateway = await Gateway.start({ config: { routerTimeoutMs: ROUTER_TIMEOUT_MS } });
    gateway.serve.signal("SIGKILL");
    await gateway.serve.ended();
  });
  after(() => gateway[Symbol.asyncDispose]());

  for (const [what, misbehaviour] of Object.entries(MISBEHAVIOURS))
    it(`serves every request from the default backend when it ${what}`, async () => {
      await using fake = await new FakeProcessor(gateway.socket, misbehaviour).start();
      await waitFor("Envoy to ask it", async () => {
        await gateway.chat(EASY);
        return fake.exchanges > 0;
      });
      for (const prompt of [EASY, HARD]) assertFailedOpen(await gateway.chat(prompt));
      for (const reply of await Promise.all(Array.from({ length: 10 }, () => gateway.chat(EASY))))
        assertFailedOpen(reply);
      assert.ok(fake.exchanges > 10, `${fake.exchanges} exchanges reached it`);
    });

  it("serves every request from the default backend when it does not even speak HTTP/2", async () => {
    const sockets = new Set<net.Socket>();
    const server = net.createServer((socket) => {
      sockets.add(socket);
      socket.on("error", () => undefined).write("SSH-2.0-OpenSSH_9.2\r\n\0\xff\xff");
    });
    server.listen(gateway.socket);
    await once(server, "listening");
    await waitFor("Envoy to connect", async () => {
      assertFailedOpen(await gateway.chat(EASY));
      return sockets.size > 0;
    });
    for (const prompt of [EASY, HARD]) assertFailedOpen(await gateway.chat(prompt));
    for (const socket of sockets) socket.destroy();
    server.close();
    await once(server, "close");
  });

  it("is steered again when pointsman takes the place of what was there", async () => {
    await gateway.startServe();
    await gateway.steered();
  });
});

describe("a gateway whose router is absent at the start", () => {
  let gateway: Gateway;
  before(async () => {
    gateway = await Gateway.start({
      config: { routerTimeoutMs: ROUTER_TIMEOUT_MS },
      serve: false,
      envoy: false,
    });
    await gateway.startEnvoy("static");
  });
  after(() => gateway[Symbol.asyncDispose]());

  it("serves every request from the default backend", async () => {
    for (const prompt of [EASY, HARD]) assertFailedOpen(await gateway.chat(prompt));
  });

  it("is steered from when pointsman appears", async () => {
    await gateway.startServe();
    assert.equal((await gateway.steered()).headers["x-pointsman-backend"], "llama");
  });
});
