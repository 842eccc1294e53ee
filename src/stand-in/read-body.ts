// SPDX-License-Identifier: Apache-2.0
import type { IncomingMessage } from "node:http";

/** Largest request body in bytes, above Pointsman's own largest limit. */
export const MAX_BODY_BYTES = 32 * 1024 * 1024;

/** A request body, or why there is none. */
export type ReadBody =
  | { readonly kind: "body"; readonly bytes: Buffer }
  | { readonly kind: "too-large" }
  | { readonly kind: "gone" };

/** Reads a body to its end and keeps no more than the limit of it. */
export async function readBody(request: IncomingMessage, limit: number = MAX_BODY_BYTES): Promise<ReadBody> {
  const parts: Buffer[] = [];
  let length = 0;
  try {
    for await (const part of request as AsyncIterable<Buffer>) {
      length += part.length;
      if (length <= limit) parts.push(part);
    }
  } catch {
    // The client broke off: an ordinary end of a request, and nobody is left to tell.
    return { kind: "gone" };
  }
  return length > limit ? { kind: "too-large" } : { kind: "body", bytes: Buffer.concat(parts, length) };
}
