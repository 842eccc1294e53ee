// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { X509Certificate } from "node:crypto";
import { after, before, describe, it } from "node:test";
import type { Pod } from "../../src/injection/pod.ts";
import { SIDECAR } from "../../src/injection/sidecar-container.ts";
import { BOOTSTRAP, goldenAnswer, goldenPods } from "../golden/injection/golden-pods.ts";
import { Cluster } from "../harness/cluster.ts";
import { envoyBinary } from "../harness/envoy.ts";
import { InjectorLab, type RunningInjector } from "../harness/injector.ts";

const LABEL = { "pointsman.io/inject": "true" };

describe("the webhook, asked by a real API server", () => {
  let cluster: Cluster;
  let lab: InjectorLab;
  let injector: RunningInjector;

  before(async () => {
    cluster = await Cluster.start({ mode: "api" });
    lab = await InjectorLab.start(cluster);
    injector = await lab.inject();
    for (const [name, labels] of NAMESPACES)
      await cluster.apply(
        JSON.stringify({ apiVersion: "v1", kind: "Namespace", metadata: { name, labels } }),
      );
  });
  after(async () => {
    await injector[Symbol.asyncDispose]();
    await cluster[Symbol.asyncDispose]();
  });

  it("injects a pod that is labelled, and no other", async () => {
    assert.ok(isInjected((await made(aPod({ labels: LABEL }), "plain")).pod));
    assert.ok(!isInjected((await made(aPod({}), "plain")).pod));
  });

  it("injects every pod of a namespace that is labelled, but those that decline", async () => {
    assert.ok(isInjected((await made(aPod({}), "labelled")).pod));
    const declined = aPod({ labels: { "pointsman.io/inject": "false" } });
    assert.ok(!isInjected((await made(declined, "labelled")).pod));
  });

  it("leaves the cluster's own namespaces and its own alone, labelled or not", async () => {
    await cluster.kubectl(["label", "namespace", "kube-system", "pointsman", "pointsman.io/inject=true"]);
    for (const namespace of ["kube-system", "pointsman"])
      assert.ok(!isInjected((await made(aPod({ labels: LABEL }), namespace)).pod), namespace);
  });

  it("makes of each golden pod what is written down, as the API server itself would have it", async () => {
    for (const { name, pod } of goldenPods()) {
      const answer = goldenAnswer(name);
      const { pod: injected, warnings } = await made(pod, "plain");
      const expected = (await made(answer.pod ?? pod, UNASKED)).pod;
      assert.deepEqual(comparable(injected), comparable(expected), name);
      assert.equal(warnings.includes(`pointsman: ${answer.warning}`), answer.warning !== undefined, name);
    }
  });

  it("gives a pod that Pod Security restricted still lets in", async () => {
    const { pod } = await made(goldenPod("what-of-a-restricted-pod"), "restricted");
    assert.ok(isInjected(pod));
  });

  it("starts the sidecar with a configuration that Envoy takes, and that holds the authority", async () => {
    const { pod } = await made(aPod({ labels: LABEL }), "plain");
    const args = argsOf(pod).map((arg) => arg.replaceAll("$$", "$"));
    const bootstrap = args[args.indexOf("--config-yaml") + 1] ?? "";
    const authority = JSON.stringify((await configMap()).data["ca.crt"]).slice(1, -1);
    assert.ok(bootstrap.includes(authority));
    new X509Certificate(authority.replaceAll("\\n", "\n"));
    const ran = spawnSync(envoyBinary(), [...args, "--mode", "validate"], { encoding: "utf8" });
    assert.equal(ran.status, 0, ran.stderr);
  });

  it("counts what became of pods, and says when its certificate ends", async () => {
    const metrics = await injector.metrics();
    assert.match(metrics, /reviews_total\{outcome="injected"\} [1-9]/);
    assert.match(metrics, /reviews_total\{outcome="host-network"\} [1-9]/);
    assert.match(metrics, /certificate_end_timestamp_seconds \d{10}/);
  });

  it("keeps nobody's pod from starting when it is away", async () => {
    await injector[Symbol.asyncDispose]();
    assert.ok(!isInjected((await made(aPod({ labels: LABEL }), "plain")).pod));
    injector = await lab.inject();
    assert.ok(isInjected((await made(aPod({ labels: LABEL }), "plain")).pod));
  });

  async function configMap(): Promise<{ readonly data: Readonly<Record<string, string>> }> {
    return await cluster.get("configmap", "pointsman-ca", "--namespace", "pointsman");
  }

  /** Has the API server make the pod, in a dry run: no pod has to go before the next of its name. */
  async function made(
    pod: object,
    namespace: string,
  ): Promise<{ readonly pod: Pod; readonly warnings: string }> {
    const args = [
      "create",
      "--namespace",
      namespace,
      "--dry-run=server",
      "--output",
      "json",
      "--filename",
      "-",
    ];
    const ran = await cluster.tryKubectl(args, JSON.stringify(pod));
    assert.equal(ran.code, 0, ran.err);
    return { pod: JSON.parse(ran.out) as Pod, warnings: ran.err };
  }
});

const NAMESPACES: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ["plain", {}],
  ["labelled", LABEL],
  ["restricted", { "pod-security.kubernetes.io/enforce": "restricted" }],
];

/** The webhook is not asked about its own namespace: there a pod is what the API server itself makes of it. */
const UNASKED = "pointsman";

function aPod(metadata: object) {
  return {
    apiVersion: "v1",
    kind: "Pod",
    metadata: { name: "shop", ...metadata },
    // Elsewhere an admission plugin sets it, which needs controllers.
    spec: { serviceAccountName: "default", containers: [{ name: "app", image: "registry.example/shop:1" }] },
  };
}

function goldenPod(wanted: string): Pod {
  const found = goldenPods().find(({ name }) => name === wanted);
  assert.ok(found);
  return found.pod;
}

function isInjected({ spec }: Pod): boolean {
  return spec.initContainers?.[0]?.name === SIDECAR;
}

function argsOf({ spec }: Pod): readonly string[] {
  const [sidecar] = spec.initContainers ?? [];
  assert.ok(sidecar !== undefined && "args" in sidecar);
  return sidecar.args as readonly string[];
}

/** Without what differs from one creation to the next, and with the golden pods' word for Envoy's configuration. */
function comparable(pod: Pod): object {
  const { initContainers = [], ...spec } = pod.spec;
  const { labels, annotations } = pod.metadata;
  const sidecars = initContainers.map((container) =>
    container.name === SIDECAR && "args" in container
      ? { ...container, args: withoutBootstrap(container.args as readonly string[]) }
      : container,
  );
  return { labels, annotations, spec, sidecars };
}

function withoutBootstrap(args: readonly string[]): readonly string[] {
  return args.map((arg) => (arg.startsWith("{") ? BOOTSTRAP : arg));
}
