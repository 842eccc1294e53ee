// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, beforeEach, describe, it } from "node:test";
import { readExposition, sumOf } from "../harness/exposition.ts";
import { EASY, Gateway, PATIENT } from "../harness/gateway.ts";
import type { Reply } from "../harness/http-client.ts";
import { waitFor } from "../harness/wait-for.ts";

const KEY_A = "pm-key-of-team-a";
const KEY_B = "pm-key-of-team-b";

describe("a gateway with callers", () => {
  let gateway: Gateway;
  const folder = mkdtempSync(join(tmpdir(), "pointsman-callers-"));
  const directory = join(folder, "callers");
  const config = { callers: { apiKeys: { directory } }, ...PATIENT };
  const as = (key: string): Record<string, string> => ({ authorization: `Bearer ${key}` });

  before(async () => {
    mkdirSync(directory);
    writeFileSync(join(directory, "team-a"), `${KEY_A}\n`);
    writeFileSync(join(directory, "team-b"), KEY_B);
    gateway = await Gateway.start({ config, headers: as(KEY_A) });
  });
  after(async () => {
    await gateway[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true });
  });
  beforeEach(() => gateway.forget());

  it("steers those with a key, and refuses others in OpenAI's form", async () => {
    const known = await gateway.chat(EASY, {}, { headers: as(KEY_B) });
    assert.deepEqual([known.status, known.headers["x-pointsman-backend"]], [200, "llama"]);
    const refused: Reply[] = [
      await gateway.chat(EASY),
      await gateway.chat(EASY, {}, { headers: as("pm-key-of-team-c") }),
      await gateway.chat(EASY, {}, { headers: { "x-pointsman-caller": "team-a" } }),
    ];
    for (const { status, text } of refused) {
      assert.equal(status, 401);
      const { error } = JSON.parse(text);
      assert.deepEqual([error.type, error.code], ["invalid_request_error", "invalid_api_key"]);
    }
    assert.deepEqual(gateway.called(), ["llama"]);
    assert.equal(gateway.standIn("llama").requests.length, 1);
  });

  it("shows the models to callers only", async () => {
    const models = (headers = {}): Promise<Reply> =>
      gateway.client.send({ method: "GET", path: "/v1/models", headers });
    assert.equal((await models()).status, 401);
    assert.equal((await models(as(KEY_A))).status, 200);
  });

  it("counts exchanges by caller, and tells keys to nobody", async () => {
    await gateway.chat(EASY, {}, { headers: as(KEY_A) });
    await gateway.chat(EASY, {}, { headers: as(KEY_B) });
    const told = await waitFor("both callers to be counted", async () => {
      const text = await gateway.metrics();
      const of = (caller: string): number =>
        sumOf(readExposition(text), "pointsman_caller_exchanges_total", { caller, status_class: "2xx" });
      return of("team-a") > 0 && of("team-b") > 0 && text;
    });
    const dump = await gateway.envoy.configDump();
    const all = [told, dump, ...gateway.serve.lines, ...gateway.envoy.child.lines].join("\n");
    for (const key of [KEY_A, KEY_B]) assert.ok(!all.includes(key));
    assert.ok(!JSON.stringify(gateway.last("llama").headers).includes(KEY_B));
  });

  it("lets nobody in without a key while the router is dead", async () => {
    gateway.serve.signal("SIGSTOP");
    try {
      const stranger = await gateway.chat(EASY);
      assert.equal(stranger.status, 401);
      const known = await gateway.chat(EASY, {}, { headers: as(KEY_A) });
      assert.deepEqual([known.status, known.headers["x-pointsman-reason"]], [200, "fail-open"]);
    } finally {
      gateway.serve.signal("SIGCONT");
    }
    await waitFor("requests to be steered", async () => {
      const reply = await gateway.chat(EASY, {}, { headers: as(KEY_A) });
      return reply.headers["x-pointsman-reason"] === "score";
    });
  });

  it("is ready for whoever asks", async () => {
    const ready = await gateway.client.send({ method: "GET", path: "/pointsman/ready" });
    assert.equal(ready.status, 200);
  });
});
