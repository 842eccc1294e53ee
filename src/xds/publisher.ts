// SPDX-License-Identifier: Apache-2.0
import { setTimeout as pause } from "node:timers/promises";
import type { StreamHandler, StreamPeer } from "../contract/stream.ts";
import { AdsSession, type AdsSource } from "./ads-session.ts";
import { Leaving } from "./leaving.ts";
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

/**
 * How a publication came out: `taken` by every Envoy connected, or why decisions need not wait for that; `superseded`
 * when a later one is published in its place.
 */
export type Live = { readonly kind: "taken" | "no-envoy" | "unanswered" | "superseded" };

const BACKENDS: readonly ResourceKind[] = ["clusters", "endpoints", "secrets"];
const ROUTING: readonly ResourceKind[] = ["listeners", "routes"];

/** A publication that waits for its turn. */
interface Turn {
  readonly target: Snapshot;
  /** True when it brings clusters that Envoy did not have. */
  readonly isWider: boolean;
  readonly resolve: (live: Live) => void;
}

/**
 * Publishes configurations to every Envoy connected, and loses no request between two of them:
 *
 *     publish ──▶ old and new backends ──taken──▶ listeners, routes ──taken──▶ live ──linger──▶ new backends only
 *
 * Backends are sent at once. The rest takes turns: a publication under way runs to its end, and of those that wait for
 * it only the last is published, so that changes without end do not keep each other from ever being live.
 */
export class Publisher implements AdsSource, AsyncDisposable {
  readonly #sessions = new Set<AdsSession>();
  readonly #rejections = new Rejections();
  readonly #leaving: Leaving;
  readonly #options: Required<PublisherOptions>;
  #serving: Snapshot | undefined;
  #moment = 0;
  #latest: Snapshot | undefined;
  #next: Turn | undefined;
  #isUnderway = false;
  #onAnswer: () => void = () => undefined;

  constructor(options: PublisherOptions) {
    this.#options = { lingerMs: 30_000, answerMs: 5_000, resolveMs: 200, ...options };
    this.#leaving = new Leaving(this.#options.lingerMs, () => this.#settle());
  }

  /** Makes the resources what Envoy serves. Resolves when decisions may use them; throws for a bug in them. */
  async publish(resources: Resources): Promise<Live> {
    const former = this.#serving;
    const target = snapshotOf(resources, former);
    this.#latest = target;
    const isNew = former === undefined || this.#sessions.size === 0;
    this.#serve(isNew ? target : widened(former, target));
    this.#next?.resolve({ kind: "superseded" });
    const { promise, resolve } = Promise.withResolvers<Live>();
    const isWider = !isNew && hasNewClusters(former, target);
    this.#next = { target, isWider: isWider || this.#next?.isWider === true, resolve };
    if (!this.#isUnderway) void this.#takeTurns();
    return await promise;
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
      return kind === "secrets" ? lacking.flatMap((name) => backendOfSecret(name) ?? []) : lacking;
    });
    return new Set(names);
  }

  /** Ends every stream; the Envoys go on with what they have. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#leaving[Symbol.dispose]();
    for (const session of this.#sessions) session.close();
    this.#sessions.clear();
    this.#onAnswer();
    await Promise.resolve();
  }

  get moment(): number {
    return this.#moment;
  }

  sendable(kind: ResourceKind): NamedResources | undefined {
    return this.#serving && this.#rejections.sendable(kind, this.#serving);
  }

  accepted(kind: ResourceKind, resources: NamedResources): void {
    this.#rejections.accept(kind, resources);
  }

  heard(): void {
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

  async #takeTurns(): Promise<void> {
    this.#isUnderway = true;
    for (let turn = this.#next; turn !== undefined; turn = this.#next) {
      this.#next = undefined;
      turn.resolve(await this.#change(turn));
    }
    this.#isUnderway = false;
  }

  async #change({ target, isWider }: Turn): Promise<Live> {
    const widened = await this.#taken(BACKENDS, target);
    if (isWider) await pause(this.#options.resolveMs, undefined, { ref: false });
    this.#serve({ ...(this.#serving ?? target), listeners: target.listeners, routes: target.routes });
    const routed = await this.#taken(ROUTING, target);
    this.#leaving.note(this.#unwanted(target));
    if (this.#sessions.size === 0) return { kind: "no-envoy" };
    return routed.kind === "taken" ? widened : routed;
  }

  /** Takes away what has lingered, unless it is wanted again. */
  #settle(): void {
    if (this.#serving === undefined || this.#latest === undefined) return;
    const gone = this.#leaving.due(this.#unwanted(this.#latest));
    if (gone.size > 0) this.#serve(withoutKeys(this.#serving, gone));
  }

  /** Backends' resources that are served and of which a snapshot has none, as `kind/name`. */
  #unwanted(target: Snapshot): readonly string[] {
    return BACKENDS.flatMap((kind) =>
      [...(this.#serving?.[kind].keys() ?? [])]
        .filter((name) => !target[kind].has(name))
        .map((name) => `${kind}/${name}`),
    );
  }

  #serve(snapshot: Snapshot): void {
    this.#serving = snapshot;
    this.#moment += 1;
    this.#rejections.forget(snapshot);
    for (const session of this.#sessions) session.pushChanges();
  }

  /** Waits until every Envoy has taken what it may be sent of these kinds of a publication. */
  async #taken(kinds: readonly ResourceKind[], target: Snapshot): Promise<Live> {
    const moment = this.#moment;
    const { promise, resolve } = Promise.withResolvers<Live>();
    const deadline = setTimeout(() => resolve({ kind: "unanswered" }), this.#options.answerMs).unref();
    this.#onAnswer = () => {
      const all = kinds.every((kind) => {
        const names = this.#wanted(kind, target);
        return [...this.#sessions].every((session) => session.hasTaken(kind, moment, names));
      });
      if (all) resolve({ kind: "taken" });
    };
    this.#onAnswer();
    const live = await promise;
    clearTimeout(deadline);
    this.#onAnswer = () => undefined;
    return live;
  }

  /** Names of the resources that an Envoy will ask for; those of a cluster held back are not among them. */
  #wanted(kind: ResourceKind, target: Snapshot): readonly string[] {
    const sendable = this.sendable(kind);
    const names = [...target[kind].keys()].filter((name) => sendable?.has(name));
    if (kind !== "endpoints" && kind !== "secrets") return names;
    const clusters = this.sendable("clusters");
    return names.filter((name) => clusters?.has(kind === "endpoints" ? name : (backendOfSecret(name) ?? "")));
  }
}

function hasNewClusters(former: Snapshot, target: Snapshot): boolean {
  return [...target.clusters.keys()].some((name) => !former.clusters.has(name));
}

/** The former snapshot with the backends of the new one beside its own. */
function widened(former: Snapshot, target: Snapshot): Snapshot {
  return {
    ...former,
    clusters: union(former.clusters, target.clusters),
    endpoints: union(former.endpoints, target.endpoints),
    secrets: union(former.secrets, target.secrets),
  };
}

function withoutKeys(snapshot: Snapshot, keys: ReadonlySet<string>): Snapshot {
  const left = (kind: ResourceKind): NamedResources =>
    new Map([...snapshot[kind]].filter(([name]) => !keys.has(`${kind}/${name}`)));
  return { ...snapshot, clusters: left("clusters"), endpoints: left("endpoints"), secrets: left("secrets") };
}
