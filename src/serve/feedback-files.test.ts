// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { aRateableExchange } from "../../test/harness/builders.ts";
import type { Rated } from "../contract/feedback.ts";
import { FeedbackFiles } from "./feedback-files.ts";

const place = mkdtempSync(join(tmpdir(), "feedback-"));
after(() => rmSync(place, { recursive: true }));

function aRating(decisionId: string, prompt?: string): Rated {
  return {
    exchange: aRateableExchange({ decisionId }),
    rating: 1,
    again: false,
    ...(prompt === undefined ? {} : { prompt }),
  };
}

function files(folder: string | undefined, maxBytes = 1e6) {
  const told: unknown[] = [];
  const keeping = { remember: 1, prompts: true, maxBytes, ...(folder === undefined ? {} : { folder }) };
  const keeper = new FeedbackFiles(
    () => keeping,
    (level, event, fields) => told.push([level, event, fields?.["key"], fields?.["error"]]),
  );
  return { keeper, told };
}

describe("the files of rated exchanges", () => {
  it("are their owner's alone, and hold whole lines whoever comes at once", async () => {
    const folder = join(place, "one");
    const { keeper } = files(folder);
    const kept = await Promise.all(
      Array.from({ length: 20 }, (_, at) => keeper.keep(aRating(`d-${at}`, "a text"))),
    );
    assert.deepEqual(new Set(kept), new Set(["prompt"]));
    const path = join(folder, "feedback.jsonl");
    assert.deepEqual([statSync(path).mode & 0o777, statSync(folder).mode & 0o777], [0o600, 0o700]);
    const ids = readFileSync(path, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).id);
    assert.deepEqual(
      ids,
      Array.from({ length: 20 }, (_, at) => `d-${at}`),
    );
  });

  it("stay under their bytes together: the oldest goes", async () => {
    const folder = join(place, "two");
    const most = 4000;
    const { keeper } = files(folder, most);
    for (let at = 0; at < 60; at++) await keeper.keep(aRating(`d-${at}`));
    const names = readdirSync(folder).toSorted();
    assert.deepEqual(names, ["feedback.1.jsonl", "feedback.2.jsonl", "feedback.3.jsonl", "feedback.jsonl"]);
    const bytes = names.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
    assert.ok(bytes <= most && bytes > most / 2, String(bytes));
    assert.match(readFileSync(join(folder, "feedback.jsonl"), "utf8"), /"d-59"/);
  });

  it("are told of before the first rating where their folder cannot be made, and at once, wherever that is", async () => {
    const { keeper, told } = files("/proc/nowhere/feedback");
    keeper.look();
    assert.deepEqual(told, [["warn", "feedback-not-kept", "feedback.folder", "ENOENT"]]);
    assert.equal(await keeper.keep(aRating("d-1")), "count");
    assert.equal(told.length, 1);
    const folder = join(place, "looked", "at");
    files(folder).keeper.look();
    assert.equal(statSync(folder).mode & 0o777, 0o700);
  });

  it("are never written to what is no file", async () => {
    const folder = join(place, "pipe");
    mkdirSync(folder);
    execFileSync("mkfifo", [join(folder, "feedback.jsonl")]);
    const { keeper, told } = files(folder);
    assert.equal(await keeper.keep(aRating("d-1")), "count");
    assert.deepEqual(told, [["warn", "feedback-not-kept", "feedback.folder", "not a file"]]);
  });

  it("are none without a folder; one that cannot be written to is told once, and the rating still counts", async () => {
    assert.equal(await files(undefined).keeper.keep(aRating("d-1")), "count");
    writeFileSync(join(place, "file"), "");
    const { keeper, told } = files(join(place, "file", "folder"));
    for (const id of ["d-1", "d-2"]) assert.equal(await keeper.keep(aRating(id)), "count");
    assert.deepEqual(told, [["warn", "feedback-not-kept", "feedback.folder", "ENOTDIR"]]);
  });
});
