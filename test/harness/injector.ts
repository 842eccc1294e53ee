// SPDX-License-Identifier: Apache-2.0
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import type { InjectOptions } from "../../src/cli/inject-options.ts";
import type { TrustObjects } from "../../src/contract/injection.ts";
import type { TrustNames } from "../../src/injection/trust.ts";
import { inject } from "../../src/injector.ts";
import { injectorApi } from "../../src/kubernetes/injector-api.ts";
import { injectorObjects } from "../../src/kubernetes/injector-objects.ts";
import { chartObjects, type Manifest } from "./chart.ts";
import type { Cluster } from "./cluster.ts";
import { freePort } from "./free-port.ts";
import { waitFor } from "./wait-for.ts";

export const NAMESPACE = "pointsman";
export const WEBHOOK = "pointsman-injector.pointsman";

/** Names of the chart's objects; the API server asks at `localhost` here, as no pod answers. */
export const NAMES: TrustNames = {
  caSecret: "pointsman-ca",
  tlsSecret: "pointsman-tls",
  caConfigMap: "pointsman-ca",
  dnsNames: ["pointsman-router.pointsman.svc", "pointsman-injector.pointsman.svc", "localhost"],
};

/** The kinds of the injector's objects that an API server needs without pods. */
const KINDS: ReadonlySet<string> = new Set([
  ...["ServiceAccount", "Role", "RoleBinding", "ClusterRole", "ClusterRoleBinding"],
  ...["Secret", "ConfigMap", "MutatingWebhookConfiguration"],
]);

/** The injector's part of the chart in a cluster, with a webhook on this machine in place of a pod's. */
export class InjectorLab {
  readonly cluster: Cluster;
  /** Where the API server asks: on a node its Service leads here, else the webhook names this address. */
  readonly port: number;
  /** Credentials of the injector's ServiceAccount: what the chart allows, and no more. */
  readonly kubeconfig: string;

  private constructor(cluster: Cluster, port: number, kubeconfig: string) {
    this.cluster = cluster;
    this.port = port;
    this.kubeconfig = kubeconfig;
  }

  static async start(cluster: Cluster): Promise<InjectorLab> {
    const port = await freePort();
    await cluster.apply(`{apiVersion: v1, kind: Namespace, metadata: {name: ${NAMESPACE}}}`);
    const objects = injectorObjectsOfChart();
    const items =
      cluster.mode === "node"
        ? [...objects, ...service(hostOf(cluster), port)]
        : objects.map((one) => asked(one, port));
    await cluster.apply(JSON.stringify({ apiVersion: "v1", kind: "List", items }));
    const kubeconfig = join(cluster.folder, "kubeconfig/injector");
    const token = await cluster.kubectl(["create", "token", "pointsman-injector", "-n", NAMESPACE]);
    const admin = JSON.parse(await cluster.kubectl(["config", "view", "--raw", "--output", "json"]));
    const user = { name: admin.users[0].name, user: { token: token.trim() } };
    writeFileSync(kubeconfig, JSON.stringify({ ...admin, users: [user] }), { mode: 0o600 });
    return new InjectorLab(cluster, port, kubeconfig);
  }

  /** What a pass of certificates works on, as the ServiceAccount. */
  objects(): TrustObjects {
    return injectorObjects(injectorApi(this.kubeconfig), { namespace: NAMESPACE, webhook: WEBHOOK });
  }

  /** Runs an injector until it is ready. */
  async inject(now?: () => Date, image = "registry.example/pointsman:1"): Promise<RunningInjector> {
    const stdout = new PassThrough();
    const lines: string[] = [];
    stdout.on("data", (chunk: Buffer) => lines.push(...chunk.toString().trim().split("\n")));
    const admin = { host: "127.0.0.1", port: await freePort() };
    const running = await inject(this.#options(admin, image), { stdout, lingerMs: 0, ...(now && { now }) });
    const ask = async (path: string) => await fetch(`http://${admin.host}:${admin.port}${path}`);
    await waitFor("the injector to be ready", async () => (await ask("/readyz")).ok);
    return {
      lines,
      metrics: async () => (await ask("/metrics")).text(),
      [Symbol.asyncDispose]: () => running[Symbol.asyncDispose](),
    };
  }

  /** Empties the Secrets and the ConfigMap, as the chart makes them. */
  async forget(): Promise<void> {
    for (const object of ["secret/pointsman-ca", "secret/pointsman-tls", "configmap/pointsman-ca"])
      await this.cluster.kubectl([
        "patch",
        object,
        "-n",
        NAMESPACE,
        "--type=merge",
        "--patch",
        '{"data":null}',
      ]);
  }

  #options(admin: InjectOptions["admin"], image: string): InjectOptions {
    return {
      ...NAMES,
      listen: { host: hostOf(this.cluster), port: this.port },
      admin,
      namespace: NAMESPACE,
      webhook: WEBHOOK,
      certificate: "made",
      kubeconfig: this.kubeconfig,
      sidecar: {
        image,
        imagePullPolicy: "IfNotPresent",
        router: { host: "pointsman-router.pointsman.svc", port: 18443 },
        egress: { host: "pointsman-router.pointsman.svc", port: 18444 },
        resources: { cpu: "20m", memory: "64Mi", cpuLimit: "500m", memoryLimit: "256Mi" },
        concurrency: 1,
      },
    };
  }
}

/** An injector in this process. */
export interface RunningInjector extends AsyncDisposable {
  /** Its log. */
  readonly lines: readonly string[];
  readonly metrics: () => Promise<string>;
}

/** What of the chart is the injector's, as it is rendered by default. */
export function injectorObjectsOfChart(): readonly Manifest[] {
  return chartObjects().filter(
    ({ kind, metadata }) =>
      KINDS.has(kind) && metadata.labels?.["app.kubernetes.io/component"] === "injector",
  );
}

/** The webhook with an address on this machine in place of the Service. */
function asked(object: Manifest, port: number): Manifest {
  if (object.kind !== "MutatingWebhookConfiguration") return object;
  const webhooks = object["webhooks"] as readonly object[];
  const clientConfig = { url: `https://localhost:${port}/inject` };
  return { ...object, webhooks: webhooks.map((webhook) => ({ ...webhook, clientConfig })) };
}

/** The address of this machine that the API server reaches. */
function hostOf(cluster: Cluster): string {
  return cluster.mode === "node" ? new URL(cluster.server).hostname.replace(/\.2$/, ".1") : "127.0.0.1";
}

/** The injector's Service as the webhook names it, without pods behind it. */
function service(address: string, port: number): readonly object[] {
  const name = "pointsman-injector";
  const metadata = { name, namespace: NAMESPACE };
  const labels = { "kubernetes.io/service-name": name };
  return [
    { apiVersion: "v1", kind: "Service", metadata, spec: { ports: [{ port: 443, targetPort: port }] } },
    {
      apiVersion: "discovery.k8s.io/v1",
      kind: "EndpointSlice",
      metadata: { ...metadata, labels },
      addressType: "IPv4",
      endpoints: [{ addresses: [address], conditions: { ready: true } }],
      ports: [{ port }],
    },
  ];
}
