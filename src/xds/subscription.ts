// SPDX-License-Identifier: Apache-2.0
import type { NamedResources } from "./snapshot.ts";

const NOTHING: NamedResources = new Map();

/** A push that an Envoy has answered: what it was to have by it, and what it had before. */
export interface Pushed {
  readonly sent: NamedResources;
  readonly acked: NamedResources;
}

/**
 * What one Envoy has of one kind of resource, and what it is to be sent. Of a wildcard kind it is always sent all there
 * is; of another only what changed: what is left out of such a response stays as it is.
 * https://www.envoyproxy.io/docs/envoy/v1.40.0/api-docs/xds_protocol#grouping-resources-into-responses
 *
 * There is one push at a time: what changes while it is not answered goes with the next. So an Envoy that is slower than
 * the changes still answers to something.
 */
export class Subscription {
  readonly #wildcard: boolean;
  #names: ReadonlySet<string>;
  #nonce = "";
  #sent = NOTHING;
  #sentNames: ReadonlySet<string>;
  #acked = NOTHING;
  /** All there was when nothing was left to send: as long as it is the same there is nothing to compare. */
  #done: NamedResources | undefined;
  #isWaiting = false;
  #isStale = false;
  #pushedAt = -1;
  #settledAt = -1;

  constructor(wildcard: boolean, names: ReadonlySet<string>) {
    this.#wildcard = wildcard;
    this.#names = names;
    this.#sentNames = names;
  }

  /** Nonce of the last push; empty before there was one. */
  get nonce(): string {
    return this.#nonce;
  }

  /** The names that Envoy asks for from now on. What it asks for anew it no longer has. */
  subscribe(names: ReadonlySet<string>): void {
    if (names.size === this.#names.size && this.#names.isSubsetOf(names)) return;
    if (this.#wildcard) return;
    this.#names = names;
    this.#done = undefined;
    this.#acked = only(this.#acked, names);
  }

  /** Envoy answered the last push. Undefined when it had answered already. */
  answered(isTaken: boolean): Pushed | undefined {
    if (!this.#isWaiting) return undefined;
    const pushed = { sent: this.#sent, acked: this.#acked };
    this.#isWaiting = false;
    this.#done = undefined;
    if (isTaken) {
      this.#acked = this.#sentNames === this.#names ? this.#sent : only(this.#sent, this.#names);
      this.#settledAt = this.#pushedAt;
    }
    return pushed;
  }

  /** Everything is to be sent again, whether it changed or not. */
  refresh(): void {
    this.#done = undefined;
    this.#isStale = true;
  }

  /** What to send now, under this nonce, for Envoy to have what is `sendable` at `moment`; undefined: nothing. */
  push(sendable: NamedResources, moment: number, nonce: string): NamedResources | undefined {
    if (this.#isWaiting) return undefined;
    if (this.#done === sendable) {
      this.#settledAt = moment;
      return undefined;
    }
    const wanted = this.#wildcard ? sendable : only(sendable, this.#names);
    const due = this.#due(wanted);
    this.#isStale = false;
    if (due === undefined) {
      this.#done = sendable;
      this.#settledAt = moment;
      return undefined;
    }
    this.#nonce = nonce;
    this.#sent = wanted;
    this.#sentNames = this.#names;
    this.#isWaiting = true;
    this.#pushedAt = moment;
    return due;
  }

  /** True when Envoy has taken, of the state at `moment` or of a later one, all there is and these names among it. */
  hasTaken(moment: number, names: Iterable<string>): boolean {
    if (this.#settledAt < moment) return false;
    for (const name of names) if (!this.#acked.has(name)) return false;
    return true;
  }

  #due(wanted: NamedResources): NamedResources | undefined {
    if (this.#wildcard) return this.#nonce !== "" && isSame(wanted, this.#sent) ? undefined : wanted;
    const acked = this.#isStale ? NOTHING : this.#acked;
    const changed = new Map([...wanted].filter(([name, resource]) => acked.get(name) !== resource));
    return changed.size === 0 ? undefined : changed;
  }
}

function only(resources: NamedResources, names: ReadonlySet<string>): NamedResources {
  return new Map([...resources].filter(([name]) => names.has(name)));
}

function isSame(a: NamedResources, b: NamedResources): boolean {
  return a === b || (a.size === b.size && [...a].every(([name, resource]) => b.get(name) === resource));
}
