// SPDX-License-Identifier: Apache-2.0
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

/** Lines of output kept for a failing test to show. */
const KEEP = 20_000;

export interface ChildOptions {
  readonly cwd?: string;
  /** Standard input, closed behind it; absent: none at all. */
  readonly input?: string;
}

/** A process under test. Disposing of it kills it and waits for its end. */
export class Child implements AsyncDisposable {
  readonly #process: ChildProcess;
  readonly lines: string[] = [];

  constructor(
    command: string,
    args: readonly string[],
    env: Readonly<Record<string, string>> = {},
    options: ChildOptions = {},
  ) {
    const { cwd, input } = options;
    this.#process = spawn(command, args, {
      stdio: [input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
      env: { PATH: process.env["PATH"], ...env },
      ...(cwd === undefined ? {} : { cwd }),
    });
    this.#process.stdin?.on("error", () => undefined).end(input);
    for (const stream of [this.#process.stdout, this.#process.stderr]) this.#keep(stream);
  }

  get pid(): number {
    return this.#process.pid ?? 0;
  }

  get running(): boolean {
    return this.#process.exitCode === null && this.#process.signalCode === null;
  }

  signal(signal: NodeJS.Signals): void {
    this.#process.kill(signal);
  }

  /** Waits for the end; gives the exit code, or the signal's name. */
  async ended(): Promise<number | string> {
    if (this.running) await once(this.#process, "exit");
    return this.#process.exitCode ?? this.#process.signalCode ?? 0;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.running) {
      this.signal("SIGCONT"); // a stopped process does not hear SIGKILL's reaping in time on every kernel
      this.signal("SIGKILL");
    }
    await this.ended();
  }

  #keep(stream: NodeJS.ReadableStream | null): void {
    let rest = "";
    stream?.on("data", (chunk: Buffer) => {
      const lines = (rest + chunk.toString()).split("\n");
      rest = lines.pop() ?? "";
      this.lines.push(...lines);
      if (this.lines.length > KEEP) this.lines.splice(0, this.lines.length - KEEP);
    });
  }
}
