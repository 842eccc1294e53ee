// SPDX-License-Identifier: Apache-2.0
import { once } from "node:events";
import net from "node:net";

/** What the benchmark reads of a reply; status 0 when the connection broke. */
export interface BenchReply {
  readonly status: number;
  /** `x-pointsman-reason`; empty when there is none. */
  readonly reason: string;
}

/** A reply that takes longer than this counts as broken. */
const REPLY_TIMEOUT_MS = 10_000;

/**
 * One kept HTTP/1.1 connection, one request at a time. It reads just what it must (status line, content-length, reason),
 * so that the generator takes as little as possible of the cores that it measures.
 */
export class BenchConnection implements Disposable {
  readonly #socket: net.Socket;
  #received: Buffer = Buffer.alloc(0);
  #heard: ((reply: BenchReply) => void) | undefined;

  private constructor(socket: net.Socket) {
    this.#socket = socket;
    socket.setNoDelay(true);
    socket.setTimeout(REPLY_TIMEOUT_MS, () => this.#heard !== undefined && socket.destroy());
    socket.on("data", (bytes: Buffer) => this.#take(bytes));
    socket.on("error", () => undefined); // `close` follows
    socket.on("close", () => this.#answer({ status: 0, reason: "" }));
  }

  /** Connects to a port of this machine. */
  static async open(port: number): Promise<BenchConnection> {
    const socket = net.connect({ host: "127.0.0.1", port });
    await once(socket, "connect");
    return new BenchConnection(socket);
  }

  /** Sends one request; the reply is told once it is whole. */
  send(request: Buffer, heard: (reply: BenchReply) => void): void {
    this.#heard = heard;
    if (this.#socket.destroyed) this.#answer({ status: 0, reason: "" });
    else this.#socket.write(request);
  }

  [Symbol.dispose](): void {
    this.#heard = undefined;
    this.#socket.destroy();
  }

  #take(bytes: Buffer): void {
    this.#received = this.#received.length === 0 ? bytes : Buffer.concat([this.#received, bytes]);
    const headEnd = this.#received.indexOf("\r\n\r\n");
    if (headEnd < 0) return;
    const head = this.#received.toString("latin1", 0, headEnd);
    const length = Number(fieldOf(head, "content-length"));
    if (this.#received.length < headEnd + 4 + length) return;
    this.#received = Buffer.alloc(0);
    this.#answer({ status: Number(head.slice(9, 12)), reason: fieldOf(head, "x-pointsman-reason") });
  }

  #answer(reply: BenchReply): void {
    const heard = this.#heard;
    this.#heard = undefined;
    heard?.(reply);
  }
}

/** A header's value; Envoy writes names in lower case. */
function fieldOf(head: string, name: string): string {
  const at = head.indexOf(`\r\n${name}: `);
  if (at < 0) return "";
  const from = at + name.length + 4;
  const end = head.indexOf("\r\n", from);
  return head.slice(from, end < 0 ? undefined : end);
}
