// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { Readable } from "node:stream";
import { test } from "node:test";
import { jsonLines } from "./json-lines.ts";

async function read(...chunks: readonly Uint8Array[]): Promise<readonly unknown[]> {
  const values: unknown[] = [];
  for await (const value of jsonLines(Readable.from(chunks))) values.push(value);
  return values;
}

test("lines come out whole however they are cut, characters of several bytes too", async () => {
  const bytes = Buffer.from('{"a":"é"}\n\n{"b":2}\n');
  for (let at = 0; at <= bytes.length; at++)
    assert.deepEqual(await read(bytes.subarray(0, at), bytes.subarray(at)), [{ a: "é" }, { b: 2 }]);
});

test("a line without an end is not taken: the stream was cut in it", async () => {
  assert.deepEqual(await read(Buffer.from('{"a":1}\n{"b":')), [{ a: 1 }]);
});

test("a line that is no JSON, or has no end in sight, is an error", async () => {
  await assert.rejects(read(Buffer.from("<html>\n")), SyntaxError);
  await assert.rejects(read(Buffer.alloc(17 * 1024 * 1024, "x")), /a line of more than/);
});
