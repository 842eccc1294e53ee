// SPDX-License-Identifier: Apache-2.0

import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { after, before, describe, it } from "node:test";
import { aRouterModel } from "../../test/harness/surroundings.ts";
import { requestFor } from "./explain-command.ts";
import { localConfigText } from "./local-backends.ts";
import { createProgram, runProgram } from "./program.ts";
import type { EnvoyConfigRequest, ExplainRequest, ProgramDeps } from "./program-deps.ts";

const GOOD = localConfigText([
  { name: "weak", tier: "weak", model: "llama", url: "http://127.0.0.1:8000/v1", standIn: false },
  {
    name: "openai",
    tier: "strong",
    model: "gpt-4",
    url: "https://api.openai.com/v1",
    standIn: false,
    keyFrom: "KEY",
  },
]);

/** Runs the CLI with ports that only take notes. */
async function cli(args: readonly string[], changes: Partial<ProgramDeps> = {}) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const codes: number[] = [];
  const explained: ExplainRequest[] = [];
  const configured: EnvoyConfigRequest[] = [];
  const deps: ProgramDeps = {
    version: "1.2.3",
    stdin: Readable.from([]),
    stdout,
    stderr,
    env: { KEY: "sk-test" },
    self: ["node", "main.js"],
    toolsEnvoy: "/nowhere/envoy",
    exit: (code) => void codes.push(code),
    routerModel: () => aRouterModel,
    serve: () => assert.fail("not asked for"),
    inject: () => assert.fail("not asked for"),
    envoyConfig: (request) => {
      configured.push(request);
      return Promise.resolve('{"node":{}}');
    },
    explain: (request) => {
      explained.push(request);
      return Promise.resolve({ candidates: [], scores: [], outcome: { kind: "pass" }, timings: [] });
    },
    openScoring: () => assert.fail("not asked for"),
    ...changes,
  };
  await runProgram(deps, args);
  const [out, err] = [stdout, stderr].map(
    (stream) => (stream.read(stream.readableLength) as Buffer | null) ?? "",
  );
  return { out: String(out), err: String(err), codes, explained, configured };
}

describe("the command line", () => {
  let folder = "";
  let good = "";
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "program-"));
    good = join(folder, "good.yaml");
    await writeFile(good, GOOD);
  });
  after(() => rm(folder, { recursive: true }));

  it("has help with examples on everything, and a version", async () => {
    const names = [
      "up",
      "serve",
      "validate",
      "explain",
      "bootstrap",
      "backends",
      "status",
      "drain",
      "inject",
      "score",
      "eval",
      "calibrate",
      "simulate",
      "fit",
      "analyze",
      "label",
      "export",
    ];
    for (const args of [[], ...names.map((name) => [name])]) {
      const { out, codes } = await cli([...args, "--help"]);
      assert.match(out, /Examples:\n {2}pointsman/, args.join(" "));
      // Commander writes a default as JSON.
      assert.doesNotMatch(out, /default:\s+[[{]/, args.join(" "));
      assert.deepEqual(codes, [0]);
    }
    assert.equal((await cli(["--version"])).out, "1.2.3\n");
    const deps = { version: "1" } as ProgramDeps;
    assert.deepEqual(
      createProgram(deps).commands.map((command) => command.name()),
      names,
    );
  });

  it("says in its help what cannot be left out, and addresses as their options take them", async () => {
    const help = async (name: string) => (await cli([name, "--help"])).out.replaceAll(/\s+/g, " ");
    assert.match(await help("serve"), /--config <file> [^-]*\(required\) .*\(default: 127\.0\.0\.1:9002\)/);
    assert.match(await help("drain"), /\(default: unix:\/run\/pointsman\/envoy\.sock\)/);
    assert.match(await help("export"), /may be repeated \(default: none\)/);
  });

  it("ends with code 2 at an option it does not know or cannot read", async () => {
    assert.deepEqual((await cli(["up", "--lisen", "x"])).codes, [2]);
    const bad = await cli(["up", "--listen", "10080"]);
    assert.deepEqual(bad.codes, [2]);
    assert.match(bad.err, /must be HOST:PORT/);
    assert.match((await cli(["up", "--weak", "http://u:secret@h/v1"])).err, /no user, password/);
    assert.deepEqual((await cli(["up", "--config", "x", "--weak", "http://h/v1"])).codes, [2]);
  });

  it("validates: every problem with its path, on standard error, code 2", async () => {
    const file = join(folder, "bad.yaml");
    await writeFile(file, "backends: [{name: A, tier: weak, model: m, url: x}]\nthreshold: 1\n");
    const { out, err, codes } = await cli(["validate", file]);
    assert.deepEqual([out, codes], ["", [2]]);
    assert.match(err, /^backends\[0\]\.name: /m);
    assert.match(err, /threshold/);
  });

  it("validates: a table of what a valid file means, without its keys", async () => {
    const { out, err, codes } = await cli(["validate", good]);
    assert.deepEqual(codes, [0]);
    assert.match(out, /^openai +strong +gpt-4 +strong +https:\/\/api\.openai\.com:443\/v1/m);
    assert.match(out, /^auto +ensemble +0\.5 \(strongShare 0\.5\) +- +weak, openai +openai +enforce +open$/m);
    assert.match(
      err,
      /^warning: backends\[1\]\.profile: no quality profile is known for gpt-4 \(backend openai\)/m,
    );
    assert.doesNotMatch(out, /sk-test/);
  });

  it("validates: a file that is not there is a problem like the others", async () => {
    const { err, codes } = await cli(["validate", join(folder, "none.yaml")]);
    assert.deepEqual(codes, [2]);
    assert.match(err, /ENOENT/);
  });

  it("says that Envoy is missing and what to do, before anything is started", async () => {
    const { err, codes } = await cli(["up", "--config", good]);
    assert.deepEqual(codes, [1]);
    assert.match(err, /^pointsman up: looked for Envoy .* `make tools` .* --envoy PATH\n$/);
  });

  it("prints a bootstrap for the addresses it was given", async () => {
    const args = [
      "bootstrap",
      "--config",
      good,
      "--grpc",
      "unix:/run/p.sock",
      "--listen",
      "[::1]:8080",
      "--static",
    ];
    const { out, configured, codes } = await cli(args);
    assert.deepEqual([out, codes], ['{"node":{}}\n', [0]]);
    assert.partialDeepStrictEqual(configured, [
      {
        kind: "static",
        listen: { host: "::1", port: 8080 },
        processor: { kind: "unix", path: "/run/p.sock" },
      },
    ]);
  });

  it("explains a prompt, as JSON when asked to", async () => {
    const { out, explained, codes } = await cli(["explain", "--config", good, "--json", "hi"]);
    assert.deepEqual(codes, [0]);
    assert.equal((JSON.parse(out) as { outcome: { kind: string } }).outcome.kind, "pass");
    const body = Buffer.from(explained[0]?.http.body ?? []).toString();
    assert.deepEqual(JSON.parse(body), { model: "auto", messages: [{ role: "user", content: "hi" }] });
  });

  it("explains what comes on standard input, and says so when nothing does", async () => {
    const stdin = Readable.from([Buffer.from("line 1\n"), Buffer.from("line 2\n")]);
    const { explained } = await cli(["explain", "--config", good, "--model", "m"], { stdin });
    assert.match(Buffer.from(explained[0]?.http.body ?? []).toString(), /"model":"m".*line 1\\nline 2/);
    const nothing = await cli(["explain", "--config", good]);
    assert.deepEqual(nothing.codes, [2]);
    assert.match(nothing.err, /nothing to explain/);
  });

  it("tells what went wrong in a port, with code 1", async () => {
    const explain = () => Promise.reject(new Error("load the router model: ENOENT: is models/ there"));
    const { err, codes } = await cli(["explain", "--config", good, "hi"], { explain });
    assert.deepEqual([err, codes], ["pointsman: load the router model: ENOENT: is models/ there\n", [1]]);
  });
});

describe("the request that is explained", () => {
  const wish = { prompt: false, fallback: "auto" };
  const bodyOf = (input: string, changes: object = {}): string =>
    Buffer.from(requestFor(input, { ...wish, ...changes }).body).toString();

  it("is the body byte for byte when it names a model", () => {
    const body = '{ "model":"m", "n":1.0, "messages":[] }';
    assert.equal(bodyOf(body), body);
  });

  it("takes the model wished for, else the first virtual model", () => {
    assert.match(bodyOf('{"messages":[]}'), /"model":"auto"/);
    assert.match(bodyOf('{"model":"m","messages":[]}', { model: "x" }), /"model":"x"/);
  });

  it("guesses the API from the body, unless told", () => {
    const paths = ['{"messages":[]}', '{"input":""}', '{"prompt":""}', '{"messages":[],"system":""}'].map(
      (body) => requestFor(body, wish).path,
    );
    assert.deepEqual(paths, ["/v1/chat/completions", "/v1/responses", "/v1/completions", "/v1/messages"]);
    assert.equal(requestFor('{"messages":[]}', { ...wish, api: "messages" }).path, "/v1/messages");
  });

  it("takes JSON that is no request body for a prompt", () => {
    assert.match(bodyOf('{"a":1}'), /"content":"\{\\"a\\":1\}"/);
  });
});
