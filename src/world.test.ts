// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { aPolicy, gpt4, llama, mixtral } from "../test/harness/builders.ts";
import type { Config } from "./config/config.ts";
import type { Backend } from "./contract/backend.ts";
import { type Fixed, type Publish, World } from "./world.ts";

const fixed: Fixed = {
  scorers: new Map(),
  observer: { begin: () => ({ enter: () => undefined, end: () => undefined, fail: () => undefined }) },
  nextId: () => "d1",
};

function aConfig(...backends: Backend[]): Config {
  return {
    listen: { host: "127.0.0.1", port: 1 },
    admin: { host: "127.0.0.1", port: 2 },
    catalog: { backends, secrets: new Map() },
    policy: aPolicy(),
    scorer: { workers: 1, queueLimit: 1, cacheEntries: 1 },
  };
}

/** A publication that ends when the test says so. */
function held() {
  const waiting: (() => void)[] = [];
  const publish: Publish = () => new Promise((resolve) => waiting.push(resolve));
  return { publish, release: () => waiting.shift()?.() };
}

function aWorld(publish: Publish = () => Promise.resolve()): World {
  return new World(aConfig(llama, gpt4), fixed, publish, () => undefined);
}

const names = (world: World): readonly string[] => world.steering.backends.map((backend) => backend.name);

describe("World", () => {
  it("decides on nothing before the first configuration was published", () => {
    assert.deepEqual(names(aWorld()), []);
  });

  it("leaves a backend that goes out of decisions at once, and uses one that comes when Envoy has it", async () => {
    const { publish, release } = held();
    const world = aWorld(publish);
    const first = world.take(aConfig(llama, gpt4));
    release();
    await first;
    assert.deepEqual(names(world), ["llama", "gpt-4"]);
    const second = world.take(aConfig(gpt4, mixtral));
    assert.deepEqual(names(world), ["gpt-4"]);
    release();
    await second;
    assert.deepEqual(names(world), ["gpt-4", "mixtral"]);
  });

  it("lets a later configuration win, whichever publication ends last", async () => {
    const { publish, release } = held();
    const world = aWorld(publish);
    const older = world.take(aConfig(llama));
    const newer = world.take(aConfig(mixtral));
    release();
    await older;
    assert.deepEqual(names(world), []);
    release();
    await newer;
    assert.deepEqual(names(world), ["mixtral"]);
  });

  it("leaves out a backend that an Envoy refused, until the next configuration", async () => {
    const world = aWorld();
    await world.take(aConfig(llama, gpt4));
    world.reject(["llama"]);
    assert.deepEqual(names(world), ["gpt-4"]);
    await world.take(aConfig(llama, gpt4));
    assert.deepEqual(names(world), ["llama", "gpt-4"]);
  });

  it("keeps the snapshot of an exchange that has begun as it was", async () => {
    const world = aWorld();
    await world.take(aConfig(llama, gpt4));
    const before = world.steering;
    await world.take(aConfig(gpt4));
    assert.deepEqual(
      before.backends.map((backend) => backend.name),
      ["llama", "gpt-4"],
    );
    assert.ok(Object.isFrozen(before));
  });
});
