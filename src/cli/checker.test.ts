// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { check, commandWords } from "./checker.ts";

const WHAT = { prompt: "secret", answer: "7", model: "gpt-4", reference: "7", id: 3 };
const NEVER = new AbortController().signal;

function checker(script: string, timeoutMs = 30_000) {
  return { command: [process.execPath, "-e", script] as const, timeoutMs, env: {} };
}

/** Runs `f` with what stands on standard input. */
const withInput = (f: string): string =>
  `let t="";process.stdin.on("data",d=>t+=d).on("end",()=>{const v=JSON.parse(t);${f}})`;

describe("a checker command", () => {
  it("reads prompt, answer, model, right answer and id, and says how good by its exit code or a number", async () => {
    const equal = withInput(
      `process.exit(v.answer===v.reference&&v.id===3&&v.model==="gpt-4"&&v.prompt==="secret"?0:1)`,
    );
    assert.deepEqual(await check(checker(equal), WHAT, NEVER), { kind: "quality", quality: 1 });
    assert.deepEqual(await check(checker(equal), { ...WHAT, answer: "8" }, NEVER), {
      kind: "quality",
      quality: 0,
    });
    assert.deepEqual(await check(checker("console.log(0.25)"), WHAT, NEVER), {
      kind: "quality",
      quality: 0.25,
    });
  });

  it("finds nothing where it crashes, prints no number from 0 to 1, or is not there", async () => {
    const failed = (why: string) => ({ kind: "failed", why });
    assert.deepEqual(await check(checker("process.exit(2)"), WHAT, NEVER), failed("checker-failed"));
    assert.deepEqual(await check(checker("console.log(7)"), WHAT, NEVER), failed("checker-output"));
    assert.deepEqual(await check(checker("console.log('good')"), WHAT, NEVER), failed("checker-output"));
    const missing = { ...checker(""), command: ["/no/such/command"] as const };
    assert.deepEqual(await check(missing, WHAT, NEVER), failed("checker-failed"));
  });

  it("is killed with all that it started when its time is over", async () => {
    const orphan = `const c=require("child_process").spawn(process.execPath,["-e","setInterval(()=>{},1e3)"],{stdio:"inherit"});setInterval(()=>{},1e3)`;
    // Were the grandchild alive, it would hold standard output open, and this would not end.
    assert.deepEqual(await check(checker(orphan, 300), WHAT, NEVER), {
      kind: "failed",
      why: "checker-timeout",
    });
  });

  it("is killed when the run is ended", async () => {
    const stop = new AbortController();
    const checked = check(checker("setInterval(()=>{},1e3)"), WHAT, stop.signal);
    stop.abort();
    assert.deepEqual(await checked, { kind: "failed", why: "checker-failed" });
  });

  it("need not read what it is given", async () => {
    const long = { ...WHAT, prompt: "x".repeat(1_000_000) };
    assert.deepEqual(await check(checker(""), long, NEVER), { kind: "quality", quality: 1 });
  });
});

describe("the words of a command", () => {
  it("are parted as a shell parts them, and no more is made of them", () => {
    assert.deepEqual(commandWords(`python3 check.py --name "a b" 'c "d"' --x="e f" $HOME;ls`), [
      ...["python3", "check.py", "--name", "a b", 'c "d"', "--x=e f", "$HOME;ls"],
    ]);
    assert.deepEqual(commandWords(String.raw`sh -c "echo \"1\""`), ["sh", "-c", 'echo "1"']);
    assert.equal(commandWords("  "), undefined);
  });
});
