// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { aPublisher, clusters, connect, resources, two } from "../../test/harness/far-envoy.ts";
import type { Rejected } from "./rejected.ts";

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
