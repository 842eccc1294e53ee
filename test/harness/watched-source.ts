// SPDX-License-Identifier: Apache-2.0
import type { Discovered, DiscoveredBackend } from "../../src/contract/discovery.ts";
import { type ClusterOptions, ClusterSource } from "../../src/kubernetes/cluster-source.ts";
import { waitFor } from "./wait-for.ts";

/** A line that the source logged. */
export interface Logged {
  readonly level: string;
  readonly event: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** So that a test of a lost connection takes seconds. */
export const BRISK = { silenceMs: 1500, renewMs: 60_000, leastWaitMs: 50, mostWaitMs: 500 } as const;

/** What backends a cluster has, as `pointsman serve` is told, and what was logged about it. */
export class WatchedSource implements AsyncDisposable {
  readonly logged: Logged[] = [];
  /** Everything that was told, the first with it. */
  readonly told: Discovered[] = [];
  readonly #source: ClusterSource;

  constructor(kubeconfig: string, options: Partial<ClusterOptions> = {}) {
    this.#source = new ClusterSource({
      kubeconfig,
      namespaces: [],
      debounceMs: 10,
      tokens: false,
      log: (level, event, fields = {}) => this.logged.push({ level, event, fields }),
      ...options,
    });
  }

  /** Starts it, and waits until it has told all there is. */
  static async start(kubeconfig: string, options: Partial<ClusterOptions> = {}): Promise<WatchedSource> {
    const watched = new WatchedSource(kubeconfig, options);
    await watched.start();
    return watched;
  }

  async start(): Promise<void> {
    this.told.push(await this.#source.start((found) => this.told.push(found)));
  }

  get found(): Discovered {
    return this.told.at(-1) ?? { backends: [], secrets: new Map() };
  }

  backend(name: string): DiscoveredBackend | undefined {
    return this.found.backends.find((one) => one.name === name);
  }

  /** Tells the source that Envoy has all that it has found. */
  programAll(): void {
    this.#source.report(new Map(this.found.backends.map(({ name }) => [name, { kind: "programmed" }])));
  }

  get source(): ClusterSource {
    return this.#source;
  }

  /** Waits until what is found is so. */
  until(what: string, look: (found: Discovered) => boolean, withinMs?: number): Promise<true> {
    return waitFor(what, () => look(this.found) || undefined, withinMs);
  }

  events(event: string): readonly Logged[] {
    return this.logged.filter((line) => line.event === event);
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#source[Symbol.asyncDispose]();
  }
}
