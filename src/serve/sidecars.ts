// SPDX-License-Identifier: Apache-2.0
import type { SidecarOptions } from "../cli/program-deps.ts";
import type { Config } from "../config/config.ts";
import type { TokenIssuer } from "../contract/callers.ts";
import type { Collector, HostPort, RouterService, ServerIdentity, SidecarView } from "../contract/gateway.ts";
import { SIDECAR_AUDIENCE, SIDECAR_PORT } from "../contract/injection.ts";
import type { Log } from "../contract/log.ts";
import type { StreamService } from "../contract/stream.ts";
import { GrpcServer } from "../envoy/grpc-server.ts";
import { HEALTH_PATH } from "../envoy/health.ts";
import { guarded, TokenGate } from "../envoy/token-gate.ts";
import { adsService } from "../xds/ads-service.ts";
import type { Resources } from "../xds/resources.ts";
import { SidecarPublisher } from "../xds/sidecar-publisher.ts";
import { buildSidecarResources, type SidecarBuildOptions } from "../xds/sidecar-resources.ts";

/** Where a sidecar's Envoy serves its application: inside the pod, and nowhere else. */
const SIDECAR_LISTEN: HostPort = { host: "127.0.0.1", port: SIDECAR_PORT };

/** What serving sidecars needs of the rest of the process. */
export interface SidecarParts {
  /** Where this process serves them. */
  readonly listen: HostPort;
  /** By which names they reach us and the egress listener. */
  readonly names: Pick<RouterService, "grpc" | "egress">;
  /** Our certificate towards them right now, and who vouches for it. */
  readonly identity: () => ServerIdentity | undefined;
  /** Who signs the tokens of pods; while nobody is known to, no sidecar is let in. */
  readonly tokens: () => Omit<TokenIssuer, "audience"> | undefined;
  /** ext_proc, access log and health, as for the gateway's own Envoy. */
  readonly services: readonly StreamService[];
  readonly collector?: Collector;
  readonly options?: Partial<SidecarBuildOptions>;
  /** Where the sidecars listen; absent: `127.0.0.1:15080`. */
  readonly sidecarListen?: HostPort;
  readonly log: Log;
  readonly onBug: (cause: unknown) => void;
}

/** The sidecars' side of the process; disposing of it sends them to another replica. */
export interface Sidecars extends AsyncDisposable {
  /** Number of sidecars connected for their configuration. */
  readonly envoys: number;
  /** Begins to listen; connections are refused until there is an identity. Rejects when the address is taken. */
  start(): Promise<void>;
  /**
   * Publishes a configuration whose routes name no backend of `without`; resolves when sidecars have it, or after a few
   * seconds: one that hangs does not hold up the others' decisions. Does nothing until there is an identity.
   */
  publish(config: Pick<Config, "catalog" | "policy">, without: ReadonlySet<string>): Promise<void>;
}

/** The sidecars' side as the options of `serve` have it; undefined where none are served. */
export function sidecarsFor(
  options: SidecarOptions | undefined,
  parts: Omit<SidecarParts, "listen" | "names">,
): Sidecars | undefined {
  if (options === undefined) return undefined;
  return sidecarsOf({ ...parts, listen: options.grpc, names: namesFor(options) });
}

/** The Service that sidecars know us by has the ports that we listen on. */
function namesFor({ service, grpc, egress }: SidecarOptions): Pick<RouterService, "grpc" | "egress"> {
  return { grpc: { host: service, port: grpc.port }, egress: { host: service, port: egress.port } };
}

/** Serves the Envoys of sidecars: their configuration, and the decisions that they ask for. */
export function sidecarsOf(parts: SidecarParts): Sidecars {
  const { log } = parts;
  const publisher = new SidecarPublisher({
    onRejected: (rejected) => log("error", "sidecar-resource-rejected", { ...rejected }),
  });
  const server = new GrpcServer({ kind: "tcp", ...parts.listen }, services(parts, publisher), parts.onBug, {
    identity: parts.identity,
    onBroken: () =>
      log("error", "identity-refused", {
        remedy: "check that tls.crt and tls.key of the Secret belong together",
      }),
  });
  const router = routerOf(parts);
  return {
    get envoys() {
      return publisher.envoys;
    },
    start: async () => {
      await server.start();
    },
    publish: async (config, without) => {
      const service = router();
      if (service === undefined) return;
      const view = viewOf(parts, config, service);
      const told = await publisher.publish((refused) =>
        resources(view, without.union(refused), parts.options),
      );
      if (told.unanswered > 0) log("warn", "sidecars-unanswered", { ...told });
    },
    async [Symbol.asyncDispose]() {
      await publisher[Symbol.asyncDispose](); // whose streams would keep connections open
      await server.stop(STOP_MS);
    },
  };
}

/** All of them ask for a pod's token, save health: Envoy asks for that on its own. */
function services(
  { services: shared, tokens }: SidecarParts,
  publisher: SidecarPublisher,
): readonly StreamService[] {
  const gate = new TokenGate(() => {
    const issuer = tokens();
    return issuer && { ...issuer, audience: SIDECAR_AUDIENCE };
  });
  return [...shared, adsService(publisher)].map((service) =>
    service.path === HEALTH_PATH ? service : guarded(service, gate),
  );
}

/** Milliseconds that exchanges of sidecars have to end once this process stops. */
const STOP_MS = 2000;

/** The router as sidecars see it: one object for as long as the authority stays. */
function routerOf({ names, identity }: SidecarParts): () => RouterService | undefined {
  let known: RouterService | undefined;
  return () => {
    const authority = identity()?.authority;
    if (authority !== known?.authority) known = authority === undefined ? undefined : { ...names, authority };
    return known;
  };
}

function viewOf(
  { collector, sidecarListen }: SidecarParts,
  { catalog, policy }: Pick<Config, "catalog" | "policy">,
  router: RouterService,
): SidecarView {
  const listen = sidecarListen ?? SIDECAR_LISTEN;
  return { listen, catalog, policy, router, ...(collector && { collector }) };
}

/** Every backend's cluster, and routes that name only those which Envoy has. */
function resources(
  view: SidecarView,
  without: ReadonlySet<string>,
  options?: Partial<SidecarBuildOptions>,
): Resources {
  const whole = buildSidecarResources(view, options);
  if (without.size === 0) return whole;
  const { secrets } = view.catalog;
  const backends = view.catalog.backends.filter((backend) => !without.has(backend.name));
  const { listeners, routes } = buildSidecarResources({ ...view, catalog: { backends, secrets } }, options);
  return { ...whole, listeners, routes };
}
