// SPDX-License-Identifier: Apache-2.0
import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import type { Rendered } from "./answer.ts";
import type { Behaviour } from "./behaviour.ts";

/** Sends a body as JSON, with a `content-length`. */
export function sendJson(response: ServerResponse, status: number, body: object): void {
  const bytes = Buffer.from(JSON.stringify(body));
  response
    .writeHead(status, { "content-type": "application/json", "content-length": bytes.length })
    .end(bytes);
}

/** Sends half of a JSON answer and destroys the connection. */
export async function sendHalf(response: ServerResponse, body: object): Promise<void> {
  const bytes = Buffer.from(JSON.stringify(body));
  response.writeHead(200, { "content-type": "application/json", "content-length": bytes.length });
  await written(response, bytes.subarray(0, Math.floor(bytes.length / 2)));
  response.destroy();
}

/** Streams an answer event by event; stops when the client has gone or `signal` says so. */
export async function sendEvents(
  response: ServerResponse,
  rendered: Rendered,
  behaviour: Behaviour,
  signal: AbortSignal,
): Promise<void> {
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-cache" });
  response.flushHeaders();
  const last = behaviour.dieAfterChunks ?? Number.POSITIVE_INFINITY;
  for (const [i, event] of rendered.events.entries()) {
    if (i >= last) break;
    if (i > 0) await wait(behaviour.chunkDelayMs ?? 0, undefined, { signal });
    await written(response, event, signal);
  }
  if (rendered.events.length >= last) response.destroy();
  else response.end();
}

/** Resolves when the bytes have left this process (so that destroying the connection loses none) or the client has gone. */
async function written(
  response: ServerResponse,
  bytes: string | Buffer,
  signal?: AbortSignal,
): Promise<void> {
  if (response.destroyed) return;
  await new Promise<void>((resolve) => {
    const done = (): void => {
      response.off("close", done);
      resolve();
    };
    response.once("close", done);
    response.write(bytes, done);
  });
  signal?.throwIfAborted();
}

/** Resolves when the client or the stand-in has closed the connection. */
export async function closed(response: ServerResponse): Promise<void> {
  if (!response.destroyed) await once(response, "close");
}
