// SPDX-License-Identifier: Apache-2.0
import type { TokenIssuer } from "../contract/callers.ts";
import type { Log } from "../contract/log.ts";
import type { ApiClient } from "./api-client.ts";
import { type ApiFailure, sentenceOf } from "./api-failure.ts";
import { BackOff } from "./back-off.ts";
import { fieldsOf, textOf } from "./read-object.ts";

/** Who signs the tokens of pods, for any audience. */
export type Issuer = Omit<TokenIssuer, "audience">;

/** Keys are rotated by hand and rarely; a new one is to be believed before many tokens are signed with it. */
const REFRESH_MS = 300_000;

/**
 * The API server's issuer and public keys, read again and again. The last ones stay when it is out of reach.
 * https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/#service-account-issuer-discovery
 */
export class IssuerWatch implements AsyncDisposable {
  readonly #api: ApiClient;
  readonly #log: Log;
  readonly #changed: () => void;
  readonly #ending = new AbortController();
  readonly #settled = Promise.withResolvers<void>();
  #issuer: Issuer | undefined;
  #running: Promise<void> = Promise.resolve();

  constructor(api: ApiClient, log: Log, changed: () => void) {
    this.#api = api;
    this.#log = log;
    this.#changed = changed;
  }

  get issuer(): Issuer | undefined {
    return this.#issuer;
  }

  /** Resolves when the API server has told, or refused to tell. */
  get settled(): Promise<void> {
    return this.#settled.promise;
  }

  start(): void {
    this.#running = this.#run();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#ending.abort();
    this.#settled.resolve();
    await this.#running;
  }

  async #run(): Promise<void> {
    const { signal } = this.#ending;
    const soon = new BackOff(500, 30_000);
    const later = new BackOff(REFRESH_MS, REFRESH_MS);
    let told = "";
    while (!signal.aborted) {
      const failure = await this.#read();
      const problem = failure === undefined ? "" : sentenceOf(failure);
      if (problem !== "" && problem !== told) this.#log("warn", "token-issuer-unknown", { problem });
      told = problem;
      if (failure?.kind !== "unreachable") this.#settled.resolve();
      if (failure === undefined) soon.reset();
      await (failure === undefined ? later : soon).wait(signal);
    }
  }

  async #read(): Promise<ApiFailure | undefined> {
    const configuration = await this.#api.send({ method: "GET", path: "/.well-known/openid-configuration" });
    if (configuration.kind !== "ok") return configuration;
    const keys = await this.#api.send({ method: "GET", path: "/openid/v1/jwks" });
    if (keys.kind !== "ok") return keys;
    const issuer = textOf(fieldsOf(configuration.body)["issuer"]);
    if (issuer === "")
      return { kind: "refused", status: 200, reason: "", message: "openid-configuration names no issuer" };
    const next = { issuer, keys: JSON.stringify(keys.body) };
    if (next.issuer === this.#issuer?.issuer && next.keys === this.#issuer.keys) return undefined;
    this.#issuer = next;
    this.#changed();
    return undefined;
  }
}
