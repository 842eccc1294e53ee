// SPDX-License-Identifier: Apache-2.0
import { spawn } from "node:child_process";
import { openSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Cluster } from "./cluster.ts";
import { waitFor } from "./wait-for.ts";

/** One of a cluster's own processes, for tests of what happens when it stands still or is gone (not in mode `node`). */
export class ClusterProcess {
  readonly #cluster: Cluster;
  readonly #name: string;
  readonly #command: readonly string[];

  constructor(cluster: Cluster, name: "kube-apiserver" | "etcd") {
    if (cluster.mode === "node") throw new Error("in mode node the processes are not ours to signal");
    this.#cluster = cluster;
    this.#name = name;
    this.#command = readFileSync(`/proc/${this.#pid()}/cmdline`, "utf8").split("\0").slice(0, -1);
  }

  /** It stands still: connections stay open, nobody answers. */
  pause(): void {
    process.kill(this.#pid(), "SIGSTOP");
  }

  resume(): void {
    process.kill(this.#pid(), "SIGCONT");
  }

  /** It is gone, without a farewell. Resolves once its ports are free. */
  async stop(): Promise<void> {
    const pid = this.#pid();
    process.kill(pid, "SIGKILL");
    await waitFor(`${this.#name} to be gone`, () => ended(pid));
  }

  /** Starts it again as it was; the API server answers when this resolves. */
  async start(): Promise<void> {
    const [program = "", ...args] = this.#command;
    const log = openSync(join(this.#cluster.folder, `logs/${this.#name}.log`), "a");
    const child = spawn(program, args, { detached: true, stdio: ["ignore", log, log] });
    child.unref();
    const pid = child.pid ?? 0;
    writeFileSync(this.#pidFile(), `${pid} ${fields(pid)[19]}\n`);
    await waitFor(
      "the API server to be ready",
      async () => (await this.#cluster.tryKubectl(["get", "--raw", "/readyz"])).code === 0,
      60_000,
    );
  }

  #pidFile(): string {
    return join(this.#cluster.folder, "pids", this.#name);
  }

  #pid(): number {
    return Number(readFileSync(this.#pidFile(), "utf8").split(" ")[0]);
  }
}

/** Of /proc/PID/stat, what follows the command's name: the state first; the start time is the twentieth. */
function fields(pid: number): readonly string[] {
  return readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /s, "")
    .split(" ");
}

/** Its first thread ends before the others do, and as long as one of them is there its ports are taken. */
function ended(pid: number): boolean {
  try {
    return fields(pid)[0] === "Z" && readdirSync(`/proc/${pid}/task`).length === 1;
  } catch {
    return true;
  }
}
