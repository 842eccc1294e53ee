// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, afterEach, before, beforeEach, describe, it } from "node:test";
import { StandIn } from "../../src/stand-in/stand-in.ts";
import { Child } from "../harness/child.ts";
import { waitFor } from "../harness/wait-for.ts";

const BIN = join(import.meta.dirname, "../../bin/pointsman");
const KEY = "sk-secret-1";
const COUNT = 30;

describe("pointsman label as a process", () => {
  const folder = mkdtempSync(join(tmpdir(), "label-e2e-"));
  const out = join(folder, "labels.jsonl");
  let weak: StandIn;
  let strong: StandIn;
  /** Requests that the strong model answers before it hangs. */
  let hangAfter: number;
  before(() => {
    const prompts = Array.from({ length: COUNT }, (_, i) =>
      JSON.stringify({ prompt: `secret ${i}: what is ${i} + 1?` }),
    );
    writeFileSync(join(folder, "prompts.jsonl"), prompts.join("\n"));
  });
  after(() => rmSync(folder, { recursive: true }));
  beforeEach(async () => {
    rmSync(out, { force: true });
    weak = await new StandIn({ name: "weak", model: "llama", apiKey: KEY }).start();
    let asked = 0;
    hangAfter = Number.POSITIVE_INFINITY;
    const says = (body: object): string | undefined => {
      if (++asked >= hangAfter) strong.behave({ hang: true });
      return JSON.stringify(body).includes("[[GOOD]]") ? "Alike. [[GOOD]]" : undefined;
    };
    strong = await new StandIn({ name: "strong", model: "gpt-4", apiKey: KEY, says }).start();
    const backends = [
      {
        name: "llama",
        tier: "weak",
        model: "llama",
        url: weak.baseUrl,
        price: "1/1",
        credential: { env: "KEY" },
      },
      {
        name: "openai",
        tier: "strong",
        model: "gpt-4",
        url: strong.baseUrl,
        price: "10/30",
        credential: { env: "KEY" },
      },
    ];
    writeFileSync(join(folder, "pointsman.yaml"), JSON.stringify({ backends }));
  });
  afterEach(async () => {
    await weak[Symbol.asyncDispose]();
    await strong[Symbol.asyncDispose]();
  });

  function label(...flags: readonly string[]): Child {
    const common = ["prompts.jsonl", "--weak", "llama", "--strong", "openai", "--judge", "openai"];
    const args = ["label", ...common, "--out", out, "--max-usd", "50", ...flags];
    return new Child(BIN, args, { KEY }, { cwd: folder });
  }
  const linesIn = (): readonly Record<string, unknown>[] =>
    readFileSync(out, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);

  it("goes on where it was killed: no label is lost, none is paid for twice but those under way", async () => {
    hangAfter = 20;
    await using killed = label("--concurrency", "4");
    await waitFor("the strong model to hang", () => strong.requests.length > hangAfter);
    hangAfter = Number.POSITIVE_INFINITY;
    killed.signal("SIGKILL");
    assert.equal(await killed.ended(), "SIGKILL");
    const before = readFileSync(out, "utf8");
    writeFileSync(out, `${before}{"prompt":"half a li`);
    const whole = before.split("\n").length - 1;
    strong.behave({});
    weak.forget();
    await using again = label("--concurrency", "4");
    assert.equal(await again.ended(), 0, again.lines.join("\n"));
    assert.ok(readFileSync(out, "utf8").startsWith(before.slice(0, before.lastIndexOf("\n") + 1)));
    assert.equal(linesIn().length, COUNT);
    assert.equal(new Set(linesIn().map((line) => line["key"])).size, COUNT);
    assert.equal(weak.requests.length, COUNT - whole);
    assert.doesNotMatch(again.lines.join("\n"), /secret|sk-/);
  });

  it("finishes what is under way at Ctrl-C, and keeps it", async () => {
    weak.behave({ delayMs: 1000 });
    await using stopped = label("--concurrency", "3");
    await waitFor("3 requests", () => weak.requests.length >= 3);
    stopped.signal("SIGINT");
    assert.equal(await stopped.ended(), 3);
    assert.match(stopped.lines.join("\n"), /finishing what is under way/);
    const done = linesIn().length;
    assert.ok(done >= 3 && done < COUNT, `${done}`);
    assert.equal(weak.requests.length, done);
    assert.ok(linesIn().every((line) => line["failed"] === undefined));
  });

  it("chooses by what the router model reads in the prompts, and makes labels that eval reads", async () => {
    await using labelled = label("--count", "10");
    assert.equal(await labelled.ended(), 0, labelled.lines.join("\n"));
    assert.deepEqual(linesIn().filter((line) => line["chosen"] === "spread").length, 8);
    const flags = [
      "--data",
      out,
      "--weak",
      "llama",
      "--strong",
      "gpt-4",
      "--routers",
      "heuristic",
      "--bootstrap",
      "0",
    ];
    await using evaluated = new Child(BIN, ["eval", ...flags], {}, { cwd: folder });
    assert.equal(await evaluated.ended(), 0, evaluated.lines.join("\n"));
    assert.match(evaluated.lines.join("\n"), /heuristic/);
  });
});
