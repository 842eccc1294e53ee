// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { neighbourTable } from "./neighbour-table.ts";
import { bradleyTerry, swRankingScore, weightedWins } from "./sw-ranking.ts";

/** Two rows at right angles, two clusters. On the first the strong cluster wins, on the second both succeed. */
const TABLE = neighbourTable(Uint8Array.from([127, 0, 0, 250, 0, 250, 0, 127, 250, 250, 1, 0]), {
  rows: 2,
  width: 2,
  clusters: 2,
});
const EAST = Float32Array.from([1, 0]);
const EAST_OF_THREE = Float32Array.from([1, 0, 0]);

describe("similarity-weighted ranking", () => {
  it("weighs each prompt's battles by gamma to the power of its similarity", () => {
    // Row 1 weighs 10 and is a win of the strong; row 2 weighs 1 and is half a win for each.
    assert.deepEqual(
      [...weightedWins(TABLE, EAST, { gamma: 10, rows: 0 })].map((win) => Number(win.toFixed(9))),
      [0, 0.5, 10.5, 0],
    );
  });

  it("lets only the nearest rows fight when told so", () => {
    assert.deepEqual(
      [...weightedWins(TABLE, EAST, { gamma: 10, rows: 1 })].map((win) => Number(win.toFixed(9))),
      [0, 0, 10, 0],
    );
  });

  it("leaves out clusters whose outcome is unknown", () => {
    const unknown = neighbourTable(Uint8Array.from([127, 0, 255, 250, 0, 250]), {
      rows: 1,
      width: 2,
      clusters: 2,
    });
    assert.deepEqual(
      [...weightedWins(unknown, Float32Array.from([1]), { gamma: 10, rows: 0 })],
      [0, 0, 0, 0],
    );
  });

  it("adds up the battles of prompts on which other clusters are known", () => {
    const stored = [
      [50, 150, 250],
      [100, 255, 200],
      [255, 255, 250],
    ];
    const bytes = stored.flatMap((success, row) => [row === 0 ? 127 : 0, 0, ...success, 0, 0]);
    const table = neighbourTable(Uint8Array.from(bytes), { rows: 3, width: 2, clusters: 3 });
    const beats = (a: number, b: number): number => a * (1 - b) + 0.5 * (a * b + (1 - a) * (1 - b));
    const expected = [
      [0, 10 * beats(0.2, 0.6), 10 * beats(0.2, 1) + beats(0.4, 0.8)],
      [10 * beats(0.6, 0.2), 0, 10 * beats(0.6, 1)],
      [10 * beats(1, 0.2) + beats(0.8, 0.4), 10 * beats(1, 0.6), 0],
    ].flat();
    for (const [i, won] of weightedWins(table, EAST_OF_THREE, { gamma: 10, rows: 0 }).entries())
      assert.ok(Math.abs(won - (expected[i] ?? 9)) < 1e-9, `${i}: ${won}, not ${expected[i]}`);
  });

  it("weighs all prompts alike when none is similar", () => {
    const away = Float32Array.from([-0.5, 0]);
    const wins = weightedWins(TABLE, away, { gamma: 10, rows: 0 });
    assert.deepEqual([...wins], [0, 0.5, 1.5, 0]);
  });

  it("gives two players the shares of their wins", () => {
    const strengths = bradleyTerry(Float64Array.from([0, 1, 3, 0]), 2, { iterations: 50, prior: 0 });
    assert.deepEqual(
      [...strengths].map((one) => Number(one.toFixed(6))),
      [0.25, 0.75],
    );
  });

  it("moves the strengths of two players one step as by hand", () => {
    // 3 wins to 1 from strengths 1 and 1: 3 / (4 / 2) and 1 / (4 / 2), which sum to 2.
    const strengths = bradleyTerry(Float64Array.from([0, 3, 1, 0]), 2, { iterations: 1, prior: 0 });
    assert.deepEqual([...strengths], [0.75, 0.25]);
  });

  it("keeps players who never met equal", () => {
    const strengths = bradleyTerry(new Float64Array(9), 3, { iterations: 5, prior: 1 });
    for (const strength of strengths) assert.ok(Math.abs(strength - 1 / 3) < 1e-12);
  });

  it("maps the log odds of the two tiers and the length to a probability", () => {
    const score = swRankingScore(TABLE, EAST, 2, {
      gamma: 10,
      rows: 0,
      iterations: 100,
      prior: 0,
      weak: 0,
      strong: 1,
      slope: 1,
      length: 0.5,
      intercept: -1,
    });
    // Odds 10.5 : 0.5; length and intercept cancel out.
    assert.ok(Math.abs(score - 21 / 22) < 1e-9, String(score));
  });
});
