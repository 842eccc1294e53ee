// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { knnScore, weakFailure } from "./knn.ts";
import { nearestRows, neighbourTable, similarities } from "./neighbour-table.ts";

/** Three rows of two numbers and one cluster: east failed, north did not, west failed half of the time. */
const BYTES = Int8Array.from([127, 0, 0, 0, -6, 0, 127, 0, 1, 0, -127, 0, 0, 2, 125]);
const TABLE = neighbourTable(new Uint8Array(BYTES.buffer), { rows: 3, width: 2, clusters: 1 });
const NORTH_EAST = Float32Array.from([0.6, 0.8]);

describe("a table of neighbours", () => {
  it("has the cosine of every row", () => {
    const cosines = [...similarities(TABLE, NORTH_EAST)].map((cosine) => Number(cosine.toFixed(4)));
    assert.deepEqual(cosines, [0.6, 0.8, -0.6]);
    assert.deepEqual([...TABLE.domains], [0, 1, 2]);
  });

  it("has the cosine of every row when there are more than four", () => {
    const places = [
      [127, 0],
      [0, 127],
      [-127, 0],
      [0, -127],
      [64, 64],
      [-64, 64],
    ];
    const bytes = Int8Array.from(places.flatMap((place) => [...place, 0, 0, 0]));
    const table = neighbourTable(new Uint8Array(bytes.buffer), { rows: 6, width: 2, clusters: 1 });
    const expected = places.map(([x, y]) => ((x ?? 9) * 0.6 + (y ?? 9) * 0.8) / 127);
    for (const [row, cosine] of similarities(table, NORTH_EAST).entries())
      assert.ok(Math.abs(cosine - (expected[row] ?? 9)) < 1e-6, `row ${row}: ${cosine}`);
  });

  it("is refused when its bytes are too few", () => {
    const shape = { rows: 3, width: 2, clusters: 2 };
    assert.throws(() => neighbourTable(new Uint8Array(BYTES.buffer), shape), /15 bytes are not 3 rows of 6/);
  });

  it("gives the nearest rows, the nearest first", () => {
    const cosines = Float32Array.from([0.1, 0.9, -1, 0.5, 0.7]);
    assert.deepEqual(nearestRows(cosines, 3), [1, 4, 3]);
    assert.deepEqual(nearestRows(cosines, 9), [1, 4, 3, 0, 2]);
    assert.deepEqual(nearestRows(Float32Array.from([0.5, 0.7, 0.5, 0.5]), 3), [1, 0, 2]);
  });
});

describe("knn", () => {
  it("takes the mean weak failure of the nearest, weighed by similarity", () => {
    // 250ths: 250, 0. Weights .6 and .8.
    const failure = weakFailure(TABLE, similarities(TABLE, NORTH_EAST), { k: 2, power: 1 });
    assert.ok(Math.abs(failure - 0.6 / 1.4) < 1e-6, String(failure));
  });

  it("takes the plain mean when nothing is similar", () => {
    assert.equal(weakFailure(TABLE, Float32Array.from([-1, -0.5, -0.2]), { k: 2, power: 4 }), 0.25);
  });

  it("maps it and the length to a probability", () => {
    const settings = { k: 1, power: 1, slope: 2, length: -0.5, intercept: 1 };
    assert.equal(knnScore(TABLE, Float32Array.from([1, 0, 0]), 6, settings), 0.5);
  });
});
