// SPDX-License-Identifier: Apache-2.0
import type { EncodedAny } from "./encode.ts";
import { KINDS, type ResourceKind } from "./resource-types.ts";
import type { NamedResources, Snapshot } from "./snapshot.ts";

/** A refusal by an Envoy: what it was asked to take, what it had taken before, and what it said. */
export interface Refusal {
  readonly kind: ResourceKind;
  readonly sent: NamedResources;
  readonly acked: NamedResources;
  readonly message: string;
}

/**
 * Remembers which resources Envoy refused and which it last took. A refused resource is never sent again: its last
 * good form goes in its place, or none, and everything else goes on. A changed resource is a new one.
 */
export class Rejections {
  readonly #refused = new WeakSet<EncodedAny>();
  #hasRefused = false;
  /** What was looked at last of each kind: the same map need not be looked at again. */
  readonly #accepted = new Map<ResourceKind, NamedResources>();
  readonly #kept = new Map<ResourceKind, NamedResources>();
  readonly #good = new Map<ResourceKind, Map<string, EncodedAny>>(KINDS.map((kind) => [kind, new Map()]));

  /** What may be sent of a kind: the very map of the snapshot where nothing of it was refused. */
  sendable(kind: ResourceKind, snapshot: Snapshot): NamedResources {
    if (!this.#hasRefused || ![...snapshot[kind].values()].some((one) => this.#refused.has(one)))
      return snapshot[kind];
    const sendable = new Map<string, EncodedAny>();
    for (const [name, resource] of snapshot[kind]) {
      const chosen = this.#refused.has(resource) ? this.#good.get(kind)?.get(name) : resource;
      if (chosen !== undefined) sendable.set(name, chosen);
    }
    return sendable;
  }

  /** Envoy took these. */
  accept(kind: ResourceKind, resources: NamedResources): void {
    if (this.#accepted.get(kind) === resources) return;
    this.#accepted.set(kind, resources);
    const good = this.#good.get(kind);
    for (const [name, resource] of resources) good?.set(name, resource);
  }

  /** Forgets the last good forms of what is no longer served. */
  forget(snapshot: Snapshot): void {
    for (const [kind, good] of this.#good) {
      if (this.#kept.get(kind) === snapshot[kind]) continue;
      this.#kept.set(kind, snapshot[kind]);
      this.#accepted.delete(kind);
      for (const name of good.keys()) if (!snapshot[kind].has(name)) good.delete(name);
    }
  }

  /** Envoy refused these: marks the ones to blame and returns their names. */
  refuse(refusal: Refusal): readonly string[] {
    const names = blamed(refusal);
    this.#hasRefused = true;
    for (const name of names) {
      const resource = refusal.sent.get(name);
      if (resource !== undefined) this.#refused.add(resource);
    }
    return names;
  }
}

/** Among what was new to Envoy, the resources that its message names; all of it when it names none. */
function blamed(refusal: Refusal): readonly string[] {
  const suspects = [...refusal.sent].filter(([name, resource]) => refusal.acked.get(name) !== resource);
  const names = suspects.map(([name]) => name);
  const atFault = names.filter((name) => mentions(refusal.message, `${name}:`));
  if (atFault.length > 0) return atFault;
  const mentioned = names.filter((name) => mentions(refusal.message, name));
  return mentioned.length > 0 ? mentioned : names;
}

/** True when `message` has `word` with nothing before or after it that could belong to a longer name. */
function mentions(message: string, word: string): boolean {
  for (let at = message.indexOf(word); at >= 0; at = message.indexOf(word, at + 1)) {
    const neighbours = (message[at - 1] ?? " ") + (message[at + word.length] ?? " ");
    if (!/[\w.-]/.test(neighbours)) return true;
  }
  return false;
}
