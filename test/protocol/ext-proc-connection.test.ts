// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { EASY, Gateway, HARD, PATIENT } from "../harness/gateway.ts";

const REQUESTS = 4000;
const AT_ONCE = 50;

/**
 * Envoy ends every ext_proc stream with RST_STREAM. A server that guards against rapid resets closes the connection
 * after a thousand or so, and the requests in flight on it go to the default backend, silently. So this many requests
 * must all be decided by us, over the connections that were there at the start.
 */
describe("thousands of exchanges on one connection", () => {
  let gateway: Gateway;
  before(async () => {
    gateway = await Gateway.start({
      backends: [
        { name: "llama", tier: "weak", model: "small", standIn: { remember: 1 } },
        { name: "gpt-4", tier: "strong", model: "large", standIn: { remember: 1 } },
      ],
      config: PATIENT,
    });
  });
  after(() => gateway[Symbol.asyncDispose]());

  /** Sends requests one after another while there are any left; tells what went wrong. */
  const client = async (left: { requests: number }, wrong: string[]): Promise<void> => {
    while (left.requests > 0) {
      const easy = left.requests-- % 2 === 0;
      const { status, headers } = await gateway.chat(easy ? EASY : HARD);
      const told = [status, headers["x-pointsman-backend"], headers["x-pointsman-reason"]].join(" ");
      if (told !== (easy ? "200 llama score" : "200 gpt-4 score")) wrong.push(told);
    }
  };
  const connections = async (): Promise<(name: string) => number> => {
    const stats = await gateway.envoy.stats("^cluster\\.pointsman\\.");
    return (name) => stats[`cluster.pointsman.${name}`] ?? Number.NaN;
  };

  it("are all decided by the router, although each ends in a reset", async () => {
    const then = await connections();
    const wrong: string[] = [];
    const left = { requests: REQUESTS };
    await Promise.all(Array.from({ length: AT_ONCE }, () => client(left, wrong)));
    assert.deepEqual(wrong, []);
    assert.equal(await gateway.envoy.count("ext_proc.failure_mode_allowed"), 0);
    assert.equal(await gateway.envoy.count("ext_proc.streams_failed"), 0);
    assert.ok((await gateway.envoy.count("ext_proc.streams_started")) >= REQUESTS);

    const now = await connections();
    const grown = (name: string): number => now(name) - then(name);
    assert.ok(grown("http2.tx_reset") > REQUESTS / 2, "the trap was there to fall into");
    assert.equal(grown("upstream_cx_total"), 0, "no connection was made anew");
    assert.equal(grown("upstream_cx_destroy"), 0, "no connection was closed");
    // Envoy's one worker has a connection for ext_proc, its main thread one for ADS and health.
    assert.ok(now("upstream_cx_active") <= 2, `${now("upstream_cx_active")} connections`);
  });
});
