// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, beforeEach, describe, it } from "node:test";
import tls from "node:tls";
import type { Backend } from "../../src/contract/backend.ts";
import type { GatewayView } from "../../src/contract/gateway.ts";
import { SIDECAR_AUDIENCE } from "../../src/contract/injection.ts";
import { StandIn } from "../../src/stand-in/stand-in.ts";
import { buildStaticConfig } from "../../src/xds/bootstrap.ts";
import { Authority } from "../harness/authority.ts";
import { aBackend, gpt4 as aGpt4, aPolicy } from "../harness/builders.ts";
import { Envoy } from "../harness/envoy.ts";
import { freePort } from "../harness/free-port.ts";
import { EASY, HARD } from "../harness/gateway.ts";
import { OtlpSink, type SunkSpan } from "../harness/otlp-sink.ts";
import { SidecarLab } from "../harness/sidecar-lab.ts";
import { waitFor } from "../harness/wait-for.ts";

const KEY = "sk-only-at-the-gateway";
const POLICY = { routerTimeoutMs: 3000 };

describe("a sidecar", () => {
  const stack = new AsyncDisposableStack();
  let sink: OtlpSink;
  let llama: StandIn;
  let gpt4: StandIn;
  let backends: readonly Backend[];
  let gateway: Envoy;
  let lab: SidecarLab;

  before(async () => {
    sink = stack.use(await new OtlpSink().start());
    llama = stack.use(await new StandIn({ name: "llama", model: "small" }).start());
    gpt4 = stack.use(await new StandIn({ name: "gpt-4", model: "large", prefix: "/openai/v1" }).start());
    backends = [
      aBackend({ endpoints: [{ address: "127.0.0.1", port: llama.port }] }),
      {
        ...aGpt4,
        credential: { header: "authorization", prefix: "Bearer " },
        connection: { scheme: "http", host: "127.0.0.1", port: gpt4.port, pathPrefix: "/openai/v1" },
      },
    ];
    const authority = stack.use(new Authority());
    const egressPort = await freePort();
    const collector = { protocol: "http/protobuf", url: `${sink.endpoint}/v1/traces` } as const;
    lab = stack.use(await SidecarLab.lay({ backends, policy: POLICY, egressPort, authority, collector }));
    const view: GatewayView = {
      listen: { host: "127.0.0.1", port: await freePort() },
      catalog: { backends, secrets: new Map([["gpt-4", KEY]]) },
      policy: aPolicy(POLICY),
      processor: { kind: "unix", path: join(lab.folder, "no-processor.sock") },
      collector,
      egress: {
        listen: { host: "127.0.0.1", port: egressPort },
        identity: authority.issue("localhost"),
        issuer: lab.tokens.issuer(SIDECAR_AUDIENCE),
      },
    };
    const admin = join(lab.folder, "gateway.sock");
    const config = buildStaticConfig(view, {
      nodeId: "gateway",
      admin: { kind: "unix", path: admin },
      spanFlushMs: 200,
    });
    gateway = stack.use(new Envoy(JSON.stringify(config), lab.folder, admin));
    await gateway.ready();
    await lab.startRouter();
    await lab.startEnvoy();
    await lab.steered(EASY);
  });
  after(() => stack.disposeAsync());
  beforeEach(() => {
    for (const standIn of [llama, gpt4]) {
      standIn.behave({});
      standIn.forget();
    }
  });

  const egressed = (): Promise<number> => gateway.count("http.egress.downstream_rq_total");

  it("asks a backend in the cluster straight away", async () => {
    const before = await egressed();
    const reply = await lab.chat(EASY, {}, { headers: { authorization: "Bearer of-the-application" } });
    assert.equal(reply.status, 200, reply.text);
    assert.equal(reply.headers["x-pointsman-backend"], "llama");
    assert.equal(await egressed(), before);
    const [request] = llama.requests;
    assert.equal(request?.headers.authorization, undefined);
    assert.equal(JSON.parse(request?.body.toString() ?? "").model, aBackend().model);
  });

  it("asks a backend outside through the gateway, which puts its key on, and takes the pod's token off", async () => {
    const reply = await lab.chat(HARD, {}, { headers: { authorization: "Bearer of-the-application" } });
    assert.equal(reply.status, 200, reply.text);
    assert.deepEqual(
      ["backend", "tier", "reason"].map((name) => reply.headers[`x-pointsman-${name}`]),
      ["gpt-4", "strong", "score"],
    );
    const [request] = gpt4.requests;
    assert.equal(request?.headers.authorization, `Bearer ${KEY}`);
    assert.equal(request?.path, "/openai/v1/chat/completions");
    assert.equal(JSON.parse(request?.body.toString() ?? "").model, aGpt4.model);
    assert.deepEqual(
      Object.keys(request?.headers ?? {}).filter((name) => name.startsWith("x-pointsman-")),
      [],
    );
  });

  it("holds no key of a backend, and shows no token", async () => {
    const dump = await lab.envoy.configDump();
    assert.ok(dump.includes('"x-pointsman-egress"'), "this is the sidecar's whole configuration");
    assert.ok(!dump.includes(KEY));
    assert.ok(!dump.includes("eyJ"));
  });

  it("falls back through the gateway when the backend in the cluster fails", async () => {
    llama.behave({ status: 503 });
    const reply = await lab.chat(EASY);
    assert.equal(reply.status, 200, reply.text);
    assert.equal(reply.headers["x-pointsman-backend"], "gpt-4");
    assert.equal(reply.headers["x-envoy-attempt-count"], "2");
    assert.equal(gpt4.requests[0]?.headers.authorization, `Bearer ${KEY}`);
  });

  it("falls back into the cluster when the backend outside fails, and takes the pod's token along to nobody", async () => {
    gpt4.behave({ status: 503 });
    const reply = await lab.chat(HARD);
    assert.equal(reply.status, 200, reply.text);
    assert.equal(reply.headers["x-pointsman-backend"], "llama");
    const headers = llama.requests[0]?.headers ?? {};
    assert.deepEqual([headers.authorization, headers["x-pointsman-egress"]], [undefined, undefined]);
  });

  it("streams what comes through the gateway, piece by piece", async () => {
    gpt4.behave({ chunks: 8, chunkDelayMs: 50 });
    const reply = await lab.chat(HARD, { stream: true });
    assert.match(reply.text, /data: \[DONE\]\s*$/);
    assert.ok(reply.arrivals.length >= 4, `${reply.arrivals.length} pieces`);
  });

  it("leaves one trace, from the application through both Envoys", async () => {
    const [traceId, spanId] = ["0af7651916cd43dd8448eb21000000d1", "b7ad6b7169203331"];
    await lab.chat(HARD, {}, { headers: { traceparent: `00-${traceId}-${spanId}-01` } });
    const spans = await waitFor("spans of both", () => {
      const found = sink.spans.filter((span) => span.traceId === traceId);
      return found.some(({ name }) => name === "egress POST") && found.length >= 5 && found;
    });
    const named = (name: string): SunkSpan => {
      const found = spans.find((span) => span.name === name);
      assert.ok(found, `${name} among ${spans.map((span) => span.name).join(", ")}`);
      return found;
    };
    assert.equal(named("ingress POST /v1/chat/completions").parentId, spanId);
    assert.deepEqual(
      ["ingress POST /v1/chat/completions", "egress POST"].map((name) => named(name).service),
      ["pointsman-sidecar", "pointsman-gateway"],
    );
    const attempt = named(`chat ${aGpt4.model}`);
    assert.equal(attempt.parentId, named("ingress POST /v1/chat/completions").spanId);
    assert.equal(named("egress POST").parentId, attempt.spanId);
    assert.equal(named(`POST ${aGpt4.model}`).parentId, named("egress POST").spanId);
  });

  it("shows its pod's token of the moment, and no other opens the gateway", async () => {
    lab.putToken(lab.tokens.token("somebody-else"));
    const refused = await waitFor("the gateway to refuse", async () => {
      const reply = await lab.chat(HARD);
      return reply.status !== 200 && reply;
    });
    assert.equal(refused.status, 403, refused.text);
    assert.equal((await lab.chat(EASY)).status, 200);
    lab.putToken();
    await waitFor("the gateway to let it in", async () => (await lab.chat(HARD)).status === 200);
  });

  it("goes on when the router's certificate is renewed", async () => {
    const shown = async (): Promise<string> => {
      const socket = tls.connect({
        port: lab.front.port,
        host: "127.0.0.1",
        servername: "localhost",
        ca: lab.service.authority,
        ALPNProtocols: ["h2"],
      });
      await new Promise((resolve, reject) => socket.once("secureConnect", resolve).once("error", reject));
      const { serialNumber } = socket.getPeerCertificate();
      socket.destroy();
      return serialNumber;
    };
    const before = await shown();
    lab.renewCertificate();
    assert.notEqual(await shown(), before);
    assert.equal((await lab.chat(EASY)).headers["x-pointsman-reason"], "score");
  });

  it("asks the default backend, outside, while the router is killed, and is steered again when it is back", async () => {
    lab.router.signal("SIGKILL");
    await lab.router.ended();
    for (const prompt of [EASY, HARD, EASY]) {
      const reply = await lab.chat(prompt);
      assert.equal(reply.status, 200, reply.text);
      assert.equal(reply.headers["x-pointsman-backend"], "gpt-4");
      assert.equal(reply.headers["x-pointsman-reason"], "fail-open");
    }
    assert.equal(gpt4.requests[0]?.headers.authorization, `Bearer ${KEY}`);
    await lab.startRouter();
    assert.equal((await lab.steered(EASY)).headers["x-pointsman-backend"], "llama");
  });

  it("is served by what is in the cluster when both the router and the gateway are gone", async () => {
    gateway.child.signal("SIGKILL");
    await gateway.child.ended();
    lab.router.signal("SIGKILL");
    await lab.router.ended();
    const reply = await lab.chat(HARD);
    assert.equal(reply.status, 200, reply.text);
    assert.equal(reply.headers["x-pointsman-backend"], "llama");
  });
});
