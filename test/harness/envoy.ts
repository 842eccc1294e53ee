// SPDX-License-Identifier: Apache-2.0
import { existsSync, writeFileSync } from "node:fs";
import http from "node:http";
import { join } from "node:path";
import { Child } from "./child.ts";
import { waitFor } from "./wait-for.ts";

/** The binary of the Envoy that everything is proved on. Throws where it is not: a test that needs it must not pass. */
export function envoyBinary(): string {
  const binary = join(import.meta.dirname, "../../.tools/envoy-1.40.0/envoy");
  if (!existsSync(binary)) throw new Error("run Envoy: the binary is not there: fetch it with make tools");
  return binary;
}

/** What a test's Envoy is started with beside its configuration. */
export interface EnvoyLimits {
  readonly args?: readonly string[];
  /** KiB that no file of its may be longer than: to it as if the volume were full. */
  readonly largestFile?: number;
  /** Threads that serve connections; absent: one. */
  readonly workers?: number;
}

/** The shell's limit counts blocks of 512 bytes; who ignores the signal is told by the call that fails. */
function limited(kibibytes: number | undefined): readonly string[] {
  if (kibibytes === undefined) return [];
  return ["sh", "-c", `trap '' XFSZ; ulimit -f ${2 * kibibytes}; exec "$@"`, "sh"];
}

/** A real Envoy, run from one configuration, with its admin interface on a unix socket. */
export class Envoy implements AsyncDisposable {
  readonly #child: Child;
  readonly #admin: string;

  /** `config` must name `admin` as its admin socket. */
  constructor(
    config: string,
    folder: string,
    admin: string,
    { args = [], largestFile, workers = 1 }: EnvoyLimits = {},
  ) {
    const file = join(folder, `envoy-${performance.now()}.json`);
    writeFileSync(file, config, { mode: 0o600 });
    this.#admin = admin;
    const [program = "", ...first] = [...limited(largestFile), envoyBinary()];
    this.#child = new Child(program, [
      ...first,
      ...["-c", file, "--use-dynamic-base-id", "--concurrency", String(workers), "--log-level", "warning"],
      ...["--file-flush-interval-msec", "100", "--reject-unknown-dynamic-fields"],
      ...["--drain-strategy", "immediate", ...args],
    ]);
  }

  get child(): Child {
    return this.#child;
  }

  /** Waits until Envoy is live and, with a listener expected, until it has one. */
  async ready(withinMs = 30_000): Promise<this> {
    const isLive = async (): Promise<boolean> => {
      if (!this.#child.running) throw new Error(`Envoy ended: ${this.#child.lines.slice(-5).join("\n")}`);
      return (await this.#get("/ready").catch(() => "")).startsWith("LIVE");
    };
    await waitFor("Envoy to be live", isLive, withinMs);
    return this;
  }

  /** Counters and gauges whose name matches, those at zero included. */
  async stats(filter: string): Promise<Readonly<Record<string, number>>> {
    const text = await this.#get(`/stats?filter=${encodeURIComponent(filter)}`);
    const entries = text.split("\n").flatMap((line) => {
      const [name, value] = line.split(": ");
      return name !== undefined && /^\d+$/.test(value ?? "") ? [[name, Number(value)] as const] : [];
    });
    return Object.fromEntries(entries);
  }

  /** The sum of the counters whose name ends so. */
  async count(ending: string): Promise<number> {
    const stats = await this.stats(ending.replaceAll(".", "\\."));
    return Object.entries(stats).reduce(
      (sum, [name, value]) => (name.endsWith(ending) ? sum + value : sum),
      0,
    );
  }

  configDump(): Promise<string> {
    return this.#get("/config_dump?include_eds");
  }

  /** The hosts of all clusters, one fact a line. */
  clusters(): Promise<string> {
    return this.#get("/clusters");
  }

  /** Asks the admin interface for something that changes Envoy. */
  admin(method: "GET" | "POST", path: string): Promise<string> {
    return this.#get(path, method);
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#child[Symbol.asyncDispose]();
  }

  #get(path: string, method = "GET"): Promise<string> {
    return new Promise((resolve, reject) => {
      const request = http.get({ socketPath: this.#admin, path, method, timeout: 5000 }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () => resolve(Buffer.concat(chunks).toString()));
        response.on("error", reject);
      });
      request.on("error", reject);
    });
  }
}
