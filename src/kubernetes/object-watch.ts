// SPDX-License-Identifier: Apache-2.0
import type { IncomingMessage } from "node:http";
import type { ApiClient } from "./api-client.ts";
import { type ApiFailure, unreachable } from "./api-failure.ts";
import { BackOff } from "./back-off.ts";
import { jsonLines } from "./json-lines.ts";
import { fieldsOf, identityOf, textOf } from "./read-object.ts";
import { type Ended, endedBy, failureOf, NO_EVENT, NO_LIST } from "./watch-end.ts";
import type { WatchTiming } from "./watch-timing.ts";

/** What is watched, and who hears of it. */
export interface WatchOptions<T> {
  readonly api: ApiClient;
  /** Of the collection, e.g. `/api/v1/services`. */
  readonly path: string;
  readonly fieldSelector?: string;
  readonly timing: WatchTiming;
  /** The slim copy that is kept of an object; undefined keeps none. */
  readonly keep: (object: unknown) => T | undefined;
  /** After each change of `objects`. */
  readonly changed: () => void;
  /** When lists and watches fail; undefined when they work again. */
  readonly failing: (failure: ApiFailure | undefined) => void;
}

/** https://kubernetes.io/docs/reference/using-api/api-concepts/#efficient-detection-of-changes */
const EVENTS: ReadonlySet<unknown> = new Set(["ADDED", "MODIFIED", "DELETED", "BOOKMARK"]);
const PAGE = "500";
/** A watch that ends sooner, without an event, is not asked for again at once. */
const QUICK_MS = 1000;

/**
 * The objects of one collection, listed once and then followed. It never ends by itself: what fails is tried again with
 * back-off, from where it was if the API server allows, and until then what was known stays.
 */
export class ObjectWatch<T> implements AsyncDisposable {
  readonly #options: WatchOptions<T>;
  readonly #ending = new AbortController();
  readonly #backOff: BackOff;
  readonly #synced = Promise.withResolvers<void>();
  readonly #settled = Promise.withResolvers<void>();
  #objects = new Map<string, T>();
  /** The resource version to go on from; undefined: a list comes first. */
  #version: string | undefined;
  #stream: IncomingMessage | undefined;
  #isFailing = false;
  #running: Promise<void> = Promise.resolve();

  constructor(options: WatchOptions<T>) {
    this.#options = options;
    this.#backOff = new BackOff(options.timing.leastWaitMs, options.timing.mostWaitMs);
  }

  /** By `NAMESPACE/NAME`. */
  get objects(): ReadonlyMap<string, T> {
    return this.#objects;
  }

  /** Resolves with the first complete list, or the end. */
  get synced(): Promise<void> {
    return this.#synced.promise;
  }

  /** As `synced`, but also when the API server says that we may not (RBAC). */
  get settled(): Promise<void> {
    return this.#settled.promise;
  }

  start(): void {
    this.#running = this.#run();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#ending.abort();
    this.#stream?.destroy();
    this.#settle();
    await this.#running;
  }

  async #run(): Promise<void> {
    const { signal } = this.#ending;
    while (!signal.aborted) {
      const ended = await (this.#version === undefined ? this.#list() : this.#watch(this.#version));
      if (signal.aborted) return;
      await this.#after(ended);
    }
  }

  async #after(ended: Ended): Promise<void> {
    const { signal } = this.#ending;
    if (ended.kind === "failed") {
      if (ended.failure.kind === "refused" && ended.failure.status === 403) this.#settled.resolve();
      this.#isFailing = true;
      this.#options.failing(ended.failure);
      await this.#backOff.wait(signal, ended.failure.kind === "refused" ? ended.failure.retryAfterMs : 0);
    } else if (ended.kind === "gone") {
      this.#version = undefined;
      this.#isFailing = true;
      this.#options.failing(ended.failure);
      await this.#backOff.wait(signal);
    } else if (ended.isQuick) await this.#backOff.wait(signal);
  }

  /** All pages, and only then in place of what was known. */
  async #list(): Promise<Ended> {
    const objects = new Map<string, T>();
    let next = "";
    for (;;) {
      const reply = await this.#options.api.send({
        method: "GET",
        path: this.#options.path,
        query: { ...this.#selector(), limit: PAGE, ...(next !== "" && { continue: next }) },
      });
      if (reply.kind !== "ok") return endedBy(reply);
      const page = fieldsOf(reply.body);
      const metadata = fieldsOf(page["metadata"]);
      const version = textOf(metadata["resourceVersion"]);
      if (version === "" || !Array.isArray(page["items"])) return NO_LIST;
      for (const item of page["items"]) this.#put(objects, item);
      next = textOf(metadata["continue"]);
      if (next !== "") continue;
      this.#objects = objects;
      this.#version = version;
      this.#settle();
      this.#works();
      this.#options.changed();
      return { kind: "goes-on", isQuick: false };
    }
  }

  async #watch(version: string): Promise<Ended> {
    const { api, path, timing } = this.#options;
    const began = performance.now();
    const opened = await api.stream({
      method: "GET",
      path,
      query: {
        ...this.#selector(),
        watch: "true",
        allowWatchBookmarks: "true",
        resourceVersion: version,
        // With chance in it, so that replicas do not come back all at once.
        timeoutSeconds: String(Math.ceil((timing.renewMs * (1 + Math.random())) / 1000)),
      },
    });
    if (opened.kind !== "stream") return endedBy(opened);
    this.#works();
    const ended = await this.#follow(opened.response);
    return ended ?? { kind: "goes-on", isQuick: performance.now() - began < QUICK_MS };
  }

  /** Events until the watch ends; undefined when it ended as watches do. */
  async #follow(response: IncomingMessage): Promise<Ended | undefined> {
    this.#stream = response;
    // An aborted process may have asked for the end between the request and its answer.
    if (this.#ending.signal.aborted) response.destroy();
    response.socket.setTimeout(0);
    response.socket.setKeepAlive(true, 30_000);
    const silence = (): void => {
      response.destroy(new Error(`nothing came for ${this.#options.timing.silenceMs} ms`));
    };
    const watchdog = setTimeout(silence, this.#options.timing.silenceMs);
    try {
      for await (const event of jsonLines(response)) {
        watchdog.refresh();
        const ended = this.#take(event);
        if (ended !== undefined) return ended;
      }
      return undefined;
    } catch (cause) {
      return { kind: "failed", failure: unreachable(cause) };
    } finally {
      clearTimeout(watchdog);
      response.destroy();
      this.#stream = undefined;
    }
  }

  #take(event: unknown): Ended | undefined {
    const { type, object } = fieldsOf(event);
    if (type === "ERROR") return endedBy(failureOf(object));
    const { key, version } = identityOf(object);
    if (!EVENTS.has(type) || version === "") return NO_EVENT;
    this.#version = version;
    this.#backOff.reset();
    if (type === "BOOKMARK") return undefined;
    if (type === "DELETED") this.#objects.delete(key);
    else this.#put(this.#objects, object);
    this.#options.changed();
    return undefined;
  }

  #put(objects: Map<string, T>, object: unknown): void {
    const { key } = identityOf(object);
    const kept = this.#options.keep(object);
    if (kept === undefined) objects.delete(key);
    else objects.set(key, kept);
  }

  #settle(): void {
    this.#synced.resolve();
    this.#settled.resolve();
  }

  #works(): void {
    if (!this.#isFailing) return;
    this.#isFailing = false;
    this.#options.failing(undefined);
  }

  #selector(): Readonly<Record<string, string>> {
    const { fieldSelector } = this.#options;
    return fieldSelector === undefined ? {} : { fieldSelector };
  }
}
