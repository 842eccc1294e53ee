// SPDX-License-Identifier: Apache-2.0
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import net from "node:net";
import { join } from "node:path";
import type { Cluster } from "./cluster.ts";

/** A network between a process and a cluster's API server that a test can cut, or make swallow everything. */
export class Link implements AsyncDisposable {
  readonly #target: net.NetConnectOpts;
  readonly #ends = new Set<net.Socket>();
  #isCut = false;
  readonly #server = net.createServer((near) => {
    if (this.#isCut) {
      near.destroy();
      return;
    }
    const far = net.connect(this.#target);
    for (const end of [near, far]) {
      this.#ends.add(end);
      end.on("error", () => undefined); // told by `close`
      end.on("close", () => {
        this.#ends.delete(end);
        near.destroy();
        far.destroy();
      });
    }
    near.pipe(far);
    far.pipe(near);
  });

  private constructor(target: net.NetConnectOpts) {
    this.#target = target;
  }

  /** Puts a link before a cluster's API server. */
  static async to(cluster: Cluster): Promise<Link> {
    const { hostname: host, port } = new URL(cluster.server);
    const link = new Link({ host, port: Number(port) });
    link.#server.listen(0, "127.0.0.1");
    await once(link.#server, "listening");
    return link;
  }

  /** A copy of the administrator's kubeconfig that leads through the link. */
  kubeconfig(cluster: Cluster): string {
    const file = join(cluster.folder, `kubeconfig/link-${this.#port}`);
    const text = readFileSync(cluster.kubeconfig, "utf8");
    writeFileSync(file, text.replace(/server: "[^"]+"/, `server: "https://127.0.0.1:${this.#port}"`));
    return file;
  }

  /** Number of connections. */
  get connections(): number {
    return this.#ends.size / 2;
  }

  /** Breaks every connection, and takes no new one until `mend`. */
  cut(): void {
    this.#isCut = true;
    for (const end of this.#ends) end.destroy();
  }

  mend(): void {
    this.#isCut = false;
  }

  /** From now on the connections there are stay open and carry nothing; new ones work. */
  silence(): void {
    for (const end of this.#ends) {
      end.unpipe();
      end.pause();
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.cut();
    this.#server.close();
    await once(this.#server, "close");
  }

  get #port(): number {
    return (this.#server.address() as net.AddressInfo).port;
  }
}
