// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { calibrationByDomain, MIN_DOMAIN_PROMPTS, OTHER_DOMAINS } from "./domain-calibration.ts";

const near = (actual: number | undefined, expected: number): void =>
  assert.ok(Math.abs((actual ?? Number.NaN) - expected) < 1e-9, `${actual} is not ${expected}`);

describe("calibration by domain", () => {
  it("tells each domain by itself, the largest first, and the small ones together", () => {
    const [law, maths, rare] = [MIN_DOMAIN_PROMPTS, 2 * MIN_DOMAIN_PROMPTS, 3];
    const domains = [
      ...new Array<string>(law).fill("law"),
      ...new Array<string>(maths).fill("maths"),
      ...new Array<string>(rare).fill("rare"),
      undefined,
    ];
    // Law is predicted 0.5 and true; maths 0.25 and true every fourth time; the rest 0.5 and never true.
    const predictions = domains.map((domain) => (domain === "maths" ? 0.25 : 0.5));
    const truths = domains.map((domain, i) =>
      domain === "law" || (domain === "maths" && i % 4 === 0) ? 1 : 0,
    );
    const found = calibrationByDomain(predictions, truths, domains);
    assert.deepEqual(
      found.map(({ domain, prompts }) => [domain, prompts]),
      [
        ["maths", maths],
        ["law", law],
        [OTHER_DOMAINS, rare + 1],
      ],
    );
    assert.deepEqual(
      found.map(({ predicted }) => predicted),
      [0.25, 0.5, 0.5],
    );
    near(found[0]?.error, 0);
    near(found[1]?.error, 0.5);
    assert.equal(found[1]?.observed, 1);
    assert.equal(found[2]?.observed, 0);
  });

  it("says nothing where no domain has enough prompts", () => {
    assert.deepEqual(calibrationByDomain([0.5, 0.5], [0, 1], ["a", undefined]), []);
  });
});
