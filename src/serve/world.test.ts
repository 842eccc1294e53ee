// SPDX-License-Identifier: Apache-2.0

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { aPolicy, gpt4, llama, mixtral } from "../../test/harness/builders.ts";
import type { Config } from "../config/config.ts";
import type { Backend } from "../contract/backend.ts";
import { NO_CONVERSATIONS, NO_RESPONSES } from "../contract/conversations.ts";
import { FIXED_DIALS } from "../contract/dials.ts";
import { type Fixed, type Publishing, World } from "./world.ts";

const fixed: Fixed = {
  scorers: new Map(),
  observer: { begin: () => ({ enter: () => undefined, end: () => undefined, fail: () => undefined }) },
  nextId: () => "d1",
  conversations: NO_CONVERSATIONS,
  responses: NO_RESPONSES,
  dials: FIXED_DIALS,
};

function aConfig(...backends: Backend[]): Config {
  return {
    listen: { host: "127.0.0.1", port: 1 },
    admin: { host: "127.0.0.1", port: 2 },
    catalog: { backends, secrets: new Map() },
    policy: aPolicy(),
    scorer: { workers: 1, queueLimit: 1, cacheEntries: 1 },
    feedback: { remember: 0, prompts: false, maxBytes: 0 },
    placements: new Map(),
    warnings: [],
  };
}

/** A publication that ends when the test says so. */
function held() {
  const waiting: (() => void)[] = [];
  const publish: Publishing["publish"] = () => new Promise((resolve) => waiting.push(() => resolve(true)));
  return { publish, release: () => waiting.shift()?.() };
}

function aWorld(over: Partial<Publishing> = {}): World {
  const publishing = { publish: () => Promise.resolve(true), withheld: () => new Set<string>(), ...over };
  return new World(aConfig(llama, gpt4), fixed, publishing, () => undefined);
}

const names = (world: World): readonly string[] => world.steering.backends.map((backend) => backend.name);

describe("World", () => {
  it("decides on nothing before the first configuration was published", () => {
    assert.deepEqual(names(aWorld()), []);
  });

  it("leaves a backend that goes out of decisions at once, and uses one that comes when Envoy has it", async () => {
    const { publish, release } = held();
    const world = aWorld({ publish });
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
    const world = aWorld({ publish });
    const older = world.take(aConfig(llama));
    const newer = world.take(aConfig(mixtral));
    release();
    await older;
    assert.deepEqual(names(world), []);
    release();
    await newer;
    assert.deepEqual(names(world), ["mixtral"]);
  });

  it("uses what was published although a later configuration always waits", async () => {
    const { publish, release } = held();
    const world = aWorld({ publish });
    const first = world.take(aConfig(llama, gpt4));
    void world.take(aConfig(llama, gpt4, mixtral));
    release();
    await first;
    assert.deepEqual(names(world), ["llama", "gpt-4"]);
  });

  it("uses nothing of a configuration in whose place a later one is published", async () => {
    const world = aWorld({ publish: () => Promise.resolve(false) });
    await world.take(aConfig(llama, gpt4));
    assert.deepEqual(names(world), []);
  });

  it("makes a configuration ready before decisions stand on it, and drops it when a later one comes meanwhile", async () => {
    const ready = Promise.withResolvers<void>();
    const slow = aConfig(llama, mixtral);
    const world = aWorld({ prepare: (config) => (config === slow ? ready.promise : undefined) });
    await world.take(aConfig(llama, gpt4));
    const older = world.take(slow);
    assert.deepEqual(names(world), ["llama", "gpt-4"]);
    const newer = world.take(aConfig(gpt4));
    ready.resolve();
    await Promise.all([older, newer]);
    assert.deepEqual(names(world), ["gpt-4"]);
    await world.take(slow);
    assert.deepEqual(names(world), ["llama", "mixtral"]);
  });

  it("stays with the configuration there is when the next cannot be made ready", async () => {
    const world = aWorld({
      prepare: ({ catalog }) =>
        catalog.backends.length === 1 ? Promise.reject(new Error("no vectors")) : undefined,
    });
    await world.take(aConfig(llama, gpt4));
    await assert.rejects(world.take(aConfig(gpt4)), /no vectors/);
    assert.deepEqual(names(world), ["llama", "gpt-4"]);
  });

  it("leaves out a backend that an Envoy refused for as long as Envoy has no form of it", async () => {
    let withheld = new Set<string>();
    const world = aWorld({ withheld: () => withheld });
    await world.take(aConfig(llama, gpt4));
    withheld = new Set(["llama"]);
    await world.refused();
    assert.deepEqual(names(world), ["gpt-4"]);
    await world.take(aConfig(llama, gpt4));
    assert.deepEqual(names(world), ["gpt-4"]);
    withheld = new Set();
    await world.take(aConfig(llama, gpt4));
    assert.deepEqual(names(world), ["llama", "gpt-4"]);
  });

  it("publishes once more, without the backend, when an Envoy refuses one", async () => {
    let withheld = new Set<string>();
    const without: string[][] = [];
    const publish: Publishing["publish"] = (_config, names) => {
      without.push([...names]);
      if (without.length === 1) withheld = new Set(["llama"]);
      return Promise.resolve(true);
    };
    const world = aWorld({ publish, withheld: () => withheld });
    await world.take(aConfig(llama, gpt4));
    assert.deepEqual(without, [[], ["llama"]]);
    withheld = new Set(["gpt-4"]);
    await world.refused();
    assert.deepEqual(without.at(-1), ["gpt-4"]);
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
