// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { EASY, Gateway, GPT4, HARD, LLAMA, MIXTRAL } from "../harness/gateway.ts";
import { waitFor } from "../harness/wait-for.ts";

/** Envoy refuses a cluster whose authorities it cannot read. */
const NO_SUCH_FILE = "/nowhere/authorities.pem";
const BROKEN = { ...MIXTRAL, entry: { url: "https://mixtral.test/v1", caFile: NO_SUCH_FILE } };

describe("a backend that Envoy refuses", () => {
  let gateway: Gateway;
  before(async () => {
    gateway = await Gateway.start({ backends: [BROKEN, LLAMA, GPT4] });
    await waitFor("Envoy to refuse it", () => gateway.events("resource-rejected").length > 0);
  });
  after(() => gateway[Symbol.asyncDispose]());

  const refusals = async (): Promise<number> =>
    (await gateway.envoy.stats("cds.update_rejected"))["cluster_manager.cds.update_rejected"] ?? 0;
  const entries = (mixtral: Record<string, unknown>): readonly object[] =>
    [MIXTRAL, LLAMA, GPT4].map(({ entry, ...rest }) => {
      const url = gateway.standIns.get(rest.name)?.baseUrl;
      return { ...rest, url, ...entry, ...(rest.name === "mixtral" ? mixtral : {}) };
    });
  const change = async (config: Readonly<Record<string, unknown>>): Promise<void> => {
    const before = gateway.events("configuration-live").length;
    gateway.configure(config);
    await waitFor("the change to be live", () => gateway.events("configuration-live").length > before);
  };

  it("is reported with what was refused, why, and whose it is", () => {
    const [event, ...more] = gateway.events("resource-rejected");
    assert.equal(more.length, 0);
    assert.equal(event?.["level"], "error");
    assert.deepEqual(event["backends"], ["mixtral"]);
    assert.match(String(event["type"]), /envoy\.config\.cluster\.v3\.Cluster$/);
    assert.match(String(event["message"]), new RegExp(NO_SUCH_FILE));
  });

  it("leaves the others at work", async () => {
    assert.equal((await gateway.chat(EASY)).headers["x-pointsman-backend"], "llama");
    assert.equal((await gateway.chat(HARD)).headers["x-pointsman-backend"], "gpt-4");
  });

  it("is left out of decisions and of fallbacks", async () => {
    assert.equal((await gateway.chat(EASY, { model: MIXTRAL.model })).status, 404);
    gateway.standIn("llama").behave({ status: 503 });
    const reply = await gateway.chat(EASY);
    gateway.standIn("llama").behave({});
    assert.equal(reply.status, 200, reply.text);
    assert.equal(reply.headers["x-pointsman-backend"], "gpt-4");
  });

  it("is left out of fallbacks while pointsman does not answer, too", async () => {
    gateway.serve.signal("SIGSTOP");
    gateway.standIn("gpt-4").behave({ status: 503 });
    const reply = await gateway.chat(EASY);
    gateway.standIn("gpt-4").behave({});
    gateway.serve.signal("SIGCONT");
    await gateway.steered();
    assert.equal(reply.status, 200, reply.text);
    assert.equal(reply.headers["x-pointsman-backend"], "llama");
  });

  it("is not sent again, and stays left out, when something else changes", async () => {
    const before = await refusals();
    await change({ virtualModels: [{ name: "auto", threshold: 0.3 }] });
    await change({ virtualModels: [{ name: "auto", threshold: 0.3 }, { name: "second" }] });
    assert.equal(await refusals(), before);
    assert.equal(gateway.events("resource-rejected").length, 1);
    assert.equal((await gateway.chat(EASY)).status, 200);
    const explicit = await gateway.chat(EASY, { model: MIXTRAL.model });
    assert.equal(explicit.status, 404, explicit.text);
    gateway.standIn("llama").behave({ status: 503 });
    const reply = await gateway.chat(EASY);
    gateway.standIn("llama").behave({});
    assert.equal(reply.status, 200, reply.text);
  });

  it("is refused again by an Envoy that is new", async () => {
    await gateway.envoy[Symbol.asyncDispose]();
    await gateway.startEnvoy();
    assert.equal((await gateway.chat(EASY)).status, 200);
    assert.equal((await gateway.chat(EASY, { model: MIXTRAL.model })).status, 404);
  });

  it("is live when it is mended", async () => {
    await change({ backends: entries({ url: gateway.standIn("llama").baseUrl }) });
    const reply = await gateway.chat(EASY, { model: MIXTRAL.model });
    assert.equal(reply.status, 200, reply.text);
    assert.equal(reply.headers["x-pointsman-backend"], "mixtral");
  });

  it("keeps its last good form when it was good before", async () => {
    await change({ backends: entries({ url: "https://mixtral.test/v1", caFile: NO_SUCH_FILE }) });
    await waitFor("Envoy to refuse it", () => gateway.events("resource-rejected").length > 1);
    for (const prompt of [EASY, HARD, EASY]) assert.equal((await gateway.chat(prompt)).status, 200);
    assert.equal((await gateway.chat(EASY, { model: MIXTRAL.model })).status, 200);
    const event = gateway.events("resource-rejected").at(-1);
    assert.deepEqual(event?.["backends"], ["mixtral"]);
  });
});
