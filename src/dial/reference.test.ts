// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Reference } from "../contract/reference.ts";
import { referenceThreshold } from "./reference.ts";

/** Three prompts: log odds of mf, heuristic, failure of the weak tier, of a better and of a worse model. */
const REFERENCE: Reference = {
  rows: 3,
  columns: ["mf", "heuristic", "fail:weak", "fail:good", "fail:poor"],
  logOdds: Float32Array.from([-2, 1, 0, -1, 1, 0, 2, 0, -1, 1, 2, 3, 0, -1, 1]),
};

const odds = (score: number | undefined): number => Math.log((score ?? 0) / (1 - (score ?? 0)));

describe("the threshold for a share of the reference prompts", () => {
  it("lies between the scores where the share is cut", () => {
    const threshold = referenceThreshold(REFERENCE, {
      router: "mf",
      weakProfiles: ["weak"],
      strongShare: 1 / 3,
    });
    assert.ok(odds(threshold) > 0 && odds(threshold) <= 2, String(threshold));
  });

  it("is lower for a model that fails less than the weak tier, by its own predicted loss", () => {
    const [good, weak, poor] = ["good", "weak", "poor"].map((profile) =>
      odds(referenceThreshold(REFERENCE, { router: "mf", weakProfiles: [profile], strongShare: 2 / 3 })),
    );
    assert.ok((good ?? 0) < (weak ?? 0) && (weak ?? 0) < (poor ?? 0), `${good} ${weak} ${poor}`);
  });

  it("goes by the best of several weak backends", () => {
    const request = { router: "mf", strongShare: 1 / 3 };
    assert.equal(
      referenceThreshold(REFERENCE, { ...request, weakProfiles: ["poor", "good"] }),
      referenceThreshold(REFERENCE, { ...request, weakProfiles: ["good"] }),
    );
  });

  it("takes a profile that it does not know for the weak tier", () => {
    const request = { router: "mf", strongShare: 0.5 };
    assert.equal(
      referenceThreshold(REFERENCE, { ...request, weakProfiles: ["unheard-of"] }),
      referenceThreshold(REFERENCE, { ...request, weakProfiles: ["weak"] }),
    );
  });

  it("does not depend on profiles where the router predicts none", () => {
    const request = { router: "heuristic", strongShare: 0.5 };
    assert.equal(
      referenceThreshold(REFERENCE, { ...request, weakProfiles: ["poor"] }),
      referenceThreshold(REFERENCE, { ...request, weakProfiles: [] }),
    );
  });

  it("is unknown for a router without reference scores", () => {
    assert.equal(
      referenceThreshold(REFERENCE, { router: "causal", weakProfiles: [], strongShare: 0.5 }),
      undefined,
    );
  });
});
