// SPDX-License-Identifier: Apache-2.0
import type { GraphKind, LinearHead } from "../contract/fitted.ts";
import { type Estimate, estimate, resample } from "../evaluation/bootstrap.ts";
import { calibrationOf } from "../evaluation/calibration.ts";
import { seededRandom } from "../evaluation/random.ts";
import type { Choice } from "./blend.ts";
import { type CrossFit, crossFit } from "./cross-fit.ts";
import { rowsWithout } from "./folds.ts";
import { headOfFit } from "./head-of-fit.ts";
import { type Beside, shareAboveZero } from "./held-out-score.ts";
import { type Labelled, type Outcomes, partsOf, type Splitting, unfitFor } from "./labelled.ts";
import { type DecidingScore, scoreTilt, tiltedHead } from "./score-tilt.ts";

/** How good a fitted quality profile is on labelled prompts that were kept from it. */
export interface HeldOutProfile {
  readonly prompts: number;
  readonly folds: number;
  /** Mean outcome of the model. */
  readonly success: number;
  /** Mean squared error of the predicted probability; `constant` always predicts the mean. */
  readonly brier: Beside<number> & { readonly constant: number };
  /** Brier score of the shipped profile less that of the fitted one. */
  readonly overShipped: Estimate;
  /** Share of the bootstrap's draws in which the fitted profile is better. */
  readonly better: number;
  readonly calibrationError: Beside<number>;
}

/** A model's quality profile, or why the labels give none. */
export type ProfileFit =
  | {
      readonly kind: "fit";
      readonly heads: Readonly<Record<GraphKind, LinearHead>>;
      readonly heldOut: HeldOutProfile;
    }
  | { readonly kind: "unfit"; readonly why: string };

const CHOICES: readonly Choice[] = [10_000, 30_000, 3000].map((alpha) => ({ alpha, shares: [] }));

/** What a profile is fitted beside. */
export interface ProfileBeside {
  /**
   * What the router model predicts where there is no such fit, by row: its profile of the model, or of the tier.
   */
  readonly shipped: readonly number[];
  /** The score that chooses by this profile; absent: none was fitted, and the profile is right on average only. */
  readonly deciding?: DecidingScore;
}

/** Fits P(a good answer) of a model for both graphs. `step` hears of the share that is done. */
export function fitProfile(
  labelled: Labelled,
  outcomes: Outcomes,
  { shipped, deciding }: ProfileBeside,
  splitting: Splitting,
  step: (share: number) => void = () => {},
): ProfileFit {
  const known = outcomes.map((outcome) => outcome !== undefined);
  const folds = partsOf(labelled.keys, known, splitting);
  const truth = Float64Array.from(outcomes, (outcome) => outcome ?? 0);
  const why = unfitFor(truth, folds, ["it answers well", "it fails"]);
  if (why !== undefined) return { kind: "unfit", why };
  const goal = { target: truth, truth, folds, leans: [] };
  const fitted = (graph: GraphKind, choices: readonly Choice[], from: number): CrossFit =>
    crossFit(labelled.designs[graph], goal, choices, (share) => step(from + share / 2));
  const encoder = fitted("encoder", CHOICES, 0);
  const quick = fitted("static", [encoder.fit.blend], 0.5);
  const rows = rowsWithout(folds, []);
  const of = (values: ArrayLike<number>): number[] => Array.from(rows, (row) => values[row] as number);
  const evidence = { truths: of(truth), fitted: of(encoder.held), shipped: of(shipped) };
  const headOf = (graph: GraphKind, { fit, held }: CrossFit): LinearHead => {
    const head = headOfFit(fit, []);
    if (deciding === undefined) return head;
    const seen = [...rows].filter((row) => !Number.isNaN(deciding.held[graph][row]));
    const tilt = scoreTilt(
      seen.map((row) => ({
        score: deciding.held[graph][row] as number,
        predicted: held[row] as number,
        outcome: truth[row] as number,
      })),
    );
    return tiltedHead(head, deciding.heads[graph], tilt);
  };
  return {
    kind: "fit",
    heads: { encoder: headOf("encoder", encoder), static: headOf("static", quick) },
    heldOut: { folds: folds.count, ...heldOutProfile(evidence, splitting) },
  };
}

function heldOutProfile(
  { truths, fitted, shipped }: Beside<readonly number[]> & { readonly truths: readonly number[] },
  { draws, seed }: Splitting,
): Omit<HeldOutProfile, "folds"> {
  const success = mean(truths);
  const errors = (predictions: readonly number[]): number[] =>
    predictions.map((prediction, i) => (prediction - (truths[i] as number)) ** 2);
  const [own, theirs] = [errors(fitted), errors(shipped)];
  const gains = theirs.map((error, i) => error - (own[i] as number));
  const random = seededRandom(seed);
  const drawn = Array.from({ length: draws }, () => {
    const counts = resample(gains.length, random);
    return gains.reduce((sum, gain, i) => sum + gain * (counts[i] as number), 0) / gains.length;
  });
  return {
    prompts: truths.length,
    success,
    brier: { fitted: mean(own), shipped: mean(theirs), constant: mean(errors(truths.map(() => success))) },
    overShipped: estimate(mean(gains), drawn),
    better: shareAboveZero(drawn),
    calibrationError: {
      fitted: calibrationOf(fitted, truths).error,
      shipped: calibrationOf(shipped, truths).error,
    },
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
