// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { renameSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, afterEach, before, beforeEach, describe, it } from "node:test";
import { EASY, Gateway, GPT4, HARD, LLAMA, MIXTRAL } from "../harness/gateway.ts";
import { Load } from "../harness/load.ts";
import { waitFor, waitForAll } from "../harness/wait-for.ts";

describe("a change of pointsman.yaml under steady load", () => {
  let gateway: Gateway;
  let load: Load;
  before(async () => {
    gateway = await Gateway.start({ backends: [LLAMA, MIXTRAL, GPT4] });
  });
  after(() => gateway[Symbol.asyncDispose]());
  beforeEach(async () => {
    if (gateway.events("configuration-live").length > 1) await change("llama", "gpt-4");
    load = new Load(4, (number) => gateway.chat(number % 2 === 0 ? EASY : HARD));
  });
  afterEach(async () => {
    const replies = await load.stop();
    assert.ok(replies.length > 20, `only ${replies.length} requests`);
    assert.deepEqual(Load.lost(replies), []);
  });

  const entryOf = (name: string): Record<string, unknown> => {
    const backend = gateway.backends.find((one) => one.name === name);
    const { entry, tier, model } = backend ?? LLAMA;
    return { name, tier, model, url: gateway.standIn(name).baseUrl, ...entry };
  };
  const configOf = (...names: readonly string[]) => ({ backends: names.map(entryOf) });

  let changes = 0;
  /** Configures these backends, in a text that was not there before, and waits until every worker of Envoy knows them. */
  const change = async (...names: readonly string[]): Promise<void> => {
    const before = gateway.events("configuration-live").length;
    gateway.configure({ ...configOf(...names), scorer: { cacheEntries: ++changes } });
    await waitFor("the change to be live", () => gateway.events("configuration-live").length > before);
    const known = (name: string, model: string): Promise<boolean> =>
      statusOf(model).then((status) => status === (names.includes(name) ? 200 : 404));
    await waitForAll(
      "every worker to know them",
      async () => (await known("llama", LLAMA.model)) && (await known("mixtral", MIXTRAL.model)),
    );
    for (const name of ["llama", "mixtral", "gpt-4"]) gateway.standIn(name).forget();
  };

  const statusOf = async (model: string): Promise<number> => (await gateway.chat(EASY, { model })).status;
  const backendOf = async (prompt: string): Promise<unknown> =>
    (await gateway.chat(prompt)).headers["x-pointsman-backend"];

  it("brings a new backend in", async () => {
    await change("llama", "gpt-4");
    assert.equal(await statusOf(MIXTRAL.model), 404);
    gateway.configure(configOf("llama", "mixtral", "gpt-4"));
    await waitForAll("mixtral to answer", async () => (await statusOf(MIXTRAL.model)) === 200);
  });

  it("takes a backend out, and lets its streams end", async () => {
    await change("llama", "mixtral", "gpt-4");
    gateway.standIn("mixtral").behave({ chunks: 30, chunkDelayMs: 50 });
    const streaming = gateway.chat(EASY, { model: MIXTRAL.model, stream: true });
    await waitFor("the stream to begin", () => gateway.standIn("mixtral").requests.length > 0);
    gateway.configure(configOf("llama", "gpt-4"));
    await waitForAll("mixtral to be gone", async () => (await statusOf(MIXTRAL.model)) === 404);
    const reply = await streaming;
    gateway.standIn("mixtral").behave({});
    assert.equal(reply.cut, false);
    assert.match(reply.text, /data: \[DONE\]\s*$/);
  });

  it("replaces every backend of a tier at once", async () => {
    await change("llama", "gpt-4");
    gateway.configure(configOf("mixtral", "gpt-4"));
    await waitForAll("mixtral to be the weak one", async () => (await backendOf(EASY)) === "mixtral");
  });

  it("moves the threshold", async () => {
    assert.equal(await backendOf(EASY), "llama");
    gateway.configure({
      ...configOf("llama", "gpt-4"),
      virtualModels: [{ name: "auto", threshold: 0 }],
    });
    await waitForAll("easy requests to go to gpt-4", async () => (await backendOf(EASY)) === "gpt-4");
  });

  it("changes a backend's model and address", async () => {
    gateway.standIn("mixtral").forget();
    const moved = { ...entryOf("llama"), model: "llama-4", url: gateway.standIn("mixtral").baseUrl };
    gateway.configure({ backends: [moved, entryOf("gpt-4")] });
    await waitForAll(
      "the other server to be asked",
      async () =>
        (await backendOf(EASY)) === "llama" &&
        gateway.standIn("mixtral").requests.at(-1)?.body.includes('"llama-4"') === true,
    );
  });

  it("changes a backend's key, when another file is named and when the file is rewritten", async () => {
    const keySeen = async (): Promise<unknown> => {
      await gateway.chat(HARD);
      return gateway.standIn("gpt-4").requests.at(-1)?.headers.authorization;
    };
    const key = join(gateway.folder, "key");
    writeFileSync(key, "sk-second\n");
    gateway.configure({
      backends: [entryOf("llama"), { ...entryOf("gpt-4"), credential: { file: key } }],
    });
    await waitForAll("the second key", async () => (await keySeen()) === "Bearer sk-second");
    writeFileSync(`${key}.new`, "sk-third\n");
    renameSync(`${key}.new`, key);
    await waitForAll("the third key", async () => (await keySeen()) === "Bearer sk-third");
  });

  it("reaches kept connections too when it changes the listener, and cuts no stream", async () => {
    gateway.standIn("llama").behave({ chunks: 30, chunkDelayMs: 50 });
    gateway.standIn("llama").forget();
    const streaming = gateway.chat(EASY, { stream: true });
    await waitFor("the stream to begin", () => gateway.standIn("llama").requests.length > 0);
    gateway.standIn("llama").behave({});
    const big = { body: JSON.stringify({ model: "auto", pad: "x".repeat(5000), messages: [] }) };
    assert.notEqual((await gateway.client.send(big)).status, 413);
    gateway.configure({ ...configOf("llama", "gpt-4"), maxBodyBytes: 4096 });
    await waitForAll("the smaller limit", async () => (await gateway.client.send(big)).status === 413);
    const reply = await streaming;
    assert.equal(reply.cut, false);
    assert.match(reply.text, /data: \[DONE\]\s*$/);
  });

  it("is refused whole, with every problem by its path, when it is not valid; the last good one stays", async () => {
    await change("llama", "gpt-4");
    const before = gateway.events("configuration-refused").length;
    gateway.configure({
      ...configOf("mixtral", "gpt-4"),
      virtualModels: [{ name: "auto", treshold: 0.5 }],
      decisionBudgetMs: 0,
    });
    const event = await waitFor("the refusal", () => gateway.events("configuration-refused")[before]);
    const paths = (event["problems"] as readonly { readonly path: string }[]).map(({ path }) => path);
    assert.deepEqual(paths.toSorted(), ["decisionBudgetMs", "virtualModels[0]"]);
    for (let i = 0; i < 5; i++) {
      assert.equal(await backendOf(EASY), "llama");
      assert.equal(await statusOf(MIXTRAL.model), 404);
    }
  });

  it("is refused when it is no YAML at all, or gone; the last good one stays", async () => {
    await change("llama", "gpt-4");
    let before = gateway.events("configuration-refused").length;
    gateway.configureText("backends: [{");
    await waitFor("the refusal", () => gateway.events("configuration-refused").length > before);
    before = gateway.events("configuration-refused").length;
    renameSync(gateway.file, `${gateway.file}.away`);
    await waitFor("the refusal", () => gateway.events("configuration-refused").length > before);
    assert.equal(await backendOf(EASY), "llama");
    await change("mixtral", "gpt-4");
    assert.equal(await backendOf(EASY), "mixtral");
  });

  it("is seen when the file is swapped by a rename, and by a symlink as Kubernetes does it", async () => {
    const swap = (name: string, config: object): void => {
      const target = join(gateway.folder, name);
      const whole = { listen: `127.0.0.1:${gateway.port}`, admin: `127.0.0.1:${gateway.adminPort}` };
      writeFileSync(target, JSON.stringify({ ...whole, ...config }));
    };
    swap("renamed", configOf("mixtral", "gpt-4"));
    renameSync(join(gateway.folder, "renamed"), gateway.file);
    await waitForAll("mixtral", async () => (await backendOf(EASY)) === "mixtral");
    swap("linked", configOf("llama", "gpt-4"));
    symlinkSync("linked", `${gateway.file}.link`);
    renameSync(`${gateway.file}.link`, gateway.file);
    await waitForAll("llama", async () => (await backendOf(EASY)) === "llama");
    renameSync(join(gateway.folder, "linked"), gateway.file);
  });
});
