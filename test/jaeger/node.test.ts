// SPDX-License-Identifier: Apache-2.0
// What the operator of a cluster does, in one story: installs in shadow mode, sees in Jaeger what would happen, asks for a share,
// has it carried out, and it holds. The tests stand on each other.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import type { StatusView, VirtualModelStatus } from "../../src/contract/status.ts";
import { promptMaker } from "../bench/prompts.ts";
import { Cluster } from "../harness/cluster.ts";
import { clusterTool } from "../harness/cluster-tool.ts";
import { EASY, HARD, PATIENT } from "../harness/gateway.ts";
import { JaegerQuery, type JaegerSpan } from "../harness/jaeger.ts";
import type { Answer } from "../harness/pod-agent.ts";
import { PodClient } from "../harness/pod-client.ts";
import { exampleStandIns, GATEWAY, IMAGE, imageTar, NAMESPACE, Release } from "../harness/release.ts";
import { waitFor } from "../harness/wait-for.ts";

const [WEAK, STRONG] = ["llama-3-8b.models", "gpt-4.models"];
const JAEGER = "localhost/jaeger:test";
const ELSEWHERE = "observability";
const SHARE = 0.3;
/** The kubelet brings a changed ConfigMap into pods within a minute. */
const KUBELET_MS = 120_000;

const jaeger = { enabled: true, image: { repository: "localhost/jaeger", tag: "test" } };
const auto = (how: object): object => ({
  policy: PATIENT,
  virtualModels: [{ name: "auto", sticky: false, ...how }],
});

let traces = 0;

describe("from shadow mode to a share that holds, on a real node", { timeout: 900_000 }, () => {
  let cluster: Cluster;
  let release: Release;
  let caller: PodClient;

  before(async () => {
    cluster = await Cluster.start({ mode: "node" });
    await cluster.loadImages(imageTar(), jaegerTar(cluster.folder));
    release = new Release(cluster);
    const { yaml, annotations } = exampleStandIns();
    for (const name of [NAMESPACE, "apps", ELSEWHERE]) await cluster.kubectl(["create", "namespace", name]);
    await cluster.apply(yaml);
    await release.install({ ...auto({ mode: "shadow" }), jaeger });
    for (const [service, pairs] of annotations) {
      const models = ["-n", "models"];
      await cluster.kubectl([...models, "annotate", "service", service, ...pairs]);
      const programmed = "--for=condition=pointsman.io/Programmed";
      await cluster.kubectl([...models, "wait", `service/${service}`, programmed, "--timeout=30s"]);
    }
    const pod = { namespace: "apps", image: IMAGE, name: "caller", audience: "pointsman" };
    caller = await PodClient.start(cluster, pod);
  });
  after(() => cluster[Symbol.asyncDispose]());

  it("carries nothing out in shadow mode, and has each request in Jaeger as it would have been", async () => {
    const found = await jaegerOf(NAMESPACE, "pointsman-jaeger");
    const easy = await traced(found, EASY);
    assert.equal(easy.backend, STRONG);
    assert.equal(easy.decide["pointsman.tier"], "strong");
    assert.equal(easy.decide["pointsman.reason"], "shadow");
    assert.equal(easy.decide["pointsman.would.tier"], "weak");
    assert.equal(easy.decide["pointsman.would.backend.name"], WEAK);
    assert.equal((await traced(found, HARD)).decide["pointsman.would.tier"], "strong");
    const would = { "pointsman.would.tier": "weak" };
    await waitFor("the search to find it", async () =>
      (await found.search("pointsman", would)).has(easy.traceId),
    );
  });

  it("tells in its status what would have been", async () => {
    const { policy, total } = await waitFor("both requests to be counted", async () => {
      const one = await autoStatus();
      return one.total.weak > 0 && one.total.strong > 0 && one;
    });
    assert.equal(policy?.mode, "shadow");
    assert.ok(total.cost < total.allStrongCost, `${total.cost} of ${total.allStrongCost}`);
    const table = await router("pointsman", "status", "--no-color");
    assert.match(table, /^auto +shadow +\d+ +50\.0 %/m);
    assert.match(table, /^auto: shadow mode: share, saving and spending are what they would have been/m);
  });

  it("takes up a share, and then its being carried out, by helm upgrade and without a restart", async () => {
    const before = await release.running();
    await release.install({ ...auto({ mode: "shadow", strongShare: SHARE }), jaeger });
    await waitFor(
      "the share to be asked for",
      async () => (await autoStatus()).policy?.dial?.target.kind === "strongShare",
      KUBELET_MS,
    );
    assert.equal((await caller.chat(GATEWAY, EASY)).headers["x-pointsman-backend"], STRONG);
    await release.install({ ...auto({ strongShare: SHARE }), jaeger });
    await waitFor(
      "the mode to be enforce",
      async () => (await autoStatus()).policy?.mode === "enforce",
      KUBELET_MS,
    );
    assert.deepEqual(await release.running(), before);
  });

  it("holds the share on traffic that it has not seen", async () => {
    const prompt = promptMaker(5);
    const asks = Array.from({ length: 3000 }, () => caller.chatAsk(GATEWAY, prompt()));
    await caller.load({ asks, lanes: 4, pauseMs: 0 });
    for (let done = 0; done < 2200; done += 200) await caller.answered(200);
    const answers = (await caller.stop()).slice(0, 2000);
    assert.deepEqual(
      answers.filter(({ status }) => status !== 200),
      [],
    );
    const settled = answers.slice(1000).map(({ headers }) => headers["x-pointsman-backend"]);
    const share = settled.filter((backend) => backend === STRONG).length / settled.length;
    assert.ok(Math.abs(share - SHARE) <= 0.02, `${share}`);
  });

  it("goes on where it was after a restart of the router's container", async () => {
    const thresholdOf = async (): Promise<number | undefined> => (await autoStatus()).policy?.threshold;
    const held = await thresholdOf();
    await router("node", "-e", "process.kill(1, 'SIGTERM')").catch(() => undefined); // its own exec ends with it
    await waitFor("it to be started again", async () =>
      (await release.running()).some((line) => / router 1$/.test(line)),
    );
    await waitFor("it to be ready", async () => (await status().catch(() => undefined))?.ready, 60_000);
    const again = await thresholdOf();
    assert.equal(again, held);
  });

  it("sends traces to another collector by helm upgrade, and takes Jaeger away", async () => {
    await cluster.apply(JSON.stringify({ apiVersion: "v1", kind: "List", items: collector() }));
    const wait = ["wait", "--for=condition=Ready", "pod/collector", "--timeout=60s"];
    await cluster.kubectl(["-n", ELSEWHERE, ...wait]);
    const otlpEndpoint = `http://collector.${ELSEWHERE}.svc:4317`;
    await release.install({ ...auto({ strongShare: SHARE }), tracing: { otlpEndpoint } });
    await release.kubectl("rollout", "status", "deployment/pointsman", "--timeout=180s");
    const { decide } = await traced(await jaegerOf(ELSEWHERE, "collector"), HARD);
    assert.equal(decide["pointsman.virtual_model"], "auto");
    const left = await release.kubectl("get", "deployment,service", "--output", "name");
    assert.doesNotMatch(left, /jaeger/);
  });

  /** Sends a request with a trace id of its own; gives its tree once it is whole, having looked at how it hangs together. */
  async function traced(found: JaegerQuery, prompt: string) {
    const traceId = `0af7651916cd43dd8448eb21${(++traces).toString(16).padStart(8, "0")}`;
    const ask = caller.chatAsk(GATEWAY, `${prompt} ${traces}`);
    const traceparent = `00-${traceId}-b7ad6b7169203331-01`;
    const answer: Answer = await caller.ask({ ...ask, headers: { ...ask.headers, traceparent } });
    assert.equal(answer.status, 200, answer.text);
    const spans = await waitFor(
      "the request in Jaeger",
      async () => {
        const all = await found.trace(traceId);
        return ["ingress", "decide auto", "chat "].every((name) => named(all, name)) && all;
      },
      30_000,
    );
    const ids = new Set([...spans.map(({ spanId }) => spanId), "b7ad6b7169203331"]);
    for (const { name, parentId } of spans) assert.ok(ids.has(parentId), `${name} hangs in the air`);
    assert.equal(named(spans, "chat ")?.parentId, named(spans, "ingress")?.spanId);
    const decide = named(spans, "decide auto")?.attributes ?? assert.fail();
    return { traceId, decide, backend: answer.headers["x-pointsman-backend"] };
  }

  /** Jaeger behind its Service. */
  async function jaegerOf(namespace: string, service: string): Promise<JaegerQuery> {
    const path = ["-n", namespace, "get", "service", service, "--output", "jsonpath={.spec.clusterIP}"];
    return new JaegerQuery(`http://${await cluster.kubectl(path)}:16686`);
  }

  function router(...command: readonly string[]): Promise<string> {
    return release.kubectl("exec", "deployment/pointsman", "--container", "router", "--", ...command);
  }

  async function status(): Promise<StatusView> {
    return JSON.parse(await router("pointsman", "status", "--json")) as StatusView;
  }

  async function autoStatus(): Promise<VirtualModelStatus> {
    return (await status()).virtualModels.find(({ name }) => name === "auto") ?? assert.fail();
  }
});

function named(spans: readonly JaegerSpan[], name: string): JaegerSpan | undefined {
  return spans.find((span) => span.name.startsWith(name));
}

/** An image of the real Jaeger, called as the chart is told to. */
function jaegerTar(folder: string): string {
  const tar = join(folder, "jaeger.tar");
  const script = join(import.meta.dirname, "../cluster/make-image.sh");
  const file = `${clusterTool("jaeger")}:/cmd/jaeger`;
  const ran = spawnSync(script, [JAEGER, tar, "--file", file, "--entrypoint", "/cmd/jaeger"], {
    encoding: "utf8",
  });
  if (ran.status !== 0) throw new Error(`make-image.sh: ${ran.stderr}`);
  return tar;
}

/** A collector that somebody else has put into the cluster. */
function collector(): readonly object[] {
  const metadata = { name: "collector", namespace: ELSEWHERE, labels: { app: "collector" } };
  const ports = [4317, 16686].map((port) => ({ name: `p${port}`, port }));
  const env = [{ name: "JAEGER_LISTEN_HOST", value: "0.0.0.0" }];
  const container = { name: "jaeger", image: JAEGER, imagePullPolicy: "Never", env };
  const readinessProbe = { tcpSocket: { port: 4317 }, periodSeconds: 1 };
  return [
    { apiVersion: "v1", kind: "Pod", metadata, spec: { containers: [{ ...container, readinessProbe }] } },
    { apiVersion: "v1", kind: "Service", metadata, spec: { selector: { app: "collector" }, ports } },
  ];
}
