// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { aPublisher, clusters, connect, resources, two } from "../../test/harness/far-envoy.ts";
import { Publisher } from "./publisher.ts";
import type { Resources } from "./resources.ts";

describe("a publication", () => {
  it("goes on at once when no Envoy is connected", async () => {
    await using publisher = aPublisher();
    assert.deepEqual(await publisher.publish(two), { kind: "no-envoy" });
  });

  it("keeps old clusters beside new ones until routes have changed and the linger is over", async (test) => {
    await using publisher = new Publisher({ onRejected: () => undefined, lingerMs: 5, resolveMs: 0 });
    await publisher.publish(resources({ ...clusters("old"), routes: [{ name: "gateway" }] }));
    const far = connect(publisher);
    for (const [kind, names] of [
      ["clusters", []],
      ["listeners", []],
      ["routes", ["gateway"]],
    ] as const) {
      far.ask(kind, names);
      far.ack(kind, names);
    }
    const next = { ...clusters("new"), routes: [{ name: "gateway", virtual_hosts: [{ name: "v" }] }] };
    const live = publisher.publish(resources(next));
    assert.deepEqual(far.pushes.at(-1)?.names, ["old", "new"]);
    far.ack("clusters");
    await test.waitFor(() => assert.equal(far.pushes.at(-1)?.kind, "routes"));
    far.ack("routes", ["gateway"]);
    assert.deepEqual(await live, { kind: "taken" });
    await test.waitFor(() => assert.deepEqual(far.pushes.at(-1)?.names, ["new"]));
  });

  it("gives way to a later one while it waits for its turn, and runs to its end once it has begun", async () => {
    await using publisher = aPublisher();
    await publisher.publish(resources(clusters("x")));
    const far = connect(publisher);
    far.ask("clusters");
    far.ack("clusters");
    const [first, second, third] = ["a", "b", "c"].map((name) =>
      publisher.publish(resources(clusters(name))),
    );
    assert.deepEqual(await second, { kind: "superseded" });
    far.ack("clusters");
    assert.deepEqual(await first, { kind: "taken" });
    far.ack("clusters");
    assert.deepEqual(await third, { kind: "taken" });
    assert.deepEqual(far.pushes.at(-1)?.names, ["x", "a", "b", "c"]);
  });

  it("becomes live although Envoy answers more slowly than changes come", async () => {
    await using publisher = aPublisher();
    const version = (at: number): Resources =>
      resources({
        ...clusters("a", ...(at > 0 ? ["b"] : [])),
        endpoints: [{ cluster_name: "a", endpoints: [{ priority: at }] }],
        routes: [{ name: "gateway", virtual_hosts: [{ name: `v${Math.min(at, 1)}` }] }],
      });
    await publisher.publish(version(0));
    const far = connect(publisher);
    const names = { clusters: [], endpoints: ["a"], listeners: [], routes: ["gateway"] } as const;
    const kinds = ["clusters", "endpoints", "listeners", "routes"] as const;
    for (const kind of kinds) far.ask(kind, names[kind]);
    for (const kind of kinds) far.ack(kind, names[kind]);
    let live = "";
    void publisher.publish(version(1)).then(({ kind }) => {
      live = kind;
    });
    for (let at = 2; live === ""; at++) {
      assert.ok(at < 20, "it never becomes live");
      void publisher.publish(version(at)); // a change before each answer
      for (const kind of kinds) far.ack(kind, names[kind]);
      await new Promise(setImmediate);
    }
    assert.equal(live, "taken");
    assert.equal(far.pushes.filter(({ kind }) => kind === "routes").length, 2);
  });

  it("keeps what is wanted again before it has lingered", async (test) => {
    await using publisher = new Publisher({ onRejected: () => undefined, lingerMs: 20, resolveMs: 0 });
    await publisher.publish(resources(clusters("a", "b", "c")));
    const far = connect(publisher);
    far.ask("clusters");
    far.ack("clusters");
    for (const names of [["c"], ["a", "c"]]) {
      const live = publisher.publish(resources(clusters(...names)));
      far.ack("clusters");
      await live;
    }
    await test.waitFor(() => assert.deepEqual(far.pushes.at(-1)?.names, ["a", "c"]));
  });

  it("is cleared of what has gone although changes never end", async (test) => {
    await using publisher = new Publisher({ onRejected: () => undefined, lingerMs: 5, resolveMs: 0 });
    await publisher.publish(resources(clusters("old")));
    const far = connect(publisher);
    far.ask("clusters");
    far.ack("clusters");
    far.ask("endpoints", ["new"]);
    let changes = 0;
    await test.waitFor(
      () => {
        const endpoints = [{ cluster_name: "new", endpoints: [{ priority: ++changes }] }];
        void publisher.publish(resources({ ...clusters("new"), endpoints }));
        far.ack("clusters");
        far.ack("endpoints", ["new"]);
        assert.deepEqual(far.pushes.findLast(({ kind }) => kind === "clusters")?.names, ["new"]);
      },
      { interval: 1 },
    );
    assert.ok(changes > 1);
  });

  it("goes on without an Envoy that does not answer", async () => {
    await using publisher = new Publisher({ onRejected: () => undefined, answerMs: 5, resolveMs: 0 });
    await publisher.publish(two);
    const far = connect(publisher);
    far.ask("clusters");
    assert.deepEqual(await publisher.publish(resources(clusters("b"))), { kind: "unanswered" });
  });

  it("with a bug in it changes nothing", async () => {
    await using publisher = aPublisher();
    await publisher.publish(two);
    const far = connect(publisher);
    await assert.rejects(
      publisher.publish(resources({ clusters: [{ name: "a", bogus: 1 }] })),
      /clusters\.bogus/,
    );
    far.ask("clusters");
    assert.deepEqual(far.pushes.at(-1)?.names, ["llama", "gpt-4"]);
  });
});
