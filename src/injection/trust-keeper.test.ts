// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { ServerIdentity } from "../contract/gateway.ts";
import { TrustKeeper } from "./trust-keeper.ts";

const FIRST = { certificate: "1", key: "1", authority: "A" };

describe("the keeper of certificates", () => {
  it("tells an identity when it is another, and not at every pass", async () => {
    const { keeper, told } = kept([
      FIRST,
      FIRST,
      { ...FIRST, certificate: "2" },
      { ...FIRST, authority: "B" },
    ]);
    for (let pass = 0; pass < 4; pass++) assert.ok(await keeper.look());
    assert.deepEqual(
      told.map(({ certificate, authority }) => certificate + authority),
      ["1A", "2A", "1B"],
    );
  });

  it("goes on after a failure, and tells the same trouble once", async () => {
    const { keeper, told, log } = kept(["away", "away", "forbidden", FIRST, "away"]);
    const results: boolean[] = [];
    for (let pass = 0; pass < 5; pass++) results.push(await keeper.look());
    assert.deepEqual(results, [false, false, false, true, false]);
    assert.deepEqual(log, ["away", "forbidden", "away"]);
    assert.equal(told.length, 1);
  });

  it("tries an identity again that could not be used", async () => {
    const { keeper, told, log } = kept([FIRST, FIRST, FIRST], 1);
    const results = [await keeper.look(), await keeper.look(), await keeper.look()];
    assert.deepEqual(results, [false, true, true]);
    assert.deepEqual([log, told.length], [["unusable"], 1]);
  });

  it("makes the first pass when it begins, and none after it has ended", async () => {
    const { keeper, told, passes } = kept([FIRST]);
    keeper.start();
    await keeper[Symbol.asyncDispose]();
    assert.deepEqual([told.length, passes()], [1, 1]);
  });
});

/** A keeper whose passes come to these: an identity, or a failure with this message; the first so many cannot be used. */
function kept(outcomes: readonly (ServerIdentity | string)[], unusable = 0) {
  let left = unusable;
  const told: ServerIdentity[] = [];
  const log: unknown[] = [];
  let passes = 0;
  const keeper = new TrustKeeper({
    pass: () => {
      const outcome = outcomes[passes++] ?? "";
      return typeof outcome === "string" ? Promise.reject(new Error(outcome)) : Promise.resolve(outcome);
    },
    changed: (identity) => {
      if (left-- > 0) throw new Error("unusable");
      told.push(identity);
    },
    log: (_level, _event, fields) => void log.push(fields?.["why"]),
  });
  return { keeper, told, log, passes: () => passes };
}
