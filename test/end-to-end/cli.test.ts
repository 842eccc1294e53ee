// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { envoyBinary } from "../harness/envoy.ts";

const ROOT = join(import.meta.dirname, "../..");
const BIN = join(ROOT, "bin/pointsman");
const HARD = "Prove that there are infinitely many primes, and derive a bound for the n-th one step by step.";

const GOOD = {
  backends: [
    { name: "llama", tier: "weak", model: "llama-3-8b", url: "http://127.0.0.1:8000/v1" },
    {
      name: "openai",
      tier: "strong",
      model: "gpt-4-turbo",
      url: "https://api.openai.com/v1",
      credential: { env: "TEST_KEY" },
      price: "10/30",
    },
  ],
  virtualModels: [{ name: "auto" }, { name: "vault", router: "heuristic", onRouterFailure: "closed" }],
};
const BAD = `
listen: nonsense
decisionBudgetMs: 0
backends:
  - { name: Llama, tier: tiny, model: "two words", url: "ftp://x" }
virtualModels:
  - { name: auto, treshold: 0.5 }
`;

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

describe("the commands of pointsman", () => {
  const folder = mkdtempSync(join(tmpdir(), "cli-"));
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  let good = "";
  before(() => {
    good = file("good.yaml", JSON.stringify(GOOD));
    mkdirSync(join(folder, "tmp"));
  });
  after(() => rmSync(folder, { recursive: true }));

  const run = (program: string, args: readonly string[], input = ""): Promise<Ran> =>
    new Promise((resolve) => {
      const env = { PATH: process.env["PATH"], TEST_KEY: "sk-strong-1", TMPDIR: join(folder, "tmp") };
      const child = execFile(program, args, { env, cwd: folder, timeout: 30_000 }, (cause, out, err) =>
        resolve({ code: Number(cause?.code ?? 0), out, err }),
      );
      child.stdin?.on("error", () => undefined).end(input);
    });
  const pointsman = (args: readonly string[], input?: string): Promise<Ran> => run(BIN, args, input);

  it("tell the version of the package", async () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    assert.deepEqual(await pointsman(["--version"]), { code: 0, out: `${version}\n`, err: "" });
  });

  it("explain themselves with --help: every option has a sentence, and every command an example", async () => {
    const { out } = await pointsman(["--help"]);
    const commands = [...out.matchAll(/^ {2}([a-z]+) (?:\[|<| {2})/gm)].map(([, name = ""]) => name);
    for (const name of ["up", "serve", "validate", "explain", "bootstrap"])
      assert.ok(commands.includes(name));
    const helps = commands
      .filter((name) => name !== "help")
      .map(async (name) => ({ name, ...(await pointsman([name, "--help"])) }));
    for (const help of await Promise.all(helps)) {
      assert.equal(help.code, 0, help.name);
      assert.match(help.out, new RegExp(`Usage: pointsman ${help.name}`));
      assert.match(help.out, /Examples?:\n/, help.name);
      for (const [line] of help.out.matchAll(/^ {2}-.*$/gm))
        assert.match(line, /^ {2}-\S.*? {2,}\S|^ {2}-[^ ].{20,}$/, `${help.name}: ${line}`);
    }
  });

  it("name the options that scripts rely on", async () => {
    const options = {
      up: ["--config", "--listen", "--admin", "--weak", "--envoy", "--json"],
      serve: ["--config", "--grpc", "--admin", "--decision-log"],
      explain: ["--model", "--config", "--json"],
      bootstrap: ["--config", "--grpc", "--static"],
    };
    for (const [command, names] of Object.entries(options)) {
      const { out } = await pointsman([command, "--help"]);
      for (const name of names) assert.ok(out.includes(name), `${command} ${name}`);
    }
  });

  it("end with code 2 and say where help is when a command or an option is unknown", async () => {
    for (const args of [["stear"], ["serve", "--conifg", "x"], ["serve"]]) {
      const { code, err } = await pointsman(args);
      assert.equal(code, 2, args.join(" "));
      assert.match(err, /--help/);
    }
  });

  it("end once all that they said is read, however much that is", async () => {
    const backends = Array.from({ length: 40 }, (_, at) => ({
      ...{
        name: `m-${at}`,
        tier: at === 0 ? "strong" : "weak",
        model: `m-${at}`,
        url: "http://127.0.0.1:8000/v1",
      },
    }));
    const many = file("many.yaml", JSON.stringify({ backends }));
    const { code, out } = await pointsman(["bootstrap", "--config", many, "--static"]);
    assert.equal(code, 0);
    // More than a pipe holds.
    assert.ok(out.length > 300_000 && JSON.parse(out) !== undefined, String(out.length));
  });

  it("validate a good file: code 0, and what it means, without the key", async () => {
    const { code, out, err } = await pointsman(["validate", good]);
    assert.deepEqual([code, err], [0, ""]);
    for (const word of [
      "is valid",
      "llama-3-8b",
      "https://api.openai.com:443/v1",
      "vault",
      "closed",
      "10/30",
    ])
      assert.ok(out.includes(word), word);
    assert.ok(!out.includes("sk-strong-1"));
  });

  it("validate a bad file: code 2, and every problem on a line of its own by its path", async () => {
    const { code, out, err } = await pointsman(["validate", file("bad.yaml", BAD)]);
    assert.deepEqual([code, out], [2, ""]);
    const paths = err.split("\n").filter((line) => line !== "");
    for (const path of [
      "listen",
      "decisionBudgetMs",
      "backends[0].name",
      "backends[0].tier",
      "backends[0].model",
      "virtualModels[0]",
    ])
      assert.ok(
        paths.some((line) => line.startsWith(`${path}: `)),
        `${path} in ${err}`,
      );
  });

  it("validate a file that is not there, or no YAML: code 2, and which file", async () => {
    const absent = await pointsman(["validate", "absent.yaml"]);
    assert.equal(absent.code, 2);
    assert.match(absent.err, /absent\.yaml: .*ENOENT/);
    const broken = await pointsman(["validate", file("broken.yaml", "backends: [{")]);
    assert.equal(broken.code, 2);
    assert.match(broken.err, /broken\.yaml: /);
  });

  it("explain a prompt with the decision and the numbers behind it", async () => {
    const { code, out, err } = await pointsman(["explain", "--config", good, HARD]);
    assert.deepEqual([code, err], [0, ""]);
    for (const word of ["openai", "llama", "ensemble", "heuristic", "strong", "score"])
      assert.ok(out.includes(word), `${word} in ${out}`);
    assert.ok(!out.includes("\u001b["), "no colour where no terminal is");
  });

  it("explain a request body from standard input, as JSON without the prompt's text", async () => {
    const body = JSON.stringify({
      model: "vault",
      max_tokens: 50,
      tools: [{ type: "function", function: { name: "f" } }],
      messages: [{ role: "user", content: "the purple elephant, please" }],
    });
    const { code, out } = await pointsman(["explain", "--config", good, "--json"], body);
    assert.equal(code, 0);
    const explanation = JSON.parse(out);
    assert.equal(explanation.request.model, "vault");
    assert.equal(explanation.request.maxAnswerTokens, 50);
    assert.deepEqual(explanation.request.needs, ["tools"]);
    assert.deepEqual(
      explanation.candidates.map((one: { readonly backend: string }) => one.backend),
      ["llama", "openai"],
    );
    const deciding = explanation.scores.filter((one: { readonly decides: boolean }) => one.decides);
    assert.deepEqual(
      deciding.map((one: { readonly router: string }) => one.router),
      ["heuristic"],
    );
    for (const { score } of explanation.scores) assert.ok(score >= 0 && score <= 1);
    assert.equal(explanation.outcome.kind, "decision");
    assert.equal(explanation.outcome.virtualModel, "vault");
    assert.match(explanation.routerModel.digest, /^[0-9a-f]{12}$/);
    assert.ok(explanation.timings.length > 3);
    assert.ok(!out.includes("elephant"));
  });

  it("explain what is no request body as a prompt", async () => {
    const { code, out } = await pointsman(["explain", "--config", good, "--json"], "diff --git a/x b/x\n+ 1");
    assert.equal(code, 0);
    assert.equal(JSON.parse(out).request.textCharacters, 22);
  });

  it("explain an unknown model as the client would be told, and nothing at all as a mistake", async () => {
    const { code, out } = await pointsman(["explain", "--config", good, "--model", "nobody", "--json", "hi"]);
    assert.equal(code, 0);
    const { outcome } = JSON.parse(out);
    assert.deepEqual([outcome.kind, outcome.code, outcome.status], ["reject", "model_not_found", 404]);
    const nothing = await pointsman(["explain", "--config", good]);
    assert.equal(nothing.code, 2);
    assert.match(nothing.err, /nothing to explain/);
  });

  it("explain without a configuration file, by stand-ins", async () => {
    const { code, out } = await pointsman(["explain", "--json", "hi"]);
    assert.equal(code, 0);
    assert.equal(JSON.parse(out).outcome.chain[0], "llama-3-8b");
  });

  it("end without a word when nobody reads on", async () => {
    const prompts = file("many.jsonl", `${JSON.stringify({ prompt: "Name a river." })}\n`.repeat(5000));
    const { out, err } = await run("sh", [
      ...["-c", '"$0" score "$1" --routers heuristic | head -n 1', BIN, prompts],
    ]);
    assert.match(out, /^\{"line":1,.*\}\n$/);
    assert.doesNotMatch(err, /EPIPE|Error/);
  });

  it("score without leaving anything on disk, and without a word to the maker of their libraries", () => {
    assert.deepEqual(readdirSync(join(folder, "tmp")), []);
  });

  for (const kind of [[], ["--static"]] as const)
    it(`print a bootstrap${kind.map((flag) => ` with ${flag}`).join("")} that Envoy calls valid`, async () => {
      const made = await pointsman(["bootstrap", "--config", good, ...kind]);
      assert.deepEqual([made.code, made.err], [0, ""]);
      assert.equal(made.out.includes("sk-strong-1"), kind.length > 0, "keys are in the static form only");
      const path = file("envoy.json", made.out);
      const { code, err } = await run(envoyBinary(), [
        "--mode",
        "validate",
        "-c",
        path,
        "--use-dynamic-base-id",
      ]);
      assert.equal(code, 0, err);
    });

  it("print no bootstrap from a file that is not valid", async () => {
    const { code, out, err } = await pointsman(["bootstrap", "--config", file("bad.yaml", BAD)]);
    assert.deepEqual([code, out], [2, ""]);
    assert.match(err, /backends\[0\]\.tier: /);
  });
});
