// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { FakeProcessor, MISBEHAVIOURS } from "../harness/fake-processor.ts";
import { EASY, Gateway } from "../harness/gateway.ts";
import type { Reply } from "../harness/http-client.ts";
import { waitFor } from "../harness/wait-for.ts";

const CONFIG = {
  routerTimeoutMs: 150,
  virtualModels: [{ name: "auto" }, { name: "vault", onRouterFailure: "closed" }],
};

/** An OpenAI-style error, told by us and not by a backend. */
function assertClosed(reply: Reply): void {
  assert.equal(reply.status, 503, reply.text);
  assert.match(String(reply.headers["content-type"]), /^application\/json/);
  const { error } = JSON.parse(reply.text);
  assert.equal(error.code, "router_unavailable");
  assert.equal(error.type, "server_error");
  assert.ok(error.message.length > 10);
}

describe("a virtual model that stays closed when the router does not answer", () => {
  let gateway: Gateway;
  before(async () => {
    gateway = await Gateway.start({ config: CONFIG });
  });
  after(() => gateway[Symbol.asyncDispose]());

  const reached = (): number =>
    [...gateway.standIns.values()].reduce((sum, standIn) => sum + standIn.requests.length, 0);

  it("is steered like any other while pointsman answers", async () => {
    const reply = await gateway.chat(EASY, { model: "vault" });
    assert.equal(reply.status, 200);
    assert.equal(reply.headers["x-pointsman-backend"], "llama");
  });

  it("answers 503 with a code, and asks no backend, while pointsman is stopped", async () => {
    gateway.serve.signal("SIGSTOP");
    const before = reached();
    assertClosed(await gateway.chat(EASY, { model: "vault" }));
    assert.equal(reached(), before);
    gateway.serve.signal("SIGCONT");
    await gateway.steered();
  });

  it("answers 503 with a code, and asks no backend, while pointsman is killed", async () => {
    gateway.serve.signal("SIGKILL");
    await gateway.serve.ended();
    const before = reached();
    for (let i = 0; i < 3; i++) assertClosed(await gateway.chat(EASY, { model: "vault" }));
    assertClosed(await gateway.chat("x".repeat(300_000), { model: "vault" }));
    assertClosed(await gateway.chat(EASY, { model: "vault", stream: true }));
    assertClosed(await gateway.client.send({ path: "/v1/responses", body: '{"model":"vault","input":"x"}' }));
    assert.equal(reached(), before);
  });

  it("stays closed however its name is spelled in the body", async () => {
    const bodies = [
      '{"model":"va\\u0075lt","messages":[]}',
      '{"mod\\u0065l":"vault","messages":[]}',
      '{"model":"auto","messages":[],"model":"vault"}',
      '{"model":"vault","messages":[],"model":"auto"}',
      ' \n{ "messages" : [{"model":"auto"}] , "model"\t:\t"vault" } ',
    ];
    for (const body of bodies) assertClosed(await gateway.client.send({ body }));
  });

  it("lets other models stay open", async () => {
    for (const model of ["auto", "gpt-4-turbo", "router-heuristic-0.4"]) {
      const reply = await gateway.chat("the vault is closed", { model });
      assert.equal(reply.status, 200, `${model}: ${reply.text}`);
      assert.equal(reply.headers["x-pointsman-reason"], "fail-open");
    }
    const nested =
      '{"model":"auto","metadata":{"model":"vault"},"messages":[{"role":"user","content":"vault"}]}';
    assert.equal((await gateway.client.send({ body: nested })).status, 200);
  });

  for (const [what, misbehaviour] of Object.entries(MISBEHAVIOURS))
    it(`stays closed when the router ${what}`, async () => {
      await using fake = await new FakeProcessor(gateway.socket, misbehaviour).start();
      await waitFor("Envoy to ask it", async () => {
        await gateway.chat(EASY);
        return fake.exchanges > 0;
      });
      assertClosed(await gateway.chat(EASY, { model: "vault" }));
      assert.equal((await gateway.chat(EASY)).status, 200);
    });

  it("is steered again when pointsman is back", async () => {
    await gateway.startServe();
    await gateway.steered();
    assert.equal((await gateway.chat(EASY, { model: "vault" })).headers["x-pointsman-backend"], "llama");
  });

  it("closes router-… names with it when it is the primary one", async () => {
    await waitFor("Envoy to be configured by pointsman again", async () => {
      return (await gateway.envoy.count("control_plane.connected_state")) === 1;
    });
    gateway.configure({
      ...CONFIG,
      virtualModels: [{ name: "auto", onRouterFailure: "closed" }, { name: "open" }],
    });
    await waitFor("the new virtual models to be live", async () => {
      return (await gateway.chat(EASY, { model: "open" })).status === 200;
    });
    await waitFor("the publication to end", () => gateway.events("configuration-live").length > 1);
    gateway.serve.signal("SIGKILL");
    await gateway.serve.ended();
    await waitFor("kept connections to have ended with a response", async () => {
      return (await gateway.chat(EASY)).status === 503;
    });
    assertClosed(await gateway.chat(EASY));
    assertClosed(await gateway.chat(EASY, { model: "router-mf-0.5" }));
    assert.equal((await gateway.chat(EASY, { model: "open" })).status, 200);
  });
});
