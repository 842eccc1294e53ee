// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { Child } from "../harness/child.ts";
import { EASY, Gateway, GPT4, LLAMA } from "../harness/gateway.ts";
import { waitFor } from "../harness/wait-for.ts";

const BIN = join(import.meta.dirname, "../../bin/pointsman");

function serveArgs(gateway: Gateway, grpc: string): readonly string[] {
  return ["serve", "--config", join(gateway.folder, "pointsman.yaml"), "--grpc", grpc, "--workers", "1"];
}

describe("pointsman serve", () => {
  it("is alive at once and ready only when the router model is warm", async () => {
    await using gateway = await Gateway.start({ envoy: false, serve: false });
    await using serve = new Child(BIN, serveArgs(gateway, `unix:${gateway.folder}/pm.sock`), {
      TEST_KEY: "k",
    });
    const seen: string[] = [];
    const get = async (path: string): Promise<Response | undefined> =>
      await fetch(`http://127.0.0.1:${gateway.adminPort}${path}`).catch(() => undefined);
    await waitFor("readiness", async () => {
      const ready = await get("/readyz");
      if (ready === undefined) return false;
      assert.equal((await get("/healthz"))?.status, 200);
      seen.push(`${ready.status} ${await ready.text()}`);
      return ready.status === 200;
    });
    assert.match(seen[0] ?? "", /503 .*router model/, "the first answer came before the model was warm");
    assert.ok(serve.running);
  });

  it("ends with 0 on SIGTERM when nothing is in flight, and leaves no socket behind", async () => {
    await using gateway = await Gateway.start({ envoy: false });
    gateway.serve.signal("SIGTERM");
    assert.equal(await gateway.serve.ended(), 0);
    assert.ok(!existsSync(join(gateway.folder, "pm.sock")));
    assert.equal(gateway.events("stopped").length, 1);
  });

  it("is restarted under load without a failed request", async () => {
    await using gateway = await Gateway.start({ backends: [LLAMA, GPT4] });
    const statuses: number[] = [];
    let stop = false;
    const clients = Array.from({ length: 8 }, async () => {
      while (!stop) statuses.push((await gateway.chat(EASY)).status);
    });
    gateway.serve.signal("SIGTERM");
    assert.equal(await gateway.serve.ended(), 0);
    await gateway.startServe();
    await waitFor("requests to be steered again", async () => {
      return (await gateway.chat(EASY)).headers["x-pointsman-reason"] === "score";
    });
    stop = true;
    await Promise.all(clients);
    assert.deepEqual([...new Set(statuses)], [200]);
  });

  it("takes the socket of a process that was killed", async () => {
    await using gateway = await Gateway.start({ envoy: false });
    gateway.serve.signal("SIGKILL");
    await gateway.serve.ended();
    await gateway.startServe();
    assert.equal(gateway.events("ready").length, 1);
  });

  it("says which address is taken and which option changes it", async () => {
    await using gateway = await Gateway.start({ envoy: false });
    for (const [grpc, option] of [
      [`unix:${gateway.folder}/other.sock`, "--admin"],
      [`127.0.0.1:${gateway.adminPort}`, "--grpc"],
    ] as const) {
      const args = option === "--grpc" ? ["--admin", "127.0.0.1:0"] : [];
      await using second = new Child(BIN, [...serveArgs(gateway, grpc), ...args], { TEST_KEY: "k" });
      assert.equal(await second.ended(), 1);
      const said = second.lines.join("\n");
      assert.match(said, /EADDRINUSE|in use/);
      assert.ok(said.includes(option), said);
    }
  });

  it("refuses to start on a configuration that is not valid, naming every problem", async () => {
    await using gateway = await Gateway.start({ envoy: false, serve: false });
    gateway.configureText("foo: 1\nlisten: x\n");
    await using serve = new Child(BIN, serveArgs(gateway, `unix:${gateway.folder}/pm.sock`));
    assert.equal(await serve.ended(), 2);
    const said = serve.lines.join("\n");
    assert.ok(said.includes("foo") && said.includes("listen"), said);
  });
});
