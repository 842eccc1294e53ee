// SPDX-License-Identifier: Apache-2.0
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Child } from "./child.ts";
import { HttpClient, type Reply } from "./http-client.ts";
import { waitFor } from "./wait-for.ts";

const BIN = join(import.meta.dirname, "../../bin/pointsman");

/** How long starting may take: seconds, and on a busy machine much more. */
export const START_MS = 60_000;

type Fields = Readonly<Record<string, unknown>>;

/** `pointsman up` in an empty folder, on free ports, with its own place for temporary files. */
export class Up implements AsyncDisposable {
  readonly folder = mkdtempSync(join(tmpdir(), "up-"));
  readonly child: Child;
  #client: HttpClient | undefined;

  constructor(args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
    mkdirSync(join(this.folder, "tmp"));
    this.child = new Child(
      BIN,
      ["up", "--listen", "127.0.0.1:0", "--admin", "127.0.0.1:0", ...args],
      { TMPDIR: join(this.folder, "tmp"), ...env },
      { cwd: this.folder },
    );
  }

  /** Every line of standard output and standard error. */
  get text(): string {
    return this.child.lines.join("\n");
  }

  /** Lines of one event, oldest first. */
  events(event: string): readonly Fields[] {
    return this.child.lines
      .filter((line) => line.includes(`"event":"${event}"`))
      .map((line) => JSON.parse(line) as Fields);
  }

  /** Waits for a line of the event beyond those there were. */
  async event(event: string, beyond = 0): Promise<Fields> {
    return await waitFor(
      `the event ${event}`,
      () => {
        if (!this.child.running) throw new Error(`up ended: ${this.text}`);
        return this.events(event)[beyond];
      },
      START_MS,
    );
  }

  /** Waits until requests can be made; what `up` says of itself then. */
  async ready(): Promise<Fields> {
    const up = await this.event("up");
    this.#client ??= new HttpClient(Number(String(up["listen"]).split(":").at(-1)));
    return up;
  }

  /** Waits until requests are steered: on a busy machine `serve` is late, and Envoy is replaced once it is there. */
  async steering(): Promise<Fields> {
    const up = await this.ready();
    if (this.events("serve-late").length > 0) await this.event("steering");
    return up;
  }

  get client(): HttpClient {
    if (this.#client === undefined) throw new Error("up is not ready");
    return this.#client;
  }

  /** Sends a chat completion with one user turn to `auto`. */
  chat(content: string, body: Fields = {}): Promise<Reply> {
    const whole = { model: "auto", messages: [{ role: "user", content }], ...body };
    return this.client.send({ body: JSON.stringify(whole) });
  }

  /** The same until the router answers: on a busy machine Envoy may go on without it. */
  async decided(content: string): Promise<Reply> {
    return await waitFor("a decision", async () => {
      const reply = await this.chat(content);
      return reply.headers["x-pointsman-reason"] !== "fail-open" && reply;
    });
  }

  /** Process ids of what `up` started, by a word of their command line. */
  started(word: string): readonly number[] {
    return childrenOf(this.child.pid)
      .filter(({ command }) => command.includes(word))
      .map(({ pid }) => pid);
  }

  /** What `up` keeps on disk. */
  left(): readonly string[] {
    return readdirSync(join(this.folder, "tmp"));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#client?.[Symbol.dispose]();
    const started = childrenOf(this.child.pid);
    await this.child[Symbol.asyncDispose]();
    for (const { pid } of started) if (isAlive(pid)) process.kill(pid, "SIGKILL");
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Processes whose parent is this one. */
export function childrenOf(parent: number): readonly { readonly pid: number; readonly command: string }[] {
  const table = execFileSync("ps", ["-A", "-ww", "-o", "pid=,ppid=,args="], { encoding: "utf8" });
  return table.split("\n").flatMap((line) => {
    const [, pid, ppid, command = ""] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return Number(ppid) === parent ? [{ pid: Number(pid), command }] : [];
  });
}

/** True while the process exists. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
