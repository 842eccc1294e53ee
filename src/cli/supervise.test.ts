// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { ChildExit } from "./lifecycle.ts";
import { type Child, type SupervisorPorts, supervise } from "./supervise.ts";

/** A process that is none: ends when the test says so, or at the signals it obeys. */
class FakeChild implements Child {
  readonly signals: string[] = [];
  readonly #exit = Promise.withResolvers<ChildExit>();
  readonly #obeys: readonly string[];

  constructor(obeys: readonly string[] = ["SIGTERM", "SIGKILL"]) {
    this.#obeys = obeys;
  }

  get exited(): Promise<ChildExit> {
    return this.#exit.promise;
  }

  kill(signal: "SIGTERM" | "SIGKILL"): void {
    this.signals.push(signal);
    if (this.#obeys.includes(signal)) this.#exit.resolve({ code: null, signal });
  }

  die(): void {
    this.#exit.resolve({ code: null, signal: "SIGKILL" });
  }
}

/** Ports whose waits the test ends, with a log of what was done. */
function aWorld(options: { readonly stubborn?: boolean } = {}) {
  const log: string[] = [];
  const serves: FakeChild[] = [];
  const envoys: FakeChild[] = [];
  const serveReady: (() => void)[] = [];
  const waits: { readonly ms: number; readonly over: () => void }[] = [];
  const drained = Promise.withResolvers<void>();
  const ports: SupervisorPorts = {
    startServe: () => {
      log.push("serve");
      const child = new FakeChild(options.stubborn === true ? ["SIGKILL"] : undefined);
      serves.push(child);
      return child;
    },
    serveReady: () => new Promise((resolve) => serveReady.push(resolve)),
    startEnvoy: (config, epoch) => {
      log.push(`envoy ${config} ${epoch}`);
      const child = new FakeChild();
      envoys.push(child);
      return Promise.resolve(child);
    },
    envoyReady: () => Promise.resolve(),
    drain: () => {
      log.push("drain");
      return drained.promise;
    },
    wait: (ms) => new Promise((over) => waits.push({ ms, over })),
    tell: (notice) => {
      log.push(`tell ${notice.kind}`);
      return Promise.resolve();
    },
  };
  let stop = (): void => assert.fail("nobody listens for stop");
  const ended = supervise(ports, (handler) => {
    stop = handler;
  });
  const waited = (ms: number): void => {
    const wait = waits.findLast((one) => one.ms === ms) ?? assert.fail(`no wait of ${ms} ms`);
    wait.over();
  };
  return { log, serves, envoys, serveReady, drained, ended, waited, stop: () => stop() };
}

/** Lets everything that is ready to run, run. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe("supervise", () => {
  it("starts Envoy when serve is ready, and leaves nothing running after a stop", async () => {
    const world = aWorld();
    world.serveReady[0]?.();
    await settle();
    world.stop();
    world.drained.resolve();
    assert.equal(await world.ended, 0);
    assert.deepEqual(world.log, ["serve", "envoy ads 0", "tell up", "tell draining", "drain"]);
    assert.deepEqual([world.serves[0]?.signals, world.envoys[0]?.signals], [["SIGTERM"], ["SIGTERM"]]);
  });

  it("starts Envoy on static configuration after 3 s without serve, then replaces it", async () => {
    const world = aWorld();
    world.waited(3000);
    await settle();
    world.serveReady[0]?.();
    await settle();
    assert.deepEqual(world.log, [
      "serve",
      "tell serve-late",
      "envoy static 0",
      "tell up",
      "envoy ads 1",
      "tell steering",
    ]);
    world.envoys[0]?.die();
    await settle();
    world.stop();
    world.drained.resolve();
    assert.equal(await world.ended, 0);
  });

  it("starts serve again after it died, once the back-off is over", async () => {
    const world = aWorld();
    world.serveReady[0]?.();
    await settle();
    world.serves[0]?.die();
    await settle();
    assert.equal(world.serves.length, 1);
    world.waited(100);
    await settle();
    world.serveReady[1]?.();
    await settle();
    assert.deepEqual(world.log.slice(3), ["tell serve-died", "serve", "tell serve-back"]);
  });

  it("ignores that a serve was ready which has died since", async () => {
    const world = aWorld();
    world.serves[0]?.die();
    await settle();
    world.serveReady[0]?.();
    await settle();
    assert.deepEqual(world.log, ["serve", "tell serve-died"]);
  });

  it("stops serve and gives code 1 when Envoy dies", async () => {
    const world = aWorld();
    world.serveReady[0]?.();
    await settle();
    world.envoys[0]?.die();
    assert.equal(await world.ended, 1);
    assert.deepEqual(world.serves[0]?.signals, ["SIGTERM"]);
    assert.equal(world.log.at(-1), "tell envoy-died");
  });

  it("kills everything at the second stop", async () => {
    const world = aWorld();
    world.serveReady[0]?.();
    await settle();
    world.stop();
    world.stop();
    assert.equal(await world.ended, 130);
    assert.deepEqual([world.serves[0]?.signals, world.envoys[0]?.signals], [["SIGKILL"], ["SIGKILL"]]);
  });

  it("kills what does not end in time", async () => {
    const world = aWorld({ stubborn: true });
    world.stop();
    await settle();
    world.waited(5000);
    assert.equal(await world.ended, 0);
    assert.deepEqual(world.serves[0]?.signals, ["SIGTERM", "SIGKILL"]);
  });
});
