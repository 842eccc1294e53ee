// SPDX-License-Identifier: Apache-2.0
import { spawn } from "node:child_process";
import type { Env } from "./program-deps.ts";

/** A command that says how good an answer is, and how long it may take. */
export interface Checker {
  readonly command: readonly [string, ...string[]];
  readonly timeoutMs: number;
  readonly env: Env;
}

/** What a checker reads, as one line of JSON on its standard input. */
export interface Checked {
  readonly prompt: string;
  readonly answer: string;
  readonly model: string;
  readonly reference?: string;
  readonly id?: string | number;
}

/** The quality it found, in [0, 1], or why it found none. */
export type CheckerAnswer =
  | { readonly kind: "quality"; readonly quality: number }
  | { readonly kind: "failed"; readonly why: "checker-timeout" | "checker-failed" | "checker-output" };

/** A checker prints a number; what it prints beyond this is cut off. */
const MAX_OUTPUT_UNITS = 1000;

const WORD = /(?:"(?:[^"\\]|\\.)*"|'[^']*'|[^\s"'])+/g;
const QUOTED = /"((?:[^"\\]|\\.)*)"|'([^']*)'/g;

/** The words of a command line, with quotes, and nothing else that a shell would do; undefined when there is none. */
export function commandWords(text: string): readonly [string, ...string[]] | undefined {
  const [first, ...rest] = [...text.matchAll(WORD)].map(([word]) =>
    word.replace(
      QUOTED,
      (_, double?: string, single?: string) => double?.replace(/\\(.)/g, "$1") ?? single ?? "",
    ),
  );
  return first === undefined || first === "" ? undefined : [first, ...rest];
}

/**
 * Asks the command about one answer: exit code 0 is good (1) or the number from 0 to 1 that it prints, exit code 1 is bad (0), any
 * other end is no finding. Never rejects. What outlives its time is killed with all that it started.
 */
export async function check(checker: Checker, what: Checked, signal: AbortSignal): Promise<CheckerAnswer> {
  const [file, ...args] = checker.command;
  const { promise: ended, resolve } = Promise.withResolvers<number | string>();
  // A process group of its own, so that what the checker starts can be ended with it.
  const child = spawn(file, args, {
    env: { ...checker.env },
    stdio: ["pipe", "pipe", "ignore"],
    detached: true,
  });
  child.once("error", () => resolve("no-start"));
  child.once("close", (code) => resolve(code ?? "killed"));
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (part: string) => {
    if (output.length < MAX_OUTPUT_UNITS) output += part;
  });
  child.stdin.on("error", () => undefined).end(`${JSON.stringify(what)}\n`); // it need not read
  const deadline = AbortSignal.timeout(checker.timeoutMs);
  const end = AbortSignal.any([deadline, signal]);
  const kill = (): void => killGroup(child.pid);
  end.addEventListener("abort", kill, { once: true });
  if (end.aborted) kill();
  const code = await ended;
  end.removeEventListener("abort", kill);
  if (deadline.aborted && code === "killed") return { kind: "failed", why: "checker-timeout" };
  if (code === 1) return { kind: "quality", quality: 0 };
  if (code !== 0) return { kind: "failed", why: "checker-failed" };
  return qualityIn(output);
}

function qualityIn(output: string): CheckerAnswer {
  const text = output.trim();
  const quality = text === "" ? 1 : Number(text);
  return quality >= 0 && quality <= 1
    ? { kind: "quality", quality }
    : { kind: "failed", why: "checker-output" };
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // nobody is left in the group
  }
}
