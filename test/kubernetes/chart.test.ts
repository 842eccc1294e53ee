// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { stringify } from "yaml";
import { CHART, chartObjects, chartText, objectsOf } from "../harness/chart.ts";
import { Cluster } from "../harness/cluster.ts";
import { clusterTool } from "../harness/cluster-tool.ts";
import { waitFor } from "../harness/wait-for.ts";
import { deployedText, examples } from "../helm/deployed.ts";
import { goldenCases } from "../helm/golden-cases.ts";

/** Kinds of operators, which this API server does not know: the goldens alone say what these are. */
const FOREIGN = new Set(["ServiceMonitor", "Certificate"]);
/** What the cluster itself writes now and then. */
const OWN_ACCORD = /^(events|leases|componentstatuses|endpoints)(\.|$)/;
const RESTRICTED = { "pod-security.kubernetes.io/enforce": "restricted" };
const NAMESPACES = ["pointsman", "team-a", "team-b", "models"];
const SOON = 60_000;

describe("the chart, before a real API server", () => {
  let cluster: Cluster;
  before(async () => {
    cluster = await Cluster.start({ mode: "control" });
    for (const name of NAMESPACES)
      await cluster.apply(
        stringify({ apiVersion: "v1", kind: "Namespace", metadata: { name, labels: RESTRICTED } }),
      );
  });
  after(async () => {
    await cluster[Symbol.asyncDispose]();
  });

  for (const { name, question: _question, show: _show, ...options } of goldenCases())
    it(`is taken, object by object: ${name}`, async () => {
      const objects = chartObjects(options).filter(({ kind }) => !FOREIGN.has(kind));
      await dryRun(objects.map((object) => stringify(object)).join("---\n"), objects.length);
    });

  for (const folder of ["kustomize/base", "kustomize/overlays/openai"])
    it(`is taken as deploy/${folder} has it`, async () => {
      const text = deployedText(folder);
      await dryRun(text, objectsOf(text).length);
    });

  for (const [file, text] of examples())
    it(`is not needed for deploy/examples/${file} to be taken`, async () => {
      await dryRun(text, objectsOf(text).length);
    });

  it("has no field that the API server's own schemas do not have", () => {
    const schemas = join(cluster.folder, "schemas");
    const env = { ...process.env, KUBECONFIG: cluster.kubeconfig };
    const made = spawnSync(join(import.meta.dirname, "../cluster/schemas.sh"), [schemas], { env });
    assert.equal(made.status, 0, String(made.stderr));
    const text = goldenCases()
      .map((options) => chartText(options))
      .join("---\n");
    const location = `${schemas}/{{.ResourceKind}}{{.KindSuffix}}.json`;
    const args = ["-strict", "-skip", [...FOREIGN].join(), "-schema-location", location];
    const checked = spawnSync(clusterTool("kubeconform"), args, { input: text, encoding: "utf8" });
    assert.equal(checked.status, 0, checked.stdout + checked.stderr);
  });

  for (const program of ["helm", "helm3"] as const)
    describe(`with ${program}`, () => {
      const helm = (...args: readonly string[]) =>
        cluster.helm([...args, "--namespace", "pointsman"], program);
      const install = (...args: readonly string[]) => helm("install", "pointsman", CHART, ...args);
      const upgrade = (...args: readonly string[]) =>
        helm("upgrade", "pointsman", CHART, "--reuse-values", ...args);

      it("is installed beside a second release, and leaves nothing when both are gone", async () => {
        const before = await everything();
        await install("--set", "openai.existingSecret=openai,jaeger.enabled=true,networkPolicy.enabled=true");
        await cluster.helm(["install", "pointsman", CHART, "--namespace", "team-b"], program);
        await upgrade("--set", "autoscaling.enabled=true,podDisruptionBudget.enabled=true");
        await helm("uninstall", "pointsman");
        await cluster.helm(["uninstall", "pointsman", "--namespace", "team-b"], program);
        const rest = await waitFor(
          "the garbage collector",
          async () => {
            const left = (await everything()).difference(before);
            return left.size === 0 && left;
          },
          SOON,
        );
        assert.deepEqual([...rest], []);
      });

      it("makes pods that Pod Security restricted lets in", async () => {
        await install("--set", "openai.existingSecret=openai");
        for (const component of ["gateway", "injector"])
          await waitFor(`a pod of the ${component}`, async () => (await podsOf(component)).length > 0, SOON);
        await helm("uninstall", "pointsman");
      });

      it("takes a new policy into the ConfigMap, and leaves the pods alone", async () => {
        await install();
        const before = await cluster.get<Revised>("deployment", "pointsman", "--namespace", "pointsman");
        await upgrade("--set", "policy.decisionBudgetMs=31");
        const after = await cluster.get<Revised>("deployment", "pointsman", "--namespace", "pointsman");
        const { data } = await cluster.get<{ data: Record<string, string> }>(
          ...["configmap", "pointsman", "--namespace", "pointsman"],
        );
        assert.match(data["pointsman.yaml"] ?? "", /decisionBudgetMs: 31/);
        assert.equal(after.metadata.generation, before.metadata.generation);
        await helm("uninstall", "pointsman");
      });

      it("keeps what the injector wrote into its Secrets and its webhooks through an upgrade", async () => {
        await install();
        await written();
        await upgrade("--set", "inject.timeoutSeconds=7,inject.excludedNamespaces={kube-system}");
        const secret = await cluster.get<{ data?: Record<string, string> }>(
          ...["secret", "pointsman-tls", "--namespace", "pointsman"],
        );
        assert.equal(secret.data?.["tls.crt"], CERTIFICATE);
        const { webhooks } = await cluster.get<{ webhooks: readonly Webhook[] }>(
          ...["mutatingwebhookconfiguration", WEBHOOK],
        );
        assert.deepEqual(
          webhooks.map(({ timeoutSeconds, clientConfig }) => [timeoutSeconds, clientConfig.caBundle]),
          [
            [7, CERTIFICATE],
            [7, CERTIFICATE],
          ],
        );
        await helm("uninstall", "pointsman");
      });
    });

  async function dryRun(text: string, objects: number): Promise<void> {
    const said = await cluster.kubectl(
      ["create", "--dry-run=server", "--validate=strict", "--output", "name", "--filename", "-"],
      withoutNamespaces(text),
    );
    const expected = objects - objectsOf(text).filter(({ kind }) => kind === "Namespace").length;
    assert.equal(said.trim().split("\n").length, expected);
  }

  /** Every object of the cluster but those that come and go by themselves. */
  async function everything(): Promise<ReadonlySet<string>> {
    const kinds = await cluster.kubectl(["api-resources", "--verbs=list", "--output", "name"]);
    const looked = kinds
      .trim()
      .split("\n")
      .filter((kind) => !OWN_ACCORD.test(kind));
    const format = '{range .items[*]}{.kind} {.metadata.namespace}/{.metadata.name}{"\\n"}{end}';
    const args = [
      "get",
      looked.join(),
      "--all-namespaces",
      "--ignore-not-found",
      "--output",
      `jsonpath=${format}`,
    ];
    return new Set((await cluster.kubectl(args)).trim().split("\n"));
  }

  async function podsOf(component: string): Promise<readonly unknown[]> {
    const selector = `app.kubernetes.io/component=${component}`;
    const list = await cluster.get<{ items: readonly unknown[] }>(
      ...["pods", "--namespace", "pointsman", "--selector", selector],
    );
    return list.items;
  }

  /** What the injector writes, in its own name. */
  async function written(): Promise<void> {
    const patch = (target: readonly string[], body: unknown) =>
      cluster.kubectl([
        ...["patch", ...target, "--type", "json", "--field-manager", "pointsman"],
        ...["--patch", JSON.stringify(body)],
      ]);
    await patch(
      ["secret", "pointsman-tls", "--namespace", "pointsman"],
      [{ op: "add", path: "/data", value: { "tls.crt": CERTIFICATE } }],
    );
    await patch(
      ["mutatingwebhookconfiguration", WEBHOOK],
      [0, 1].map((at) => ({ op: "add", path: `/webhooks/${at}/clientConfig/caBundle`, value: CERTIFICATE })),
    );
  }
});

const WEBHOOK = "pointsman-injector.pointsman";
/** An authority that the API server takes for one. */
const CERTIFICATE = Buffer.from(pem()).toString("base64");

interface Revised {
  readonly metadata: { readonly generation: number };
}

interface Webhook {
  readonly timeoutSeconds: number;
  readonly clientConfig: { readonly caBundle?: string };
}

function pem(): string {
  const args = [
    "req",
    "-x509",
    "-newkey",
    "ec",
    "-pkeyopt",
    "ec_paramgen_curve:P-256",
    "-nodes",
    "-subj",
    "/CN=test",
  ];
  return spawnSync("openssl", [...args, "-keyout", "/dev/null"], { encoding: "utf8" }).stdout;
}

/** The namespaces are there: a dry run would not make them for what comes after. */
function withoutNamespaces(text: string): string {
  return objectsOf(text)
    .filter(({ kind }) => kind !== "Namespace")
    .map((object) => stringify(object))
    .join("---\n");
}
