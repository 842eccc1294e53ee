// SPDX-License-Identifier: Apache-2.0
import type { ApiClient } from "./api-client.ts";
import type { ApiFailure } from "./api-failure.ts";
import type { SecretState } from "./credential.ts";
import { ObjectWatch } from "./object-watch.ts";
import { secretValues } from "./read-object.ts";
import type { WatchTiming } from "./watch-timing.ts";

interface Watched {
  readonly watch: ObjectWatch<ReadonlyMap<string, string>>;
  isSettled: boolean;
  isForbidden: boolean;
  last?: ReadonlyMap<string, string>;
}

/**
 * The Secrets that are asked for, each watched by its own name, so that a Role may name it (list and watch with
 * `metadata.name=…` are allowed by `resourceNames`), and no other is ever read.
 */
export class SecretWatches implements AsyncDisposable {
  readonly #api: ApiClient;
  readonly #timing: WatchTiming;
  readonly #changed: () => void;
  readonly #watched = new Map<string, Watched>();

  constructor(api: ApiClient, timing: WatchTiming, changed: () => void) {
    this.#api = api;
    this.#timing = timing;
    this.#changed = changed;
  }

  /** Watches these, `NAMESPACE/NAME`, and no others; values of those no longer wanted are forgotten. */
  want(names: ReadonlySet<string>): void {
    for (const [name, { watch }] of this.#watched)
      if (!names.has(name)) {
        this.#watched.delete(name);
        watch[Symbol.asyncDispose]().catch(() => undefined); // its end throws nothing
      }
    for (const name of names) if (!this.#watched.has(name)) this.#begin(name);
  }

  /** Resolves when it is known of each whether it is there. */
  async settled(): Promise<void> {
    await Promise.all([...this.#watched.values()].map(({ watch }) => watch.settled));
  }

  state(name: string): SecretState {
    const one = this.#watched.get(name);
    if (one === undefined) return { trouble: "pending" };
    const values = one.last === undefined ? {} : { values: one.last };
    if (one.isForbidden) return { ...values, trouble: "forbidden" };
    if (!one.isSettled) return { ...values, trouble: "pending" };
    return one.watch.objects.has(name) ? values : { ...values, trouble: "missing" };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all([...this.#watched.values()].map(({ watch }) => watch[Symbol.asyncDispose]()));
    this.#watched.clear();
  }

  #begin(name: string): void {
    const [namespace = "", secret = ""] = name.split("/");
    const watch = new ObjectWatch({
      api: this.#api,
      path: `/api/v1/namespaces/${namespace}/secrets`,
      fieldSelector: `metadata.name=${secret}`,
      timing: this.#timing,
      keep: secretValues,
      changed: () => {
        one.isSettled = true;
        one.isForbidden = false;
        const values = watch.objects.get(name);
        if (values !== undefined) one.last = values;
        this.#changed();
      },
      failing: (failure: ApiFailure | undefined) => {
        const isForbidden = failure?.kind === "refused" && failure.status === 403;
        if (isForbidden === one.isForbidden) return;
        one.isForbidden = isForbidden;
        this.#changed();
      },
    });
    const one: Watched = { watch, isSettled: false, isForbidden: false };
    this.#watched.set(name, one);
    watch.start();
  }
}
