// SPDX-License-Identifier: Apache-2.0
import { once } from "node:events";
import net, { type AddressInfo } from "node:net";

/** One address before servers that come and go, as a Service's is: a connection stays with the one it began with. */
export class TcpFront implements AsyncDisposable {
  readonly #sockets = new Set<net.Socket>();
  readonly #server = net.createServer({ noDelay: true }, (socket) => this.#join(socket));
  /** The port that new connections go to; 0: none. */
  target = 0;
  /** Connections accepted so far. */
  connections = 0;

  async start(): Promise<this> {
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
    return this;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
    await once(this.#server, "close");
  }

  #join(client: net.Socket): void {
    this.connections += 1;
    const server = net.connect({ port: this.target, host: "127.0.0.1", noDelay: true });
    for (const [one, other] of [
      [client, server],
      [server, client],
    ] as const) {
      this.#sockets.add(one);
      one.on("error", () => undefined);
      one.on("close", () => {
        this.#sockets.delete(one);
        other.destroy();
      });
      one.pipe(other);
    }
  }
}
