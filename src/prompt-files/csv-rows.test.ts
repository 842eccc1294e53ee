// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { Readable } from "node:stream";
import { describe, it } from "node:test";
import { csvRows, MAX_ROW_UNITS } from "./csv-rows.ts";

async function rows(...parts: readonly string[]) {
  const found: (string | readonly string[])[] = [];
  for await (const row of csvRows(Readable.from(parts)))
    found.push(row.kind === "row" ? row.fields : row.why);
  return found;
}

describe("rows of a CSV stream", () => {
  it("have quoted fields with commas, line breaks and quotes, wherever the parts are cut", async () => {
    const text = 'id,prompt\r\n1,"Hello, ""you""\nand you"\r\n2,plain\n';
    const expected = [
      ["id", "prompt"],
      ["1", 'Hello, "you"\nand you'],
      ["2", "plain"],
    ];
    assert.deepEqual(await rows(text), expected);
    assert.deepEqual(await rows(...text), expected);
  });

  it("leave out blank lines, and keep empty fields", async () => {
    assert.deepEqual(await rows("a,b\n\n,\n"), [
      ["a", "b"],
      ["", ""],
    ]);
  });

  it("say that a quote is not closed", async () => {
    assert.deepEqual(await rows('a\n"b'), [["a"], "a quote is not closed"]);
  });

  it("go on behind a quote that is not closed, once the row is too long", async () => {
    const found = await rows(`a\n"${"x\n".repeat(MAX_ROW_UNITS / 2 + 1)}`, "\ny\n");
    assert.deepEqual(found, [["a"], `longer than ${MAX_ROW_UNITS} characters: is a quote not closed`, ["y"]]);
  });

  it("drop a row that is too long, and go on", async () => {
    assert.deepEqual(await rows("x".repeat(MAX_ROW_UNITS + 1), "y\nz\n"), [
      `longer than ${MAX_ROW_UNITS} characters: is a quote not closed`,
      ["z"],
    ]);
  });
});
