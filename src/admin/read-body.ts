// SPDX-License-Identifier: Apache-2.0
import type { IncomingMessage } from "node:http";

/** Largest body in bytes: a prompt of the playground. */
const MAX_BODY_BYTES = 256 * 1024;

/** The whole body; undefined when it is larger than is taken. */
export async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MAX_BODY_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
