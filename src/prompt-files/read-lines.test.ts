// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { type Line, openLines, readLines } from "./read-lines.ts";

async function* chunks(...parts: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  for (const part of parts) yield Buffer.from(part);
}

async function all(lines: AsyncIterable<Line>): Promise<Line[]> {
  const read: Line[] = [];
  for await (const line of lines) read.push(line);
  return read;
}

const texts = (lines: readonly Line[]): unknown[] =>
  lines.map((line) => (line.kind === "line" ? [line.number, line.text] : [line.number, line.why]));

describe("reading lines", () => {
  it("numbers lines from 1 and leaves out blank ones", async () => {
    assert.deepEqual(texts(await all(readLines(chunks("a\n\n \r\nb\r\nc")))), [
      [1, "a"],
      [4, "b"],
      [5, "c"],
    ]);
  });

  it("drops a line that is too long without keeping it, and goes on", async () => {
    const long = new Array<string>(100).fill("x".repeat(100));
    assert.deepEqual(texts(await all(readLines(chunks("a\n", ...long, "\nb"), 50))), [
      [1, "a"],
      [2, "longer than 50 bytes"],
      [3, "b"],
    ]);
  });

  it("names bytes that are no UTF-8", async () => {
    assert.deepEqual(texts(await all(readLines(chunks(Uint8Array.of(0xff, 0xfe), "\nb")))), [
      [1, "not UTF-8"],
      [2, "b"],
    ]);
  });

  it("gives the same lines however the bytes are cut", async () => {
    const text = 'naïve\n{"a":"😀"}\n\nlast line';
    const bytes = Buffer.from(text);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.length)), async (cuts) => {
        const places = [0, ...cuts.toSorted((a, b) => a - b), bytes.length];
        const parts = places.slice(1).map((end, i) => bytes.subarray(places[i], end));
        assert.deepEqual(texts(await all(readLines(chunks(...parts)))), [
          [1, "naïve"],
          [2, '{"a":"😀"}'],
          [4, "last line"],
        ]);
      }),
    );
  });

  it("unpacks .gz, and says which file is none", async () => {
    const folder = await mkdtemp(join(tmpdir(), "lines-"));
    try {
      const [good, bad] = [join(folder, "good.gz"), join(folder, "bad.gz")];
      await writeFile(good, gzipSync("one\ntwo\n"));
      await writeFile(bad, "not packed at all");
      const file = await openLines(good);
      assert.equal((await all(file.lines)).length, 2);
      assert.equal(file.progress(), 1);
      await assert.rejects(
        async () => all((await openLines(bad)).lines),
        /bad\.gz: Z_DATA_ERROR: is it the right file/,
      );
      await assert.rejects(openLines(join(folder, "none")), /none: ENOENT/);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
