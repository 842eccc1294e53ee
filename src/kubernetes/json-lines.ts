// SPDX-License-Identifier: Apache-2.0
import { StringDecoder } from "node:string_decoder";

/** Longest line that is read: etcd's limit for an object is 1.5 MiB. */
const MAX_LINE = 16 * 1024 * 1024;

/** The JSON values of a stream, one a line. Throws what the stream throws, and on a line that is too long or no JSON. */
export async function* jsonLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<unknown> {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  for await (const chunk of stream) {
    const lines = (rest + decoder.write(Buffer.from(chunk))).split("\n");
    rest = lines.pop() ?? "";
    if (rest.length > MAX_LINE) throw new Error(`a line of more than ${MAX_LINE} characters`);
    for (const line of lines) if (line !== "") yield JSON.parse(line);
  }
}
