// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { WatchTiming } from "../../src/kubernetes/watch-timing.ts";
import { Cluster } from "../harness/cluster.ts";
import { ClusterProcess } from "../harness/cluster-process.ts";
import { Link } from "../harness/link.ts";
import { listText, namespaceObject, serviceObject, sliceObject } from "../harness/service-objects.ts";
import { waitFor } from "../harness/wait-for.ts";
import { BRISK, WatchedSource } from "../harness/watched-source.ts";

let cluster: Cluster;
before(async () => {
  cluster = await Cluster.start({ mode: "api" });
});
after(() => cluster[Symbol.asyncDispose]());

/** A Service in a namespace of that name, with one endpoint, and a source that has found it. */
async function followed(namespace: string, kubeconfig: string, timing: WatchTiming = BRISK) {
  const llama = { namespace, name: "llama", annotations: { tier: "weak", model: `m-${namespace}` } };
  await cluster.apply(
    listText(namespaceObject(namespace), serviceObject(llama), sliceObject(llama, 8000, ["10.9.0.1"])),
  );
  const watched = await WatchedSource.start(kubeconfig, { namespaces: [namespace], timing });
  assert.equal(watched.found.backends[0]?.endpoints?.length, 1);
  return {
    watched,
    move: (address: string) => cluster.apply(listText(sliceObject(llama, 8000, [address]))),
    arrived: (address: string) =>
      watched.until(
        `the endpoint ${address}`,
        ({ backends }) => backends[0]?.endpoints?.[0]?.address === address,
        20_000,
      ),
  };
}

test("watches that the network breaks are taken up where they were, and nothing is lost meanwhile", async () => {
  await using link = await Link.to(cluster);
  const { watched, move, arrived } = await followed("dropped", link.kubeconfig(cluster));
  await using _ = watched;
  const before = watched.found;
  link.cut();
  await move("10.9.0.2");
  await waitFor("the outage to be told", () => watched.events("cluster-watch-failed").length > 0);
  assert.equal(watched.found, before);
  assert.match(String(watched.events("cluster-watch-failed")[0]?.fields["problem"]), /cannot be reached/);
  link.mend();
  await arrived("10.9.0.2");
  await waitFor("its end to be told", () => watched.events("cluster-watch-works").length > 0);
  assert.equal(watched.told.length, 2);
});

test("a watch that falls silent without breaking is noticed, and made anew", async () => {
  await using link = await Link.to(cluster);
  const { watched, move, arrived } = await followed("silent", link.kubeconfig(cluster));
  await using _ = watched;
  await move("10.9.0.3");
  await arrived("10.9.0.3"); // so the watch is under way
  link.silence();
  await move("10.9.0.2");
  await arrived("10.9.0.2");
  assert.match(
    String(watched.events("cluster-watch-failed")[0]?.fields["problem"]),
    /nothing came for 1500 ms/,
  );
});

test("watches that the API server ends in good order are renewed without a word", async () => {
  const timing = { ...BRISK, silenceMs: 30_000, renewMs: 1000 };
  await using link = await Link.to(cluster);
  const { watched, move, arrived } = await followed("renewed", link.kubeconfig(cluster), timing);
  await using _ = watched;
  const from = await watchRequests();
  await waitFor("a few watches", async () => (await watchRequests()) > from + 6, 20_000);
  await move("10.9.0.2");
  await arrived("10.9.0.2");
  assert.deepEqual(watched.logged, []);
  assert.ok(link.connections <= 4, `connections are given back: ${link.connections}`);
});

test("an API server that is killed leaves all as it was, and what changed afterwards arrives", async () => {
  const { watched, move, arrived } = await followed("killed", cluster.kubeconfig);
  await using _ = watched;
  const before = watched.found;
  const server = new ClusterProcess(cluster, "kube-apiserver");
  await server.stop();
  await waitFor("the outage to be told", () => watched.events("cluster-watch-failed").length > 0);
  assert.equal(watched.found, before);
  await server.start();
  await move("10.9.0.2");
  await arrived("10.9.0.2");
});

test("an API server that stands still leaves all as it was, and what changed afterwards arrives", async () => {
  const { watched, move, arrived } = await followed("paused", cluster.kubeconfig);
  await using _ = watched;
  const before = watched.found;
  const server = new ClusterProcess(cluster, "kube-apiserver");
  server.pause();
  try {
    await waitFor("the silence to be noticed", () => watched.events("cluster-watch-failed").length > 0);
    assert.equal(watched.found, before);
  } finally {
    server.resume();
  }
  await move("10.9.0.2");
  await arrived("10.9.0.2");
});

test("what the API server no longer remembers is listed anew, deletions with it", async () => {
  await using link = await Link.to(cluster);
  const { watched } = await followed("forgotten", link.kubeconfig(cluster));
  await using _ = watched;
  link.cut();
  await cluster.kubectl(["delete", "service", "llama", "--namespace", "forgotten"]);
  // A watch cache begins with what there is: changes from before its start are gone from it.
  const server = new ClusterProcess(cluster, "kube-apiserver");
  await server.stop();
  await server.start();
  link.mend();
  await watched.until("no backend", ({ backends }) => backends.length === 0, 20_000);
  const problems = watched.events("cluster-watch-failed").map(({ fields }) => String(fields["problem"]));
  assert.ok(
    problems.some((problem) => /\(410\)/.test(problem)),
    problems.join("\n"),
  );
});

test("a source that starts while the API server is away waits for it", async () => {
  await using link = await Link.to(cluster);
  link.cut();
  await using watched = new WatchedSource(link.kubeconfig(cluster), { timing: BRISK, tokens: true });
  const started = watched.start();
  await waitFor("the outage to be told", () => watched.events("cluster-watch-failed").length > 0);
  assert.equal(watched.told.length, 0);
  link.mend();
  await started;
  assert.ok(watched.found.backends.length > 0);
  assert.ok(watched.found.tokens);
});

test("a source that is ended while the API server is away ends", async () => {
  await using link = await Link.to(cluster);
  link.cut();
  const watched = new WatchedSource(link.kubeconfig(cluster), { timing: BRISK });
  const started = watched.start();
  await waitFor("the outage to be told", () => watched.events("cluster-watch-failed").length > 0);
  await watched[Symbol.asyncDispose]();
  await started;
});

/** How many watches of EndpointSlices the API server has ended. */
async function watchRequests(): Promise<number> {
  const metrics = await cluster.kubectl(["get", "--raw", "/metrics"]);
  const lines = metrics.split("\n").filter((line) => {
    return (
      line.startsWith("apiserver_request_total{") && /resource="endpointslices".*verb="WATCH"/.test(line)
    );
  });
  return lines.reduce((sum, line) => sum + Number(line.split(" ").at(-1)), 0);
}
