// SPDX-License-Identifier: Apache-2.0
import type { ServerIdentity } from "../contract/gateway.ts";
import type { Log } from "../contract/log.ts";
import type { ApiClient } from "./api-client.ts";
import { type ApiFailure, sentenceOf } from "./api-failure.ts";
import type { SecretState } from "./credential.ts";
import { groupByService } from "./group-slices.ts";
import { ObjectWatch } from "./object-watch.ts";
import type { ServiceObject, SliceObject } from "./objects.ts";
import { serviceOf, sliceOf } from "./read-object.ts";
import { SecretWatches } from "./secret-watches.ts";
import { type Issuer, IssuerWatch } from "./token-issuer.ts";
import type { WatchTiming } from "./watch-timing.ts";

/** What is watched. */
export interface ClusterObjectsOptions {
  readonly api: ApiClient;
  /** Empty: all. */
  readonly namespaces: readonly string[];
  readonly identitySecret?: string;
  readonly tokens: boolean;
  readonly timing: WatchTiming;
  readonly log: Log;
  readonly changed: () => void;
}

const NONE: readonly SliceObject[] = [];

/** Everything of the cluster that we look at, followed as it changes. */
export class ClusterObjects implements AsyncDisposable {
  readonly #options: ClusterObjectsOptions;
  readonly #services: readonly ObjectWatch<ServiceObject>[];
  readonly #slices: readonly ObjectWatch<SliceObject>[];
  readonly #secrets: SecretWatches;
  readonly #issuer: IssuerWatch | undefined;
  /** Slices by Service; brought up to date when they are next asked for. */
  #byService: ReadonlyMap<string, readonly SliceObject[]> = new Map();
  #isCurrent = false;

  constructor(options: ClusterObjectsOptions) {
    const { api, timing, changed, log } = options;
    this.#options = options;
    this.#services = this.#watches("/api/v1", "services", serviceOf, changed);
    this.#slices = this.#watches("/apis/discovery.k8s.io/v1", "endpointslices", sliceOf, () => {
      this.#isCurrent = false;
      changed();
    });
    this.#secrets = new SecretWatches(api, timing, changed);
    this.#issuer = options.tokens ? new IssuerWatch(api, log, changed) : undefined;
  }

  get services(): readonly ServiceObject[] {
    return this.#services.flatMap((watch) => [...watch.objects.values()]);
  }

  get slices(): (service: string) => readonly SliceObject[] {
    if (!this.#isCurrent) {
      const all = this.#slices.flatMap((watch) => [...watch.objects.values()]);
      this.#byService = groupByService(all, this.#byService);
      this.#isCurrent = true;
    }
    const byService = this.#byService;
    return (service) => byService.get(service) ?? NONE;
  }

  get secrets(): (secret: string) => SecretState {
    return (secret) => this.#secrets.state(secret);
  }

  get issuer(): Issuer | undefined {
    return this.#issuer?.issuer;
  }

  /** The certificate of the identity Secret, when all parts of it are there. */
  get identity(): ServerIdentity | undefined {
    const { identitySecret } = this.#options;
    const { values } = identitySecret === undefined ? {} : this.#secrets.state(identitySecret);
    const certificate = values?.get("tls.crt") ?? "";
    const key = values?.get("tls.key") ?? "";
    const authority = values?.get("ca.crt") ?? "";
    const isWhole = certificate !== "" && key !== "" && authority !== "";
    return isWhole ? { certificate, key, authority } : undefined;
  }

  /** `NAMESPACE/NAME` of the Secrets that Services ask for; the identity's is always watched. */
  wantSecrets(names: ReadonlySet<string>): void {
    const { identitySecret } = this.#options;
    this.#secrets.want(identitySecret === undefined ? names : new Set([...names, identitySecret]));
  }

  start(): void {
    for (const watch of [...this.#services, ...this.#slices]) watch.start();
    this.#issuer?.start();
    this.wantSecrets(new Set());
  }

  /** Resolves when Services and EndpointSlices have been listed. */
  async synced(): Promise<void> {
    await Promise.all([...this.#services, ...this.#slices].map((watch) => watch.synced));
  }

  /** Resolves when it is also known whether Secrets and the issuer are there. */
  async settled(): Promise<void> {
    await Promise.all([this.#secrets.settled(), this.#issuer?.settled]);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const all = [...this.#services, ...this.#slices, this.#secrets, ...(this.#issuer ? [this.#issuer] : [])];
    await Promise.all(all.map((one) => one[Symbol.asyncDispose]()));
  }

  #watches<T>(
    group: string,
    resource: string,
    keep: (object: unknown) => T | undefined,
    changed: () => void,
  ): readonly ObjectWatch<T>[] {
    const { api, timing, namespaces } = this.#options;
    const paths =
      namespaces.length === 0
        ? [`${group}/${resource}`]
        : namespaces.map((namespace) => `${group}/namespaces/${namespace}/${resource}`);
    return paths.map(
      (path) => new ObjectWatch({ api, path, timing, keep, changed, failing: this.#complaint(resource) }),
    );
  }

  /** Tells of each new failure, and of the end of them. */
  #complaint(resource: string): (failure: ApiFailure | undefined) => void {
    const { log } = this.#options;
    let told = "";
    return (failure) => {
      const problem = failure === undefined ? "" : sentenceOf(failure);
      if (problem === told) return;
      told = problem;
      if (failure === undefined) log("info", "cluster-watch-works", { resource });
      else log("warn", "cluster-watch-failed", { resource, problem, ...remedyOf(failure, resource) });
    };
  }
}

function remedyOf(failure: ApiFailure, resource: string): { readonly remedy?: string } {
  if (failure.kind !== "refused" || (failure.status !== 403 && failure.status !== 401)) return {};
  return {
    remedy: `a Role or ClusterRole with list and watch on ${resource} for the gateway's ServiceAccount; it is tried again`,
  };
}
