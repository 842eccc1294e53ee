// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { MAX_FITTED_UNITS, parseFitted, VECTOR_WIDTH } from "./fitted-file.ts";
import { WAVES } from "./waves.ts";

const MODEL = "0123456789ab";
const head = (first: number) => ({
  weights: [first, ...new Array<number>(VECTOR_WIDTH - 1).fill(0)],
  base: 0.5,
  bias: -1,
});
const FILE = {
  kind: "pointsman-fitted",
  version: 1,
  routerModel: MODEL,
  router: "ensemble",
  score: { encoder: head(1), static: head(2) },
  quantiles: Array.from({ length: 101 }, (_, percent) => percent / 100),
  profiles: { "our-model": { encoder: head(3), static: head(4) } },
};
const read = (change: object, expected = MODEL) =>
  parseFitted(JSON.stringify({ ...FILE, ...change }), expected);
const whyOf = (text: string): string => {
  const found = parseFitted(text, MODEL);
  return found.kind === "invalid" ? found.why : "it was read";
};

describe("a fitted file", () => {
  it("gives the heads of the score and of the profiles by graph, with a digest of the text", () => {
    const found = read({});
    assert.ok(found.kind === "fitted");
    const { score, profiles, digest, routerModel, router } = found.fitted;
    assert.match(digest, /^[0-9a-f]{12}$/);
    assert.equal(routerModel, MODEL);
    assert.equal(router, "ensemble");
    assert.deepEqual([score?.encoder.weights[0], score?.static.weights[0]], [1, 2]);
    assert.equal(found.fitted.quantiles?.[30], 0.3);
    assert.deepEqual(Object.keys(profiles), ["our-model"]);
    assert.equal(profiles["our-model"]?.static.weights[0], 4);
    const other = read({ made: "2026-01-01" });
    assert.ok(other.kind === "fitted" && other.fitted.digest !== digest);
  });

  it("may hold profiles only", () => {
    const found = read({ score: undefined, router: undefined, quantiles: undefined });
    assert.ok(found.kind === "fitted");
    assert.equal("score" in found.fitted, false);
    assert.equal("router" in found.fitted, false);
  });

  it("is refused for another router model, with what to do", () => {
    const found = read({}, "ba9876543210");
    assert.ok(found.kind === "invalid");
    assert.match(found.why, /ba9876543210: fit again/);
  });

  it("is refused by the key that is wrong", () => {
    const short = { weights: [1], base: 0, bias: 0 };
    const cases: readonly (readonly [object, RegExp])[] = [
      [{ kind: "other" }, /^kind: not a file of pointsman fit/],
      [{ version: 2 }, /^version: not 1/],
      [{ quantiles: [0, 1] }, /^quantiles: not 101 numbers/],
      [{ router: "heuristic" }, /^router: not one of ensemble/],
      [{ score: { encoder: head(1) } }, /^score\.static: not an object/],
      [{ score: { encoder: short, static: short } }, /^score\.encoder\.weights: not 444 numbers/],
      [
        { score: { encoder: { ...head(1), bias: null }, static: head(1) } },
        /^score\.encoder\.bias: no number/,
      ],
      [{ score: { encoder: head(1e7), static: head(1) } }, /^score\.encoder\.weights\[0\]: no number within/],
      [
        { score: { encoder: { ...head(1), waves: [1] }, static: head(1) } },
        /^score\.encoder\.waves: not 1024 numbers/,
      ],
      [{ profiles: { a: "b" } }, /^profiles\."a": stands for a profile that is not in the file/],
      [{ profiles: [] }, /^profiles: not an object/],
      [{ profiles: { "": {} } }, /^profiles: a name that is empty/],
      [{ profiles: { a: { encoder: 1 } } }, /^profiles\."a"\.encoder: not an object/],
      [{ profiles: Object.fromEntries(Array.from({ length: 101 }, (_, i) => [i, {}])) }, /more than 100/],
    ];
    for (const [change, why] of cases) assert.match(whyOf(JSON.stringify({ ...FILE, ...change })), why);
  });

  it("is refused when it is no JSON object or too large", () => {
    assert.equal(whyOf("{"), "not JSON");
    assert.equal(whyOf("[]"), "the file: not an object");
    assert.match(whyOf(" ".repeat(MAX_FITTED_UNITS + 1)), /^larger than/);
  });

  it("has waves where the fit had them, and profiles that are one", () => {
    const bent = { ...head(5), waves: new Array<number>(WAVES).fill(0.25) };
    const found = read({ profiles: { weak: { encoder: bent, static: head(6) }, "our-model": "weak" } });
    assert.ok(found.kind === "fitted");
    assert.equal(found.fitted.profiles["our-model"]?.encoder.waves?.[WAVES - 1], 0.25);
    assert.equal(found.fitted.profiles["our-model"], found.fitted.profiles["weak"]);
    assert.equal("waves" in (found.fitted.score?.encoder ?? {}), false);
  });

  it("is read for any router model where none is expected", () => {
    const found = parseFitted(JSON.stringify({ ...FILE, routerModel: "another" }));
    assert.ok(found.kind === "fitted");
    assert.equal(found.fitted.routerModel, "another");
  });

  it("takes no prototype from a profile's name", () => {
    const text = JSON.stringify(FILE).replace("our-model", "__proto__");
    const found = parseFitted(text, MODEL);
    assert.ok(found.kind === "fitted");
    assert.deepEqual(Object.keys(found.fitted.profiles), ["__proto__"]);
    assert.equal(found.fitted.profiles["weights"], undefined);
  });
});
