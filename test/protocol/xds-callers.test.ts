// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { after, before, beforeEach, describe, it } from "node:test";
import type { Backend } from "../../src/contract/backend.ts";
import type { Callers } from "../../src/contract/callers.ts";
import type { GatewayView } from "../../src/contract/gateway.ts";
import { PROBLEMS } from "../../src/contract/problem.ts";
import { buildBootstrap, buildStaticConfig } from "../../src/xds/bootstrap.ts";
import { buildResources } from "../../src/xds/resources.ts";
import { aBackend, aPolicy, aVirtualModel } from "../harness/builders.ts";
import type { Reply } from "../harness/http-client.ts";
import { OtlpSink } from "../harness/otlp-sink.ts";
import { TokenSigner } from "../harness/tokens.ts";
import { waitFor } from "../harness/wait-for.ts";
import { Lab } from "./xds-lab.ts";

const CHAT = "/v1/chat/completions";
const AUTO = '{"model":"auto"}';

let lab: Lab;
let weak: Backend;
let asked = 0;

/** The router fails, so Envoy goes on without us: whoever is let in then was let in by Envoy. */
before(async () => {
  lab = await Lab.start(() => {
    asked += 1;
    return Promise.reject(new Error("the router fails"));
  });
  weak = (await lab.addBackend(aBackend({ name: "llama", model: "llama", forwardAuthorization: true })))
    .backend;
  await lab.serve(view(undefined));
});
after(() => lab[Symbol.asyncDispose]());
beforeEach(() => {
  lab.seen.length = 0;
  asked = 0;
});

function view(callers: Callers | undefined, backends: readonly Backend[] = [weak]): GatewayView {
  const policy = aPolicy({ virtualModels: [aVirtualModel({ defaultBackend: "llama" })] });
  const catalog = { backends, secrets: new Map<string, string>() };
  return { listen: lab.listen, catalog, policy, processor: lab.processor, ...(callers && { callers }) };
}

async function publish(callers: Callers, backends?: readonly Backend[]): Promise<void> {
  assert.deepEqual(await lab.publisher.publish(buildResources(view(callers, backends))), { kind: "taken" });
  assert.deepEqual(lab.rejected, []);
}

function apiKeys(keys: Readonly<Record<string, string>>): Callers {
  return { kind: "api-keys", keys: new Map(Object.entries(keys)) };
}

function bearer(token: string): Record<string, string> {
  return { authorization: `Bearer ${token}` };
}

function codeOf(reply: Reply): unknown {
  return JSON.parse(reply.text).error.code;
}

describe("callers with keys", () => {
  before(async () => {
    await publish(apiKeys({ "team-a": "key-of-a", "team-b": "key-of-b", "team-c": "key-of-c" }));
    // A connection that was there before ends with its next answer.
    await waitFor("strangers to be refused", async () => (await lab.post(CHAT, AUTO)).status === 401);
  });

  it("are let in by each header that clients send keys in, and nothing of the key goes on", async () => {
    const headers = [bearer("key-of-a"), { "x-api-key": "key-of-a" }, { "api-key": "key-of-b" }];
    for (const header of headers) {
      const reply = await lab.post(CHAT, AUTO, header);
      assert.equal(reply.status, 200, reply.text);
    }
    const got = lab.seen.map((seen) => JSON.stringify(seen.headers));
    assert.equal(got.length, 3);
    for (const text of got) assert.ok(!/key-of|x-pointsman|"authorization"|api-key/.test(text), text);
  });

  it("are refused without a known key, on every path, before anything of ours is asked", async () => {
    const wrong = [{}, bearer("nope"), { "x-api-key": "key-of-" }, { "x-pointsman-caller": "team-a" }];
    for (const header of wrong) {
      const reply = await lab.post(CHAT, AUTO, header);
      assert.deepEqual([reply.status, codeOf(reply)], [401, "invalid_api_key"]);
      assert.equal(reply.headers["www-authenticate"]?.split(" ")[0], "Bearer");
      assert.ok(reply.text.includes(PROBLEMS.invalid_api_key.sentence));
    }
    for (const path of ["/v1/models", "/v1/files", "/"]) {
      assert.equal((await lab.send({ method: "GET", path })).status, 401);
    }
    assert.deepEqual([asked, lab.seen.length], [0, 0]);
  });

  it("have their names in the access log, and their keys nowhere", async () => {
    await lab.post(CHAT, AUTO, bearer("key-of-nobody"));
    await lab.post(CHAT, AUTO, bearer("key-of-c"));
    await waitFor("the record", () => Promise.resolve(lab.records.at(-1)?.caller === "team-c"));
    const refused = lab.records.filter(({ status }) => status === 401);
    assert.ok(refused.length > 0 && refused.every(({ caller }) => caller === undefined));
    assert.ok(!JSON.stringify(lab.records).includes("key-of"));
    const dump = await lab.envoy.configDump();
    assert.ok(dump.includes("[redacted]"));
    assert.ok(!dump.includes("key-of"), "Envoy redacts keys");
  });

  it("get a new key with the routes, while the listener stays", async () => {
    const before = await lab.envoy.count("listener_manager.lds.update_success");
    await publish(apiKeys({ "team-a": "new-key-of-a" }));
    assert.equal((await lab.post(CHAT, AUTO, bearer("new-key-of-a"))).status, 200);
    assert.equal((await lab.post(CHAT, AUTO, bearer("key-of-a"))).status, 401);
    assert.equal(await lab.envoy.count("listener_manager.lds.update_success"), before);
  });

  it("are none when there are no keys", async () => {
    await publish(apiKeys({}));
    assert.equal((await lab.post(CHAT, AUTO, bearer(""))).status, 401);
    assert.equal((await lab.post(CHAT, AUTO, bearer("key-of-a"))).status, 401);
  });

  it("are told apart from strangers also when there are no backends", async () => {
    await publish(apiKeys({ a: "key-of-a" }), []);
    const stranger = await lab.post(CHAT, AUTO);
    assert.deepEqual([stranger.status, codeOf(stranger)], [401, "invalid_api_key"]);
    const known = await lab.post(CHAT, AUTO, bearer("key-of-a"));
    assert.deepEqual([known.status, codeOf(known)], [503, "no_backends"]);
  });
});

describe("callers that are pods", () => {
  const cluster = new TokenSigner();
  const issuer = cluster.issuer("pointsman");
  const pods = (allowed: readonly string[], of = issuer): Callers => ({
    kind: "service-accounts",
    issuer: of,
    allowed,
  });
  const tokenOf = (account: string): string => cluster.token(account, "pointsman");

  it("are let in by their ServiceAccount's token, which goes no further", async () => {
    await publish(pods([]));
    const token = tokenOf("shop:web");
    const besides = { ...bearer(token), "x-api-key": "placeholder" };
    for (const header of [bearer(token), { "x-api-key": token }, { "api-key": token }, besides]) {
      assert.equal((await lab.post(CHAT, AUTO, header)).status, 200);
    }
    assert.ok(!JSON.stringify(lab.seen).includes(token.slice(0, 20)));
    await waitFor("the record", () =>
      Promise.resolve(lab.records.at(-1)?.caller === "system:serviceaccount:shop:web"),
    );
    assert.ok(!JSON.stringify(lab.records).includes(token.slice(0, 20)));
  });

  it("are refused with another's token, one for something else, one that is over, or none", async () => {
    const stranger = new TokenSigner();
    const refused: [string, number, string][] = [
      [stranger.token("shop:web", "pointsman"), 401, "invalid_api_key"],
      [cluster.token("shop:web", "pointsman", { exp: 1 }), 401, "invalid_api_key"],
      [cluster.token("shop:web", "pointsman", { iss: "https://elsewhere" }), 401, "invalid_api_key"],
      [cluster.token("shop:web", "pointsman", { exp: undefined }), 401, "invalid_api_key"],
      [cluster.token("shop:web", "vault"), 403, "caller_not_allowed"],
      [cluster.token("x", "pointsman", { sub: "admin" }), 403, "caller_not_allowed"],
    ];
    for (const [token, status, code] of refused) {
      const reply = await lab.post(CHAT, AUTO, bearer(token));
      assert.deepEqual([reply.status, codeOf(reply)], [status, code], reply.text);
      assert.ok(!reply.text.includes(token.slice(0, 20)));
    }
    const none = await lab.post(CHAT, AUTO, { "x-pointsman-caller": "system:serviceaccount:shop:web" });
    assert.deepEqual([none.status, codeOf(none)], [401, "invalid_api_key"]);
    assert.equal((await lab.send({ method: "GET", path: "/v1/models" })).status, 401);
    assert.deepEqual([asked, lab.seen.length], [0, 0]);
  });

  it("are let in by namespace or by name where some are allowed, and that changes with the routes", async () => {
    await publish(pods(["shop/*", "lab/notebook"]));
    const before = await lab.envoy.count("listener_manager.lds.update_success");
    const statusOf = async (account: string): Promise<number> =>
      (await lab.post(CHAT, AUTO, bearer(tokenOf(account)))).status;
    const accounts = ["shop:web", "shop:cron", "lab:notebook", "lab:other", "shop2:web", "lab:notebook2"];
    assert.deepEqual(await Promise.all(accounts.map(statusOf)), [200, 200, 200, 403, 403, 403]);
    await publish(pods(["lab/other"]));
    assert.deepEqual(await Promise.all(accounts.map(statusOf)), [403, 403, 403, 200, 403, 403]);
    assert.equal(await lab.envoy.count("listener_manager.lds.update_success"), before);
  });

  it("are none as long as nobody knows who signs tokens", async () => {
    await publish(pods([], { issuer: "", audience: "pointsman", keys: "not JSON" }));
    await publish(pods([], { issuer: "", audience: "pointsman", keys: '{"keys":[]}' }));
    await waitFor("the listener that believes nobody", async () => {
      const { status } = await lab.post(CHAT, AUTO, bearer(tokenOf("shop:web")));
      return status === 401;
    });
  });

  it("are believed by new keys once the cluster has them", async () => {
    const renewed = new TokenSigner("key-2");
    await publish(pods([], renewed.issuer("pointsman")));
    await waitFor("the new keys to count", async () => {
      const { status } = await lab.post(CHAT, AUTO, bearer(renewed.token("shop:web", "pointsman")));
      return status === 200;
    });
    assert.equal((await lab.post(CHAT, AUTO, bearer(tokenOf("shop:web")))).status, 401);
  });
});

describe("a gateway's readiness", () => {
  it("needs no key and no backend, is not logged, and ends when Envoy is told to fail", async () => {
    await publish(apiKeys({ a: "key-of-a" }), []);
    const ready = async (): Promise<number> =>
      (await lab.send({ method: "GET", path: "/pointsman/ready" })).status;
    assert.equal(await ready(), 200);
    assert.equal((await lab.post("/pointsman/ready", "")).status, 401, "GET alone");
    await waitFor("the POST's record", () => Promise.resolve(lab.records.at(-1)?.status === 401));
    await lab.envoy.admin("POST", "/healthcheck/fail");
    assert.equal(await ready(), 503);
    await lab.envoy.admin("POST", "/healthcheck/ok");
    assert.equal(await ready(), 200);
    await lab.post(CHAT, AUTO, bearer("key-of-a"));
    await waitFor("a later record", () => Promise.resolve(lab.records.at(-1)?.status === 503));
    assert.ok(lab.records.filter(({ status }) => status === 503).every(({ caller }) => caller === "a"));
  });
});

describe("a traced gateway", () => {
  it("names the caller on its spans, and has none of readiness", async () => {
    await using sink = await new OtlpSink().start();
    await using traced = await Lab.start(() => Promise.reject(new Error("the router fails")));
    const { backend } = await traced.addBackend(aBackend({ name: "llama" }));
    const collector = { protocol: "http/protobuf", url: `${sink.endpoint}/v1/traces` } as const;
    const callers = apiKeys({ "team-a": "key-of-a" });
    const { listen, processor } = traced;
    await traced.publisher.publish(
      buildResources({ ...view(callers, [backend]), listen, processor, collector }),
    );
    await traced.startEnvoy(buildBootstrap(processor, { ...traced.envoyOptions, spanFlushMs: 100 }));
    await traced.send({ method: "GET", path: "/pointsman/ready" });
    await traced.post(CHAT, AUTO, bearer("key-of-a"));
    const named = await waitFor("the caller's span", () =>
      Promise.resolve(sink.spans.find(({ attributes }) => attributes["pointsman.caller"] !== undefined)),
    );
    assert.equal(named.attributes["pointsman.caller"], "team-a");
    assert.ok(
      !sink.spans.some(({ attributes }) => String(attributes["http.url"]).includes("/pointsman/ready")),
    );
    assert.ok(!sink.bodies.some((body) => body.includes("key-of-a")));
  });
});

describe("a static Envoy with callers", () => {
  it("lets in who has a key, without us", async () => {
    await using alone = await Lab.start(() => Promise.reject(new Error("not asked")));
    const { backend } = await alone.addBackend(aBackend({ name: "llama" }));
    const policy = aPolicy({ virtualModels: [aVirtualModel({ defaultBackend: "llama" })] });
    const catalog = { backends: [backend], secrets: new Map<string, string>() };
    const processor = { kind: "unix", path: `${alone.envoyOptions.admin.path}.none` } as const;
    const callers = apiKeys({ a: "key-of-a" });
    const { listen } = alone;
    await alone.startEnvoy(
      buildStaticConfig({ listen, catalog, policy, processor, callers }, alone.envoyOptions),
    );
    assert.equal((await alone.post(CHAT, AUTO)).status, 401);
    assert.equal((await alone.post(CHAT, AUTO, bearer("key-of-a"))).status, 200);
  });
});
