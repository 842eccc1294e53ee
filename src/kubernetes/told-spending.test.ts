// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { OwnSpending } from "../contract/spending.ts";
import { entryText } from "./spending-entry.ts";
import { ToldSpending } from "./told-spending.ts";

const TODAY = 20_000;
const SILENCE_MS = 1000;

function spent(usd: number, day = TODAY): OwnSpending {
  return { day, usd: new Map([["auto", usd]]), budgeted: new Set(["auto"]) };
}

/** An entry's text; `at` makes it another one. */
function text(usd: number, at: number, { day = TODAY, hasLeft = false } = {}): string {
  return entryText({ day, usd: new Map([["auto", usd]]), hasLeft }, new Date(at));
}

describe("what replicas have told of their spending", () => {
  it("is no news before this replica stands in the record, nor once it has been silent there", () => {
    const told = new ToldSpending("a", SILENCE_MS);
    told.take(new Map([["b", text(1, 0)]]), spent(0), 0);
    assert.equal(told.news(0), undefined);
    told.take(new Map([["a", text(0, 1)]]), spent(0), 1);
    assert.equal(told.news(1 + SILENCE_MS)?.replicas, 1);
    assert.equal(told.news(2 + SILENCE_MS), undefined);
  });

  it("counts who is there, and the money of those too who have left or fallen silent", () => {
    const told = new ToldSpending("a", SILENCE_MS);
    const first = new Map([
      ["a", text(0, 0)],
      ["b", text(1, 0)],
      ["c", text(2, 0)],
      ["d", text(4, 0, { hasLeft: true })],
    ]);
    told.take(first, spent(0), 0);
    assert.equal(told.news(0)?.replicas, 3);
    told.take(new Map([...first, ["a", text(0, 1)], ["b", text(1.5, 1)]]), spent(0), SILENCE_MS + 1);
    const news = told.news(SILENCE_MS + 1);
    assert.equal(news?.replicas, 2);
    assert.equal(news?.othersUsd(TODAY, "auto"), 7.5);
    assert.equal(news?.othersUsd(TODAY + 1, "auto"), 0);
  });

  it("forgets no money of a day because somebody deletes the record", () => {
    const told = new ToldSpending("a", SILENCE_MS);
    told.take(
      new Map([
        ["a", text(0, 0)],
        ["b", text(3, 0, { hasLeft: true })],
      ]),
      spent(0),
      0,
    );
    told.take(new Map([["a", text(0, 1)]]), spent(0), 1);
    assert.equal(told.news(1)?.othersUsd(TODAY, "auto"), 3);
  });

  it("counts once what a replica that was started again knows, and what it no longer does", () => {
    const remembers = new ToldSpending("a", SILENCE_MS);
    remembers.take(new Map([["a", text(3, 0)]]), spent(3), 0);
    assert.equal(remembers.entry(spent(3.5), false).usd.get("auto"), 3.5);
    assert.equal(remembers.news(0)?.othersUsd(TODAY, "auto"), 0);
    const forgot = new ToldSpending("a", SILENCE_MS);
    forgot.take(new Map([["a", text(3, 0)]]), spent(0), 0);
    assert.equal(forgot.entry(spent(0.5), false).usd.get("auto"), 3.5);
    assert.equal(forgot.news(0)?.othersUsd(TODAY, "auto"), 3);
    assert.equal(forgot.entry(spent(0.5, TODAY + 1), false).usd.get("auto"), 0.5, "a new day");
  });

  it("takes no text for an entry that is none, and says which of them need not stand there", () => {
    const told = new ToldSpending("a", SILENCE_MS);
    const record = new Map([
      ["a", text(0, 0)],
      ["b", text(5, 0, { day: TODAY - 2 })],
      ["c", text(5, 0, { day: TODAY - 1 })],
      ["d", "no entry"],
      ["e", '{"day":20000,"usd":{"auto":-9}}'],
    ]);
    told.take(record, spent(0), 0);
    assert.equal(told.news(0)?.othersUsd(TODAY, "auto"), 0);
    assert.deepEqual(told.old(TODAY, record), ["b", "d"]);
  });
});
