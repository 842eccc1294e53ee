// SPDX-License-Identifier: Apache-2.0
import { hostname } from "node:os";
import type { Log } from "../contract/log.ts";
import type { ApiClient } from "./api-client.ts";
import { type ApiFailure, sentenceOf } from "./api-failure.ts";
import { BackOff } from "./back-off.ts";
import { isSameStatus, sentence } from "./conditions.ts";
import type { Condition, ServiceObject } from "./objects.ts";
import { eventsFor, type ServiceEvent } from "./service-event.ts";

/** Writes that are not ours to insist on are repeated this much later: two versions of us may stand side by side. */
const INSIST_MS = 60_000;
/** Events: this many at once, then this many a second; more are not told, the conditions say it anyway. */
const EVENT_BURST = 100;
const EVENTS_A_SECOND = 5;

interface Wish {
  readonly service: ServiceObject;
  readonly conditions: readonly Condition[];
}

/** Puts conditions and Events on Services, one after the other, beside everything else: nothing waits for it. */
export class StatusWriter implements AsyncDisposable {
  readonly #api: ApiClient;
  readonly #log: Log;
  readonly #ending = new AbortController();
  readonly #backOff = new BackOff(500, INSIST_MS);
  /** What is to be written, by the Service's uid; a later wish takes the place of an earlier one. */
  readonly #wishes = new Map<string, Wish>();
  /** What was written last, and when. */
  readonly #written = new Map<string, { readonly text: string; readonly at: number }>();
  readonly #failures = new Set<string>();
  #events = { left: EVENT_BURST, at: performance.now() };
  #running: Promise<void> | undefined;

  constructor(api: ApiClient, log: Log) {
    this.#api = api;
    this.#log = log;
  }

  /** Sees to it that a Service has these conditions, and no others of ours. */
  want(service: ServiceObject, conditions: readonly Condition[]): void {
    const { uid } = service;
    if (isSameStatus(service.conditions, conditions)) {
      this.#wishes.delete(uid);
      return;
    }
    const last = this.#written.get(uid);
    const isWritten = last?.text === sentence(conditions) && performance.now() - last.at < INSIST_MS;
    if (isWritten || this.#ending.signal.aborted) return;
    this.#wishes.set(uid, { service, conditions });
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
    });
  }

  /** Forgets all Services but these: one that is gone needs no status. */
  retain(uids: ReadonlySet<string>): void {
    for (const map of [this.#wishes, this.#written])
      for (const uid of map.keys()) if (!uids.has(uid)) map.delete(uid);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#ending.abort();
    this.#wishes.clear();
    await this.#running;
  }

  async #run(): Promise<void> {
    for (;;) {
      const first = this.#wishes.entries().next();
      if (first.done) return;
      const [uid, wish] = first.value;
      this.#wishes.delete(uid);
      await this.#write(uid, wish);
    }
  }

  async #write(uid: string, wish: Wish): Promise<void> {
    const { service, conditions } = wish;
    const reply = await this.#api.send(statusPatch(service, conditions));
    if (reply.kind === "refused" && reply.status === 404) return;
    if (reply.kind === "ok") {
      this.#backOff.reset();
      this.#written.set(uid, { text: sentence(conditions), at: performance.now() });
      for (const event of eventsFor(service, conditions, hostname(), new Date())) await this.#tell(event);
      return;
    }
    this.#complain("status-not-written", reply, "patch on services/status");
    if (!this.#wishes.has(uid)) this.#wishes.set(uid, wish);
    await this.#backOff.wait(this.#ending.signal);
    if (this.#ending.signal.aborted) this.#wishes.clear();
  }

  async #tell({ namespace, body }: ServiceEvent): Promise<void> {
    const now = performance.now();
    const left = Math.min(
      EVENT_BURST,
      this.#events.left + ((now - this.#events.at) / 1000) * EVENTS_A_SECOND,
    );
    this.#events = { left: Math.max(0, left - 1), at: now };
    if (left < 1) return;
    const path = `/apis/events.k8s.io/v1/namespaces/${namespace}/events`;
    const reply = await this.#api.send({ method: "POST", path, body });
    const isTold = reply.kind === "ok" || (reply.kind === "refused" && reply.status === 409);
    if (!isTold) this.#complain("event-not-written", reply, "create on events of events.k8s.io");
  }

  /** Once for each kind of failure: owners miss a sentence, and nothing else suffers. */
  #complain(event: string, failure: ApiFailure, right: string): void {
    const forbidden = failure.kind === "refused" && failure.status === 403;
    const kind = `${event} ${failure.kind === "refused" ? failure.status : ""}`;
    if (this.#failures.has(kind)) return;
    this.#failures.add(kind);
    this.#log("warn", event, {
      problem: sentenceOf(failure),
      ...(forbidden && { remedy: `a Role with ${right} for the gateway's ServiceAccount` }),
    });
  }
}

/** Server-side apply: what we leave out of the conditions and had put there is removed, others' stay. */
function statusPatch(service: ServiceObject, conditions: readonly Condition[]) {
  const { namespace, name, uid } = service;
  return {
    method: "PATCH",
    path: `/api/v1/namespaces/${namespace}/services/${name}/status`,
    query: { fieldManager: "pointsman", force: "true" },
    contentType: "application/apply-patch+yaml",
    body: {
      apiVersion: "v1",
      kind: "Service",
      // The uid keeps it off a Service of the same name that came after.
      metadata: { namespace, name, uid },
      status: { conditions },
    },
  } as const;
}
