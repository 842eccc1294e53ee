// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { rootCertificates } from "node:tls";
import type { Backend } from "../../src/contract/backend.ts";
import type { GatewayView } from "../../src/contract/gateway.ts";
import { extProc } from "../../src/envoy/exchange.ts";
import { GrpcServer } from "../../src/envoy/grpc-server.ts";
import { healthService } from "../../src/envoy/health.ts";
import { buildBootstrap, buildStaticConfig } from "../../src/xds/bootstrap.ts";
import type { JsonObject } from "../../src/xds/json.ts";
import { aBackend, aPolicy, aVirtualModel, gpt4, llama } from "../harness/builders.ts";
import { envoyBinary } from "../harness/envoy.ts";
import { waitFor } from "../harness/wait-for.ts";
import { Lab } from "./xds-lab.ts";

const CHAT = "/v1/chat/completions";
const OPTIONS = { nodeId: "test", spanFlushMs: 500 } as const;

describe("the configurations that Envoy is started with", () => {
  const strict = aVirtualModel({ name: "strict", onRouterFailure: "closed" });
  const everything: GatewayView = {
    listen: { host: "127.0.0.1", port: 10080 },
    catalog: {
      backends: [
        llama,
        aBackend({
          name: "v6",
          connection: { ...llama.connection, host: "::1" },
          forwardAuthorization: true,
        }),
        {
          ...gpt4,
          connection: { scheme: "https", host: "api.openai.com", port: 443, pathPrefix: "/v1" },
          credential: { header: "authorization", prefix: "Bearer " },
        },
      ],
      secrets: new Map([["gpt-4", "sk-1"]]),
    },
    policy: aPolicy({ virtualModels: [aVirtualModel(), strict] }),
    processor: { kind: "unix", path: "/run/pointsman/pointsman.sock" },
    collector: { protocol: "grpc", url: "http://jaeger:4317" },
  };

  it("are valid: the bootstrap, over a socket and over TCP", async () => {
    const admin = { kind: "unix", path: "/run/pointsman/admin.sock" } as const;
    await assertValid(buildBootstrap({ kind: "unix", path: "/run/p.sock" }, { ...OPTIONS, admin }));
    const tcp = { kind: "tcp", host: "127.0.0.1", port: 9000 } as const;
    await assertValid(buildBootstrap(tcp, { ...OPTIONS, admin: tcp }));
  });

  it("are valid: everything at once, and nothing at all", async (test) => {
    const folder = await mkdtemp(join(tmpdir(), "pointsman-ca-"));
    test.after(() => rm(folder, { recursive: true }));
    const systemCaFile = join(folder, "ca.pem");
    await writeFile(systemCaFile, rootCertificates.slice(0, 2).join("\n"));
    await assertValid(buildStaticConfig(everything, { ...OPTIONS, systemCaFile }));
    const nothing: GatewayView = {
      ...everything,
      catalog: { backends: [], secrets: new Map() },
      collector: { protocol: "http/protobuf", url: "http://[::1]:4318/v1/traces" },
    };
    await assertValid(buildStaticConfig(nothing, OPTIONS));
  });
});

describe("a static Envoy", () => {
  it("serves before the router is there, and is steered as soon as it is", async () => {
    await using lab = await Lab.start(() => Promise.reject(new Error("not asked")));
    const weak = (await lab.addBackend(at("llama"))).backend;
    const strong = (await lab.addBackend(at("gpt-4", { tier: "strong" }))).backend;
    const processor = { kind: "unix", path: `${lab.envoyOptions.admin.path}.late` } as const;
    const config = buildStaticConfig({ ...aView(lab, [weak, strong]), processor }, lab.envoyOptions);
    await lab.startEnvoy(config);
    await waitFor("the default backend serves", async () => {
      const reply = await lab.post(CHAT, '{"model":"auto"}');
      return reply.headers["x-pointsman-reason"] === "fail-open" && lab.seen.at(-1)?.backend === "gpt-4";
    });
    const steering = extProc(() =>
      Promise.resolve({
        kind: "steer",
        decision: {} as never,
        mutation: {
          headers: { "x-pointsman-backend": "llama" },
          metadata: {
            pointsman: { reason: "score" },
            "pointsman.chain": { priority_groups: [{ name: "llama" }] },
          },
        },
      }),
    );
    await using server = new GrpcServer(processor, [steering.service, healthService(() => true)]);
    await server.start();
    await waitFor("llama serves", async () => {
      await lab.post(CHAT, '{"model":"auto"}');
      return lab.seen.at(-1)?.backend === "llama";
    });
  });

  it("answers in words when there are no backends", async () => {
    await using lab = await Lab.start(() => Promise.reject(new Error("not asked")));
    await lab.startEnvoy(buildStaticConfig(aView(lab, []), lab.envoyOptions));
    const reply = await lab.post(CHAT, "{}");
    assert.equal(reply.status, 503);
    assert.equal(JSON.parse(reply.text).error.code, "no_backends");
    assert.equal(reply.headers["content-type"], "application/json");
  });

  it("says in OpenAI's form what Envoy itself refuses", async () => {
    await using lab = await Lab.start(() => Promise.reject(new Error("not asked")));
    const { backend } = await lab.addBackend(at("gone"));
    const gone = { ...backend, connection: { ...backend.connection, port: 9 } };
    await lab.startEnvoy(buildStaticConfig(aView(lab, [gone]), lab.envoyOptions));
    for (const path of [CHAT, "/v1/files"]) {
      const reply = await lab.post(path, "{}");
      assert.equal(reply.status, 503);
      assert.equal(JSON.parse(reply.text).error.code, "backend_unavailable");
    }
  });
});

describe("a backend outside", () => {
  it("is verified by name, and gets its key but nothing that tells who asks", async (test) => {
    const folder = await mkdtemp(join(tmpdir(), "pointsman-tls-"));
    test.after(() => rm(folder, { recursive: true }));
    const [key, ca] = [join(folder, "key.pem"), join(folder, "cert.pem")];
    const openssl = spawnSync("openssl", [
      ..."req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=lab".split(" "),
      ...["-addext", "subjectAltName=DNS:localhost", "-keyout", key, "-out", ca],
    ]);
    assert.equal(openssl.status, 0, "make a certificate: is openssl installed?");
    const certificate = { key: await readFile(key, "utf8"), cert: await readFile(ca, "utf8") };
    await using lab = await Lab.start(() => Promise.reject(new Error("the router fails")));
    const connection = {
      scheme: "https",
      host: "localhost",
      port: 0,
      pathPrefix: "/api/v1",
      caFile: ca,
    } as const;
    const credential = { header: "authorization", prefix: "Bearer " };
    const outside = await lab.addBackend(at("outside", { connection, credential }), certificate);
    const stranger = {
      ...outside.backend,
      name: "stranger",
      connection: { ...outside.backend.connection, host: "127.0.0.1" },
    };
    const keys = new Map([["outside", "sk-1"]]);
    const view = aView(lab, [stranger, outside.backend], keys);
    await lab.serve({
      ...view,
      policy: aPolicy({ virtualModels: [aVirtualModel({ defaultBackend: "stranger" })] }),
    });
    const tracing = {
      traceparent: `00-${"a".repeat(32)}-${"b".repeat(16)}-01`,
      baggage: "user=1",
      "x-forwarded-for": "10.0.0.1",
    };
    const reply = await lab.post(CHAT, '{"model":"auto"}', { ...tracing, host: "gateway.internal" });
    assert.equal(
      reply.headers["x-pointsman-backend"],
      "outside",
      "the certificate has no IP address: it is not trusted",
    );
    const {
      host,
      "content-length": _,
      "content-type": type,
      accept: __,
      ...rest
    } = lab.seen[0]?.headers ?? {};
    assert.deepEqual(
      [host, type, rest],
      [`localhost:${outside.backend.connection.port}`, "application/json", { authorization: "Bearer sk-1" }],
    );
    assert.equal(lab.seen[0]?.path, "/api/v1/chat/completions");
  });
});

function at(name: string, over: Partial<Backend> = {}): Backend {
  return aBackend({ name, model: `${name}-model`, ...over });
}

function aView(lab: Lab, backends: readonly Backend[], secrets = new Map<string, string>()): GatewayView {
  const policy = aPolicy({ virtualModels: [aVirtualModel()] });
  return { listen: lab.listen, catalog: { backends, secrets }, policy, processor: lab.processor };
}

async function assertValid(config: JsonObject): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "pointsman-valid-"));
  try {
    const file = join(folder, "envoy.json");
    await writeFile(file, JSON.stringify(config));
    const checked = spawnSync(envoyBinary(), [
      "--mode",
      "validate",
      "--use-dynamic-base-id",
      "-l",
      "warning",
      "-c",
      file,
    ]);
    assert.equal(checked.status, 0, checked.stderr.toString());
    assert.equal(checked.stderr.toString(), "", "no warning, no deprecated field");
  } finally {
    await rm(folder, { recursive: true });
  }
}
