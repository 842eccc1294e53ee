// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import type { StreamHandler } from "../../src/contract/stream.ts";
import { envoy } from "../../src/gen/xds.js";
import { Publisher } from "../../src/xds/publisher.ts";
import type { Rejected } from "../../src/xds/rejected.ts";
import { RESOURCE_TYPES, type ResourceKind } from "../../src/xds/resource-types.ts";
import type { Resources } from "../../src/xds/resources.ts";

const { DiscoveryRequest, DiscoveryResponse } = envoy.service.discovery.v3;

/** What the far end got, newest last. */
export interface Push {
  readonly kind: ResourceKind;
  readonly version: string;
  readonly nonce: string;
  readonly names: readonly string[];
}

/** An Envoy that says what the test says. */
export interface Far {
  readonly pushes: Push[];
  readonly handler: StreamHandler;
  readonly failures: number[];
  ended: boolean;
  /** Subscribes, or changes the names of a subscription; answers no push. */
  ask(kind: ResourceKind, names?: readonly string[], nonce?: string, error?: string): void;
  ack(kind: ResourceKind, names?: readonly string[]): void;
  nack(kind: ResourceKind, error: string, names?: readonly string[]): void;
}

/** A stream of such an Envoy to the publisher. */
export function connect(publisher: Publisher): Far {
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

/** No resources but these. */
export function resources(over: Partial<Resources> = {}): Resources {
  return { clusters: [], endpoints: [], secrets: [], listeners: [], routes: [], ...over };
}

/** Clusters of these names. */
export const clusters = (...names: string[]): Pick<Resources, "clusters"> => ({
  clusters: names.map((name) => ({ name })),
});
/** Two backends with their endpoints. */
export const two = resources({
  ...clusters("llama", "gpt-4"),
  endpoints: [{ cluster_name: "llama" }, { cluster_name: "gpt-4" }],
});

/** A publisher that takes no time of its own. */
export function aPublisher(rejected: Rejected[] = []): Publisher {
  return new Publisher({
    onRejected: (each) => rejected.push(each),
    lingerMs: 60_000,
    answerMs: 1000,
    resolveMs: 0,
  });
}
