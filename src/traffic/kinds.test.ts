// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { kindShares } from "./kinds.ts";

const SAMPLE = [
  { loss: 0.1, kinds: { domain: "chat" } },
  { loss: 0.3, kinds: { domain: "chat", model: "gpt-4" } },
  { loss: 0.6, kinds: { domain: "chat" } },
  { loss: 0.7, kinds: { domain: "math" } },
];
const TERMS = { threshold: 0.5, unseen: 0 };

describe("kinds of requests", () => {
  it("say how many of them are simple, and what the simple ones risk", () => {
    const rows = kindShares(SAMPLE, TERMS).get("domain") ?? [];
    assert.deepEqual(
      rows.map(({ kind, requests, share, simple, risk }) => [
        kind,
        requests,
        share,
        simple.value,
        risk.value.toFixed(3),
      ]),
      [
        ["chat", 3, 0.75, 2 / 3, "0.200"],
        ["math", 1, 0.25, 0, "0.000"],
      ],
    );
  });

  it("have intervals where some of the log was not drawn", () => {
    const [chat] = kindShares(SAMPLE, { threshold: 0.5, unseen: 0.9 }).get("domain") ?? [];
    assert.ok(chat !== undefined && chat.simple.low < 2 / 3 && chat.simple.high > 2 / 3);
  });

  it("are unknown where only other requests say, and none at all without requests", () => {
    const rows = kindShares(SAMPLE, TERMS).get("model") ?? [];
    assert.deepEqual(
      rows.map(({ kind, requests }) => [kind, requests]),
      [
        ["unknown", 3],
        ["gpt-4", 1],
      ],
    );
    assert.equal(kindShares([], TERMS).size, 0);
  });

  it("share one row beyond the twelve most frequent", () => {
    const many = Array.from({ length: 40 }, (_, i) => ({ loss: 0.2, kinds: { model: `m${i}` } }));
    const rows = kindShares(many, TERMS).get("model") ?? [];
    assert.deepEqual([rows.length, rows.at(-1)?.kind, rows.at(-1)?.requests], [13, "all others", 28]);
  });
});
