// SPDX-License-Identifier: Apache-2.0

import { GRPC_STATUS, type StreamHandler, type StreamPeer } from "../contract/stream.ts";
import { envoy } from "../gen/xds.js";
import type { Refusal } from "./rejections.ts";
import { KINDS, kindOf, RESOURCE_TYPES, type ResourceKind } from "./resource-types.ts";
import { type NamedResources, versionOf } from "./snapshot.ts";
import { Subscription } from "./subscription.ts";

const { DiscoveryRequest, DiscoveryResponse } = envoy.service.discovery.v3;

/** Most names that one subscription may list. */
const MOST_NAMES = 10_000;

/** What a session serves from, and tells of what Envoy said. */
export interface AdsSource {
  /** Counts up with each change of what is served. */
  readonly moment: number;
  /** What may be sent of a kind right now; undefined before anything was published. */
  sendable(kind: ResourceKind): NamedResources | undefined;
  accepted(kind: ResourceKind, resources: NamedResources): void;
  refused(refusal: Refusal, node: string): void;
  /** Envoy said something, and has been sent what followed from it. */
  heard(): void;
  ended(session: AdsSession): void;
}

/**
 * One Envoy's ADS stream, state of the world:
 * https://www.envoyproxy.io/docs/envoy/v1.40.0/api-docs/xds_protocol#basic-protocol-overview
 *
 *     request, first of its kind ──▶ subscribed ──push──▶ waiting ──ack──▶ settled
 *                                        ▲                   └──nack──▶ refused: another set is pushed, or none
 *     request with an old nonce ──▶ ignored
 */
export class AdsSession implements StreamHandler {
  readonly #peer: StreamPeer;
  readonly #source: AdsSource;
  readonly #subscriptions = new Map<ResourceKind, Subscription>();
  #node = "";
  #pushes = 0;

  constructor(peer: StreamPeer, source: AdsSource) {
    this.#peer = peer;
    this.#source = source;
  }

  message(bytes: Uint8Array): void {
    const request = DiscoveryRequest.decode(bytes);
    if (request.node?.id) this.#node = request.node.id;
    if (request.resource_names.length > MOST_NAMES) {
      this.#peer.fail(GRPC_STATUS.invalidArgument, `more than ${MOST_NAMES} resource names`);
      this.#source.ended(this);
      return;
    }
    const kind = kindOf(request.type_url);
    if (kind !== undefined) this.#hear(kind, request);
  }

  halfClosed(): void {
    this.#peer.end();
    this.#source.ended(this);
  }

  cancelled(): void {
    this.#source.ended(this);
  }

  /** Ends the stream because this process stops; Envoy keeps what it has and connects again. */
  close(): void {
    this.#peer.fail(GRPC_STATUS.unavailable, "pointsman is stopping");
  }

  /** Sends whatever this Envoy has subscribed to and does not have yet, in the order of KINDS. */
  pushChanges(): void {
    for (const kind of KINDS) this.#push(kind);
  }

  /** True when this Envoy has taken what was served of a kind at `moment` or later, and has at least these names. */
  hasTaken(kind: ResourceKind, moment: number, names: readonly string[]): boolean {
    const subscription = this.#subscriptions.get(kind);
    return subscription === undefined ? names.length === 0 : subscription.hasTaken(moment, names);
  }

  #hear(kind: ResourceKind, request: InstanceType<typeof DiscoveryRequest>): void {
    const known = this.#subscriptions.get(kind);
    if (known !== undefined && request.response_nonce !== known.nonce) return;
    const names = new Set(request.resource_names);
    if (known === undefined) {
      this.#subscriptions.set(kind, new Subscription(RESOURCE_TYPES[kind].wildcard, names));
    } else {
      known.subscribe(names);
      this.#answered(kind, known, request.error_detail?.message ?? undefined);
    }
    this.#push(kind);
    this.#source.heard();
  }

  /** An answer to the last push: refused when there is a message, taken otherwise. */
  #answered(kind: ResourceKind, subscription: Subscription, refusal: string | undefined): void {
    const pushed = subscription.answered(refusal === undefined);
    if (pushed === undefined) return;
    if (refusal === undefined) this.#source.accepted(kind, pushed.sent);
    // Envoy took what it could of the set; what it has is known again when the next push is acked.
    else this.#source.refused({ kind, ...pushed, message: refusal }, this.#node);
  }

  #push(kind: ResourceKind): void {
    const subscription = this.#subscriptions.get(kind);
    const sendable = this.#source.sendable(kind);
    if (subscription === undefined || sendable === undefined) return;
    const isFirst = subscription.nonce === "";
    const due = subscription.push(sendable, this.#source.moment, String(this.#pushes + 1));
    if (due === undefined) return;
    this.#pushes += 1;
    const response = {
      version_info: versionOf(due),
      resources: [...due.values()],
      type_url: RESOURCE_TYPES[kind].url,
      nonce: subscription.nonce,
    };
    this.#peer.send(DiscoveryResponse.encode(response).finish());
    if (kind === "clusters" && !isFirst) this.#pushEndpointsAgain();
  }

  /** A cluster that changes warms up with endpoints it waits for anew, though they are the same: envoy issue 13009. */
  #pushEndpointsAgain(): void {
    this.#subscriptions.get("endpoints")?.refresh();
    this.#push("endpoints");
  }
}
