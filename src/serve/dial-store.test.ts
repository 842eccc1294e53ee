// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { keepDialsIn, loadDials } from "./dial-store.ts";

const place = mkdtempSync(join(tmpdir(), "dials-"));
after(() => rmSync(place, { recursive: true }));

let count = 0;
function aStore() {
  const folder = join(place, String(++count));
  const told: (readonly [event: string, fields: Readonly<Record<string, unknown>>])[] = [];
  const log = (_level: string, event: string, fields = {}): void => void told.push([event, fields]);
  return { folder, file: join(folder, "dials.json"), told, log };
}

describe("the file of dials", () => {
  it("is taken up as it was saved, and says nothing", () => {
    const { folder, told, log } = aStore();
    assert.equal(loadDials(folder, log).size, 0);
    const dials = new Map([["auto", "{}"]]);
    keepDialsIn(folder, () => dials, log)[Symbol.dispose]();
    assert.deepEqual(loadDials(folder, log), dials);
    assert.deepEqual(told, []);
  });

  const unusable = [
    ["cut off", '{"auto":"{'],
    ["empty", ""],
    ["another thing", "[1, 2]"],
    ["of another version", '{"version":9,"dials":{}}'],
  ] as const;
  for (const [what, text] of unusable)
    it(`is put aside where it is ${what}, with its name, the reason and what to do`, () => {
      const { folder, file, told, log } = aStore();
      mkdirSync(folder);
      writeFileSync(file, text);
      assert.equal(loadDials(folder, log).size, 0);
      assert.equal(readFileSync(`${file}.unusable`, "utf8"), text);
      assert.equal(existsSync(file), false);
      const [[event, fields] = ["", {}], ...more] = told;
      assert.deepEqual([event, fields["file"], more], ["dials-not-loaded", file, []]);
      assert.match(String(fields["why"]), /cut off|version/);
      assert.match(String(fields["remedy"]), /dials\.json\.unusable.*begin anew/);
    });

  it("is put aside where it is no file, without waiting for what a pipe may bring", () => {
    const { folder, file, told, log } = aStore();
    mkdirSync(folder);
    execFileSync("mkfifo", [file]);
    assert.equal(loadDials(folder, log).size, 0);
    assert.deepEqual(
      told.map(([event, { why }]) => [event, why]),
      [["dials-not-loaded", "it is no file"]],
    );
    assert.equal(existsSync(file), false);
  });

  it("is said once not to be written, at once, with the error and what to do, and the one before stays", () => {
    const { folder, file, told, log } = aStore();
    mkdirSync(folder);
    writeFileSync(file, '{"auto":"old"}');
    symlinkSync("/dev/full", `${file}.new`);
    const keeping = keepDialsIn(folder, () => new Map([["auto", "new"]]), log);
    assert.deepEqual(
      told.map(([event, { error }]) => [event, error]),
      [["dials-not-saved", "ENOSPC"]],
    );
    assert.match(String(told[0]?.[1]["remedy"]), /--state writable/);
    keeping[Symbol.dispose]();
    assert.equal(told.length, 1);
    assert.deepEqual(loadDials(folder, log), new Map([["auto", "old"]]));
  });

  it("is said not to be written although there is nothing to write yet", () => {
    const { folder, told, log } = aStore();
    writeFileSync(folder, "a file where the folder should be");
    using _ = keepDialsIn(folder, () => new Map(), log);
    assert.deepEqual(
      told.map(([event]) => event),
      ["dials-not-saved"],
    );
  });

  it("makes its folder, with those above it, and ends where none can be made", () => {
    const { folder, file, told, log } = aStore();
    keepDialsIn(join(folder, "a", "b"), () => new Map([["auto", "{}"]]), log)[Symbol.dispose]();
    assert.ok(existsSync(join(folder, "a", "b", "dials.json")));
    assert.ok(!existsSync(file));
    keepDialsIn("/proc/nowhere/dials", () => new Map([["auto", "{}"]]), log)[Symbol.dispose]();
    assert.deepEqual(
      told.map(([event]) => event),
      ["dials-not-saved"],
    );
  });

  it("needs no folder that is writable to go on", () => {
    const { folder, told, log } = aStore();
    writeFileSync(folder, "a file where the folder should be");
    assert.equal(loadDials(folder, log).size, 0);
    keepDialsIn(folder, () => new Map([["auto", "{}"]]), log)[Symbol.dispose]();
    assert.deepEqual(
      told.map(([event]) => event),
      ["dials-not-loaded", "dials-not-saved"],
    );
  });
});
