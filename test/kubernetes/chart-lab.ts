// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { stringify } from "yaml";
import { objectsOf } from "../harness/chart.ts";
import { Cluster } from "../harness/cluster.ts";
import { clusterTool } from "../harness/cluster-tool.ts";
import { waitFor } from "../harness/wait-for.ts";

const SOON = 60_000;

/** Namespaces of the golden cases, of the examples and of kustomize's base: every one is restricted. */
const NAMESPACES = ["pointsman", "team-a", "team-b", "models"];
const RESTRICTED = { "pod-security.kubernetes.io/enforce": "restricted" };

/** What the cluster itself writes now and then, and what is deprecated. */
const OWN_ACCORD = /^(events|leases|componentstatuses|endpoints)(\.|$)/;
const LISTED = '{range .items[*]}{.kind} {.metadata.namespace}/{.metadata.name}{"\\n"}{end}';

/** The webhooks of a release called pointsman in namespace pointsman. */
const WEBHOOK = "pointsman-injector.pointsman";

/** An API server with the definitions of the operators whose resources the chart can make. */
export class ChartLab implements AsyncDisposable {
  readonly cluster: Cluster;

  private constructor(cluster: Cluster) {
    this.cluster = cluster;
  }

  static async start(): Promise<ChartLab> {
    const cluster = await Cluster.start({ mode: "control" });
    const definitions = script("operator-definitions.sh", [], {});
    await cluster.kubectl(["apply", "--server-side", "--filename", definitions]);
    // Established is not yet told: the schemas that kubeconform gets are made a moment later.
    await waitFor(
      "the operators' schemas",
      async () => {
        const told = await cluster.kubectl(["get", "--raw", "/openapi/v2"]);
        return ["Certificate", "ServiceMonitor", "PrometheusRule"].every((kind) =>
          told.includes(`"kind":"${kind}"`),
        );
      },
      SOON,
    );
    for (const name of NAMESPACES)
      await cluster.apply(
        stringify({ apiVersion: "v1", kind: "Namespace", metadata: { name, labels: RESTRICTED } }),
      );
    return new ChartLab(cluster);
  }

  /** Has the API server take each object of a text, without keeping it. */
  async dryRun(text: string): Promise<void> {
    // The namespaces are there: a dry run would not make them for what comes after.
    const objects = objectsOf(text).filter(({ kind }) => kind !== "Namespace");
    const said = await this.cluster.kubectl(
      ["create", "--dry-run=server", "--validate=strict", "--output=name", "--filename", "-"],
      objects.map((object) => stringify(object)).join("---\n"),
    );
    assert.equal(said.trim().split("\n").length, objects.length);
  }

  /** What kubeconform says of a text, strictly, by the API server's own schemas; "" for nothing. */
  conformance(text: string): string {
    const schemas = join(this.cluster.folder, "schemas");
    script("../cluster/schemas.sh", [schemas], { KUBECONFIG: this.cluster.kubeconfig });
    const location = `${schemas}/{{.ResourceKind}}{{.KindSuffix}}.json`;
    const args = ["-strict", "-schema-location", location];
    return spawnSync(clusterTool("kubeconform"), args, { input: text, encoding: "utf8" }).stdout;
  }

  /** Every object of the cluster but those that come and go by themselves. */
  async everything(): Promise<ReadonlySet<string>> {
    const kinds = await this.cluster.kubectl(["api-resources", "--verbs=list", "--output=name"]);
    const looked = kinds
      .trim()
      .split("\n")
      .filter((kind) => !OWN_ACCORD.test(kind));
    const how = ["--all-namespaces", "--ignore-not-found", `--output=jsonpath=${LISTED}`];
    return new Set((await this.cluster.kubectl(["get", looked.join(), ...how])).trim().split("\n"));
  }

  /** How many pods a component of the release has. */
  async pods(component: string): Promise<number> {
    const selector = `app.kubernetes.io/component=${component}`;
    const how = ["--namespace", "pointsman", "--selector", selector, "--output=name"];
    return (await this.cluster.kubectl(["get", "pods", ...how])).split("\n").length - 1;
  }

  /** Writes what the injector writes, in its own name: the certificate and, base64 too, the authority. */
  async writeAsInjector(certificate: string): Promise<void> {
    const patch = (target: readonly string[], body: unknown): Promise<string> =>
      this.cluster.kubectl([
        ...["patch", ...target, "--type=json", "--field-manager=pointsman"],
        ...["--patch", JSON.stringify(body)],
      ]);
    await patch(
      ["secret", "pointsman-tls", "--namespace", "pointsman"],
      [{ op: "add", path: "/data", value: { "tls.crt": certificate } }],
    );
    await patch(
      ["mutatingwebhookconfiguration", WEBHOOK],
      [0, 1].map((at) => ({ op: "add", path: `/webhooks/${at}/clientConfig/caBundle`, value: certificate })),
    );
  }

  /** What is there of it now: in the Secret, and in each webhook beside its timeout. */
  async readAsInjector() {
    const secret = await this.cluster.get<{ readonly data?: Readonly<Record<string, string>> }>(
      ...["secret", "pointsman-tls", "--namespace", "pointsman"],
    );
    const { webhooks } = await this.cluster.get<{ readonly webhooks: readonly Webhook[] }>(
      ...["mutatingwebhookconfiguration", WEBHOOK],
    );
    return {
      secret: secret.data?.["tls.crt"],
      webhooks: webhooks.map(({ timeoutSeconds, clientConfig }) => [timeoutSeconds, clientConfig.caBundle]),
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.cluster[Symbol.asyncDispose]();
  }
}

interface Webhook {
  readonly timeoutSeconds: number;
  readonly clientConfig: { readonly caBundle?: string };
}

/** Runs a script beside this file; gives its last line. */
function script(file: string, args: readonly string[], env: Readonly<Record<string, string>>): string {
  const options = { env: { ...process.env, ...env }, encoding: "utf8", timeout: 300_000 } as const;
  const ran = spawnSync(join(import.meta.dirname, file), args, options);
  if (ran.status !== 0) throw new Error(`${file}: ${ran.stderr}`);
  return ran.stdout.trim().split("\n").at(-1) ?? "";
}
