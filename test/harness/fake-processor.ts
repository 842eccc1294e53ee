// SPDX-License-Identifier: Apache-2.0
import type { StreamHandler, StreamPeer } from "../../src/contract/stream.ts";
import { GrpcServer } from "../../src/envoy/grpc-server.ts";
import { healthService } from "../../src/envoy/health.ts";
import { envoy } from "../../src/gen/data-plane.js";

const { ProcessingResponse } = envoy.service.ext_proc.v3;

/** What a fake processor does with the messages of one exchange; `count` begins at 1. */
export type Misbehaviour = (peer: StreamPeer, count: number) => void;

/** A field number and wire type that no protobuf message has: https://protobuf.dev/programming-guides/encoding/ */
const RUBBISH = Uint8Array.from([0xff, 0xff, 0xff, 0xff, 0xff, 0x07, 0x99]);

const encode = (response: Parameters<typeof ProcessingResponse.encode>[0]): Uint8Array =>
  ProcessingResponse.encode(response).finish();

/** Ways of an external processor to be of no use, by what it does. */
export const MISBEHAVIOURS: Readonly<Record<string, Misbehaviour>> = {
  "never answers": () => undefined,
  "answers the headers and never the body": (peer, count) => {
    if (count === 1) peer.send(encode({ requestHeaders: {} }));
  },
  "answers a second late": (peer) => {
    setTimeout(() => peer.send(encode({ requestHeaders: {} })), 1000);
  },
  "answers garbage bytes": (peer) => peer.send(RUBBISH),
  "answers the headers with an answer to the body": (peer) => peer.send(encode({ requestBody: {} })),
  "answers an empty message": (peer) => peer.send(new Uint8Array(0)),
  "ends well before it has answered": (peer) => peer.end(),
  "ends well between headers and body": (peer, count) => {
    if (count === 1) peer.send(encode({ requestHeaders: {} }));
    else peer.end();
  },
  "fails every exchange": (peer) => peer.fail(13, "internal error"),
};

/** An external processor that is healthy and of no use, on the socket where Envoy expects pointsman. */
export class FakeProcessor implements AsyncDisposable {
  readonly #server: GrpcServer;
  #exchanges = 0;

  constructor(socket: string, misbehaviour: Misbehaviour) {
    const open = (peer: StreamPeer): StreamHandler => {
      this.#exchanges++;
      let count = 0;
      return {
        message: () => misbehaviour(peer, ++count),
        halfClosed: () => undefined,
        cancelled: () => undefined,
      };
    };
    this.#server = new GrpcServer({ kind: "unix", path: socket }, [
      { path: "/envoy.service.ext_proc.v3.ExternalProcessor/Process", open },
      healthService(() => true),
    ]);
  }

  async start(): Promise<this> {
    await this.#server.start();
    return this;
  }

  /** Number of exchanges that Envoy began. */
  get exchanges(): number {
    return this.#exchanges;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#server.stop(50);
  }
}
