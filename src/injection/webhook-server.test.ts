// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import https from "node:https";
import { describe, it } from "node:test";
import { connect, type TLSSocket } from "node:tls";
import { makeAuthority } from "./authority.ts";
import { makeServerCertificate } from "./server-certificate.ts";
import { type Answering, WebhookServer } from "./webhook-server.ts";

const NOW = new Date();
const TOO_LARGE = 3 * 1024 * 1024 + 1;

describe("the webhook's server", () => {
  it("answers POST /inject with what the body gives", async () => {
    await using server = await running((body) => JSON.stringify({ heard: body }));
    const { status, text, type } = await server.ask("/inject?timeout=5s", '{"a":1}');
    assert.deepEqual([status, JSON.parse(text), type], [200, { heard: { a: 1 } }, "application/json"]);
  });

  it("has no other path and no other method", async () => {
    await using server = await running(() => "{}");
    assert.equal((await server.ask("/", "{}")).status, 404);
    assert.equal((await server.ask("/inject", undefined, "GET")).status, 405);
  });

  it("says what it wants when a body is no JSON, or nothing that can be answered", async () => {
    await using server = await running((body) => (body === undefined ? undefined : "{}"));
    const { status, text } = await server.ask("/inject", "{");
    assert.deepEqual([status, text], [400, "the body must be an AdmissionReview of admission.k8s.io/v1\n"]);
  });

  it("reads no body that an API server would not take, with its length told or not", async () => {
    await using server = await running(() => "{}");
    const body = "x".repeat(TOO_LARGE);
    assert.equal((await server.ask("/inject", body)).status, 413);
    assert.equal((await server.ask("/inject", body, "POST", { "transfer-encoding": "chunked" })).status, 413);
    assert.equal((await server.ask("/inject", "{}")).status, 200);
  });

  it("speaks TLS 1.2 and later only", async () => {
    await using server = await running(() => "{}");
    await assert.rejects(server.shake({ minVersion: "TLSv1.1", maxVersion: "TLSv1.1" }));
    assert.equal((await server.shake({ maxVersion: "TLSv1.2" })).protocol, "TLSv1.2");
  });

  it("shows another certificate to whoever comes next, and goes on with whoever is there", async () => {
    await using server = await running(() => "{}");
    const before = await server.shake({});
    const agent = new https.Agent({ keepAlive: true, maxSockets: 1 });
    await server.ask("/inject", "{}", "POST", {}, agent);
    await server.renew();
    const { status, reused } = await server.ask("/inject", "{}", "POST", {}, agent);
    assert.deepEqual([status, reused], [200, true]);
    agent.destroy();
    assert.notEqual((await server.shake({})).serial, before.serial);
  });

  it("has the next question asked elsewhere once it drains", async () => {
    await using server = await running(() => "{}");
    const agent = new https.Agent({ keepAlive: true, maxSockets: 1 });
    await server.ask("/inject", "{}", "POST", {}, agent);
    server.drain();
    assert.equal((await server.ask("/inject", "{}", "POST", {}, agent)).reused, true);
    assert.equal((await server.ask("/inject", "{}", "POST", {}, agent)).reused, false);
    agent.destroy();
  });

  it("takes nobody before it has a certificate", async () => {
    await using server = await running(() => "{}", false);
    await assert.rejects(server.shake({}));
    await server.renew();
    assert.equal((await server.ask("/inject", "{}")).status, 200);
  });

  it("says which flag to change when its address is taken", async () => {
    await using first = await running(() => "{}");
    const second = new WebhookServer(() => "{}");
    await assert.rejects(second.start({ host: "127.0.0.1", port: first.port }), {
      message: `listen on 127.0.0.1 port ${first.port}: EADDRINUSE: choose another with --listen`,
    });
  });
});

async function running(answering: Answering, withCertificate = true) {
  const authority = await makeAuthority(NOW);
  const server = new WebhookServer(answering);
  const { port } = await server.start({ host: "127.0.0.1", port: 0 });
  const renew = async (): Promise<void> => {
    const made = await makeServerCertificate(authority, ["localhost"], NOW);
    server.present({ ...made, authority: authority.certificate });
  };
  if (withCertificate) await renew();
  const trust = { ca: authority.certificate, host: "127.0.0.1", port, servername: "localhost" };
  return {
    port,
    renew,
    drain: () => server.drain(),
    ask: (path: string, body?: string, method = "POST", headers = {}, agent: https.Agent | false = false) =>
      asked({ ...trust, path, method, headers, agent }, body),
    shake: (options: { readonly minVersion?: "TLSv1.1"; readonly maxVersion?: "TLSv1.1" | "TLSv1.2" }) =>
      // Else OpenSSL itself would not offer TLS 1.1.
      shaken(connect({ ...trust, ...options, ciphers: "DEFAULT@SECLEVEL=0" })),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly type: string;
  /** Whether it came on a connection that was there before. */
  readonly reused: boolean;
}

function asked(options: https.RequestOptions, body: string | undefined) {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const request = https.request(options, (response) => {
    let text = "";
    response.on("data", (chunk: Buffer) => {
      text += chunk.toString();
    });
    const type = String(response.headers["content-type"]);
    response.on("end", () =>
      resolve({ status: response.statusCode ?? 0, text, type, reused: request.reusedSocket }),
    );
  });
  // After an answer, a body that is not read may end in a reset: the answer is what counts.
  request.on("error", reject);
  request.end(body);
  return promise;
}

async function shaken(
  socket: TLSSocket,
): Promise<{ readonly protocol: string | null; readonly serial: string }> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  socket.once("secureConnect", resolve).once("error", reject);
  await promise;
  const seen = { protocol: socket.getProtocol(), serial: socket.getPeerCertificate().serialNumber };
  socket.destroy();
  return seen;
}
