// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { once } from "node:events";
import https from "node:https";
import { after, before, beforeEach, describe, it } from "node:test";
import type { Backend } from "../../src/contract/backend.ts";
import type { GatewayView, ServerIdentity } from "../../src/contract/gateway.ts";
import { buildStaticConfig } from "../../src/xds/bootstrap.ts";
import { buildResources } from "../../src/xds/resources.ts";
import { Authority } from "../harness/authority.ts";
import { aBackend, aPolicy, aVirtualModel } from "../harness/builders.ts";
import { freePort } from "../harness/free-port.ts";
import { TokenSigner } from "../harness/tokens.ts";
import { waitFor } from "../harness/wait-for.ts";
import { Lab, type LabBackend } from "./xds-lab.ts";

const CHAT = "/v1/chat/completions";
const NAME = "pointsman-router.pointsman.svc";
const CREDENTIAL = { header: "authorization", prefix: "Bearer " } as const;

let lab: Lab;
let port: number;
let gpt: LabBackend;
let other: LabBackend;
let llama: LabBackend;
const authority = new Authority();
const cluster = new TokenSigner();
const identity = authority.issue(NAME);

before(async () => {
  lab = await Lab.start(() => Promise.reject(new Error("not asked")));
  port = await freePort();
  gpt = await lab.addBackend(outside("gpt-4", "gpt-4-turbo"));
  other = await lab.addBackend(outside("claude", "claude-3"));
  llama = await lab.addBackend(aBackend({ name: "llama" }));
  await lab.serve(view(identity));
  await waitFor(
    "the egress listener",
    async () => (await ask("gpt-4").catch(() => undefined))?.status === 200,
  );
});
after(async () => {
  await lab[Symbol.asyncDispose]();
  authority[Symbol.dispose]();
});
beforeEach(() => {
  lab.seen.length = 0;
});

function outside(name: string, model: string): Backend {
  const connection = { scheme: "http", host: "127.0.0.1", port: 0, pathPrefix: "/api/v1" } as const;
  return aBackend({ name, model, tier: "strong", credential: CREDENTIAL, connection });
}

function view(own: ServerIdentity, backends = [gpt, other, llama]): GatewayView {
  const secrets = new Map([
    ["gpt-4", "sk-gpt"],
    ["claude", "sk-claude"],
  ]);
  return {
    listen: lab.listen,
    catalog: { backends: backends.map(({ backend }) => backend), secrets },
    policy: aPolicy({ virtualModels: [aVirtualModel({ defaultBackend: "gpt-4" })], maxBodyBytes: 10_000 }),
    processor: lab.processor,
    egress: {
      listen: { host: "127.0.0.1", port },
      identity: own,
      issuer: cluster.issuer("pointsman-sidecar"),
    },
  };
}

interface Answer {
  readonly status: number;
  readonly text: string;
  /** Serial number of the certificate that the listener showed. */
  readonly serial: string;
}

/** A request as a sidecar sends it; rejects when the listener cannot be verified. */
async function ask(
  backend: string,
  over: { readonly headers?: Record<string, string>; readonly body?: string; readonly token?: string } = {},
): Promise<Answer> {
  const token = over.token ?? cluster.token("shop:web", "pointsman-sidecar");
  const request = https.request({
    host: "127.0.0.1",
    port,
    servername: NAME,
    ca: authority.certificate,
    method: "POST",
    path: CHAT,
    agent: false,
    headers: {
      "content-type": "application/json",
      authorization: `Bearer ${token}`,
      "x-pointsman-egress": backend,
      ...over.headers,
    },
  });
  request.end(over.body ?? '{"model":"whatever"}');
  const [response] = await once(request, "response");
  const chunks: Buffer[] = await response.toArray();
  const serial = response.socket.getPeerCertificate().serialNumber;
  return { status: response.statusCode, text: Buffer.concat(chunks).toString(), serial };
}

function codeOf({ text }: Answer): unknown {
  return JSON.parse(text).error.code;
}

describe("the egress listener", () => {
  it("sends a request to the backend that is named, with its model, path and key, and nothing of the pod", async () => {
    const headers = { "x-api-key": "k", "x-pointsman-backend": "x", "x-pointsman-caller": "system:admin" };
    assert.equal((await ask("gpt-4", { headers })).status, 200);
    assert.equal((await ask("claude", { headers })).status, 200);
    assert.deepEqual(
      lab.seen.map((seen) => [
        seen.backend,
        seen.path,
        seen.headers.authorization,
        JSON.parse(seen.body).model,
      ]),
      [
        ["gpt-4", "/api/v1/chat/completions", "Bearer sk-gpt", "gpt-4-turbo"],
        ["claude", "/api/v1/chat/completions", "Bearer sk-claude", "claude-3"],
      ],
    );
    for (const seen of lab.seen) assert.ok(!/x-pointsman|x-api-key/.test(Object.keys(seen.headers).join()));
  });

  it("lets nobody in without a sidecar's token", async () => {
    const wrong: [string, number, string][] = [
      ["", 401, "invalid_api_key"],
      [new TokenSigner().token("shop:web", "pointsman-sidecar"), 401, "invalid_api_key"],
      [cluster.token("shop:web", "pointsman"), 403, "caller_not_allowed"],
    ];
    for (const [token, status, code] of wrong) {
      const answer = await ask("gpt-4", { token });
      assert.deepEqual([answer.status, codeOf(answer)], [status, code]);
    }
    assert.equal(lab.seen.length, 0);
  });

  it("knows no backend inside, and none that is not named", async () => {
    for (const name of ["llama", "", "nobody"]) {
      const answer = await ask(name);
      assert.deepEqual([answer.status, codeOf(answer)], [421, "unknown_backend"]);
    }
    assert.equal(lab.seen.length, 0);
  });

  it("refuses a body that is too large, and passes a backend's errors on without another attempt", async () => {
    const answer = await ask("gpt-4", { body: JSON.stringify({ model: "m", text: "a".repeat(20_000) }) });
    assert.deepEqual([answer.status, codeOf(answer)], [413, "request_too_large"]);
    gpt.status = 503;
    assert.equal((await ask("gpt-4")).text, '{"from":"gpt-4"}');
    gpt.status = 200;
    assert.equal(lab.seen.length, 1);
  });

  it("tells the access log who asked whom", async () => {
    await ask("claude", { token: cluster.token("shop:cron", "pointsman-sidecar") });
    const record = await waitFor("the record", () =>
      Promise.resolve(lab.records.find(({ caller }) => caller === "system:serviceaccount:shop:cron")),
    );
    const { servedBy, status, route, decision } = record;
    assert.deepEqual([servedBy, status, route], ["claude", 200, "egress"]);
    assert.deepEqual([decision["reason"], decision["backend"]], ["egress", "claude"]);
  });

  it("shows a new certificate once there is one, and loses no request meanwhile", async () => {
    const before = (await ask("gpt-4")).serial;
    let running = true;
    const statuses = new Set<number>();
    const client = (async () => {
      while (running) statuses.add((await ask("gpt-4")).status);
    })();
    const live = await lab.publisher.publish(buildResources(view(authority.issue(NAME))));
    assert.equal(live.kind, "taken");
    await waitFor("the new certificate", async () => (await ask("gpt-4")).serial !== before);
    running = false;
    await client;
    assert.deepEqual([[...statuses], lab.rejected], [[200], []]);
    assert.ok(!(await lab.envoy.configDump()).includes("PRIVATE KEY"));
  });

  it("keeps its certificate when the new one is none", async () => {
    const broken = { ...identity, certificate: "no certificate" };
    assert.equal((await lab.publisher.publish(buildResources(view(broken)))).kind, "taken");
    assert.deepEqual(
      lab.rejected.map(({ backends, resources }) => [backends, resources]),
      [[[], ["pointsman-identity"]]],
    );
    assert.equal((await ask("gpt-4")).status, 200);
  });

  it("forgets a backend that goes, goes itself when it is no longer wanted, and comes back", async () => {
    await lab.publisher.publish(buildResources(view(identity, [gpt])));
    assert.equal((await ask("claude")).status, 421);
    const { egress: _, ...rest } = view(identity);
    await lab.publisher.publish(buildResources(rest));
    await waitFor("the listener to go", () =>
      ask("gpt-4").then(
        () => false,
        () => true,
      ),
    );
    assert.equal((await lab.publisher.publish(buildResources(view(identity)))).kind, "taken");
    await waitFor(
      "the listener to be back",
      async () => (await ask("claude").catch(() => undefined))?.status === 200,
    );
  });
});

describe("a static Envoy that serves sidecars", () => {
  it("has the egress listener too", async () => {
    await using alone = await Lab.start(() => Promise.reject(new Error("not asked")));
    const { listen, envoyOptions } = alone;
    const processor = { kind: "unix", path: `${envoyOptions.admin.path}.none` } as const;
    await alone.startEnvoy(buildStaticConfig({ ...view(identity), listen, processor }, envoyOptions));
    await waitFor(
      "the egress listener",
      async () => (await ask("gpt-4").catch(() => undefined))?.status === 200,
    );
    assert.equal((await ask("gpt-4", { token: "x" })).status, 401);
  });
});
