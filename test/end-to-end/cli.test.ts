// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { HARD } from "../harness/gateway.ts";

const ROOT = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "pm-cli-"));
after(() => rmSync(folder, { recursive: true }));

/** Runs the command as a person would, without a terminal. */
function pointsman(args: readonly string[], input = "") {
  const env = { PATH: process.env["PATH"], OPENAI_API_KEY: "sk-cli-test" };
  const { status, stdout, stderr } = spawnSync(join(ROOT, "bin/pointsman"), args, {
    input,
    env,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

function aFile(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const VALID = `
backends:
  - { name: llama, tier: weak, model: llama-3, url: "http://127.0.0.1:8000/v1" }
  - { name: gpt-4, tier: strong, model: gpt-4-turbo, url: "https://api.openai.com/v1", credential: { env: OPENAI_API_KEY } }
`;

describe("pointsman validate", () => {
  it("shows what a valid file means, without its keys, and exits with 0", () => {
    const { status, stdout } = pointsman(["validate", aFile("valid.yaml", VALID)]);
    assert.equal(status, 0);
    assert.match(stdout, /is valid/);
    assert.match(stdout, /gpt-4-turbo/);
    assert.ok(!stdout.includes("sk-cli-test"));
  });

  it("names every problem at once, each with its path, and exits with 2", () => {
    const { status, stderr } = pointsman([
      "validate",
      aFile(
        "invalid.yaml",
        "listen: nowhere\nbackends:\n  - { name: X, tier: weak, model: m, url: u }\nfoo: 1\n",
      ),
    ]);
    assert.equal(status, 2);
    for (const part of ["listen:", "backends[0].name:", "foo"]) assert.ok(stderr.includes(part), part);
  });

  it("says so when there is no such file", () => {
    const { status, stderr } = pointsman(["validate", join(folder, "absent.yaml")]);
    assert.equal(status, 2);
    assert.match(stderr, /absent\.yaml/);
  });
});

describe("pointsman explain", () => {
  it("shows one decision with the numbers behind it", () => {
    const { status, stdout } = pointsman(["explain", HARD]);
    assert.equal(status, 0);
    for (const part of ["signals", "candidates", "scores", "router model", "decision", "gpt-4"])
      assert.ok(stdout.includes(part), part);
  });

  it("takes a request body on standard input, and prints JSON without the prompt", () => {
    const body = {
      model: "router-heuristic-0.9",
      messages: [{ role: "user", content: "marmalade" }],
      tools: [{}],
    };
    const { status, stdout } = pointsman(["explain", "--json"], JSON.stringify(body));
    assert.equal(status, 0);
    const explanation = JSON.parse(stdout);
    assert.deepEqual(explanation.request.needs, ["tools"]);
    assert.equal(explanation.outcome.kind, "decision");
    assert.equal(explanation.scores.find((one: { decides: boolean }) => one.decides).router, "heuristic");
    assert.ok(!stdout.includes("marmalade"));
  });

  it("explains a refusal like any other outcome", () => {
    const { stdout } = pointsman(["explain", "--json", "--model", "nobody", "hi"]);
    assert.deepEqual(JSON.parse(stdout).outcome.code, "model_not_found");
  });
});

describe("pointsman bootstrap", () => {
  it("prints configurations that the real Envoy finds valid", () => {
    const config = aFile("bootstrap.yaml", VALID);
    for (const kind of [[], ["--static"]]) {
      const printed = pointsman([
        "bootstrap",
        "--config",
        config,
        "--grpc",
        `unix:${folder}/p.sock`,
        ...kind,
      ]);
      assert.equal(printed.status, 0, printed.stderr);
      const file = aFile("envoy.json", printed.stdout);
      const envoy = spawnSync(join(ROOT, ".tools/envoy-1.40.0/envoy"), ["--mode", "validate", "-c", file], {
        encoding: "utf8",
      });
      assert.equal(envoy.status, 0, envoy.stderr);
    }
  });

  it("keeps keys out of the bootstrap that takes everything over ADS", () => {
    const { stdout } = pointsman(["bootstrap", "--config", aFile("keys.yaml", VALID)]);
    assert.ok(!stdout.includes("sk-cli-test"));
  });
});

describe("pointsman", () => {
  it("has help with examples for every command", () => {
    for (const command of ["up", "serve", "validate", "explain", "bootstrap"]) {
      const { status, stdout } = pointsman([command, "--help"]);
      assert.equal(status, 0, command);
      assert.match(stdout, /Examples:/, command);
    }
  });

  it("prints its version, and refuses what it does not know with a remedy", () => {
    assert.match(pointsman(["--version"]).stdout, /^\d+\.\d+\.\d+\n$/);
    const { status, stderr } = pointsman(["upp"]);
    assert.equal(status, 2);
    assert.match(stderr, /up/);
    assert.match(stderr, /--help/);
  });

  it("runs from another folder and through a link, as npm installs it", () => {
    const { status, stdout } = spawnSync(
      "sh",
      ["-c", `ln -sf ${ROOT}/bin/pointsman ${folder}/pointsman && cd / && ${folder}/pointsman --version`],
      {
        encoding: "utf8",
      },
    );
    assert.equal(status, 0);
    assert.match(stdout, /^\d/);
  });
});
