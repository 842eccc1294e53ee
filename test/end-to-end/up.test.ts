// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import net, { type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { StandIn } from "../../src/stand-in/stand-in.ts";
import { Load } from "../harness/load.ts";
import { childrenOf, isAlive, START_MS, Up } from "../harness/up.ts";
import { waitFor } from "../harness/wait-for.ts";

const BIN = join(import.meta.dirname, "../../bin/pointsman");
const EASY = "Say hello in French.";
const HARD = "Find all integer solutions of x^2 - 7y^2 = 1 and prove that there are no others.";

describe("pointsman up, without a configuration", () => {
  let up: Up;
  let said: Readonly<Record<string, unknown>>;
  before(async () => {
    up = new Up();
    said = await up.steering();
  });
  after(() => up[Symbol.asyncDispose]());

  const lineOf = async (about: (line: Readonly<Record<string, unknown>>) => boolean) =>
    await waitFor("the line of the exchange", () => up.events("exchange").findLast(about));

  it("says where it listens, and which backends are stand-ins", () => {
    assert.match(String(said["listen"]), /^127\.0\.0\.1:\d+$/);
    assert.match(String(said["admin"]), /^127\.0\.0\.1:\d+$/);
    assert.match(String(said["envoy"]), /^1\.\d+\.\d+$/);
    assert.deepEqual(Object.keys(said["stand_ins"] as object).toSorted(), ["gpt-4", "llama-3-8b"]);
  });

  it("steers, and tells each exchange in one line with the decision's numbers", async () => {
    const easy = await up.decided(EASY);
    assert.deepEqual([easy.status, easy.headers["x-pointsman-tier"]], [200, "weak"]);
    const hard = await up.decided(HARD);
    assert.deepEqual([hard.status, hard.headers["x-pointsman-tier"]], [200, "strong"]);
    const line = await lineOf((one) => one["tier"] === "strong" && one["reason"] !== "fail-open");
    assert.equal(line["virtual_model"], "auto");
    assert.equal(line["served_by"], "gpt-4");
    assert.equal(line["status"], 200);
    for (const key of ["score", "threshold", "decision_ms", "duration_ms"])
      assert.equal(typeof line[key], "number", key);
  });

  it("falls back when a stand-in is told to fail, and says so", async () => {
    const { "llama-3-8b": weak } = said["stand_ins"] as Readonly<Record<string, string>>;
    const told = await fetch(`${weak}/stand-in`, { method: "PUT", body: '{"failNext":1}' });
    assert.equal(told.status, 200);
    const reply = await up.decided(EASY);
    assert.deepEqual([reply.status, reply.headers["x-pointsman-backend"]], [200, "gpt-4"]);
    const line = await lineOf((one) => one["attempts"] === 2);
    assert.deepEqual([line["backend"], line["served_by"]], ["llama-3-8b", "gpt-4"]);
  });

  it("tells the name of an unknown model nowhere, and answers 404", async () => {
    assert.equal((await up.chat(EASY, { model: "made-up-name" })).status, 404);
    await lineOf((one) => one["status"] === 404);
    assert.ok(!up.text.includes("made-up-name"));
  });

  it("starts pointsman serve again when it is killed, and requests are answered meanwhile", async () => {
    const [serve = 0] = up.started(" serve ");
    await using load = new Load(2, () => up.chat(EASY));
    process.kill(serve, "SIGKILL");
    const died = await up.event("serve-died");
    assert.equal(died["signal"], "SIGKILL");
    await up.event("serve-back");
    await waitFor("requests to be steered", async () => {
      return (await up.chat(EASY)).headers["x-pointsman-reason"] === "score";
    });
    assert.deepEqual(Load.lost(await load.stop()), []);
    assert.notEqual(up.started(" serve ")[0], serve);
  });

  it("lets a stream end when it is told to stop, and leaves no process and no file behind", async () => {
    const standIns = Object.values(said["stand_ins"] as Readonly<Record<string, string>>);
    for (const standIn of standIns)
      await fetch(`${standIn}/stand-in`, { method: "PUT", body: '{"chunks":20,"chunkDelayMs":60}' });
    const processes = [...up.started("serve"), ...up.started("envoy")];
    assert.ok(processes.length >= 2);
    assert.equal(up.left().length, 1);
    const streaming = up.chat(EASY, { stream: true });
    const isOpen = async (standIn: string): Promise<boolean> => {
      const { requests } = (await (await fetch(`${standIn}/stand-in/requests`)).json()) as {
        readonly requests: readonly { readonly ending: string }[];
      };
      return requests.some((request) => request.ending === "open");
    };
    await waitFor("the stream to begin", async () =>
      (await Promise.all(standIns.map(isOpen))).includes(true),
    );
    up.child.signal("SIGINT");
    await up.event("draining");
    const reply = await streaming;
    assert.equal(reply.cut, false);
    assert.match(reply.text, /data: \[DONE\]\s*$/);
    assert.equal(await up.child.ended(), 0);
    assert.deepEqual(processes.filter(isAlive), []);
    assert.deepEqual(up.left(), []);
  });
});

describe("pointsman up, when pointsman serve is late", () => {
  it("starts Envoy without it, and hands over without losing a request when it is there", async () => {
    await using up = new Up();
    const serve = await waitFor("serve to be started", () => up.started(" serve ")[0]);
    process.kill(serve, "SIGSTOP");
    await up.event("serve-late");
    await up.ready();
    const early = await up.chat(EASY);
    assert.deepEqual([early.status, early.headers["x-pointsman-reason"]], [200, "fail-open"]);
    await using load = new Load(2, () => up.chat(EASY));
    process.kill(serve, "SIGCONT");
    await up.event("steering");
    await waitFor("requests to be steered", async () => {
      return (await up.chat(EASY)).headers["x-pointsman-reason"] === "score";
    });
    assert.deepEqual(Load.lost(await load.stop()), []);
    up.child.signal("SIGTERM");
    assert.equal(await up.child.ended(), 0);
    assert.deepEqual(up.left(), []);
  });

  it("hands over too where it is there before that Envoy is", async () => {
    await using up = new Up();
    const serve = await waitFor("serve to be started", () => up.started(" serve ")[0]);
    process.kill(serve, "SIGSTOP");
    const envoy = await waitFor("Envoy to be started", () => up.started("--config-path")[0]);
    process.kill(envoy, "SIGSTOP");
    process.kill(serve, "SIGCONT");
    await up.event("ready");
    process.kill(envoy, "SIGCONT");
    await up.steering();
    assert.equal((await up.chat(EASY)).headers["x-pointsman-reason"], "score");
  });
});

describe("pointsman up, with a user's own weak backend", () => {
  let ollama: StandIn;
  before(async () => {
    ollama = await new StandIn({ name: "ollama", model: "llama3.2:3b" }).start();
  });
  after(() => ollama[Symbol.asyncDispose]());

  it("asks the server for its model and uses it, with a stand-in for the strong one", async () => {
    await using up = new Up(["--weak", ollama.baseUrl]);
    const said = await up.steering();
    assert.deepEqual(Object.keys(said["stand_ins"] as object), ["gpt-4"]);
    const reply = await up.decided(EASY);
    assert.deepEqual(
      [reply.status, reply.headers["x-pointsman-model"], reply.headers["x-pointsman-backend"]],
      [200, "llama3.2:3b", "weak"],
    );
    assert.equal(JSON.parse(ollama.requests.at(-1)?.body.toString() ?? "{}").model, "llama3.2:3b");
    const strong = await up.decided(HARD);
    assert.equal(strong.headers["x-pointsman-backend"], "gpt-4");
  });

  it("uses OpenAI for the strong one when there is a key, and shows the key to nobody", async () => {
    await using up = new Up(["--weak", ollama.baseUrl, "--weak-model", "named", "--strong-model", "gpt-5"], {
      OPENAI_API_KEY: "sk-of-the-user",
    });
    const said = await up.steering();
    assert.deepEqual(said["stand_ins"], {});
    const ids = await waitFor("the models", async () => {
      const { text } = await up.client.send({ method: "GET", path: "/v1/models" });
      const { data } = JSON.parse(text) as { readonly data?: readonly { readonly id: string }[] };
      return data?.map(({ id }) => id);
    });
    assert.deepEqual(ids.toSorted(), ["auto", "gpt-5", "named"]);
    const reply = await up.decided(EASY);
    assert.equal(reply.headers["x-pointsman-backend"], "weak");
    assert.ok(!JSON.stringify(ollama.requests.at(-1)?.headers).includes("sk-of-the-user"));
    assert.ok(!up.text.includes("sk-of-the-user"));
  });
});

describe("pointsman up, when it cannot start", () => {
  /** Runs it to its end: the exit code, and what it said. */
  const run = async (
    args: readonly string[],
    env: Readonly<Record<string, string>> = {},
  ): Promise<readonly [number | string, string]> => {
    await using up = new Up(args, env);
    const code = await up.child.ended();
    assert.deepEqual(up.left(), []);
    return [code, up.text];
  };

  it("says which option chooses another port when one is taken", async () => {
    const taken = net.createServer().listen(0, "127.0.0.1");
    await once(taken, "listening");
    const address = `127.0.0.1:${(taken.address() as AddressInfo).port}`;
    const [gateway, admin] = await Promise.all([run(["--listen", address]), run(["--admin", address])]);
    taken.close();
    assert.equal(gateway[0], 1);
    assert.match(gateway[1], new RegExp(`${address} for the gateway: the port is taken: .*--listen`));
    assert.equal(admin[0], 1);
    assert.match(admin[1], new RegExp(`${address} for admin and metrics: the port is taken: .*--admin`));
  });

  it("says how to get Envoy when there is none", async () => {
    const [code, text] = await run(["--envoy", "/nowhere/envoy"]);
    assert.equal(code, 1);
    assert.match(text, /looked for Envoy at \/nowhere\/envoy: found none: .*make tools.*--envoy/);
    const [other, said] = await run(["--envoy", "true"]);
    assert.equal(other, 1);
    assert.match(said, /does not answer like Envoy/);
  });

  it("says what to check when the weak backend does not answer, also with a key for the strong one", async () => {
    for (const env of [{}, { OPENAI_API_KEY: "sk-of-the-user" }]) {
      const [code, text] = await run(["--weak", "http://127.0.0.1:9/v1"], env);
      assert.equal(code, 2);
      assert.match(text, /asked http:\/\/127\.0\.0\.1:9\/v1\/models .*is the server running/);
      assert.ok(!text.includes("sk-of-the-user"));
    }
    const [code, text] = await run(["--weak-model", "named"]);
    assert.equal(code, 2);
    assert.match(text, /--weak URL/);
  });

  it("says every problem of a configuration, by its path", async () => {
    const folder = mkdtempSync(join(tmpdir(), "up-"));
    const file = join(folder, "bad.yaml");
    writeFileSync(file, "decisionBudgetMs: 0\nbackends: [{ name: a }]\n");
    const [code, text] = await run(["--config", file]);
    rmSync(folder, { recursive: true });
    assert.equal(code, 2);
    assert.match(text, /decisionBudgetMs: /);
    assert.match(text, /backends\[0\]\.url: /);
  });
});

/** Python, which `make` needs anyway, runs a command on a pseudo-terminal: https://docs.python.org/3/library/pty.html */
const ON_A_TERMINAL = ["-c", "import pty, sys; sys.exit(pty.spawn(sys.argv[1:]) >> 8)"];

describe("pointsman up, on a terminal", () => {
  it("prints a banner in colour, a line for each exchange, and stops at Ctrl-C", async () => {
    const folder = mkdtempSync(join(tmpdir(), "up-"));
    const command = [BIN, "up", "--listen", "127.0.0.1:0", "--admin", "127.0.0.1:0"];
    const terminal = spawn("python3", [...ON_A_TERMINAL, ...command], {
      cwd: folder,
      env: { PATH: process.env["PATH"], TERM: "xterm-256color", TMPDIR: folder },
      stdio: ["pipe", "pipe", "inherit"],
    });
    let text = "";
    terminal.stdout.on("data", (part: Buffer) => {
      text += part.toString();
    });
    try {
      await waitFor("the banner", () => text.includes("Ctrl-C stops everything"), START_MS);
      assert.match(text, /STAND-IN/);
      assert.ok(text.includes("\u001b["), "there is colour");
      const curls = text.split("\n").filter((line) => /curl -i http/.test(line));
      assert.equal(curls.length, 3);
      const [, url = ""] = /curl -i (http\S+)/.exec(text) ?? [];
      const body = JSON.stringify({ model: "auto", messages: [{ role: "user", content: EASY }] });
      const headers = { "content-type": "application/json" };
      // Again and again: on a busy machine Envoy may go on without the router.
      await waitFor("the line of the exchange", async () => {
        assert.equal((await fetch(url, { method: "POST", headers, body })).status, 200);
        return /auto .*weak.* llama-3-8b .*200/.test(text);
      });
      const started = childrenOf(childrenOf(terminal.pid ?? 0)[0]?.pid ?? 0);
      terminal.stdin.write("\x03");
      const [code] = (await once(terminal, "exit")) as [number];
      assert.equal(code, 0, text);
      assert.match(text, /stopping: waiting for requests in flight/);
      assert.ok(started.length >= 2, "serve and Envoy were found");
      assert.deepEqual(
        started.filter(({ pid }) => isAlive(pid)),
        [],
      );
      assert.deepEqual(readdirSync(folder), []);
    } finally {
      terminal.kill("SIGKILL");
      if (existsSync(folder)) rmSync(folder, { recursive: true });
    }
  });
});
