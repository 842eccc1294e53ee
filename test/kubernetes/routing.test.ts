// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { ApiClient } from "../../src/kubernetes/api-client.ts";
import { StandIn } from "../../src/stand-in/stand-in.ts";
import { Cluster } from "../harness/cluster.ts";
import { EASY, Gateway, PATIENT } from "../harness/gateway.ts";
import { Load } from "../harness/load.ts";
import { ownAddress } from "../harness/own-address.ts";
import {
  listText,
  namespaceObject,
  secretObject,
  serviceObject,
  sliceObject,
} from "../harness/service-objects.ts";
import { waitFor } from "../harness/wait-for.ts";

const HOST = ownAddress();
/** Cheap, so that the machine's time goes to what is tested; and no request is answered because the router was late. */
const CONFIG = { ...PATIENT, virtualModels: [{ name: "auto", router: "heuristic", threshold: 0.5 }] };

let cluster: Cluster;
let api: ApiClient;
before(async () => {
  cluster = await Cluster.start({ mode: "api" });
  api = await ApiClient.load(cluster.kubeconfig);
});
after(async () => {
  api[Symbol.dispose]();
  await cluster[Symbol.asyncDispose]();
});

/** A stand-in that pods would be, reachable by an address that an EndpointSlice may have. */
function startStandIn(name: string): Promise<StandIn> {
  return new StandIn({ name, model: name, host: HOST }).start();
}

function portOf(standIn: StandIn): number {
  return Number(new URL(standIn.baseUrl).port);
}

/** A gateway over the Services of a namespace, in which there is one strong backend from the beginning. */
async function startGateway(namespace: string, strong: StandIn): Promise<Gateway> {
  const gpt = { namespace, name: "gpt", annotations: { tier: "strong", model: `gpt-${namespace}` } };
  await cluster.apply(
    listText(namespaceObject(namespace), serviceObject(gpt), sliceObject(gpt, portOf(strong), [HOST])),
  );
  return await Gateway.start({
    backends: [],
    config: CONFIG,
    cluster: { kubeconfig: cluster.kubeconfig, namespaces: [namespace] },
  });
}

/** Waits until a model's own backend answers what asks for it. */
async function routed(gateway: Gateway, model: string, backend: string, withinMs?: number): Promise<void> {
  const isThere = async (): Promise<boolean> => {
    const { status, headers } = await gateway.chat(EASY, { model });
    return status === 200 && headers["x-pointsman-backend"] === backend;
  };
  await waitFor(`${model} to be routed to`, isThere, withinMs);
}

/** Patches an object as kubectl would, without the time that a process takes to start. */
async function patch(path: string, body: unknown): Promise<void> {
  const reply = await api.send({ method: "PATCH", path, body, contentType: "application/merge-patch+json" });
  assert.equal(reply.kind, "ok", JSON.stringify(reply));
}

test("a Service is routed to within three seconds of its annotation (median of ten)", async (t) => {
  await using strong = await startStandIn("strong");
  await using weak = await startStandIn("weak");
  await using gateway = await startGateway("annotated", strong);
  const took: number[] = [];
  for (let n = 0; n < 10; n++) {
    const plain = { namespace: "annotated", name: `llama-${n}` };
    await cluster.apply(listText(serviceObject(plain), sliceObject(plain, portOf(weak), [HOST])));
    const annotations = { "pointsman.io/tier": "weak", "pointsman.io/model": `llama-${n}` };
    const began = performance.now();
    await patch(`/api/v1/namespaces/annotated/services/llama-${n}`, { metadata: { annotations } });
    await routed(gateway, `llama-${n}`, `llama-${n}.annotated`);
    took.push(performance.now() - began);
  }
  const sorted = took.toSorted((a, b) => a - b).map(Math.round);
  t.diagnostic(`annotate -> routed, ms: ${sorted.join(" ")}`);
  assert.ok(((sorted[4] ?? Infinity) + (sorted[5] ?? Infinity)) / 2 < 3000, sorted.join(" "));
});

test("a Service that is deleted while requests run loses none of them", async () => {
  await using strong = await startStandIn("strong");
  await using cheap = await startStandIn("cheap");
  await using dear = await startStandIn("dear");
  await using gateway = await startGateway("deleted", strong);
  for (const [standIn, price] of [[cheap, "1/1"] as const, [dear, "2/2"] as const]) {
    const model = `deleted-${price.at(0)}`;
    const weak = {
      namespace: "deleted",
      name: `s${price.at(0)}`,
      annotations: { tier: "weak", model, price },
    };
    await cluster.apply(listText(serviceObject(weak), sliceObject(weak, portOf(standIn), [HOST])));
    await routed(gateway, model, `s${price.at(0)}.deleted`);
  }
  await using load = new Load(4, () => gateway.chat(EASY));
  await waitFor("requests at the cheap one", () => cheap.requests.length > 20);
  dear.forget();
  await cluster.kubectl(["delete", "service/s1", "endpointslice/s1-1", "--namespace", "deleted"]);
  await waitFor("requests at the other", () => dear.requests.length > 20);
  cheap.forget();
  dear.forget();
  await waitFor("more of them", () => dear.requests.length > 100, 30_000);
  assert.equal(cheap.requests.length, 0);
  assert.deepEqual(Load.lost(await load.stop()), []);
});

test("a new value of a credential's Secret is sent without a restart and without a failed request", async () => {
  await using strong = await startStandIn("strong");
  await using keyed = await startStandIn("keyed");
  await using gateway = await startGateway("rotated", strong);
  const annotations = { tier: "weak", model: "keyed", credential: "vllm/key" };
  const service = { namespace: "rotated", name: "keyed", annotations };
  await cluster.apply(
    listText(
      secretObject("rotated", "vllm", { key: "sk-old" }),
      serviceObject(service),
      sliceObject(service, portOf(keyed), [HOST]),
    ),
  );
  await routed(gateway, "keyed", "keyed.rotated");
  await using load = new Load(2, () => gateway.chat(EASY, { model: "keyed" }));
  await waitFor("the old key", () => keyed.requests.at(-1)?.headers["authorization"] === "Bearer sk-old");
  await cluster.apply(listText(secretObject("rotated", "vllm", { key: "sk-new" })));
  await waitFor("the new key", () => keyed.requests.at(-1)?.headers["authorization"] === "Bearer sk-new");
  assert.deepEqual(Load.lost(await load.stop()), []);
  assert.equal(
    strong.requests.some(({ headers }) => headers["authorization"] !== undefined),
    false,
  );
  assert.doesNotMatch(gateway.serve.lines.join("\n"), /sk-(old|new)/);
});

const SERVICES = 200;
const PODS = 10;
const CHANGES_A_SECOND = 50;
const CHURN_SECONDS = 20;

test("200 Services with 2,000 endpoints, of which 50 change each second, lose no request", async (t) => {
  await using ending = new AsyncDisposableStack();
  await using strong = await startStandIn("strong");
  const pods = await Promise.all(Array.from({ length: PODS }, (_, n) => startStandIn(`pod-${n}`)));
  for (const pod of pods) ending.use(pod);
  await using gateway = await startGateway("many", strong);
  for (let n = 0; n < SERVICES; n++) await createService(n, pods);
  await routed(gateway, `many-${SERVICES - 1}`, `s${SERVICES - 1}.many`, 60_000);

  await using load = new Load(4, (number) =>
    gateway.chat(EASY, { model: `many-${(number * 7) % SERVICES}` }),
  );
  const began = performance.now();
  const changes = await churn(began);
  const seconds = (performance.now() - began) / 1000;
  const replies = await load.stop();
  t.diagnostic(`${changes} changes in ${seconds.toFixed(1)} s, ${replies.length} requests`);
  assert.deepEqual(Load.lost(replies), []);
  assert.deepEqual(gateway.events("resource-rejected"), []);
  assert.ok(pods.every(({ requests }) => requests.length > 0));
});

async function createService(n: number, pods: readonly StandIn[]): Promise<void> {
  const service = { namespace: "many", name: `s${n}`, annotations: { tier: "weak", model: `many-${n}` } };
  const slices = pods.map((pod, part) => sliceObject(service, portOf(pod), [HOST], part));
  for (const [path, body] of [
    ["/api/v1/namespaces/many/services", serviceObject(service)] as const,
    ...slices.map((slice) => ["/apis/discovery.k8s.io/v1/namespaces/many/endpointslices", slice] as const),
  ])
    assert.equal((await api.send({ method: "POST", path, body })).kind, "ok");
}

/** Pods come and go: one of each Service's after the other is not ready, then ready again. */
async function churn(began: number): Promise<number> {
  for (let change = 0; change < CHURN_SECONDS * CHANGES_A_SECOND; change++) {
    await wait(Math.max(0, began + (change * 1000) / CHANGES_A_SECOND - performance.now()));
    const [service, round] = [change % SERVICES, Math.floor(change / SERVICES)];
    const part = Math.floor(round / 2) % PODS;
    const endpoints = [{ addresses: [HOST], conditions: { ready: round % 2 === 1 } }];
    await patch(`/apis/discovery.k8s.io/v1/namespaces/many/endpointslices/s${service}-${part}`, {
      endpoints,
    });
  }
  return CHURN_SECONDS * CHANGES_A_SECOND;
}
