// SPDX-License-Identifier: Apache-2.0
import type { Socket } from "node:net";
import tls from "node:tls";
import type { ServerIdentity } from "../contract/gateway.ts";

/** Milliseconds that a peer has for its handshake. */
const HANDSHAKE_MS = 10_000;

/**
 * TLS in front of a server: each connection is greeted with the identity there is at that moment, so a certificate that
 * is renewed needs no restart. While there is none, connections are closed at once; connections already open stay.
 */
export class TlsDoor {
  readonly #identity: () => ServerIdentity | undefined;
  readonly #onBroken: (cause: unknown) => void;
  readonly #server: tls.Server;
  #shown: ServerIdentity | undefined;
  #broken: ServerIdentity | undefined;

  /** `onBroken` hears once of an identity that is none (its certificate and key do not fit); the former one stays. */
  constructor(
    identity: () => ServerIdentity | undefined,
    onOpen: (socket: Socket) => void,
    onBroken: (cause: unknown) => void,
  ) {
    this.#identity = identity;
    this.#onBroken = onBroken;
    this.#server = tls.createServer(
      { minVersion: "TLSv1.2", ALPNProtocols: ["h2"], handshakeTimeout: HANDSHAKE_MS },
      onOpen,
    );
    this.#server.on("tlsClientError", (_cause, socket) => socket.destroy());
  }

  /** Takes a connection that has said nothing yet. */
  admit(socket: Socket): void {
    socket.on("error", () => undefined); // told to whoever holds the connection inside
    this.#renew();
    if (this.#shown === undefined) socket.destroy();
    else this.#server.emit("connection", socket);
  }

  #renew(): void {
    const identity = this.#identity();
    if (identity === undefined || identity === this.#shown || identity === this.#broken) return;
    try {
      this.#server.setSecureContext({
        cert: identity.certificate,
        key: identity.key,
        minVersion: "TLSv1.2",
      });
      this.#shown = identity;
    } catch (cause) {
      this.#broken = identity;
      this.#onBroken(cause);
    }
  }
}
