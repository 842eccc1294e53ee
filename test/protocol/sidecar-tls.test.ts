// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import tls from "node:tls";
import type { ServerIdentity } from "../../src/contract/gateway.ts";
import { GrpcServer } from "../../src/envoy/grpc-server.ts";
import { healthService } from "../../src/envoy/health.ts";
import { Authority } from "../harness/authority.ts";

/** What a client found out by its handshake. */
interface Shaken {
  readonly serial: string;
  readonly protocol: string | null;
  readonly alpn: string | false | null;
}

describe("the router's port for sidecars", () => {
  const broken: unknown[] = [];
  let authority: Authority;
  let identity: ServerIdentity | undefined;
  let server: GrpcServer;
  let port: number;

  before(async () => {
    authority = new Authority();
    server = new GrpcServer(
      { kind: "tcp", host: "127.0.0.1", port: 0 },
      [healthService(() => true)],
      undefined,
      { identity: () => identity, onBroken: (cause) => broken.push(cause) },
    );
    const address = await server.start();
    port = address.kind === "tcp" ? address.port : 0;
  });
  after(async () => {
    await server[Symbol.asyncDispose]();
    authority[Symbol.dispose]();
  });

  /** Undefined when the connection ended before it was secure. */
  const shake = (options: tls.ConnectionOptions = {}): Promise<Shaken | undefined> =>
    new Promise((resolve) => {
      const socket = tls.connect({
        ...{ port, host: "127.0.0.1", servername: "router.example", ca: authority.certificate },
        ...{ ALPNProtocols: ["h2"], timeout: 5000, ...options },
      });
      socket.on("error", () => resolve(undefined));
      socket.on("close", () => resolve(undefined));
      socket.on("timeout", () => assert.fail("it was left to wait"));
      socket.on("secureConnect", () => {
        const { serialNumber: serial } = socket.getPeerCertificate();
        resolve({ serial, protocol: socket.getProtocol(), alpn: socket.alpnProtocol });
        socket.destroy();
      });
    });

  it("ends connections at once while there is no identity", async () => {
    assert.equal(await shake(), undefined);
  });

  it("shows the identity there is at each connection", async () => {
    identity = authority.issue("router.example");
    const first = await shake();
    assert.deepEqual([first?.protocol, first?.alpn], ["TLSv1.3", "h2"]);
    assert.equal((await shake())?.serial, first?.serial);
    identity = authority.issue("router.example");
    const second = await shake();
    assert.ok(second && second.serial !== first?.serial);
  });

  it("stays with its identity when the next one's key is of another certificate, and tells once", async () => {
    const before = await shake();
    const { key } = authority.issue("router.example");
    identity = { ...authority.issue("router.example"), key };
    assert.equal((await shake())?.serial, before?.serial);
    assert.equal((await shake())?.serial, before?.serial);
    assert.equal(broken.length, 1);
    assert.ok(!String(broken[0]).includes("PRIVATE"));
  });

  it("speaks TLS 1.2 at least, and HTTP/2 alone", async () => {
    assert.equal((await shake({ maxVersion: "TLSv1.2" }))?.protocol, "TLSv1.2");
    assert.equal(
      await shake({ minVersion: "TLSv1.1", maxVersion: "TLSv1.1", ciphers: "DEFAULT@SECLEVEL=0" }),
      undefined,
    );
    assert.equal(await shake({ ALPNProtocols: ["http/1.1"] }), undefined);
  });

  it("says with which flag to choose another address", async () => {
    const taken = new GrpcServer({ kind: "tcp", host: "127.0.0.1", port }, [], undefined, {
      identity: () => identity,
      onBroken: () => undefined,
    });
    await assert.rejects(taken.start(), /EADDRINUSE: choose another with --router-listen/);
  });
});
