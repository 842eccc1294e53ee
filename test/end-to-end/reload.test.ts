// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { renameSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, afterEach, before, beforeEach, describe, it } from "node:test";
import { EASY, Gateway, GPT4, HARD, LLAMA, MIXTRAL } from "../harness/gateway.ts";
import { Load } from "../harness/load.ts";
import { waitFor } from "../harness/wait-for.ts";

/** How long a change may take until requests feel it. */
const LIVE_WITHIN_MS = 1000;

describe("a change of pointsman.yaml under steady load", () => {
  let gateway: Gateway;
  let load: Load;
  before(async () => {
    gateway = await Gateway.start({ backends: [LLAMA, MIXTRAL, GPT4] });
  });
  after(() => gateway[Symbol.asyncDispose]());
  beforeEach(async () => {
    if (gateway.events("configuration-live").length > 1) await change(configOf("llama", "gpt-4"));
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
  /** Writes the configuration, as a text that was not there before, and waits until pointsman calls it live. */
  const change = async (config: Readonly<Record<string, unknown>>): Promise<void> => {
    const before = gateway.events("configuration-live").length;
    gateway.configure({ ...config, scorer: { cacheEntries: ++changes } });
    await waitFor("the change to be live", () => gateway.events("configuration-live").length > before);
  };

  const statusOf = async (model: string): Promise<number> => (await gateway.chat(EASY, { model })).status;
  const backendOf = async (prompt: string): Promise<unknown> =>
    (await gateway.chat(prompt)).headers["x-pointsman-backend"];

  it("brings a new backend in within a second", async () => {
    await change(configOf("llama", "gpt-4"));
    assert.equal(await statusOf(MIXTRAL.model), 404);
    gateway.configure(configOf("llama", "mixtral", "gpt-4"));
    await waitFor("mixtral to answer", async () => (await statusOf(MIXTRAL.model)) === 200, LIVE_WITHIN_MS);
    for (let i = 0; i < 20; i++) assert.equal(await statusOf(MIXTRAL.model), 200);
  });

  it("takes a backend out within a second, and lets its streams end", async () => {
    await change(configOf("llama", "mixtral", "gpt-4"));
    gateway.standIn("mixtral").behave({ chunks: 30, chunkDelayMs: 50 });
    const streaming = gateway.chat(EASY, { model: MIXTRAL.model, stream: true });
    await waitFor("the stream to begin", () => gateway.standIn("mixtral").requests.length > 0);
    gateway.configure(configOf("llama", "gpt-4"));
    await waitFor("mixtral to be gone", async () => (await statusOf(MIXTRAL.model)) === 404, LIVE_WITHIN_MS);
    const reply = await streaming;
    gateway.standIn("mixtral").behave({});
    assert.equal(reply.cut, false);
    assert.match(reply.text, /data: \[DONE\]\s*$/);
  });

  it("replaces every backend of a tier at once", async () => {
    await change(configOf("llama", "gpt-4"));
    gateway.configure(configOf("mixtral", "gpt-4"));
    await waitFor(
      "mixtral to be the weak one",
      async () => (await backendOf(EASY)) === "mixtral",
      LIVE_WITHIN_MS,
    );
  });

  it("moves the threshold within a second", async () => {
    assert.equal(await backendOf(EASY), "llama");
    gateway.configure({
      ...configOf("llama", "gpt-4"),
      virtualModels: [{ name: "auto", threshold: 0 }],
    });
    await waitFor(
      "easy requests to go to gpt-4",
      async () => (await backendOf(EASY)) === "gpt-4",
      LIVE_WITHIN_MS,
    );
  });

  it("changes a backend's model and address within a second", async () => {
    gateway.standIn("mixtral").forget();
    const moved = { ...entryOf("llama"), model: "llama-4", url: gateway.standIn("mixtral").baseUrl };
    gateway.configure({ backends: [moved, entryOf("gpt-4")] });
    await waitFor(
      "the other server to be asked",
      async () => {
        return (
          (await backendOf(EASY)) === "llama" &&
          gateway.standIn("mixtral").requests.some((request) => request.body.includes('"llama-4"'))
        );
      },
      LIVE_WITHIN_MS,
    );
  });

  it("changes a backend's key within a second, when another file is named and when the file is rewritten", async () => {
    const keySeen = async (): Promise<unknown> => {
      await gateway.chat(HARD);
      return gateway.standIn("gpt-4").requests.at(-1)?.headers.authorization;
    };
    const key = join(gateway.folder, "key");
    writeFileSync(key, "sk-second\n");
    gateway.configure({
      backends: [entryOf("llama"), { ...entryOf("gpt-4"), credential: { file: key } }],
    });
    await waitFor("the second key", async () => (await keySeen()) === "Bearer sk-second", LIVE_WITHIN_MS);
    writeFileSync(`${key}.new`, "sk-third\n");
    renameSync(`${key}.new`, key);
    await waitFor("the third key", async () => (await keySeen()) === "Bearer sk-third", LIVE_WITHIN_MS);
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
    await waitFor(
      "the smaller limit",
      async () => (await gateway.client.send(big)).status === 413,
      LIVE_WITHIN_MS,
    );
    const reply = await streaming;
    assert.equal(reply.cut, false);
    assert.match(reply.text, /data: \[DONE\]\s*$/);
  });

  it("is refused whole, with every problem by its path, when it is not valid; the last good one stays", async () => {
    await change(configOf("llama", "gpt-4"));
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
    await change(configOf("llama", "gpt-4"));
    let before = gateway.events("configuration-refused").length;
    gateway.configureText("backends: [{");
    await waitFor("the refusal", () => gateway.events("configuration-refused").length > before);
    before = gateway.events("configuration-refused").length;
    renameSync(gateway.file, `${gateway.file}.away`);
    await waitFor("the refusal", () => gateway.events("configuration-refused").length > before);
    assert.equal(await backendOf(EASY), "llama");
    await change(configOf("mixtral", "gpt-4"));
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
    await waitFor("mixtral", async () => (await backendOf(EASY)) === "mixtral", LIVE_WITHIN_MS);
    swap("linked", configOf("llama", "gpt-4"));
    symlinkSync("linked", `${gateway.file}.link`);
    renameSync(`${gateway.file}.link`, gateway.file);
    await waitFor("llama", async () => (await backendOf(EASY)) === "llama", LIVE_WITHIN_MS);
    renameSync(join(gateway.folder, "linked"), gateway.file);
  });
});
