// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { StreamHandler } from "../contract/stream.ts";
import { envoy } from "../gen/xds.js";
import { Publisher } from "./publisher.ts";
import type { Rejected } from "./rejected.ts";
import { RESOURCE_TYPES, type ResourceKind } from "./resource-types.ts";
import type { Resources } from "./resources.ts";

const { DiscoveryRequest, DiscoveryResponse } = envoy.service.discovery.v3;

/** What the far end got, newest last. */
interface Push {
  readonly kind: ResourceKind;
  readonly version: string;
  readonly nonce: string;
  readonly names: readonly string[];
}

/** An Envoy that says what the test says. */
interface Far {
  readonly pushes: Push[];
  readonly handler: StreamHandler;
  readonly failures: number[];
  ended: boolean;
  /** Subscribes, or changes the names of a subscription; answers no push. */
  ask(kind: ResourceKind, names?: readonly string[], nonce?: string, error?: string): void;
  ack(kind: ResourceKind, names?: readonly string[]): void;
  nack(kind: ResourceKind, error: string, names?: readonly string[]): void;
}

function connect(publisher: Publisher): Far {
  const pushes: Push[] = [];
  const failures: number[] = [];
  const handler = publisher.connect({
    send: (bytes) => pushes.push(pushOf(bytes)),
    end: () => {
      far.ended = true;
    },
    fail: (status) => failures.push(status),
  });
  const last = (kind: ResourceKind): string => pushes.findLast((push) => push.kind === kind)?.nonce ?? "";
  const far: Far = {
    pushes,
    handler,
    failures,
    ended: false,
    ask: (kind, names = [], nonce = "", error) => {
      const request = {
        type_url: RESOURCE_TYPES[kind].url,
        resource_names: [...names],
        response_nonce: nonce,
        node: { id: "far" },
      };
      const detail = error === undefined ? {} : { error_detail: { message: error } };
      handler.message(
        DiscoveryRequest.encode(DiscoveryRequest.fromObject({ ...request, ...detail })).finish(),
      );
    },
    ack: (kind, names = []) => far.ask(kind, names, last(kind)),
    nack: (kind, error, names = []) => far.ask(kind, names, last(kind), error),
  };
  return far;
}

function pushOf(bytes: Uint8Array): Push {
  const { type_url, version_info, nonce, resources } = DiscoveryResponse.decode(bytes);
  const kind = (Object.keys(RESOURCE_TYPES) as ResourceKind[]).find(
    (each) => RESOURCE_TYPES[each].url === type_url,
  );
  assert.ok(kind);
  return {
    kind,
    version: version_info,
    nonce,
    names: resources.map(({ value }) => firstString(value ?? new Uint8Array())),
  };
}

/** The name is field 1 of every resource, and written first. */
function firstString(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(2, 2 + (bytes[1] ?? 0))).toString();
}

function resources(over: Partial<Resources> = {}): Resources {
  return { clusters: [], endpoints: [], secrets: [], listeners: [], routes: [], ...over };
}

const clusters = (...names: string[]): Pick<Resources, "clusters"> => ({
  clusters: names.map((name) => ({ name })),
});
const two = resources({
  ...clusters("llama", "gpt-4"),
  endpoints: [{ cluster_name: "llama" }, { cluster_name: "gpt-4" }],
});

function aPublisher(rejected: Rejected[] = []): Publisher {
  return new Publisher({
    onRejected: (each) => rejected.push(each),
    lingerMs: 60_000,
    answerMs: 1000,
    resolveMs: 0,
  });
}

describe("an ADS session", () => {
  it("sends every cluster, and of endpoints those newly asked for", async () => {
    const publisher = aPublisher();
    await publisher.publish(two);
    const far = connect(publisher);
    far.ask("clusters");
    far.ask("endpoints", ["llama"]);
    far.ask("endpoints", ["llama", "gpt-4"], far.pushes.at(-1)?.nonce);
    assert.deepEqual(
      far.pushes.map(({ kind, names }) => [kind, names]),
      [
        ["clusters", ["llama", "gpt-4"]],
        ["endpoints", ["llama"]],
        ["endpoints", ["gpt-4"]],
      ],
    );
  });

  it("says nothing before there is something published, then answers", async () => {
    const publisher = aPublisher();
    const far = connect(publisher);
    far.ask("clusters");
    assert.equal(far.pushes.length, 0);
    void publisher.publish(two);
    await Promise.resolve();
    assert.deepEqual(far.pushes[0]?.names, ["llama", "gpt-4"]);
    await publisher[Symbol.asyncDispose]();
  });

  it("sends nothing again that was acknowledged, and gives each push a nonce of its own", async () => {
    const publisher = aPublisher();
    await publisher.publish(two);
    const far = connect(publisher);
    far.ask("clusters");
    far.ack("clusters");
    far.ask("endpoints", ["llama"]);
    far.ack("endpoints", ["llama"]);
    assert.equal(far.pushes.length, 2);
    assert.equal(new Set(far.pushes.map(({ nonce }) => nonce)).size, 2);
  });

  it("ignores an answer to an older push", async () => {
    const rejected: Rejected[] = [];
    const publisher = aPublisher(rejected);
    await publisher.publish(two);
    const far = connect(publisher);
    far.ask("endpoints", ["llama"]);
    const old = far.pushes[0]?.nonce ?? "";
    far.ask("endpoints", ["llama", "gpt-4"], old);
    far.ask("endpoints", ["llama"], old, "too late");
    assert.deepEqual([far.pushes.length, rejected.length], [2, 0]);
  });

  it("sends of endpoints only those that changed, and a name asked for anew", async () => {
    await using publisher = aPublisher();
    await publisher.publish(two);
    const far = connect(publisher);
    far.ask("endpoints", ["llama", "gpt-4"]);
    far.ack("endpoints", ["llama", "gpt-4"]);
    const moved = { cluster_name: "llama", endpoints: [{ priority: 1 }] };
    void publisher.publish(resources({ ...two, endpoints: [moved, { cluster_name: "gpt-4" }] }));
    assert.deepEqual(far.pushes.at(-1)?.names, ["llama"]);
    far.ack("endpoints", ["llama"]);
    far.ack("endpoints", ["llama", "gpt-4"]);
    assert.deepEqual(far.pushes.at(-1)?.names, ["gpt-4"]);
  });

  it("makes a push wait for the answer to the one before it, and then sends what there is by then", async () => {
    await using publisher = aPublisher();
    await publisher.publish(resources(clusters("a")));
    const far = connect(publisher);
    far.ask("clusters");
    void publisher.publish(resources(clusters("a", "b")));
    void publisher.publish(resources(clusters("a", "b", "c")));
    assert.equal(far.pushes.length, 1);
    far.ack("clusters");
    assert.deepEqual(far.pushes.at(-1)?.names, ["a", "b", "c"]);
  });

  it("sends refused endpoints' companions again, and the refused ones not", async () => {
    await using publisher = aPublisher();
    const far = connect(publisher);
    await publisher.publish(two);
    far.ask("endpoints", ["llama", "gpt-4"]);
    far.nack("endpoints", "llama: no address", ["llama", "gpt-4"]);
    assert.deepEqual(far.pushes.at(-1)?.names, ["gpt-4"]);
    far.ack("endpoints", ["llama", "gpt-4"]);
    assert.equal(far.pushes.length, 2);
  });

  it("answers an Envoy that connects again with its former version", async () => {
    const publisher = aPublisher();
    await publisher.publish(two);
    const first = connect(publisher);
    first.ask("clusters");
    first.handler.cancelled();
    const again = connect(publisher);
    again.ask("clusters");
    assert.equal(again.pushes[0]?.version, first.pushes[0]?.version);
    assert.equal(publisher.envoys, 1);
  });

  it("sends endpoints again behind a changed cluster, which waits for them", async () => {
    const publisher = aPublisher();
    await publisher.publish(two);
    const far = connect(publisher);
    far.ask("clusters");
    far.ack("clusters");
    far.ask("endpoints", ["llama", "gpt-4"]);
    far.ack("endpoints", ["llama", "gpt-4"]);
    void publisher.publish(
      resources({ ...two, clusters: [{ name: "llama", lb_policy: "LEAST_REQUEST" }, { name: "gpt-4" }] }),
    );
    await Promise.resolve();
    assert.deepEqual(
      far.pushes.slice(2).map(({ kind }) => kind),
      ["clusters", "endpoints"],
    );
    await publisher[Symbol.asyncDispose]();
  });

  it("ends a stream that asks for too many names", async () => {
    await using publisher = aPublisher();
    const far = connect(publisher);
    far.ask(
      "endpoints",
      Array.from({ length: 10_001 }, (_, index) => String(index)),
    );
    assert.deepEqual([far.failures, publisher.envoys], [[3], 0]);
  });

  it("ends its side when Envoy ends the other", async () => {
    await using publisher = aPublisher();
    const far = connect(publisher);
    far.handler.halfClosed();
    assert.deepEqual([far.ended, publisher.envoys], [true, 0]);
  });
});

describe("a refused resource", () => {
  it("is reported with its backend, left out, and not sent again until it changes", async () => {
    const rejected: Rejected[] = [];
    await using publisher = aPublisher(rejected);
    await publisher.publish(two);
    const far = connect(publisher);
    far.ask("clusters");
    far.nack("clusters", "Error adding/updating cluster(s) gpt-4: no such file");
    const { backends, node, message } = rejected[0] ?? {};
    assert.deepEqual(
      [backends, node, message],
      [["gpt-4"], "far", "Error adding/updating cluster(s) gpt-4: no such file"],
    );
    assert.deepEqual(far.pushes.at(-1)?.names, ["llama"]);
    far.ack("clusters");
    void publisher.publish(resources(clusters("llama", "gpt-4", "mixtral")));
    await Promise.resolve();
    assert.deepEqual(far.pushes.at(-1)?.names, ["llama", "mixtral"]);
    far.ack("clusters");
    const changed = { clusters: [{ name: "llama" }, { name: "gpt-4", lb_policy: "LEAST_REQUEST" }] };
    void publisher.publish(resources(changed));
    await Promise.resolve();
    assert.ok(far.pushes.at(-1)?.names.includes("gpt-4"));
  });

  it("keeps its last good form, which stays served", async () => {
    await using publisher = aPublisher();
    await publisher.publish(resources(clusters("llama")));
    const far = connect(publisher);
    far.ask("clusters");
    far.ack("clusters");
    const good = far.pushes[0]?.version;
    void publisher.publish(resources({ clusters: [{ name: "llama", lb_policy: "LEAST_REQUEST" }] }));
    await Promise.resolve();
    far.nack("clusters", "llama: bad");
    assert.equal(far.pushes.at(-1)?.version, good);
  });

  it("is every one that was new when Envoy names none", async () => {
    const rejected: Rejected[] = [];
    await using publisher = aPublisher(rejected);
    await publisher.publish(resources(clusters("llama")));
    const far = connect(publisher);
    far.ask("clusters");
    far.ack("clusters");
    void publisher.publish(resources(clusters("llama", "a", "b")));
    await Promise.resolve();
    far.nack("clusters", "something about llama-3 and a-b");
    assert.deepEqual(rejected[0]?.resources, ["a", "b"]);
  });
});

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
