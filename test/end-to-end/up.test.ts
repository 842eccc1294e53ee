// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import net from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { StandIn } from "../../src/stand-in/stand-in.ts";
import { Child } from "../harness/child.ts";
import { EASY, HARD } from "../harness/gateway.ts";
import { HttpClient } from "../harness/http-client.ts";
import { waitFor } from "../harness/wait-for.ts";

const BIN = join(import.meta.dirname, "../../bin/pointsman");

type Line = Readonly<Record<string, unknown>>;

/** `pointsman up` on free ports, and what it printed. */
class Up implements AsyncDisposable {
  readonly child: Child;
  #client: HttpClient | undefined;

  constructor(args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
    this.child = new Child(BIN, ["up", "--listen", "127.0.0.1:0", "--admin", "127.0.0.1:0", ...args], env);
  }

  async started(): Promise<this> {
    const up = await waitFor("the gateway to be up", () => {
      if (!this.child.running) throw new Error(this.child.lines.join("\n"));
      return this.events("up")[0];
    });
    this.#client = new HttpClient(Number(String(up["listen"]).split(":").at(-1)));
    await waitFor("requests to be steered", async () => {
      return (await this.chat(EASY)).headers["x-pointsman-reason"] === "score";
    });
    return this;
  }

  events(event: string): readonly Line[] {
    return this.child.lines
      .filter((line) => line.includes(`"event":"${event}"`))
      .map((line) => JSON.parse(line) as Line);
  }

  chat(content: string, body: Readonly<Record<string, unknown>> = {}) {
    const whole = { model: "auto", messages: [{ role: "user", content }], ...body };
    return (this.#client ?? assert.fail("not started")).send({ body: JSON.stringify(whole) });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#client?.[Symbol.dispose]();
    if (this.child.running) this.child.signal("SIGTERM");
    await this.child.ended();
  }
}

const runFolders = (): readonly string[] => readdirSync(tmpdir()).filter((name) => /^pointsman-/.test(name));

describe("pointsman up, without a configuration", () => {
  let up: Up;
  before(async () => {
    up = await new Up().started();
  });
  after(() => up[Symbol.asyncDispose]());

  it("steers between stand-ins, and prints a line for each exchange", async () => {
    assert.equal((await up.chat(EASY)).headers["x-pointsman-tier"], "weak");
    assert.equal((await up.chat(HARD)).headers["x-pointsman-tier"], "strong");
    const line = await waitFor("the line of the hard prompt", () =>
      up.events("exchange").find((one) => one["tier"] === "strong"),
    );
    assert.equal(line["virtual_model"], "auto");
    assert.equal(line["reason"], "score");
    assert.equal(line["status"], 200);
    assert.ok(Number(line["score"]) >= Number(line["threshold"]));
  });

  it("shows a fallback when the weak stand-in is told to fail", async () => {
    const standIns = up.events("up")[0]?.["stand_ins"] as Readonly<Record<string, string>>;
    const [name = "", origin = ""] = Object.entries(standIns).find(([one]) => /llama/.test(one)) ?? [];
    await fetch(new URL("/stand-in", origin), { method: "PUT", body: '{"failNext":1}' });
    const reply = await up.chat(EASY);
    assert.equal(reply.status, 200);
    assert.notEqual(reply.headers["x-pointsman-backend"], name);
    const line = await waitFor("the line of the fallback", () =>
      up.events("exchange").find((one) => one["attempts"] === 2),
    );
    assert.deepEqual([line["backend"], line["served_by"] === name], [name, false]);
  });

  it("starts serve again when it dies, while Envoy goes on", async () => {
    const children = await childrenOf(up.child.pid);
    const serve = children.find(({ command }) => command.includes(" serve ")) ?? assert.fail("no serve");
    process.kill(serve.pid, "SIGKILL");
    assert.equal((await up.chat(EASY)).status, 200);
    await waitFor("serve to be back", () => up.events("serve-back").length > 0);
    await waitFor("requests to be steered", async () => {
      return (await up.chat(EASY)).headers["x-pointsman-reason"] === "score";
    });
  });
});

describe("pointsman up, ended by Ctrl-C", () => {
  it("lets a running stream finish, and leaves no process and no folder behind", async () => {
    const folders = new Set(runFolders());
    await using up = await new Up().started();
    const standIns = up.events("up")[0]?.["stand_ins"] as Readonly<Record<string, string>>;
    for (const origin of Object.values(standIns))
      await fetch(new URL("/stand-in", origin), { method: "PUT", body: '{"chunks":10,"chunkDelayMs":100}' });
    const children = await childrenOf(up.child.pid);
    const stream = up.chat(EASY, { stream: true });
    await waitFor("the stream to have begun", async () => {
      const seen = await Promise.all(
        Object.values(standIns).map(
          async (origin) => await (await fetch(new URL("/stand-in/requests", origin))).text(),
        ),
      );
      return seen.some((text) => text.includes('"open"'));
    });
    up.child.signal("SIGINT");
    const reply = await stream;
    assert.equal(reply.cut, false);
    assert.match(reply.text, /\[DONE\]/);
    assert.equal(await up.child.ended(), 0);
    for (const { pid } of children)
      assert.throws(() => process.kill(pid, 0), /ESRCH/, `process ${pid} is left`);
    assert.deepEqual(
      runFolders().filter((name) => !folders.has(name)),
      [],
    );
  });
});

describe("pointsman up with backends of one's own", () => {
  it("takes a weak server by its URL and asks it for its model", async () => {
    await using weak = await new StandIn({ name: "mine", model: "my-llama" }).start();
    await using up = await new Up(["--weak", weak.baseUrl]).started();
    const reply = await up.chat(EASY);
    assert.equal(reply.headers["x-pointsman-model"], "my-llama");
    assert.equal(JSON.parse(weak.requests.at(-1)?.body.toString() ?? "{}").model, "my-llama");
  });
});

describe("pointsman up, when something is missing", () => {
  it("says which port is taken and which option changes it", async () => {
    const taken = net.createServer().listen(0, "127.0.0.1");
    await once(taken, "listening");
    const { port } = taken.address() as net.AddressInfo;
    await using child = new Child(BIN, ["up", "--listen", `127.0.0.1:${port}`, "--admin", "127.0.0.1:0"]);
    assert.notEqual(await child.ended(), 0);
    assert.match(child.lines.join("\n"), new RegExp(`${port}[\\s\\S]*--listen`));
    taken.close();
  });

  it("says how to get an Envoy when there is none", async () => {
    await using child = new Child(BIN, [
      "up",
      "--envoy",
      "/nowhere/envoy",
      "--listen",
      "127.0.0.1:0",
      "--admin",
      "127.0.0.1:0",
    ]);
    assert.notEqual(await child.ended(), 0);
    assert.match(child.lines.join("\n"), /\/nowhere\/envoy/);
    assert.match(child.lines.join("\n"), /make|--envoy/);
  });

  it("says so when the weak server does not answer", async () => {
    await using child = new Child(BIN, [
      "up",
      "--weak",
      "http://127.0.0.1:9/v1",
      "--listen",
      "127.0.0.1:0",
      "--admin",
      "127.0.0.1:0",
    ]);
    assert.equal(await child.ended(), 2);
    assert.match(child.lines.join("\n"), /127\.0\.0\.1:9/);
  });
});

/** Processes whose parent is `parent`, by their command lines. */
async function childrenOf(
  parent: number,
): Promise<readonly { readonly pid: number; readonly command: string }[]> {
  await using ps = new Child("ps", ["-A", "-o", "pid=,ppid=,args="]);
  await ps.ended();
  return await waitFor("ps to have printed", () => {
    const rows = ps.lines.flatMap((line) => {
      const [, pid, ppid, command] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
      return Number(ppid) === parent ? [{ pid: Number(pid), command: command ?? "" }] : [];
    });
    return rows.length > 0 && rows;
  });
}
