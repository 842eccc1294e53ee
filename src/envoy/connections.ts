// SPDX-License-Identifier: Apache-2.0
import { constants, type ServerHttp2Session } from "node:http2";

/** In a GOAWAY: every stream that the peer has opened, or opens before it reads this, is served. */
const ANY_STREAM = 2 ** 31 - 1;
/** Part of the age by which connections made at one moment differ in their end. */
const JITTER = 0.1;
/** Milliseconds that a connection has for the streams on it, once it was told to go. */
const GRACE_MS = 15_000;

/**
 * A server's HTTP/2 connections, and how their peers are sent elsewhere without losing a stream:
 *
 *     open ──age or stop──▶ GOAWAY for no stream, PING ──answered──▶ closing: nothing new comes ──streams over, or grace──▶ gone
 *
 * The answer to the PING says that the peer has read the GOAWAY, so whatever it opened before is here by then; closing
 * at once would refuse the streams that were under way (RFC 9113, section 6.8).
 */
export class Connections {
  readonly #open = new Set<ServerHttp2Session>();
  readonly #ageMs: number | undefined;

  /** `ageMs`: milliseconds after which a connection is retired, give or take a tenth; absent: never. */
  constructor(ageMs: number | undefined) {
    this.#ageMs = ageMs;
  }

  add(session: ServerHttp2Session): void {
    this.#open.add(session);
    session.once("close", () => this.#open.delete(session));
    if (this.#ageMs === undefined) return;
    const ageMs = this.#ageMs * (1 + JITTER * (2 * Math.random() - 1));
    const timer = setTimeout(() => {
      retire(session).catch(() => undefined); // it never rejects
    }, ageMs).unref();
    session.once("close", () => clearTimeout(timer));
  }

  /** Retires every connection; resolves when all peers know, or after `withinMs`. */
  async retire(withinMs: number): Promise<void> {
    const { promise: late, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, withinMs);
    await Promise.race([Promise.all([...this.#open].map(retire)), late]);
    clearTimeout(timer);
  }
}

/** Resolves when the peer knows that it is to go, or is gone. */
function retire(session: ServerHttp2Session): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  if (session.closed || session.destroyed) return Promise.resolve();
  const timer = setTimeout(() => session.destroy(), GRACE_MS).unref();
  session.once("close", () => {
    clearTimeout(timer);
    resolve();
  });
  session.goaway(constants.NGHTTP2_NO_ERROR, ANY_STREAM);
  session.ping(() => {
    if (!session.destroyed) session.close();
    resolve();
  });
  return promise;
}
