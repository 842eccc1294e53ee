// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { describe, it } from "node:test";
import { portProblems, withPort } from "./port-check.ts";

const wanted = (port: number) =>
  ({ option: "--listen", what: "the gateway", address: { host: "127.0.0.1", port } }) as const;

describe("portProblems", () => {
  it("says which port is taken and which option changes it", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    assert.deepEqual(await portProblems([wanted(port)]), [
      `wanted 127.0.0.1:${port} for the gateway: the port is taken: choose another with --listen HOST:PORT`,
    ]);
    server.close();
    await once(server, "close");
    assert.deepEqual(await portProblems([wanted(port)]), []);
  });

  it("says that two listeners cannot share an address", async () => {
    const { port } = await withPort({ host: "127.0.0.1", port: 0 });
    const admin = { ...wanted(port), option: "--admin", what: "admin and metrics" } as const;
    const problems = await portProblems([wanted(port), admin]);
    assert.match(
      problems.join(),
      /^wanted .* for admin and metrics: it was asked for twice: choose another with --admin/,
    );
  });

  it("finds a free port in place of port 0", async () => {
    const address = await withPort({ host: "127.0.0.1", port: 0 });
    assert.ok(address.port > 0);
    assert.deepEqual(await portProblems([wanted(address.port)]), []);
  });
});
