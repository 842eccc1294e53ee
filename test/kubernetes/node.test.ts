// SPDX-License-Identifier: Apache-2.0
// The whole of it, as a user has it: a cluster with pods that run, the chart, our image, and models' Services annotated.
// The tests are one story and stand on each other. NetworkPolicy and HPA cannot act on this node: it has neither a network
// plugin that enforces them nor a metrics server.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { Cluster } from "../harness/cluster.ts";
import { EASY, HARD, PATIENT } from "../harness/gateway.ts";
import type { Answer } from "../harness/pod-agent.ts";
import { PodClient } from "../harness/pod-client.ts";
import { exampleStandIns, GATEWAY, IMAGE, imageTar, NAMESPACE, Release } from "../harness/release.ts";
import { waitFor } from "../harness/wait-for.ts";

const MODELS = "models";
const APPS = "apps";
const LLAMA = "meta-llama/Meta-Llama-3-8B-Instruct";
const SIDECAR = "$OPENAI_BASE_URL";
/** The namespace itself, which Helm leaves, and what Kubernetes puts into each. */
const OF_A_NAMESPACE = [
  `<none> Namespace ${NAMESPACE}`,
  `${NAMESPACE} ServiceAccount default`,
  `${NAMESPACE} ConfigMap kube-root-ca.crt`,
];
const VALUES = { policy: PATIENT };

describe("the chart on a real node", { timeout: 600_000 }, () => {
  let cluster: Cluster;
  let release: Release;
  let caller: PodClient;
  let injected: PodClient;

  before(async () => {
    cluster = await Cluster.start({ mode: "node" });
    await cluster.loadImages(imageTar());
    release = new Release(cluster);
    for (const namespace of [NAMESPACE, APPS]) await restricted(namespace);
    await cluster.apply(exampleStandIns().yaml);
    await release.install(VALUES);
    const pod = { namespace: APPS, image: IMAGE };
    caller = await PodClient.start(cluster, { ...pod, name: "caller", audience: "pointsman" });
  });
  after(() => cluster[Symbol.asyncDispose]());

  async function restricted(name: string): Promise<void> {
    const labels = { "pod-security.kubernetes.io/enforce": "restricted" };
    await cluster.apply(JSON.stringify({ apiVersion: "v1", kind: "Namespace", metadata: { name, labels } }));
    await cluster.kubectl(["-n", name, "wait", "--for=create", "serviceaccount/default"]);
  }

  it("answers that there are no backends before a Service is annotated", async () => {
    const { status, text } = await caller.chat(GATEWAY, EASY);
    assert.equal(status, 503);
    assert.equal(JSON.parse(text).error.code, "no_backends");
  });

  it("steers by the models' Services once they are annotated", async () => {
    for (const [service, pairs] of exampleStandIns().annotations) await annotate(service, ...pairs);
    assert.deepEqual(served(await caller.chat(GATEWAY, EASY)), [200, "llama-3-8b.models", LLAMA]);
    assert.deepEqual(served(await caller.chat(GATEWAY, HARD)), [200, "gpt-4.models", "gpt-4-turbo"]);
    assert.match(
      await release.kubectl("exec", "deployment/pointsman", "-c", "router", "--", "pointsman", "backends"),
      /gpt-4\.models/,
    );
  });

  it("asks who is calling", async () => {
    const pod = { namespace: APPS, image: IMAGE, name: "stranger", audience: "other" };
    const stranger = await PodClient.start(cluster, pod);
    assert.equal((await stranger.chat(GATEWAY, EASY)).status, 403, "a token for somebody else");
    assert.equal((await stranger.ask({ url: `${GATEWAY}/models` })).status, 401, "no token");
  });

  it("gives a labelled pod a sidecar, which needs neither a change of the application nor a key in its pod", async () => {
    const labels = { "pointsman.io/inject": "true" };
    injected = await PodClient.start(cluster, { namespace: APPS, image: IMAGE, name: "injected", labels });
    assert.deepEqual(served(await injected.chat(SIDECAR, EASY)), [200, "llama-3-8b.models", LLAMA]);
    assert.deepEqual(served(await injected.chat(SIDECAR, HARD)), [200, "gpt-4.models", "gpt-4-turbo"]);
    const pod = await cluster.kubectl(["-n", APPS, "get", "pod", "injected", "--output", "json"]);
    assert.doesNotMatch(pod, /sk-stand-in/);
  });

  it("takes up a rotated key without a restart", async () => {
    const before = await release.running();
    // This stand-in takes the new key too: it is told not to ask for one.
    await cluster.kubectl(["-n", MODELS, "set", "env", "deployment/gpt-4", "STAND_IN_KEY-"]);
    await cluster.kubectl(["-n", MODELS, "rollout", "status", "deployment/gpt-4", "--timeout=60s"]);
    await cluster.kubectl([
      "-n",
      MODELS,
      "patch",
      "secret",
      "gpt-4-key",
      "--patch",
      '{"stringData":{"api-key":"sk-rotated"}}',
    ]);
    for (const [client, url] of [
      [caller, GATEWAY],
      [injected, SIDECAR],
    ] as const)
      await waitFor("the new key at the model", async () => {
        assert.equal((await client.chat(url, HARD)).status, 200);
        return (await lastKey()) === "Bearer sk-rotated";
      });
    assert.deepEqual(await release.running(), before);
  });

  it("reaches a model by a name outside, whose key a sidecar does not hold", async () => {
    await cluster.kubectl([
      ...["-n", MODELS, "create", "service", "externalname", "outside", "--tcp=80"],
      ...["--external-name", `gpt-4.${MODELS}.svc.cluster.local`],
    ]);
    const annotations = ["tier=strong", "model=gpt-outside", "credential=gpt-4-key/api-key"];
    await annotate("outside", ...annotations.map((pair) => `pointsman.io/${pair}`));
    for (const [client, url] of [
      [caller, GATEWAY],
      [injected, SIDECAR],
    ] as const) {
      const answer = await client.chat(url, HARD, "gpt-outside");
      assert.deepEqual(served(answer), [200, "outside.models", "gpt-outside"]);
    }
  });

  it("takes up a new policy of helm upgrade without a restart", async () => {
    const before = await release.running();
    await release.install({ ...VALUES, virtualModels: [{ name: "auto", threshold: 1 }] });
    // The kubelet brings a changed ConfigMap into pods within a minute.
    await waitFor(
      "hard prompts at the weak model",
      async () => {
        const backends = [await caller.chat(GATEWAY, HARD), await injected.chat(SIDECAR, HARD)].map(
          (answer) => served(answer)[1],
        );
        return backends.every((backend) => backend === "llama-3-8b.models");
      },
      120_000,
    );
    assert.deepEqual(await release.running(), before);
    await release.install(VALUES);
  });

  it("loses no request while its pods are replaced", async () => {
    const load = { lanes: 6, pauseMs: 20 };
    const old = await release.kubectl("get", "pods", "--output", "name");
    await caller.load({ ...load, asks: [EASY, HARD].map((prompt) => caller.chatAsk(GATEWAY, prompt)) });
    await injected.load({ ...load, asks: [EASY, HARD].map((prompt) => injected.chatAsk(SIDECAR, prompt)) });
    await release.kubectl("rollout", "restart", "deployment/pointsman", "deployment/pointsman-injector");
    await release.kubectl("rollout", "status", "deployment/pointsman", "--timeout=120s");
    await release.kubectl("wait", ...old.trim().split("\n"), "--for=delete", "--timeout=150s");
    for (const client of [caller, injected]) {
      await client.answered(50);
      assert.deepEqual(lost(await client.stop()), []);
    }
  });

  it("passes helm test", async () => {
    const { code, out, err } = await release.test();
    assert.equal(code, 0, out + err);
  });

  it("is gone without a trace after helm uninstall", async () => {
    assert.notDeepEqual(await left(), [], "what is looked at does show the release");
    await release.uninstall();
    await waitFor("nothing to be left", async () => (await left()).length === 0, 60_000).catch(async () =>
      assert.deepEqual(await left(), []),
    );
  });

  it("lets pods start that ask for a sidecar after that", async () => {
    const labels = { "pointsman.io/inject": "true" };
    const late = await PodClient.start(cluster, { namespace: APPS, image: IMAGE, name: "late", labels });
    assert.equal((await late.ask({ url: "http://llama-3-8b.models.svc/v1/models" })).status, 200);
  });

  /** Makes a Service a backend and waits until its owner is told that it is one. */
  async function annotate(service: string, ...pairs: readonly string[]): Promise<void> {
    await cluster.kubectl(["-n", MODELS, "annotate", "service", service, ...pairs]);
    const condition = "--for=condition=pointsman.io/Programmed";
    await cluster.kubectl(["-n", MODELS, "wait", `service/${service}`, condition, "--timeout=30s"]);
  }

  /** The key with which the last request for an answer reached the strong stand-in. */
  async function lastKey(): Promise<string | undefined> {
    const { text } = await caller.ask({ url: `http://gpt-4.${MODELS}.svc/stand-in/requests` });
    const { requests } = JSON.parse(text) as {
      requests: readonly { path: string; headers: Record<string, string> }[];
    };
    return requests.filter(({ path }) => path.endsWith("/chat/completions")).at(-1)?.headers["authorization"];
  }

  /** What is in the release's namespace or named for it, beside events. */
  async function left(): Promise<readonly string[]> {
    const kinds = (await cluster.kubectl(["api-resources", "--verbs=list", "--output", "name"])).split("\n");
    const listed = kinds.filter((kind) => kind !== "" && !kind.startsWith("events")).join(",");
    const columns = "custom-columns=NAMESPACE:.metadata.namespace,KIND:.kind,NAME:.metadata.name";
    const all = ["get", listed, "--all-namespaces", "--no-headers", "--output", columns];
    const lines = (await cluster.kubectl(all)).split("\n").map((line) => line.trim().split(/ +/).join(" "));
    return lines.filter((line) => line.includes("pointsman") && !OF_A_NAMESPACE.includes(line));
  }
});

/** Status, and which backend and model answered, as the reply's headers say. */
function served({ status, headers }: Answer): readonly unknown[] {
  return [status, headers["x-pointsman-backend"], headers["x-pointsman-model"]];
}

/** The answers that are not 200, as a failing test should show them. */
function lost(answers: readonly Answer[]): readonly string[] {
  return answers
    .filter(({ status }) => status !== 200)
    .map(({ status, text, at, ms }) => `${new Date(at).toISOString()} ${status} after ${ms} ms ${text}`);
}
