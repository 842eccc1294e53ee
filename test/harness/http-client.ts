// SPDX-License-Identifier: Apache-2.0
import http from "node:http";

/** One request as a test sends it. */
export interface Send {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Sends the body in this many pieces, without a content-length. */
  readonly pieces?: number;
  /** Cuts the connection this many milliseconds after sending. */
  readonly abortAfterMs?: number;
  /** Cuts the connection once this text has arrived. */
  readonly abortAfterText?: string;
  readonly timeoutMs?: number;
}

/** What came back; status 0 when nothing did, with the reason as its text. */
export interface Reply {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly text: string;
  /** True when the body ended before it was whole. */
  readonly cut: boolean;
  readonly ms: number;
  /** Milliseconds at which each piece of the body arrived. */
  readonly arrivals: readonly number[];
}

/** An HTTP/1.1 client with kept connections, for one address. */
export class HttpClient implements Disposable {
  readonly #port: number;
  readonly #agent = new http.Agent({ keepAlive: true, maxSockets: 512 });

  constructor(port: number) {
    this.#port = port;
  }

  /** Sends and waits for the end, good or bad. Never rejects. */
  send(send: Send): Promise<Reply> {
    const startedAt = performance.now();
    const { method = "POST", path = "/v1/chat/completions", body = "", pieces } = send;
    const bytes = Buffer.from(body);
    const length = pieces === undefined && method !== "GET" ? { "content-length": String(bytes.length) } : {};
    const headers = { "content-type": "application/json", ...length, ...send.headers };
    return new Promise((resolve) => {
      const request = http.request({
        host: "127.0.0.1",
        port: this.#port,
        method,
        path,
        headers,
        agent: this.#agent,
      });
      const over = (): number => performance.now() - startedAt;
      request.setTimeout(send.timeoutMs ?? 20_000, () => request.destroy());
      request.on("error", ({ message }) =>
        resolve({ status: 0, headers: {}, text: message, cut: true, ms: over(), arrivals: [] }),
      );
      request.on("response", (response) => collect(response, { request, send, over, resolve }));
      writePieces(request, bytes, pieces ?? 1);
      if (send.abortAfterMs !== undefined) setTimeout(() => request.destroy(), send.abortAfterMs);
    });
  }

  [Symbol.dispose](): void {
    this.#agent.destroy();
  }
}

interface Collecting {
  readonly request: http.ClientRequest;
  readonly send: Send;
  readonly over: () => number;
  readonly resolve: (reply: Reply) => void;
}

function collect(response: http.IncomingMessage, { request, send, over, resolve }: Collecting): void {
  const chunks: Buffer[] = [];
  const arrivals: number[] = [];
  const finish = (cut: boolean): void => {
    const text = Buffer.concat(chunks).toString();
    resolve({ status: response.statusCode ?? 0, headers: response.headers, text, cut, ms: over(), arrivals });
  };
  response.on("data", (chunk: Buffer) => {
    chunks.push(chunk);
    arrivals.push(over());
    if (send.abortAfterText !== undefined && chunk.includes(send.abortAfterText)) request.destroy();
  });
  response.on("end", () => finish(!response.complete));
  response.on("error", () => finish(true));
}

function writePieces(request: http.ClientRequest, bytes: Buffer, pieces: number): void {
  const size = Math.max(1, Math.ceil(bytes.length / pieces));
  for (let at = 0; at < bytes.length; at += size) request.write(bytes.subarray(at, at + size));
  request.end();
}
