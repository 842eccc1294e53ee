// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, it } from "node:test";
import { runCommand } from "../../test/harness/command.ts";
import type { BackendStatus } from "../contract/backend-status.ts";

const LLAMA: BackendStatus = {
  name: "llama.models",
  state: "live",
  source: "service",
  tier: "weak",
  model: "llama",
  profile: "weak",
  price: { input: 0.05, output: 0.08 },
  endpoints: 2,
  url: "http://llama.models.svc:8000/v1",
  hasKey: false,
  remark: "no quality profile is known for llama: that of the weak tier predicts it",
};

/** An admin server that lists these, and its address. */
async function admin(backends: readonly BackendStatus[]): Promise<AsyncDisposable & { address: string }> {
  const server: Server = createServer((_, response) => void response.end(JSON.stringify({ backends })));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

describe("pointsman backends", () => {
  it("lists each backend with its state, price and endpoints, and what its owner should know", async () => {
    await using running = await admin([LLAMA, { name: "x.models", state: "left-out", source: "service" }]);
    const { out, codes } = await runCommand(["backends", "--admin", running.address], {});
    assert.match(out, /^BACKEND +STATE +TIER/);
    assert.match(out, /llama\.models +live +weak +llama +weak +0\.05\/0\.08 +2 +- +http/);
    assert.match(out, /x\.models +left-out/);
    assert.match(out, /\nllama\.models: no quality profile/);
    assert.deepEqual(codes, [0]);
  });

  it("gives scripts what the admin server says", async () => {
    await using running = await admin([LLAMA]);
    const { out } = await runCommand(["backends", "--json", "--admin", running.address], {});
    assert.deepEqual(JSON.parse(out), { backends: [LLAMA] });
  });

  it("says what to do where there are none, and where nobody answers", async () => {
    await using running = await admin([]);
    assert.match((await runCommand(["backends", "--admin", running.address], {})).out, /annotate a Service/);
    const { err, codes } = await runCommand(["backends", "--admin", "127.0.0.1:1"], {});
    assert.match(err, /nobody answers.*--admin/);
    assert.deepEqual(codes, [1]);
  });
});
