// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { parseFitted } from "../../../src/fitting/fitted-file.ts";
import { headScore } from "../../../src/fitting/head-logit.ts";

/** A vector that anyone can make again. */
const VECTOR = Float32Array.from({ length: 444 }, (_, i) => Math.sin(1 + 3 * i));

describe("fitted files that tenants have", () => {
  it("of version 1 are read, and say what they always said", () => {
    const text = readFileSync(join(import.meta.dirname, "version-1.fitted.json"), "utf8");
    const read = parseFitted(text, "0123456789ab");
    assert.ok(read.kind === "fitted");
    const { score, profiles, digest } = read.fitted;
    assert.ok(score !== undefined && profiles["small"] !== undefined);
    const heads = [score.encoder, score.static, profiles["small"].encoder, profiles["small"].static];
    const scores = heads.map((head) => Number(headScore(head, VECTOR, 0.2).toFixed(6)));
    assert.deepEqual(
      { digest, scores },
      {
        digest: "391709f2c5e5",
        scores: [0.349936, 0.079317, 0.988115, 0.392481],
      },
    );
  });
});
