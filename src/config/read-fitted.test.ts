// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { surroundings } from "../../test/harness/surroundings.ts";
import { FITTED_KIND, FITTED_VERSION, QUANTILES, VECTOR_WIDTH } from "../fitting/fitted-file.ts";
import type { ConfigRead } from "./config.ts";
import { readConfig } from "./read-config.ts";

const head = { weights: Array.from({ length: VECTOR_WIDTH }, () => 0), base: 1, bias: 0 };
const heads = { encoder: head, static: head };
const aFile = {
  ...{ kind: FITTED_KIND, version: FITTED_VERSION, routerModel: "0123456789ab", router: "mf" },
  ...{ score: heads, quantiles: new Array<number>(QUANTILES).fill(0.5), profiles: { "our-model": heads } },
};

function read(file: object | undefined, auto: object = {}, backend: object = {}): ConfigRead {
  const files = new Map(file === undefined ? [] : [["/fitted.json", JSON.stringify(file)]]);
  const readFile = (path: string): string => files.get(path) ?? assert.fail("ENOENT");
  const backends = [{ name: "a", tier: "weak", model: "ours", url: "http://127.0.0.1:1/v1", ...backend }];
  const virtualModels = [{ name: "auto", router: "mf", fitted: "/fitted.json", ...auto }];
  return readConfig(JSON.stringify({ backends, virtualModels }), surroundings({ readFile }));
}

function problemOf(found: ConfigRead): string {
  assert.ok(found.kind === "invalid", "it was taken");
  assert.equal(found.problems[0]?.path, "virtualModels[0].fitted");
  return found.problems[0]?.message ?? "";
}

describe("a fitted file in the configuration", () => {
  it("is read for the virtual model that names it", () => {
    const found = read(aFile);
    assert.ok(found.kind === "config", JSON.stringify(found));
    assert.equal(found.config.policy.virtualModels[0]?.fitted?.router, "mf");
  });

  it("has profiles that a backend may name, and that a model's string may mean", () => {
    for (const backend of [{ profile: "our-model" }, { model: "us/our-model" }]) {
      const found = read(aFile, {}, backend);
      assert.ok(found.kind === "config", JSON.stringify(found));
      assert.equal(found.config.catalog.backends[0]?.profile, "our-model");
    }
  });

  it("is a problem with a remedy when it is for another router model, another router, or unreadable", () => {
    assert.match(
      problemOf(read({ ...aFile, routerModel: "ffffffffffff" })),
      /another router model.*fit again/,
    );
    assert.match(
      problemOf(read(aFile, { router: "bert" })),
      /fitted to the scores of mf, not bert: set router: mf/,
    );
    assert.match(problemOf(read(undefined)), /cannot be read/);
    assert.match(problemOf(read({ kind: "other" })), /no fitted file: kind/);
  });

  it("fits a semantic router by the router for texts of no route", () => {
    const semantic = { routes: [{ name: "law", tier: "strong", examples: ["x"] }], otherwise: "mf" };
    assert.equal(read(aFile, { router: "semantic", semantic }).kind, "config");
  });

  it("has the scores of the tenant's own prompts, of which a share is taken in place of the reference", () => {
    const quantiles = Array.from({ length: QUANTILES }, (_, i) => (i / 100) ** 2);
    const thresholdAt = (auto: object): number | undefined => {
      const found = read({ ...aFile, quantiles }, auto);
      assert.ok(found.kind === "config", JSON.stringify(found));
      return found.config.policy.virtualModels[0]?.threshold;
    };
    const near = (threshold: number | undefined, wanted: number): void =>
      assert.ok(Math.abs((threshold ?? 9) - wanted) < 1e-9, `${threshold} is not ${wanted}`);
    near(thresholdAt({ strongShare: 0.3 }), 0.7 ** 2);
    near(thresholdAt({}), 0.25);
    near(thresholdAt({ strongShare: 0.305 }), (0.69 ** 2 + 0.7 ** 2) / 2);
    assert.deepEqual([thresholdAt({ strongShare: 0 }), thresholdAt({ strongShare: 1 })], [1, 0]);
    assert.equal(thresholdAt({ threshold: 0.2 }), 0.2);
  });

  it("may hold profiles only, for any router", () => {
    const { score: _, router: __, quantiles: ___, ...profilesOnly } = aFile;
    assert.equal(read(profilesOnly, { router: "bert" }).kind, "config");
  });
});
