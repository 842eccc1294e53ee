// SPDX-License-Identifier: Apache-2.0
import { setTimeout as pause } from "node:timers/promises";
import type { StreamHandler, StreamPeer } from "../contract/stream.ts";
import { AdsSession, type AdsSource } from "./ads-session.ts";
import { type Rejected, rejectedBy } from "./rejected.ts";
import { type Refusal, Rejections } from "./rejections.ts";
import type { ResourceKind } from "./resource-types.ts";
import type { Resources } from "./resources.ts";
import { backendOfSecret } from "./secret.ts";
import { type NamedResources, type Snapshot, snapshotOf, union } from "./snapshot.ts";

/** How the publisher takes its time, in milliseconds, and whom it tells. */
export interface PublisherOptions {
  /** Hears of each refusal by an Envoy. */
  readonly onRejected: (rejected: Rejected) => void;
  /** How long clusters that are no longer named are kept for the requests still on them. */
  readonly lingerMs?: number;
  /** How long the Envoys may take to answer before a change goes on without them. */
  readonly answerMs?: number;
  /** How long new clusters get to resolve their names before routes use them: ADS does not tell when they have. */
  readonly resolveMs?: number;
}

/** How a publication came out: `taken` by every Envoy connected, or why decisions need not wait for that. */
export type Live = { readonly kind: "taken" | "no-envoy" | "unanswered" | "superseded" };

const BACKENDS: readonly ResourceKind[] = ["clusters", "endpoints", "secrets"];
const ROUTING: readonly ResourceKind[] = ["listeners", "routes"];

/**
 * Publishes configurations to every Envoy connected, and loses no request between two of them:
 *
 *     publish ──▶ old and new backends ──taken──▶ listeners, routes ──taken──▶ live ──linger──▶ new backends only
 *
 * A later publication takes over at whatever step an earlier one is.
 */
export class Publisher implements AdsSource, AsyncDisposable {
  readonly #sessions = new Set<AdsSession>();
  readonly #rejections = new Rejections();
  readonly #options: Required<PublisherOptions>;
  #serving: Snapshot | undefined;
  #publication = new AbortController();
  #onAnswer: () => void = () => undefined;

  constructor(options: PublisherOptions) {
    this.#options = { lingerMs: 30_000, answerMs: 5_000, resolveMs: 200, ...options };
  }

  /** Makes the resources what Envoy serves. Resolves when decisions may use them; throws for a bug in them. */
  async publish(resources: Resources): Promise<Live> {
    const former = this.#serving;
    const target = snapshotOf(resources, former);
    this.#publication.abort();
    this.#publication = new AbortController();
    const { signal } = this.#publication;
    const live = await this.#change(former, target, signal);
    if (!signal.aborted) this.#settle(target, signal).catch(() => undefined);
    return live;
  }

  /** A new ADS stream. */
  connect(peer: StreamPeer): StreamHandler {
    const session = new AdsSession(peer, this);
    this.#sessions.add(session);
    return session;
  }

  /** Number of Envoys connected. */
  get envoys(): number {
    return this.#sessions.size;
  }

  /** Names of the backends of which an Envoy refused a part that it has no earlier form of. */
  withheld(): ReadonlySet<string> {
    const names = BACKENDS.flatMap((kind) => {
      const sendable = this.sendable(kind);
      const lacking = [...(this.#serving?.[kind].keys() ?? [])].filter((name) => !sendable?.has(name));
      return kind === "secrets" ? lacking.map(backendOfSecret) : lacking;
    });
    return new Set(names);
  }

  /** Ends every stream; the Envoys go on with what they have. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#publication.abort();
    for (const session of this.#sessions) session.close();
    this.#sessions.clear();
    await Promise.resolve();
  }

  sendable(kind: ResourceKind): NamedResources | undefined {
    return this.#serving && this.#rejections.sendable(kind, this.#serving);
  }

  accepted(kind: ResourceKind, resources: NamedResources): void {
    this.#rejections.accept(kind, resources);
    this.#onAnswer();
  }

  refused(refusal: Refusal, node: string): void {
    const names = this.#rejections.refuse(refusal);
    this.#options.onRejected(rejectedBy(refusal, names, node));
  }

  ended(session: AdsSession): void {
    this.#sessions.delete(session);
    this.#onAnswer();
  }

  async #change(former: Snapshot | undefined, target: Snapshot, signal: AbortSignal): Promise<Live> {
    if (former === undefined || this.#sessions.size === 0) {
      this.#serve(target);
      return this.#sessions.size === 0
        ? { kind: "no-envoy" }
        : this.#taken([...BACKENDS, ...ROUTING], signal);
    }
    this.#serve({
      ...former,
      clusters: union(former.clusters, target.clusters),
      endpoints: union(former.endpoints, target.endpoints),
      secrets: union(former.secrets, target.secrets),
    });
    const widened = await this.#taken(BACKENDS, signal);
    if (widened.kind === "superseded") return widened;
    if (hasNewClusters(former, target))
      await pause(this.#options.resolveMs, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return { kind: "superseded" };
    this.#serve({ ...(this.#serving ?? target), listeners: target.listeners, routes: target.routes });
    const routed = await this.#taken(ROUTING, signal);
    return routed.kind === "taken" ? widened : routed;
  }

  /** After a while nothing of the former configuration is left. Rejects when a later publication took over. */
  async #settle(target: Snapshot, signal: AbortSignal): Promise<void> {
    await pause(this.#options.lingerMs, undefined, { signal, ref: false });
    this.#serve(target);
  }

  #serve(snapshot: Snapshot): void {
    this.#serving = snapshot;
    this.#rejections.forget(snapshot);
    for (const session of this.#sessions) session.pushChanges();
  }

  /** Waits until every Envoy has taken what it may be sent of these kinds. */
  #taken(kinds: readonly ResourceKind[], signal: AbortSignal): Promise<Live> {
    const { promise, resolve } = Promise.withResolvers<Live>();
    const deadline = AbortSignal.timeout(this.#options.answerMs);
    deadline.addEventListener("abort", () => resolve({ kind: "unanswered" }), { once: true });
    signal.addEventListener("abort", () => resolve({ kind: "superseded" }), { once: true });
    this.#onAnswer = () => {
      const all = [...this.#sessions].every((session) =>
        kinds.every((kind) => session.hasTaken(kind, this.#wanted(kind))),
      );
      if (all) resolve({ kind: "taken" });
    };
    this.#onAnswer();
    return promise;
  }

  /** Names of the resources that an Envoy will ask for; those of a cluster held back are not among them. */
  #wanted(kind: ResourceKind): readonly string[] {
    const names = [...(this.sendable(kind)?.keys() ?? [])];
    const clusters = this.sendable("clusters");
    if (kind === "endpoints") return names.filter((name) => clusters?.has(name));
    return kind === "secrets" ? names.filter((name) => clusters?.has(backendOfSecret(name))) : names;
  }
}

function hasNewClusters(former: Snapshot, target: Snapshot): boolean {
  return [...target.clusters.keys()].some((name) => !former.clusters.has(name));
}
