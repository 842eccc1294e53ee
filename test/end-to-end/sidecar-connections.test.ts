// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { StandIn } from "../../src/stand-in/stand-in.ts";
import { Authority } from "../harness/authority.ts";
import { aBackend } from "../harness/builders.ts";
import type { Child } from "../harness/child.ts";
import { EASY, HARD } from "../harness/gateway.ts";
import { Load } from "../harness/load.ts";
import { SidecarLab } from "../harness/sidecar-lab.ts";
import { waitFor } from "../harness/wait-for.ts";

const REQUESTS = 4000;
const AT_ONCE = 50;
/** How many send one request behind the other while a router ends. */
const LANES = 20;
/** So short that a test sees connections go by the dozen. */
const AGE_MS = 400;

/**
 * Envoy ends every exchange with a reset, which HTTP/2 servers guard against; and the router sends connections away
 * after a while, so that sidecars find new replicas. Neither may cost a decision.
 */
describe("thousands of exchanges of a sidecar over TLS, on connections that are made anew all the time", () => {
  let authority: Authority;
  let llama: StandIn;
  let gpt4: StandIn;
  let lab: SidecarLab;
  before(async () => {
    authority = new Authority();
    llama = await new StandIn({ name: "llama", model: "small", remember: 1 }).start();
    gpt4 = await new StandIn({ name: "gpt-4", model: "large", remember: 1 }).start();
    const at = ({ port }: StandIn) =>
      ({ scheme: "http", host: "127.0.0.1", port, pathPrefix: "/v1" }) as const;
    lab = await SidecarLab.lay({
      authority,
      egressPort: 9,
      backends: [
        aBackend({ connection: at(llama) }),
        aBackend({ name: "gpt-4", tier: "strong", model: "large", connection: at(gpt4) }),
      ],
      policy: { routerTimeoutMs: 5000 },
      connectionAgeMs: AGE_MS,
    });
    await lab.startRouter();
    await lab.startEnvoy();
    await lab.steered(EASY);
  });
  after(async () => {
    await lab[Symbol.asyncDispose]();
    await llama[Symbol.asyncDispose]();
    await gpt4[Symbol.asyncDispose]();
    authority[Symbol.dispose]();
  });

  it("are all decided by the router", async () => {
    const wrong: string[] = [];
    const ask = async (easy: boolean): Promise<void> => {
      const { status, headers } = await lab.chat(easy ? EASY : HARD);
      const told = [status, headers["x-pointsman-backend"], headers["x-pointsman-reason"]].join(" ");
      if (told !== (easy ? "200 llama score" : "200 gpt-4 score")) wrong.push(told);
    };
    let left = REQUESTS;
    const client = async (): Promise<void> => {
      while (left > 0) await ask(left-- % 2 === 0);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, client));
    assert.deepEqual(wrong, []);
    assert.equal(await lab.envoy.count("ext_proc.failure_mode_allowed"), 0);
    assert.equal(await lab.envoy.count("ext_proc.streams_failed"), 0);
    assert.ok((await lab.envoy.count("ext_proc.streams_started")) >= REQUESTS);
    assert.ok(
      (await lab.envoy.count("cluster.pointsman.http2.tx_reset")) > REQUESTS / 2,
      "the trap was there",
    );
    const made = await lab.envoy.count("cluster.pointsman.upstream_cx_total");
    assert.ok(made > 4, `${made} connections: none was made anew`);
  });

  /** How many exchanges wait for a router. */
  const underWay = async (): Promise<number> => {
    const stats = await lab.envoy.stats("^cluster\\.pointsman\\.upstream_rq_(pending_)?active$");
    return Object.values(stats).reduce((sum, count) => sum + count, 0);
  };

  /** Runs requests while `end` makes away with one of two routers; gives how many were not decided. */
  const undecided = async (end: (router: Child) => Promise<void>): Promise<number> => {
    await using load = new Load(LANES, (number) => lab.chat(number % 2 === 0 ? EASY : HARD));
    const former = lab.router;
    await waitFor("some requests", () => load.replies.length > 100);
    await lab.startRouter();
    await end(former);
    await former.ended();
    const then = load.replies.length;
    await waitFor("requests with the other", () => load.replies.length > then + 300);
    const replies = await load.stop();
    assert.deepEqual(Load.lost(replies), []);
    return replies.filter(({ headers }) => headers["x-pointsman-reason"] !== "score").length;
  };

  it("are all decided while one router stops and another is there", async () => {
    assert.equal(await undecided((router) => Promise.resolve(router.signal("SIGTERM"))), 0);
  });

  it("are asked again of another router when theirs is killed before it began to answer", async () => {
    const retried = "cluster.pointsman.upstream_rq_retry_success";
    const before = await lab.envoy.count(retried);
    const former = lab.router;
    const { target } = lab.front;
    await lab.startRouter();
    const other = lab.front.target;
    lab.front.target = target;
    former.signal("SIGSTOP"); // so that it answers none of what follows
    const asked = Array.from({ length: AT_ONCE }, (_, number) => lab.chat(number % 2 === 0 ? EASY : HARD));
    await waitFor("exchanges under way", async () => (await underWay()) >= AT_ONCE);
    lab.front.target = other;
    former.signal("SIGKILL");
    const replies = await Promise.all(asked);
    assert.deepEqual(Load.lost(replies), []);
    assert.deepEqual([...new Set(replies.map(({ headers }) => headers["x-pointsman-reason"]))], ["score"]);
    assert.ok((await lab.envoy.count(retried)) - before >= AT_ONCE);
  });

  it("go undecided when theirs is killed amid its answer: at most what was in flight", async () => {
    assert.ok((await undecided((router) => Promise.resolve(router.signal("SIGKILL")))) <= LANES);
  });

  it("go to the default backend while there is no router, and are decided again when there is one", async () => {
    await using load = new Load(10, (number) => lab.chat(number % 2 === 0 ? EASY : HARD));
    await waitFor("some requests", () => load.replies.length > 100);
    lab.router.signal("SIGKILL");
    await lab.router.ended();
    const since = load.replies.length;
    await waitFor("requests without a router", () => load.replies.length > since + 100);
    await lab.startRouter();
    await lab.steered(EASY);
    const replies = await load.stop();
    assert.deepEqual(Load.lost(replies), []);
    const reasons = new Set(replies.map(({ headers }) => headers["x-pointsman-reason"]));
    assert.deepEqual([...reasons].sort(), ["fail-open", "score"]);
  });
});
