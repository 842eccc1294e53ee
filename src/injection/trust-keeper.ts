// SPDX-License-Identifier: Apache-2.0
import { setTimeout as wait } from "node:timers/promises";
import type { ServerIdentity } from "../contract/gateway.ts";
import type { Log } from "../contract/log.ts";

/** How often everything is looked at again: somebody may reset the webhook's authorities, and certificates age. */
const LOOK_MS = 10_000;
/** How soon again after a failure. */
const RETRY_MS = 1_000;

/** What the keeper works with. */
export interface KeeperOptions {
  /** One pass: makes and renews what is due and gives what there is then; rejects with a sentence for the operator. */
  readonly pass: () => Promise<ServerIdentity>;
  /** Hears of each other identity than before, the first too; throws where it cannot be used. */
  readonly changed: (identity: ServerIdentity) => void;
  readonly log: Log;
}

/** Keeps the certificates: one pass after another until disposed of. What it had stays in use while passes fail. */
export class TrustKeeper implements AsyncDisposable {
  readonly #options: KeeperOptions;
  readonly #stop = new AbortController();
  #current: ServerIdentity | undefined;
  #told: string | undefined;
  #ended: Promise<void> = Promise.resolve();

  constructor(options: KeeperOptions) {
    this.#options = options;
  }

  /** Begins the passes. */
  start(): void {
    this.#ended = this.#run();
  }

  /** Does one pass now; gives whether it succeeded. */
  async look(): Promise<boolean> {
    try {
      const identity = await this.#options.pass();
      this.#told = undefined;
      this.#take(identity);
      return true;
    } catch (cause) {
      this.#tell(cause instanceof Error ? cause.message : String(cause));
      return false;
    }
  }

  /** Ends the passes; resolves when the last one has. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#stop.abort();
    await this.#ended;
  }

  async #run(): Promise<void> {
    const { signal } = this.#stop;
    while (!signal.aborted) {
      const pause = (await this.look()) ? LOOK_MS : RETRY_MS;
      await wait(pause, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  #take(identity: ServerIdentity): void {
    const before = this.#current;
    if (
      before !== undefined &&
      before.certificate === identity.certificate &&
      before.authority === identity.authority
    )
      return;
    // First, for where it cannot be used the next pass must try again.
    this.#options.changed(identity);
    this.#current = identity;
  }

  /** The same trouble is told once, not at every pass. */
  #tell(why: string): void {
    if (why === this.#told) return;
    this.#told = why;
    this.#options.log("error", "certificates-failed", { why });
  }
}
