// SPDX-License-Identifier: Apache-2.0
import { once } from "node:events";
import http from "node:http";
import type { AddressInfo } from "node:net";

/** One request as its parts come in. */
export interface RawRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: http.IncomingHttpHeaders;
  readonly rawHeaders: readonly string[];
  /** The body so far. */
  body: Buffer;
  ending: "open" | "complete" | "cut";
}

/** What a raw backend answers once a request is complete; absent: 200 with the request's own body. */
export interface RawAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** A server that knows no API: it shows what reaches a backend while it comes in, and answers as it is told. */
export class RawBackend implements AsyncDisposable {
  readonly seen: RawRequest[] = [];
  answer: RawAnswer = {};
  readonly #server = http.createServer((request, response) => {
    const { method = "", url: path = "", headers, rawHeaders } = request;
    const seen: RawRequest = { method, path, headers, rawHeaders, body: Buffer.alloc(0), ending: "open" };
    this.seen.push(seen);
    request.on("data", (chunk: Buffer) => {
      seen.body = Buffer.concat([seen.body, chunk]);
    });
    request.on("error", () => undefined); // told by `close`
    request.on("close", () => {
      if (!request.complete) seen.ending = "cut";
    });
    request.on("end", () => {
      seen.ending = "complete";
      const body = this.answer.body ?? seen.body;
      response.writeHead(this.answer.status ?? 200, this.answer.headers ?? {}).end(body);
    });
  });

  async start(): Promise<this> {
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
    return this;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, "close");
  }
}
