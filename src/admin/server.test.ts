// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { AdminServer, type AdminSources, type Readiness } from "./server.ts";

const ANY_PORT = { host: "127.0.0.1", port: 0 };
const SOURCES: AdminSources = {
  ready: () => ({ kind: "ready" }),
  status: () => ({ version: "1" }),
  explain: (body) => Promise.resolve({ bytes: body.length }),
  backends: () => [{ name: "llama", state: "live" }],
  metrics: () => Promise.resolve({ contentType: "text/plain; version=0.0.4; charset=utf-8", text: "up 1\n" }),
};

describe("the admin server", () => {
  it("says at /healthz that the process lives, ready or not", async () => {
    await using admin = await running({ ready: () => ({ kind: "waiting", missing: ["router model"] }) });
    assert.equal((await admin.get("/healthz")).status, 200);
  });

  it("says at /readyz what is missing, with 503, until the process can decide", async () => {
    let readiness: Readiness = { kind: "waiting", missing: ["router model", "envoy"] };
    await using admin = await running({ ready: () => readiness });
    const waiting = await admin.get("/readyz");
    assert.equal(waiting.status, 503);
    assert.deepEqual(await waiting.json(), { ready: false, missing: ["router model", "envoy"] });
    readiness = { kind: "ready" };
    const ready = await admin.get("/readyz?verbose");
    assert.equal(ready.status, 200);
    assert.deepEqual(await ready.json(), { ready: true });
  });

  it("serves the metrics with their content type", async () => {
    await using admin = await running({});
    const reply = await admin.get("/metrics");
    assert.equal(reply.headers.get("content-type"), "text/plain; version=0.0.4; charset=utf-8");
    assert.equal(await reply.text(), "up 1\n");
  });

  it("lists the backends as JSON", async () => {
    await using admin = await running({});
    const reply = await admin.get("/backends");
    assert.equal(reply.headers.get("content-type"), "application/json");
    assert.deepEqual(await reply.json(), { backends: [{ name: "llama", state: "live" }] });
  });

  it("serves the status page, which may load nothing from elsewhere", async () => {
    await using admin = await running({});
    const page = await admin.get("/status");
    assert.match(page.headers.get("content-type") ?? "", /^text\/html/);
    assert.match(page.headers.get("content-security-policy") ?? "", /default-src 'none'/);
    const names = [...(await page.text()).matchAll(/(?:src|href)="([^":]+)"/g)].map(([, name = ""]) => name);
    const scripts = [...names, "dom.js", "charts.js", "playground.js"];
    for (const name of scripts) assert.equal((await admin.get(`/${name}`)).status, 200, name);
    assert.deepEqual(await (await admin.get("/status.json")).json(), { version: "1" });
  });

  it("explains a request body, and takes no other form", async () => {
    await using admin = await running({});
    const post = (contentType: string, body: string) =>
      admin.get("/explain", { method: "POST", headers: { "content-type": contentType }, body });
    assert.deepEqual(await (await post("application/json", "{}")).json(), { bytes: 2 });
    assert.equal((await post("text/plain", "{}")).status, 415);
    assert.equal((await post("application/json", "x".repeat(300_000))).status, 413);
    assert.equal((await admin.get("/explain")).status, 405);
  });

  it("takes ratings, and says by the status what became of one", async () => {
    const message = "rating: must be …";
    for (const [kind, status] of [
      ["wrong", 400],
      ["unknown", 404],
      ["ambiguous", 409],
    ] as const) {
      await using admin = await running({ feedback: () => Promise.resolve({ kind, message }) });
      const headers = { "content-type": "application/json" };
      const reply = await admin.get("/v1/feedback", { method: "POST", headers, body: "{}" });
      assert.deepEqual([reply.status, await reply.json()], [status, { error: message }]);
      assert.equal((await admin.get("/v1/feedback", { method: "POST", body: "{}" })).status, 415);
    }
  });

  it("knows only what its process has", async () => {
    const { ready, metrics } = SOURCES;
    const server = new AdminServer({ ready, metrics });
    const { host, port } = await server.start(ANY_PORT);
    for (const path of ["/status", "/status.json", "/backends", "/explain", "/v1/feedback"])
      assert.equal((await fetch(`http://${host}:${port}${path}`)).status, 404, path);
    assert.doesNotMatch(await (await fetch(`http://${host}:${port}/`)).text(), /status/);
    await server[Symbol.asyncDispose]();
  });

  it("answers 500 when a source breaks, without its message, and lives on", async () => {
    await using admin = await running({ metrics: () => Promise.reject(new Error("secret")) });
    const reply = await admin.get("/metrics");
    assert.equal(reply.status, 500);
    assert.doesNotMatch(await reply.text(), /secret/);
    assert.equal((await admin.get("/healthz")).status, 200);
  });

  it("lists its paths at / and knows no others", async () => {
    await using admin = await running({});
    assert.match(await (await admin.get("/")).text(), /\/healthz[\s\S]*\/readyz[\s\S]*\/metrics/);
    assert.equal((await admin.get("/metrics/x")).status, 404);
  });

  it("answers HEAD without a body and refuses other methods", async () => {
    await using admin = await running({});
    const head = await admin.get("/readyz", { method: "HEAD" });
    assert.deepEqual([head.status, await head.text()], [200, ""]);
    const post = await admin.get("/readyz", { method: "POST", body: "x".repeat(100_000) });
    assert.deepEqual([post.status, post.headers.get("allow")], [405, "GET, HEAD"]);
  });

  it("says what to do when its address is in use", async () => {
    await using first = await running({});
    const second = new AdminServer(SOURCES);
    await assert.rejects(second.start(first.at), {
      message: `listen on 127.0.0.1:${first.at.port}: address in use: stop what holds it or choose another with --admin`,
    });
    await second[Symbol.asyncDispose]();
  });

  it("ends open connections when it is disposed of", async () => {
    const admin = await running({});
    await (await admin.get("/")).text();
    await admin[Symbol.asyncDispose]();
    await assert.rejects(admin.get("/"));
  });
});

async function running(sources: Partial<AdminSources>) {
  const server = new AdminServer({ ...SOURCES, ...sources });
  const at = await server.start(ANY_PORT);
  return {
    at,
    get: (path: string, init?: RequestInit) => fetch(`http://${at.host}:${at.port}${path}`, init),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}
