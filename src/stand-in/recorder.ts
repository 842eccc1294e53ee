// SPDX-License-Identifier: Apache-2.0
import type { IncomingHttpHeaders } from "node:http";

/** How a request ended, as the stand-in saw it. */
export type Ending = "open" | "answered" | "client-gone" | "destroyed";

/** One request exactly as it reached the stand-in. */
export interface SeenRequest {
  /** Counts up from 1 over the stand-in's life. */
  readonly number: number;
  readonly method: string;
  /** Path with its query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** Empty when it was over the limit. */
  readonly body: Buffer;
  readonly ending: Ending;
}

/** Most body bytes kept over all requests, so that a thousand large prompts do not fill the memory. */
const MAX_BODY_BYTES = 256 * 1024 * 1024;

/** The last requests, oldest first, bounded in number and in bytes. */
export class Recorder {
  readonly #limit: number;
  #seen: SeenRequest[] = [];
  #bytes = 0;
  #count = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get requests(): readonly SeenRequest[] {
    return this.#seen;
  }

  /** Keeps the request and gives its number. */
  add(request: Omit<SeenRequest, "number" | "ending">): number {
    this.#count += 1;
    this.#seen.push({ ...request, number: this.#count, ending: "open" });
    this.#bytes += request.body.length;
    while (this.#seen.length > this.#limit || this.#bytes > MAX_BODY_BYTES) {
      this.#bytes -= this.#seen.shift()?.body.length ?? 0;
    }
    return this.#count;
  }

  /** Notes how the request ended; only the first ending counts. */
  end(number: number, ending: Ending): void {
    const at = this.#seen.findIndex((request) => request.number === number);
    const request = this.#seen[at];
    if (request?.ending === "open") this.#seen[at] = { ...request, ending };
  }

  clear(): void {
    this.#seen = [];
    this.#bytes = 0;
  }
}

/** The requests as `GET /stand-in/requests` shows them. */
export function requestsAsJson(requests: readonly SeenRequest[]): readonly object[] {
  return requests.map(({ body, ...rest }) => ({
    ...rest,
    body: body.toString("base64"),
    bodyBytes: body.length,
  }));
}
