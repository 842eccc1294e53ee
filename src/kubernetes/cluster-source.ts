// SPDX-License-Identifier: Apache-2.0
import { isDeepStrictEqual } from "node:util";
import type { BackendSource, Discovered, Standing } from "../contract/discovery.ts";
import type { Log } from "../contract/log.ts";
import { ApiClient } from "./api-client.ts";
import { ClusterObjects } from "./cluster-objects.ts";
import { conditionsFor } from "./conditions.ts";
import { type Discovery, discover } from "./discover.ts";
import { Found } from "./found.ts";
import { keyOf } from "./objects.ts";
import type { ServiceForm } from "./service-form.ts";
import { StatusWriter } from "./status-writer.ts";
import { WATCH_TIMING, type WatchTiming } from "./watch-timing.ts";

/** What is looked for, and where. */
export interface ClusterOptions {
  /** A kubeconfig file; absent: $KUBECONFIG, ~/.kube/config or the pod's ServiceAccount. */
  readonly kubeconfig?: string;
  /** Where Services are looked for; empty: everywhere. */
  readonly namespaces: readonly string[];
  /** How long changes are gathered before they are told; default 100 ms. */
  readonly debounceMs?: number;
  /** `NAMESPACE/NAME` of the Secret with our certificate towards sidecars; absent: no sidecars. */
  readonly identitySecret?: string;
  /** Whether it is asked who signs the tokens of pods. */
  readonly tokens: boolean;
  readonly timing?: WatchTiming;
  readonly log: Log;
}

/** Conditions that somebody else has overwritten are looked at again this often. */
const REVIEW_MS = 60_000;

/** Finds backends by the annotations of a cluster's Services, and tells their owners how they stand. */
export class ClusterSource implements BackendSource {
  readonly #options: ClusterOptions;
  #life: Life | undefined;

  constructor(options: ClusterOptions) {
    this.#options = options;
  }

  /**
   * Resolves when everything has been listed; while the API server is out of reach, or refuses, it waits and tries on.
   * Throws only when there is no usable kubeconfig.
   */
  async start(changed: (found: Discovered) => void): Promise<Discovered> {
    const life = new Life(await ApiClient.load(this.#options.kubeconfig), this.#options);
    this.#life = life;
    return await life.start(changed);
  }

  report(standings: ReadonlyMap<string, Standing>): void {
    this.#life?.report(standings);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#life?.[Symbol.asyncDispose]();
  }
}

/** From the first list to the end. */
class Life implements AsyncDisposable {
  readonly #api: ApiClient;
  readonly #log: Log;
  readonly #objects: ClusterObjects;
  readonly #writer: StatusWriter;
  readonly #found = new Found();
  readonly #debounceMs: number;
  readonly #review: NodeJS.Timeout;
  #changed: ((found: Discovered) => void) | undefined;
  #timer: NodeJS.Timeout | undefined;
  #lastGood: ReadonlyMap<string, ServiceForm> = new Map();
  #discovery: Discovery | undefined;
  #standings: ReadonlyMap<string, Standing> | undefined;

  constructor(api: ApiClient, options: ClusterOptions) {
    const { log, timing = WATCH_TIMING } = options;
    this.#api = api;
    this.#log = log;
    this.#debounceMs = options.debounceMs ?? 100;
    this.#writer = new StatusWriter(api, log);
    this.#objects = new ClusterObjects({ ...options, api, timing, changed: () => this.#soon() });
    this.#review = setInterval(() => this.#tellOwners(), REVIEW_MS).unref();
  }

  async start(changed: (found: Discovered) => void): Promise<Discovered> {
    this.#objects.start();
    await this.#objects.synced();
    // Only now is it known which Secrets are asked for.
    this.#look();
    await this.#objects.settled();
    const first = this.#look();
    this.#changed = changed;
    this.#tellOwners();
    return first;
  }

  report(standings: ReadonlyMap<string, Standing>): void {
    if (isDeepStrictEqual(standings, this.#standings)) return;
    this.#standings = standings;
    this.#tellOwners();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    clearInterval(this.#review);
    clearTimeout(this.#timer);
    this.#changed = undefined;
    this.#api[Symbol.dispose]();
    await this.#writer[Symbol.asyncDispose]();
    await this.#objects[Symbol.asyncDispose]();
  }

  /** The first change of a burst sets the time: a cluster that never rests is told of all the same. */
  #soon(): void {
    if (this.#changed === undefined) return;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#tell();
    }, this.#debounceMs);
  }

  #tell(): void {
    try {
      const before = this.#found.current;
      const next = this.#look();
      if (next !== before) this.#changed?.(next);
    } catch (cause) {
      // A bug in what one change means must not end the gateway: the last catalog stays.
      this.#log("error", "bug", { error: cause instanceof Error ? cause.name : typeof cause });
    }
  }

  /** What the cluster says now; the same object as before when it says the same. */
  #look(): Discovered {
    const { services, slices, secrets } = this.#objects;
    const discovery = discover({ services, slices, secrets, lastGood: this.#lastGood });
    this.#lastGood = discovery.forms;
    this.#discovery = discovery;
    this.#objects.wantSecrets(discovery.secrets);
    this.#tellOwners();
    return this.#found.take(discovery, this.#objects.issuer, this.#objects.identity);
  }

  #tellOwners(): void {
    // Before everything has been listed a verdict may be one of ignorance.
    if (this.#changed === undefined || this.#discovery === undefined) return;
    const { verdicts } = this.#discovery;
    const { services } = this.#objects;
    const now = new Date();
    this.#writer.retain(new Set(services.map(({ uid }) => uid)));
    for (const service of services)
      this.#writer.want(service, conditionsFor(service, verdicts.get(keyOf(service)), this.#standings, now));
  }
}
