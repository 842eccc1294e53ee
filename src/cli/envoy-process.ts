// SPDX-License-Identifier: Apache-2.0
import { open, readFile, writeFile } from "node:fs/promises";
import { askHttp, askUntil } from "./ask-http.ts";
import { drainEnvoy } from "./drain.ts";
import type { Env } from "./program-deps.ts";
import type { RunDirectory } from "./run-directory.ts";
import { startProcess } from "./spawned.ts";
import type { Child } from "./supervise.ts";

export interface EnvoySettings {
  readonly path: string;
  readonly concurrency: number;
  readonly env: Env;
  readonly run: RunDirectory;
  /** Makes the JSON text of a configuration, given the path of the socket for Envoy's admin interface. */
  configText(config: "static" | "ads", adminSocket: string): Promise<string>;
}

/** How long requests in flight may take to finish when we stop. */
const DRAIN_PATIENCE_MS = 10_000;
/** How long an Envoy that was replaced lives on for its requests. */
const PARENT_SHUTDOWN_S = 60;
/** After a reload that changes the listener, how long a response that began before it may go on. */
const DRAIN_TIME_S = 3600;
const TAIL_BYTES = 4096;
const TAIL_LINES = 10;

/** Path of the admin interface of the Envoy that was started after so many others. */
export function adminSocket(run: RunDirectory, epoch: number): string {
  return run.file(`envoy-${epoch}.sock`);
}

/** The Envoys of one run: one, and its successor by hot restart when the first had to start without us. */
export class EnvoyProcesses {
  readonly #settings: EnvoySettings;
  #epoch = -1;

  constructor(settings: EnvoySettings) {
    this.#settings = settings;
  }

  get logFile(): string {
    return this.#settings.run.file("envoy.log");
  }

  /** Writes the configuration (it may hold keys: mode 0600) and starts Envoy with it. */
  async start(config: "static" | "ads", epoch: number): Promise<Child> {
    const { path, env, run } = this.#settings;
    this.#epoch = epoch;
    const file = run.file(`envoy-${epoch}.json`);
    await writeFile(file, await this.#settings.configText(config, this.#adminSocket(epoch)), { mode: 0o600 });
    const log = await open(this.logFile, "a", 0o600);
    try {
      return startProcess([path, ...(await this.#args(file, epoch))], env, log.fd);
    } finally {
      await log.close();
    }
  }

  /** Resolves when Envoy has its listeners; `/ready` alone is true before the first of them is there. */
  async ready(epoch: number, signal: AbortSignal): Promise<void> {
    const where = { socketPath: this.#adminSocket(epoch) };
    await askUntil(where, "/ready", (answer) => answer.status === 200, signal);
    await askUntil(where, "/listeners", (answer) => answer.text.includes("::"), signal);
  }

  /** Drains the Envoy that serves, and lets its predecessor's requests end too. */
  async drain(): Promise<void> {
    const epochs = Array.from({ length: this.#epoch + 1 }, (_, epoch) => epoch);
    await Promise.all(
      epochs.map((epoch) => drainEnvoy({ socketPath: this.#adminSocket(epoch) }, DRAIN_PATIENCE_MS)),
    );
  }

  /** Names of the resources that Envoy refused, if it says so. */
  async refusals(): Promise<readonly string[]> {
    const answer = await askHttp(
      { socketPath: this.#adminSocket(this.#epoch) },
      "/stats?filter=update_rejected",
    );
    return (answer?.text ?? "")
      .split("\n")
      .filter((line) => /: [1-9]/.test(line))
      .map((line) => line.replace(/\.update_rejected.*/, ""));
  }

  /** The last lines of Envoy's log. */
  async logTail(): Promise<readonly string[]> {
    const text = await readFile(this.logFile, "utf8").catch(() => "");
    return text.slice(-TAIL_BYTES).trimEnd().split("\n").slice(-TAIL_LINES);
  }

  #adminSocket(epoch: number): string {
    return adminSocket(this.#settings.run, epoch);
  }

  /** https://www.envoyproxy.io/docs/envoy/latest/operations/cli; a successor finds the first Envoy by its base id. */
  async #args(file: string, epoch: number): Promise<readonly string[]> {
    const { run, concurrency } = this.#settings;
    const baseId = run.file("base-id");
    const identity =
      epoch === 0
        ? ["--use-dynamic-base-id", "--base-id-path", baseId]
        : ["--base-id", (await readFile(baseId, "utf8")).trim(), "--restart-epoch", String(epoch)];
    return [
      ...["--config-path", file, ...identity, "--socket-path", run.file("hot")],
      ...[
        "--concurrency",
        String(concurrency),
        "--file-flush-interval-msec",
        "100",
        "--log-level",
        "warning",
      ],
      // Immediate: a kept connection ends with its next response, in place of staying with the old listener.
      ...["--drain-strategy", "immediate", "--drain-time-s", String(DRAIN_TIME_S)],
      ...["--parent-shutdown-time-s", String(PARENT_SHUTDOWN_S)],
      "--reject-unknown-dynamic-fields",
    ];
  }
}
