// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { seededRandom } from "../evaluation/random.ts";
import { designOf } from "./design.ts";
import { fitProfile } from "./fit-profile.ts";
import { fitScore } from "./fit-score.ts";
import { parseFitted, VECTOR_WIDTH } from "./fitted-file.ts";
import { type FittedProfile, fittedText } from "./fitted-text.ts";
import { headScore } from "./head-logit.ts";
import type { Labelled } from "./labelled.ts";

const SPLITTING = { draws: 200, seed: 1, folds: 5 };

/** Prompts whose weak model fails where the first numbers of their vectors say so, as far as `signal` goes. */
function prompts(count: number, signal: number, seed: number) {
  const random = seededRandom(seed);
  const gaussian = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  // Sentence vectors are longest along what sets prompts apart; so are these.
  const own = Array.from({ length: count }, () => [gaussian(), gaussian()] as const);
  const vectors = own.map(([a, b]) => {
    const vector = Float32Array.from({ length: VECTOR_WIDTH }, gaussian);
    vector.set([10 * a, 10 * b]);
    return vector;
  });
  const hard = own.map(([a, b]) => (signal * (a + b)) / Math.SQRT2);
  const weak: readonly number[] = hard.map((value) => (random() < 1 / (1 + Math.exp(3 * value)) ? 1 : 0));
  const design = designOf(vectors);
  const labelled: Labelled = {
    keys: vectors.map((_, i) => String(i)),
    designs: { encoder: design, static: design },
    scores: { encoder: vectors.map(random), static: vectors.map(random) },
    lengths: vectors.map(() => 1 + Math.floor(1000 * random())),
  };
  return { vectors, hard, labelled, weak, strong: weak.map(() => 1) };
}

describe("a fitted score", () => {
  it("finds what decides, on prompts it has not seen, and knows how well", () => {
    const { labelled, weak, strong } = prompts(400, 1, 1);
    const fit = fitScore(labelled, { weak, strong }, SPLITTING);
    assert.ok(fit.kind === "fit");
    const { apgr, better, overShipped, prompts: counted, folds } = fit.heldOut;
    assert.deepEqual([counted, folds, better], [400, 5, 1]);
    assert.ok(apgr.fitted.value > 0.6 && apgr.fitted.value > apgr.shipped.value + 0.05, JSON.stringify(apgr));
    assert.ok((overShipped.low ?? 0) > 0);
    const fresh = prompts(400, 1, 2);
    const scores = fresh.vectors.map((vector) => headScore(fit.heads.encoder, vector, 0.5));
    const mean = (wanted: number): number => {
      const those = scores.filter((_, i) => fresh.weak[i] === wanted);
      return those.reduce((sum, score) => sum + score, 0) / those.length;
    };
    assert.ok(mean(0) > mean(1) + 0.05, `${mean(0)} and ${mean(1)}`);
  });

  it("gains nothing on labels that are chance", () => {
    const { labelled, weak, strong } = prompts(400, 0, 3);
    const fit = fitScore(labelled, { weak, strong }, SPLITTING);
    assert.ok(fit.kind === "fit");
    const { fitted } = fit.heldOut.apgr;
    assert.ok(Math.abs(fitted.value - 0.5) < 0.07, JSON.stringify(fitted));
  });

  it("is calibrated: predictions of unseen prompts come true as often as they say", () => {
    const { labelled, weak, strong } = prompts(600, 1, 4);
    const fit = fitScore(labelled, { weak, strong }, SPLITTING);
    assert.ok(fit.kind === "fit");
    const { calibrationError } = fit.heldOut;
    assert.ok(calibrationError.fitted < 0.09 && calibrationError.fitted < calibrationError.shipped);
    const mean = fit.held.encoder.reduce((sum, score) => sum + score, 0) / 600;
    assert.ok(Math.abs(mean - weak.filter((outcome) => outcome === 0).length / 600) < 0.03, String(mean));
  });

  it("leaves prompts out that lack an outcome", () => {
    const { labelled, weak, strong } = prompts(300, 1, 5);
    const some = weak.map((outcome, row) => (row % 3 === 0 ? undefined : outcome));
    const fit = fitScore(labelled, { weak: some, strong }, SPLITTING);
    assert.ok(fit.kind === "fit");
    assert.equal(fit.heldOut.prompts, 200);
    assert.equal(fit.held.encoder.filter((score) => !Number.isNaN(score)).length, 200);
  });

  it("says why labels give none", () => {
    const { labelled, weak, strong } = prompts(120, 1, 6);
    const whyOf = (change: {
      weak?: readonly (number | undefined)[];
      strong?: readonly number[];
    }): string => {
      const fit = fitScore(labelled, { weak, strong, ...change }, SPLITTING);
      return fit.kind === "unfit" ? fit.why : "it was fitted";
    };
    const few = weak.map((outcome, row) => (row < 49 ? outcome : undefined));
    assert.match(whyOf({ weak: few }), /^49 labelled prompts are too few: it takes 50/);
    assert.match(whyOf({ weak: weak.map(() => 1) }), /^the strong model is needed on 0\.0 of 120/);
    assert.match(whyOf({ weak: weak.map(() => 0) }), /^the weak model suffices on 0\.0 of 120/);
    const worse = weak.map((_, row) => (row < 100 ? 1 : 0));
    assert.match(whyOf({ weak: worse, strong: worse.map((outcome) => 1 - outcome) }), /does no better/);
  });

  it("survives the file, to a rounding", () => {
    const { labelled, weak, strong, vectors } = prompts(120, 1, 7);
    const score = fitScore(labelled, { weak, strong }, SPLITTING);
    const profile = fitProfile(labelled, weak, { shipped: weak.map(() => 0.5) }, SPLITTING);
    assert.ok(score.kind === "fit" && profile.kind === "fit");
    const text = fittedText({
      routerModel: "0123456789ab",
      made: new Date(0),
      data: { rows: 120, sha256: "" },
      forced: false,
      score: { ...score, router: "mf", weak: "small", strong: "large" },
      profiles: new Map<string, FittedProfile>([
        ["weak", profile],
        ["small", { same: "weak" }],
      ]),
    });
    assert.ok(text.length < 60_000, String(text.length));
    const read = parseFitted(text, "0123456789ab");
    assert.ok(read.kind === "fitted");
    const { fitted } = read;
    assert.equal(fitted.router, "mf");
    assert.equal(fitted.profiles["small"], fitted.profiles["weak"]);
    assert.equal(fitted.quantiles?.length, 101);
    assert.ok((fitted.quantiles?.[90] ?? 0) > (fitted.quantiles?.[10] ?? 1));
    for (const vector of vectors.slice(0, 20)) {
      const before = headScore(score.heads.encoder, vector, 0.3);
      const after = headScore(fitted.score?.encoder ?? profile.heads.static, vector, 0.3);
      assert.ok(Math.abs(before - after) < 1e-3, `${before} and ${after}`);
    }
  });
});

describe("a fitted profile", () => {
  it("predicts an unseen model better than the profile that ships, when it should", () => {
    const { labelled, weak } = prompts(400, 1, 8);
    const fit = fitProfile(labelled, weak, { shipped: weak.map(() => 0.9) }, SPLITTING);
    assert.ok(fit.kind === "fit");
    const { brier, better, success } = fit.heldOut;
    assert.ok(brier.fitted < brier.constant && brier.constant < brier.shipped, JSON.stringify(brier));
    assert.equal(better, 1);
    assert.ok(Math.abs(success - weak.reduce((sum, outcome) => sum + outcome, 0) / 400) < 1e-12);
    assert.equal(fit.heads.encoder.base, 0);
  });

  it("is right of the prompts that a fitted score picks, too", () => {
    const { labelled, weak, strong } = prompts(600, 1, 11);
    const deciding = fitScore(labelled, { weak, strong }, SPLITTING);
    assert.ok(deciding.kind === "fit");
    const fit = fitProfile(labelled, weak, { shipped: weak.map(() => 0.5), deciding }, SPLITTING);
    assert.ok(fit.kind === "fit");
    const fresh = prompts(4000, 1, 12);
    const said = fresh.vectors.map((vector, row) => ({
      score: headScore(deciding.heads.encoder, vector, 0.5),
      predicted: headScore(fit.heads.encoder, vector, 0.5),
      outcome: fresh.weak[row] as number,
    }));
    const rising = said.toSorted((a, b) => a.score - b.score);
    for (const part of [rising.slice(0, 1000), rising.slice(1000, 3000), rising.slice(3000)]) {
      const mean = (of: (one: (typeof said)[number]) => number): number =>
        part.reduce((sum, one) => sum + of(one), 0) / part.length;
      const [predicted, outcome] = [mean((one) => one.predicted), mean((one) => one.outcome)];
      assert.ok(Math.abs(predicted - outcome) < 0.06, `${predicted} and ${outcome}`);
    }
  });

  it("is no better than one that knows", () => {
    const { labelled, weak, hard } = prompts(300, 1, 9);
    const knowing = hard.map((value) => 1 / (1 + Math.exp(3 * value)));
    const fit = fitProfile(labelled, weak, { shipped: knowing }, SPLITTING);
    assert.ok(fit.kind === "fit");
    assert.ok(fit.heldOut.better < 0.1, String(fit.heldOut.better));
  });

  it("says why labels give none", () => {
    const { labelled, weak } = prompts(100, 1, 10);
    const fit = fitProfile(
      labelled,
      weak.map(() => 1),
      { shipped: weak.map(Number) },
      SPLITTING,
    );
    assert.deepEqual(fit, { kind: "unfit", why: "it fails on 0.0 of 100 prompts: it takes 5" });
  });
});
