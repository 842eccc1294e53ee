// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, beforeEach, describe, it } from "node:test";
import { ExchangeFile, type LinePlace } from "./exchange-file.ts";

const NOWHERE: LinePlace = { file: "", at: 0 };

describe("the file of exchanges", () => {
  let folder = "";
  let current = "";
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "pm-file-"));
    current = join(folder, "exchanges.jsonl");
  });
  after(() => rmSync(folder, { recursive: true, force: true }));
  beforeEach(() => {
    for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
  });

  /** A reader, what it took, and how often it asked for a new file; `reopen` is what Envoy does then. */
  function reader(from = NOWHERE, { maxBytes = 1_000_000, reopen = () => undefined as unknown } = {}) {
    const lines: string[] = [];
    const told: string[] = [];
    let place = from;
    let malformed = 0;
    const file = new ExchangeFile({
      keeping: { folder, maxBytes },
      from,
      line: (text, end) => {
        lines.push(text);
        place = end;
      },
      malformed: (end) => {
        malformed++;
        place = end;
      },
      reopen: async () => {
        told.push("reopen");
        await Promise.resolve(reopen());
      },
      log: (_level, event) => told.push(event),
    });
    return { file, lines, told, place: () => place, malformed: () => malformed };
  }

  it("is awaited while it is not there, and taken line by line, half lines once they are whole", async () => {
    const { file, lines } = reader();
    await file.look();
    assert.deepEqual([lines, file.caughtUp], [[], true]);
    writeFileSync(current, "one\ntw");
    await file.look();
    assert.deepEqual(lines, ["one"]);
    appendFileSync(current, "o\nthree\n");
    await file.look();
    assert.deepEqual(lines, ["one", "two", "three"]);
  });

  it("goes on where the reader before stopped, in the middle of it", async () => {
    writeFileSync(current, "one\ntwo\n");
    const first = reader();
    await first.file.look();
    appendFileSync(current, "three\n");
    const second = reader(first.place());
    await second.file.look();
    assert.deepEqual(second.lines, ["three"]);
  });

  it("takes a file that is another than was read from its beginning, and one that was emptied too", async () => {
    writeFileSync(current, "one\n");
    const other = reader({ file: "1", at: 4 });
    await other.file.look();
    assert.deepEqual(other.lines, ["one"]);
    const emptied = reader({ ...other.place(), at: 4000 });
    await emptied.file.look();
    assert.deepEqual(emptied.lines, ["one"]);
  });

  it("counts a line that is too long once, in bounded memory, and takes the next", async () => {
    writeFileSync(current, `${"x".repeat(300_000)}\nafter\n`);
    const { file, lines, malformed } = reader();
    await file.look();
    assert.deepEqual([lines, malformed()], [["after"], 1]);
  });

  it("is put aside when it is large; nothing is lost between the two, however Envoy goes about it", async () => {
    writeFileSync(current, "1\n".repeat(500));
    const one = reader(NOWHERE, { maxBytes: 1000 });
    await one.file.look();
    assert.deepEqual([one.told, readdirSync(folder)], [["reopen"], ["exchanges.1.jsonl"]]);
    appendFileSync(join(folder, "exchanges.1.jsonl"), "2\n"); // Envoy has not opened the new one
    await one.file.look();
    appendFileSync(join(folder, "exchanges.1.jsonl"), "3\n");
    writeFileSync(current, "4\n");
    await one.file.look();
    assert.deepEqual(one.lines.slice(499), ["1", "2", "3", "4"]);
    assert.deepEqual([readdirSync(folder), one.malformed()], [["exchanges.jsonl"], 0]);
  });

  it("is put aside however small it is when its volume has no room, and not before it is read", async () => {
    const { file, told } = reader();
    writeFileSync(current, "");
    file.makeRoom();
    await file.look();
    assert.deepEqual(told, []);
    appendFileSync(current, "one\n");
    await file.look();
    assert.deepEqual([told, readdirSync(folder)], [["reopen"], ["exchanges.1.jsonl"]]);
  });

  it("is taken up in every state that a reader which is killed may leave", async () => {
    const full = join(folder, "exchanges.1.jsonl");
    writeFileSync(full, "1\n2\n");
    const inode = statSync(full, { bigint: true }).ino.toString();
    const waiting = reader({ file: inode, at: 2 });
    await waiting.file.look();
    assert.deepEqual([waiting.lines, waiting.told], [["2"], ["reopen"]], "Envoy was not asked yet");
    writeFileSync(current, "3\n");
    const halfRead = reader({ file: inode, at: 2 });
    await halfRead.file.look();
    assert.deepEqual([halfRead.lines, readdirSync(folder)], [["2", "3"], ["exchanges.jsonl"]]);
    const gone = reader({ file: inode, at: 4 });
    await gone.file.look();
    assert.deepEqual(gone.lines, ["3"], "the full one was deleted, the new one not begun");
    writeFileSync(full, "1\n");
    const begun = reader(gone.place());
    await begun.file.look();
    assert.deepEqual([begun.lines, readdirSync(folder)], [[], ["exchanges.jsonl"]]);
  });

  it("counts what an Envoy that died left half", async () => {
    writeFileSync(current, "one\nhal");
    const { file, lines, malformed } = reader();
    await file.look();
    rmSync(current);
    writeFileSync(current, "two\n");
    await file.look();
    assert.deepEqual([lines, malformed()], [["one", "two"], 1]);
  });

  it("is read to its end when the reader is disposed of", async () => {
    const { file, lines } = reader();
    file.start();
    writeFileSync(current, "one\n");
    await file[Symbol.asyncDispose]();
    assert.deepEqual(lines, ["one"]);
  });

  it("that cannot be read is told of once, and read as soon as it can be", async () => {
    mkdirSync(current);
    const { file, lines, told } = reader();
    await file.look();
    await file.look();
    assert.deepEqual([told, file.caughtUp], [["exchange-log-not-read"], false]);
    rmSync(current, { recursive: true });
    writeFileSync(current, "one\n");
    await file.look();
    assert.deepEqual([lines, file.caughtUp], [["one"], true]);
  });
});
