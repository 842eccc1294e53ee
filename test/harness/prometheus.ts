// SPDX-License-Identifier: Apache-2.0
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Child } from "./child.ts";
import { freePort } from "./free-port.ts";
import { waitFor } from "./wait-for.ts";

/** One value of a query's answer. */
export interface Sample {
  readonly metric: Readonly<Record<string, string>>;
  readonly value: readonly [number, string];
}

/** A rule as Prometheus has evaluated it. */
export interface EvaluatedRule {
  readonly name: string;
  readonly query: string;
  readonly health: string;
  readonly lastError?: string;
}

/** A real Prometheus that scrapes once a second and evaluates the rules of a file as often. */
export class Prometheus implements AsyncDisposable {
  readonly #child: Child;
  readonly #folder: string;
  readonly #address: string;

  private constructor(child: Child, folder: string, address: string) {
    this.#child = child;
    this.#folder = folder;
    this.#address = address;
  }

  static async start(targets: readonly string[], ruleFile: string): Promise<Prometheus> {
    const folder = mkdtempSync(join(tmpdir(), "pm-prometheus-"));
    const address = `127.0.0.1:${await freePort()}`;
    const config = {
      global: { scrape_interval: "1s", evaluation_interval: "1s" },
      rule_files: [ruleFile],
      scrape_configs: [{ job_name: "pointsman", static_configs: [{ targets }] }],
    };
    writeFileSync(join(folder, "prometheus.yml"), JSON.stringify(config));
    const child = new Child("prometheus", [
      `--config.file=${join(folder, "prometheus.yml")}`,
      `--storage.tsdb.path=${join(folder, "data")}`,
      `--web.listen-address=${address}`,
    ]);
    const prometheus = new Prometheus(child, folder, address);
    await waitFor("Prometheus to be ready", async () => {
      if (!child.running) throw new Error(`prometheus ended: ${child.lines.join("\n")}`);
      return await fetch(`http://${address}/-/ready`).then(
        (response) => response.ok,
        () => false,
      );
    });
    return prometheus;
  }

  /** The answer to an instant query: https://prometheus.io/docs/prometheus/latest/querying/api/ */
  async query(expression: string): Promise<readonly Sample[]> {
    const { result } = await this.#get<{ readonly result: readonly Sample[] }>(
      `query?query=${encodeURIComponent(expression)}`,
    );
    return result;
  }

  async rules(): Promise<readonly EvaluatedRule[]> {
    const { groups } = await this.#get<{
      readonly groups: readonly { readonly rules: readonly EvaluatedRule[] }[];
    }>("rules");
    return groups.flatMap(({ rules }) => rules);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#child[Symbol.asyncDispose]();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #get<Data>(path: string): Promise<Data> {
    const response = await fetch(`http://${this.#address}/api/v1/${path}`);
    const answer = (await response.json()) as { readonly data: Data; readonly error?: string };
    if (!response.ok) throw new Error(`Prometheus: ${answer.error}`);
    return answer.data;
  }
}
