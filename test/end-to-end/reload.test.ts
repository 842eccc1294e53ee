// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, beforeEach, describe, it } from "node:test";
import { EASY, Gateway, GPT4, HARD, LLAMA, MIXTRAL } from "../harness/gateway.ts";
import type { Reply } from "../harness/http-client.ts";
import { waitFor } from "../harness/wait-for.ts";

const BACKENDS = [LLAMA, MIXTRAL, GPT4];
const USUAL = { decisionBudgetMs: 2000, routerTimeoutMs: 3000 };

describe("a change of pointsman.yaml", () => {
  let gateway: Gateway;
  let changes = 0;

  /** The configuration's entries of the backends named, as the gateway writes them. */
  const entries = (names: readonly string[], over: Readonly<Record<string, unknown>> = {}) =>
    BACKENDS.filter(({ name }) => names.includes(name)).map(({ name, tier, model, entry }) => ({
      ...{ name, tier, model, url: gateway.standIn(name).baseUrl },
      ...entry,
      ...over,
    }));

  /** Writes the file and waits until the change is live; gives the milliseconds that took. */
  async function change(config: Readonly<Record<string, unknown>>): Promise<number> {
    const before_ = gateway.events("configuration-live").length;
    const startedAt = performance.now();
    gateway.configure({ ...USUAL, ...config, scorer: { cacheEntries: 1000 + ++changes } });
    await waitFor("the change to be live", () => gateway.events("configuration-live").length > before_);
    return performance.now() - startedAt;
  }

  /** Sends requests one after another on four lines while `act` goes on; gives every reply. */
  async function underLoad(act: () => Promise<unknown>): Promise<readonly Reply[]> {
    const replies: Reply[] = [];
    let stop = false;
    const lines = Array.from({ length: 4 }, async (_, line) => {
      while (!stop) replies.push(await gateway.chat(line % 2 === 0 ? EASY : HARD));
    });
    await act();
    stop = true;
    await Promise.all(lines);
    return replies;
  }

  before(async () => {
    gateway = await Gateway.start({ backends: BACKENDS, config: USUAL });
  });
  after(() => gateway[Symbol.asyncDispose]());
  beforeEach(async () => void (await change({})));

  it("is live within a second or so, without a lost or misled request, when a backend goes and comes back", async () => {
    const replies = await underLoad(async () => {
      await change({ backends: entries(["mixtral", "gpt-4"]) });
      assert.equal((await gateway.chat(EASY)).headers["x-pointsman-backend"], "mixtral");
      await change({});
      assert.equal((await gateway.chat(EASY)).headers["x-pointsman-backend"], "llama");
    });
    assert.ok(replies.length > 20);
    assert.deepEqual([...new Set(replies.map((reply) => reply.status))], [200]);
    assert.ok(replies.every((reply) => reply.headers["x-pointsman-reason"] === "score"));
  });

  it("moves the threshold", async () => {
    await change({ virtualModels: [{ name: "auto", threshold: 0 }] });
    assert.equal((await gateway.chat(EASY)).headers["x-pointsman-backend"], "gpt-4");
    await change({ virtualModels: [{ name: "auto", threshold: 1 }] });
    assert.equal((await gateway.chat(HARD)).headers["x-pointsman-backend"], "llama");
  });

  it("gives a backend another model name", async () => {
    await change({ backends: [...entries(["llama"], { model: "llama-renamed" }), ...entries(["gpt-4"])] });
    const reply = await gateway.chat(EASY);
    assert.equal(reply.headers["x-pointsman-model"], "llama-renamed");
    assert.equal(
      JSON.parse(gateway.standIn("llama").requests.at(-1)?.body.toString() ?? "{}").model,
      "llama-renamed",
    );
  });

  it("rotates a key that stands in a file", async () => {
    const key = join(gateway.folder, "key");
    for (const value of ["sk-first", "sk-second"]) {
      writeFileSync(key, value);
      await change({
        backends: [...entries(["llama"]), ...entries(["gpt-4"], { credential: { file: key } })],
      });
      await gateway.chat(HARD);
      assert.equal(gateway.standIn("gpt-4").requests.at(-1)?.headers.authorization, `Bearer ${value}`);
    }
  });

  it("is seen when the file is replaced by a rename", async () => {
    const live = gateway.events("configuration-live").length;
    const config = { ...USUAL, listen: `127.0.0.1:${gateway.port}`, backends: entries(["mixtral", "gpt-4"]) };
    writeFileSync(join(gateway.folder, "next"), JSON.stringify(config));
    renameSync(join(gateway.folder, "next"), join(gateway.folder, "pointsman.yaml"));
    await waitFor("the change to be live", () => gateway.events("configuration-live").length > live);
    assert.equal((await gateway.chat(EASY)).headers["x-pointsman-backend"], "mixtral");
  });

  it("is refused whole when any of it is wrong, and the last good one stays", async () => {
    const refused = gateway.events("configuration-refused").length;
    const replies = await underLoad(async () => {
      gateway.configure({ ...USUAL, virtualModels: [{ name: "auto", threshold: 7 }], foo: 1 });
      await waitFor("the refusal", () => gateway.events("configuration-refused").length > refused);
    });
    const problems = gateway.events("configuration-refused").at(-1)?.["problems"] as readonly {
      path: string;
    }[];
    assert.ok(problems.some(({ path }) => path === "virtualModels[0].threshold"));
    assert.deepEqual([...new Set(replies.map((reply) => reply.status))], [200]);
    assert.equal((await gateway.chat(EASY)).headers["x-pointsman-backend"], "llama");
  });
});

describe("a backend that Envoy refuses", () => {
  it("is reported with its name and left out, while the others go on; mended, it is used", async () => {
    const { entry, ...llama } = LLAMA;
    const broken = {
      ...llama,
      entry: { ...entry, url: "https://127.0.0.1:1/v1", caFile: "/nowhere/ca.pem" },
    };
    await using gateway = await Gateway.start({ backends: [broken, MIXTRAL, GPT4], config: USUAL });
    const rejected = await waitFor("the report", () => gateway.events("resource-rejected")[0]);
    assert.deepEqual(rejected["backends"], ["llama"]);
    assert.match(String(rejected["message"]), /ca\.pem/);
    assert.match(String(rejected["type"]), /Cluster/);
    assert.equal((await gateway.chat(EASY)).headers["x-pointsman-backend"], "mixtral");
    assert.equal((await gateway.chat(HARD)).headers["x-pointsman-backend"], "gpt-4");
    assert.equal(gateway.events("resource-rejected").length, 1, "it is not sent again");

    const mended = { ...llama, ...entry, url: gateway.standIn("mixtral").baseUrl };
    const others = [MIXTRAL, GPT4].map(({ name, tier, model, entry: own }) => {
      return { name, tier, model, url: gateway.standIn(name).baseUrl, ...own };
    });
    gateway.configure({ ...USUAL, backends: [mended, ...others] });
    await waitFor("the mended backend to serve", async () => {
      return (await gateway.chat(EASY)).headers["x-pointsman-backend"] === "llama";
    });
  });
});
