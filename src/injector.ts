// SPDX-License-Identifier: Apache-2.0
import { setTimeout as wait } from "node:timers/promises";
import { AdminServer, type Readiness } from "./admin/server.ts";
import type { InjectOptions, SidecarOptions } from "./cli/inject-options.ts";
import { SIDECAR_READY_PORT } from "./contract/injection.ts";
import { endOf } from "./injection/certificate-dates.ts";
import type { SidecarSettings } from "./injection/sidecar-container.ts";
import { keepTrust, takeTrust } from "./injection/trust.ts";
import { TrustKeeper } from "./injection/trust-keeper.ts";
import { webhook } from "./injection/webhook.ts";
import { WebhookMetrics } from "./injection/webhook-metrics.ts";
import { WebhookServer } from "./injection/webhook-server.ts";
import { injectorApi } from "./kubernetes/injector-api.ts";
import { injectorObjects } from "./kubernetes/injector-objects.ts";
import type { Place } from "./serve/place.ts";
import { createLog } from "./telemetry/log.ts";
import { METRICS_CONTENT_TYPE } from "./telemetry/metrics.ts";
import { buildSidecarBootstrap } from "./xds/sidecar-bootstrap.ts";

/** Where the injector lives: the process's output, what time it is, and how long it lingers (LINGER_MS). */
export type InjectorSurroundings = Pick<Place, "stdout"> & {
  readonly now?: () => Date;
  readonly lingerMs?: number;
};

/** How long a stopping injector still answers: the API server's way to it closes some time after it was told to end. */
const LINGER_MS = 5_000;

/**
 * Runs everything that `pointsman inject` is; resolves when it listens. It takes connections, and is ready, once it has
 * a certificate and the API server knows its authority, however long that takes. Disposing of it drains.
 */
export async function inject(options: InjectOptions, place: InjectorSurroundings): Promise<AsyncDisposable> {
  const { now = () => new Date(), lingerMs = LINGER_MS } = place;
  const log = createLog(place.stdout, "info");
  const metrics = new WebhookMetrics();
  const objects = injectorObjects(injectorApi(options.kubeconfig), options);
  // No connection is taken before there is one.
  let authority = "";
  const settings = settingsOf(options.sidecar);
  const server = new WebhookServer(webhook({ settings, authorities: () => authority, metrics, log }));
  const keeper = new TrustKeeper({
    pass: () =>
      options.certificate === "made" ? keepTrust(objects, options, now()) : takeTrust(objects, options),
    changed: (identity) => {
      server.present(identity);
      authority = identity.authority;
      const ends = endOf(identity.certificate);
      metrics.certificateEnds(ends);
      log("info", "certificate-taken", { ends: ends.toISOString() });
    },
    log,
  });
  let stopping = false;
  const readiness = (): Readiness => {
    if (authority !== "" && !stopping) return { kind: "ready" };
    return { kind: "waiting", missing: [stopping ? "stopping" : "certificates"] };
  };
  const admin = new AdminServer({
    ready: readiness,
    metrics: () => Promise.resolve({ contentType: METRICS_CONTENT_TYPE, text: metrics.text() }),
  });
  const listen = await server.start(options.listen);
  await admin.start(options.admin);
  keeper.start();
  log("info", "listening", { listen, admin: options.admin });
  return {
    async [Symbol.asyncDispose]() {
      stopping = true;
      await keeper[Symbol.asyncDispose]();
      server.drain();
      await wait(lingerMs);
      await server[Symbol.asyncDispose]();
      await admin[Symbol.asyncDispose]();
      log("info", "stopped");
    },
  };
}

function settingsOf({ router, egress, ...rest }: SidecarOptions): SidecarSettings {
  const bootstrap = (authority: string) =>
    buildSidecarBootstrap({ grpc: router, egress, authority }, { readyPort: SIDECAR_READY_PORT });
  return { ...rest, bootstrap: (authorities) => JSON.stringify(bootstrap(authorities)) };
}
