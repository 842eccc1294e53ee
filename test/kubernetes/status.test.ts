// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Condition } from "../../src/kubernetes/objects.ts";
import { Cluster } from "../harness/cluster.ts";
import { listText, namespaceObject, serviceObject } from "../harness/service-objects.ts";
import { waitFor } from "../harness/wait-for.ts";
import { WatchedSource } from "../harness/watched-source.ts";

let cluster: Cluster;
before(async () => {
  cluster = await Cluster.start({ mode: "api" });
});
after(() => cluster[Symbol.asyncDispose]());

interface Status {
  readonly metadata: { readonly resourceVersion: string };
  readonly status: { readonly conditions?: readonly Condition[]; readonly loadBalancer?: unknown };
}

interface Events {
  readonly items: readonly { readonly type: string; readonly reason: string; readonly note: string }[];
}

function read(namespace: string): Promise<Status> {
  return cluster.get<Status>("service", "llama", "--namespace", namespace);
}

async function statusOf(namespace: string): Promise<readonly string[]> {
  const { conditions = [] } = (await read(namespace)).status;
  return conditions.map(({ type, status, reason }) => `${type} ${status} ${reason}`);
}

async function eventsOf(namespace: string): Promise<readonly string[]> {
  const { items } = await cluster.get<Events>("events.events.k8s.io", "--namespace", namespace);
  return items.map(({ type, reason }) => `${type} ${reason}`).toSorted();
}

function annotate(namespace: string, ...annotations: readonly string[]): Promise<string> {
  const prefixed = annotations.map((one) => `pointsman.io/${one}`);
  return cluster.kubectl(["annotate", "service", "llama", "-n", namespace, "--overwrite", ...prefixed]);
}

/** A Service in a namespace of that name, and a source that has told its owner that it is programmed. */
async function programmed(namespace: string): Promise<WatchedSource> {
  const annotations = { tier: "weak", model: `m-${namespace}` };
  await cluster.apply(
    listText(namespaceObject(namespace), serviceObject({ namespace, name: "llama", annotations })),
  );
  const watched = await WatchedSource.start(cluster.kubeconfig, { namespaces: [namespace] });
  watched.programAll();
  await until(namespace, [
    "pointsman.io/Accepted True Accepted",
    "pointsman.io/Programmed True NoReadyEndpoints",
  ]);
  return watched;
}

async function until(namespace: string, wanted: readonly string[]): Promise<void> {
  const told = await waitFor(`${namespace}: ${wanted.join(", ")}`, async () => {
    const now = await statusOf(namespace);
    return now.join() === wanted.join() && now;
  });
  assert.deepEqual(told, wanted);
}

test("a wrong annotation leaves the backend as it was; condition and Event say which key and what is allowed", async () => {
  await using watched = await programmed("wrong");
  const before = watched.found;
  await annotate("wrong", "tier=weka", "price=free");
  await until("wrong", [
    "pointsman.io/Accepted False InvalidAnnotation",
    "pointsman.io/Programmed True NoReadyEndpoints",
  ]);
  const { conditions = [] } = (await read("wrong")).status;
  assert.equal(
    conditions[0]?.message,
    'pointsman.io/price is "free": it must be "IN/OUT", two numbers, for example "0.05/0.08"; pointsman.io/tier is "weka": it must be weak or strong. Until then it stays as it last was: {"model":"m-wrong","tier":"weak"}',
  );
  assert.equal(watched.found, before);
  await waitFor("the Event", async () => (await eventsOf("wrong")).includes("Warning InvalidAnnotation"));
  const described = await cluster.kubectl(["describe", "service", "llama", "--namespace", "wrong"]);
  assert.match(
    described,
    /Warning +InvalidAnnotation .* pointsman\.io\/gateway +pointsman\.io\/price is "free": it must be/,
  );

  await annotate("wrong", "tier=strong", "price-");
  await watched.until("the good form", ({ backends }) => backends[0]?.tier === "strong");
  await until("wrong", [
    "pointsman.io/Accepted True Accepted",
    "pointsman.io/Programmed True NoReadyEndpoints",
  ]);
});

test("a gateway that starts while an annotation is wrong keeps the backend all the same", async () => {
  {
    await using _ = await programmed("restarted");
    await annotate("restarted", "tier=weka");
    await until("restarted", [
      "pointsman.io/Accepted False InvalidAnnotation",
      "pointsman.io/Programmed True NoReadyEndpoints",
    ]);
  }
  await using again = await WatchedSource.start(cluster.kubeconfig, { namespaces: ["restarted"] });
  assert.equal(again.backend("llama.restarted")?.tier, "weak");
});

test("two replicas agree: one has told it, and the other changes nothing and tells no Event again", async () => {
  await using _ = await programmed("replicas");
  const { resourceVersion } = (await read("replicas")).metadata;
  await waitFor("the Events", async () => (await eventsOf("replicas")).length === 2);
  await using second = await WatchedSource.start(cluster.kubeconfig, { namespaces: ["replicas"] });
  second.programAll();
  // What the second has to say of another Service is written after what it might have said of the first.
  await cluster.apply(
    listText(serviceObject({ namespace: "replicas", name: "mixtral", annotations: { tier: "weak" } })),
  );
  await waitFor("the second to write", async () => {
    const { status } = await cluster.get<Status>("service", "mixtral", "--namespace", "replicas");
    return (status.conditions?.length ?? 0) > 0;
  });
  assert.equal((await read("replicas")).metadata.resourceVersion, resourceVersion);
});

test("two that do not agree, as versions may, stop writing against each other", async () => {
  await using first = await programmed("quarrel");
  await using second = await WatchedSource.start(cluster.kubeconfig, { namespaces: ["quarrel"] });
  second.source.report(new Map([["llama.quarrel", { kind: "left-out", why: "it is not mine" }]]));
  await until("quarrel", ["pointsman.io/Accepted True Accepted", "pointsman.io/Programmed False LeftOut"]);
  const { resourceVersion } = (await read("quarrel")).metadata;
  // What the first has to say of another Service is written after what it might have said of this one.
  await cluster.apply(
    listText(serviceObject({ namespace: "quarrel", name: "mixtral", annotations: { tier: "weak" } })),
  );
  await first.until("the other Service", ({ backends }) => backends.length === 2);
  first.programAll();
  await waitFor("the first to write", async () => {
    const { status } = await cluster.get<Status>("service", "mixtral", "--namespace", "quarrel");
    return (status.conditions ?? []).some(({ reason }) => reason === "NoReadyEndpoints");
  });
  assert.equal((await read("quarrel")).metadata.resourceVersion, resourceVersion);
});

test("a Service that takes another's place by its name is told anew", async () => {
  await using _ = await programmed("replaced");
  const annotations = { tier: "weak", model: "m-replaced" };
  await cluster.kubectl(
    ["replace", "--force", "--filename", "-"],
    JSON.stringify(serviceObject({ namespace: "replaced", name: "llama", annotations })),
  );
  await until("replaced", [
    "pointsman.io/Accepted True Accepted",
    "pointsman.io/Programmed True NoReadyEndpoints",
  ]);
});

test("without its annotations a Service has no conditions of ours, and others' stay", async () => {
  await using watched = await programmed("bare");
  const theirs = {
    type: "example.com/Checked",
    status: "True",
    reason: "Checked",
    message: "",
    lastTransitionTime: "2026-01-01T00:00:00Z",
  };
  await cluster.kubectl(
    ["apply", "--server-side", "--subresource", "status", "--field-manager", "checker", "--filename", "-"],
    JSON.stringify({
      apiVersion: "v1",
      kind: "Service",
      metadata: { name: "llama", namespace: "bare" },
      status: { conditions: [theirs] },
    }),
  );
  await annotate("bare", "tier-", "model-");
  await watched.until("no backend", ({ backends }) => backends.length === 0);
  await until("bare", ["example.com/Checked True Checked"]);
});

test("what the configuration cannot place, and what Envoy refuses, is told to the owner", async () => {
  await using watched = await programmed("placed");
  watched.source.report(
    new Map([["llama.placed", { kind: "left-out", why: "the file has a backend of its name" }]]),
  );
  await until("placed", ["pointsman.io/Accepted True Accepted", "pointsman.io/Programmed False LeftOut"]);
  watched.source.report(new Map([["llama.placed", { kind: "refused" }]]));
  await until("placed", [
    "pointsman.io/Accepted True Accepted",
    "pointsman.io/Programmed False RefusedByEnvoy",
  ]);
  await waitFor("its Events", async () => {
    const events = await eventsOf("placed");
    return events.includes("Warning LeftOut") && events.includes("Warning RefusedByEnvoy");
  });
});

test("kubectl can wait for a backend", async () => {
  await using _ = await programmed("waited");
  const wait = ["wait", "service/llama", "--for=condition=pointsman.io/Programmed", "--timeout=5s"];
  assert.match(await cluster.kubectl([...wait, "--namespace", "waited"]), /condition met/);
});
