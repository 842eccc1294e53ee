// SPDX-License-Identifier: Apache-2.0

import { GRPC_STATUS, type StreamHandler, type StreamPeer } from "../contract/stream.ts";
import { envoy } from "../gen/xds.js";
import type { Refusal } from "./rejections.ts";
import { KINDS, kindOf, RESOURCE_TYPES, type ResourceKind } from "./resource-types.ts";
import { type NamedResources, versionOf } from "./snapshot.ts";

const { DiscoveryRequest, DiscoveryResponse } = envoy.service.discovery.v3;

/** Most names that one subscription may list. */
const MOST_NAMES = 10_000;
const NOTHING: NamedResources = new Map();

/** What a session serves from, and tells of what Envoy said. */
export interface AdsSource {
  /** What may be sent of a kind right now; undefined before anything was published. */
  sendable(kind: ResourceKind): NamedResources | undefined;
  accepted(kind: ResourceKind, resources: NamedResources): void;
  refused(refusal: Refusal, node: string): void;
  ended(session: AdsSession): void;
}

interface Subscription {
  names: ReadonlySet<string>;
  nonce: string;
  sent: NamedResources;
  sentVersion: string | undefined;
  acked: NamedResources;
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
    for (const kind of KINDS) this.#push(kind, false);
  }

  /** True when this Envoy has taken the resources of a kind as they may be sent now, at least those of `names`. */
  hasTaken(kind: ResourceKind, names: Iterable<string>): boolean {
    const subscription = this.#subscriptions.get(kind);
    const sendable = this.#source.sendable(kind);
    if (sendable === undefined) return false;
    for (const name of names) if (subscription?.acked.get(name) !== sendable.get(name)) return false;
    return subscription === undefined || subscription.acked === subscription.sent;
  }

  #hear(kind: ResourceKind, request: InstanceType<typeof DiscoveryRequest>): void {
    const known = this.#subscriptions.get(kind);
    if (known !== undefined && request.response_nonce !== known.nonce) return;
    const names = new Set(request.resource_names);
    const subscription: Subscription = known ?? {
      names,
      nonce: "",
      sent: NOTHING,
      sentVersion: undefined,
      acked: NOTHING,
    };
    const grew = [...names].some((name) => !subscription.names.has(name));
    subscription.names = names;
    this.#subscriptions.set(kind, subscription);
    if (known !== undefined) this.#answered(kind, known, request.error_detail?.message ?? undefined);
    this.#push(kind, known === undefined || grew);
  }

  /** An answer to the last push: refused when there is a message, taken otherwise. */
  #answered(kind: ResourceKind, subscription: Subscription, refusal: string | undefined): void {
    const { sent, acked } = subscription;
    if (sent === acked) return;
    if (refusal === undefined) {
      subscription.acked = sent;
      this.#source.accepted(kind, sent);
    } else {
      // Envoy took what it could of the set; what it has is known again when the next push is acked.
      this.#source.refused({ kind, sent, acked, message: refusal }, this.#node);
    }
  }

  #push(kind: ResourceKind, force: boolean): void {
    const subscription = this.#subscriptions.get(kind);
    const sendable = this.#source.sendable(kind);
    if (subscription === undefined || sendable === undefined) return;
    const { url, wildcard } = RESOURCE_TYPES[kind];
    const resources = wildcard ? sendable : only(sendable, subscription.names);
    const version = versionOf(resources);
    if (!force && version === subscription.sentVersion) return;
    if (!wildcard && resources.size === 0) return;
    const clustersChanged = kind === "clusters" && subscription.sentVersion !== undefined;
    subscription.nonce = String(++this.#pushes);
    subscription.sent = resources;
    subscription.sentVersion = version;
    const response = {
      version_info: version,
      resources: [...resources.values()],
      type_url: url,
      nonce: subscription.nonce,
    };
    this.#peer.send(DiscoveryResponse.encode(DiscoveryResponse.fromObject(response)).finish());
    // A cluster that changes warms up with endpoints it waits for anew, though they are the same: envoy issue 13009.
    if (clustersChanged) this.#push("endpoints", true);
  }
}

function only(resources: NamedResources, names: ReadonlySet<string>): NamedResources {
  return new Map([...resources].filter(([name]) => names.has(name)));
}
