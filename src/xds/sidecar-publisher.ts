// SPDX-License-Identifier: Apache-2.0
import type { StreamHandler, StreamPeer } from "../contract/stream.ts";
import { Publisher } from "./publisher.ts";
import type { Rejected } from "./rejected.ts";
import type { Resources } from "./resources.ts";

/** Milliseconds that sidecars may take to answer before decisions go on without them. */
const ANSWER_MS = 1000;

/** The resources whose routes name no backend of `withheld`: those that one Envoy refused. */
export type ResourcesWithout = (withheld: ReadonlySet<string>) => Resources;

/** Whom the publisher tells, and its pace. */
export interface SidecarPublisherOptions {
  /** Hears of each refusal by a sidecar's Envoy. */
  readonly onRejected: (rejected: Rejected) => void;
  /** How long the sidecars may take to answer before a change goes on without them; a second when absent. */
  readonly answerMs?: number;
}

/** How many sidecars a publication went to, and how many did not answer in time. */
export interface Told {
  readonly sidecars: number;
  readonly unanswered: number;
}

/**
 * Publishes to many Envoys that know nothing of each other: each has a publisher of its own, so what one refuses, or is
 * slow to take, is nobody else's loss. Resources are made and encoded once for all of them.
 */
export class SidecarPublisher implements AsyncDisposable {
  readonly #options: Required<SidecarPublisherOptions>;
  readonly #publishers = new Set<Publisher>();
  #resources: ResourcesWithout | undefined;

  constructor(options: SidecarPublisherOptions) {
    this.#options = { answerMs: ANSWER_MS, ...options };
  }

  /** Makes this what every sidecar is configured from; resolves when those connected have it, or had their time. */
  async publish(resources: ResourcesWithout): Promise<Told> {
    this.#resources = onceForEach(resources);
    for (const publisher of this.#publishers) if (publisher.envoys === 0) this.#leave(publisher);
    const lives = await Promise.all([...this.#publishers].map((publisher) => this.#tell(publisher)));
    return { sidecars: lives.length, unanswered: lives.filter((live) => live === "unanswered").length };
  }

  /** A new ADS stream. */
  connect(peer: StreamPeer): StreamHandler {
    const publisher: Publisher = new Publisher({
      answerMs: this.#options.answerMs,
      onRejected: (rejected) => {
        this.#options.onRejected(rejected);
        void this.#tell(publisher);
      },
    });
    this.#publishers.add(publisher);
    void this.#tell(publisher);
    const session = publisher.connect(peer);
    const ending = (end: () => void) => (): void => {
      end();
      this.#leave(publisher);
    };
    return {
      message: (bytes) => session.message(bytes),
      halfClosed: ending(() => session.halfClosed()),
      cancelled: ending(() => session.cancelled()),
    };
  }

  /** Number of sidecars connected. */
  get envoys(): number {
    return [...this.#publishers].reduce((sum, publisher) => sum + publisher.envoys, 0);
  }

  /** Ends every stream; the Envoys go on with what they have. */
  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all([...this.#publishers].map((publisher) => publisher[Symbol.asyncDispose]()));
    this.#publishers.clear();
  }

  async #tell(publisher: Publisher): Promise<string> {
    if (this.#resources === undefined) return "nothing";
    return (await publisher.publish(this.#resources(publisher.withheld()))).kind;
  }

  #leave(publisher: Publisher): void {
    this.#publishers.delete(publisher);
    void publisher[Symbol.asyncDispose]();
  }
}

/** The same resources for everyone from whom the same is withheld, which is nearly always nothing. */
function onceForEach(resources: ResourcesWithout): ResourcesWithout {
  const made = new Map<string, Resources>();
  return (withheld) => {
    const key = [...withheld].sort().join();
    const known = made.get(key) ?? resources(withheld);
    made.set(key, known);
    return known;
  };
}
