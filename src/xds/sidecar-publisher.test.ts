// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { StreamHandler } from "../contract/stream.ts";
import { envoy } from "../gen/xds.js";
import type { Rejected } from "./rejected.ts";
import { kindOf, RESOURCE_TYPES, type ResourceKind } from "./resource-types.ts";
import type { Resources } from "./resources.ts";
import { type ResourcesWithout, SidecarPublisher } from "./sidecar-publisher.ts";

const { DiscoveryRequest, DiscoveryResponse } = envoy.service.discovery.v3;

/** How long these tests let an Envoy be silent, in milliseconds. */
const ANSWER_MS = 50;

/** One push: its kind, and how many resources it has. */
type Push = readonly [kind: ResourceKind, resources: number];

/** A sidecar's Envoy: subscribes to clusters and listeners, and answers as the test has it. */
class Far {
  readonly pushes: Push[] = [];
  readonly handler: StreamHandler;

  /** `answer` gives what it has against a push; undefined: nothing; `silent`: it does not answer. */
  constructor(publisher: SidecarPublisher, answer: (...push: Push) => string | undefined = () => undefined) {
    this.handler = publisher.connect({
      send: (bytes) => {
        const { type_url, nonce, resources } = DiscoveryResponse.decode(bytes);
        const kind = kindOf(type_url);
        assert.ok(kind);
        this.pushes.push([kind, resources.length]);
        const said = answer(kind, resources.length);
        if (said !== "silent") queueMicrotask(() => this.#say(kind, nonce, said));
      },
      end: () => undefined,
      fail: () => undefined,
    });
    this.#say("clusters");
    this.#say("listeners");
  }

  last(kind: ResourceKind): number | undefined {
    return this.pushes.findLast(([of]) => of === kind)?.[1];
  }

  #say(kind: ResourceKind, response_nonce = "", refusal?: string): void {
    const request = { type_url: RESOURCE_TYPES[kind].url, response_nonce, node: { id: "pod-1" } };
    const detail = refusal === undefined ? {} : { error_detail: { message: refusal } };
    this.handler.message(
      DiscoveryRequest.encode(DiscoveryRequest.fromObject({ ...request, ...detail })).finish(),
    );
  }
}

/** A cluster for each name, and a listener that stands for the routes: it has one port for each backend it names. */
const named = (...names: readonly string[]): ResourcesWithout => {
  const clusters = names.map((name) => ({ name }));
  return (withheld): Resources => {
    const listeners = names.filter((name) => !withheld.has(name)).map((name) => ({ name: `to-${name}` }));
    return { clusters, listeners, endpoints: [], routes: [], secrets: [] };
  };
};

function aPublisher(): { publisher: SidecarPublisher; rejected: Rejected[] } {
  const rejected: Rejected[] = [];
  const publisher = new SidecarPublisher({
    onRejected: (each) => rejected.push(each),
    answerMs: ANSWER_MS,
  });
  return { publisher, rejected };
}

describe("publishing to sidecars", () => {
  it("gives each that comes what was published last, and each that is there what is new", async () => {
    const { publisher } = aPublisher();
    await publisher.publish(named("llama"));
    const early = new Far(publisher);
    assert.deepEqual(await publisher.publish(named("llama", "gpt-4")), { sidecars: 1, unanswered: 0 });
    const late = new Far(publisher);
    assert.deepEqual([early.last("clusters"), late.last("clusters")], [2, 2]);
    assert.equal(publisher.envoys, 2);
    await publisher[Symbol.asyncDispose]();
  });

  it("keeps what one refuses from that one alone, and from its routes", async () => {
    const { publisher, rejected } = aPublisher();
    const picky = new Far(publisher, (kind, resources) =>
      kind === "clusters" && resources === 2 ? "bad: unknown field" : undefined,
    );
    const other = new Far(publisher);
    await publisher.publish(named("good"));
    await publisher.publish(named("good", "bad"));
    await publisher.publish(named("good", "bad"));
    assert.deepEqual([picky.last("clusters"), picky.last("listeners")], [1, 1]);
    assert.deepEqual([other.last("clusters"), other.last("listeners")], [2, 2]);
    assert.deepEqual(
      rejected.map(({ backends, node }) => [backends, node]),
      [[["bad"], "pod-1"]],
    );
    await publisher[Symbol.asyncDispose]();
  });

  it("goes on without one that does not answer, and tells the others at once", async () => {
    const { publisher } = aPublisher();
    await publisher.publish(named("llama"));
    const frozen = new Far(publisher, () => "silent");
    const other = new Far(publisher);
    const publishing = publisher.publish(named("llama"));
    assert.equal(other.last("listeners"), 1);
    assert.deepEqual(await publishing, { sidecars: 2, unanswered: 1 });
    assert.equal(frozen.last("clusters"), 1);
    await publisher[Symbol.asyncDispose]();
  });

  it("forgets one that has gone", async () => {
    const { publisher } = aPublisher();
    const gone = new Far(publisher, () => "silent");
    gone.handler.cancelled();
    assert.deepEqual(await publisher.publish(named("llama")), { sidecars: 0, unanswered: 0 });
    assert.equal(publisher.envoys, 0);
  });

  it("makes resources once for all of them", async () => {
    const { publisher } = aPublisher();
    const fars = Array.from({ length: 20 }, () => new Far(publisher));
    let made = 0;
    await publisher.publish((withheld) => {
      made += 1;
      return named("llama")(withheld);
    });
    assert.equal(made, 1);
    assert.ok(fars.every((far) => far.last("clusters") === 1));
    await publisher[Symbol.asyncDispose]();
  });
});
