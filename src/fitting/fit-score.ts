// SPDX-License-Identifier: Apache-2.0
import type { GraphKind, LinearHead } from "../contract/fitted.ts";
import type { OutcomePair } from "../evaluation/outcome-pair.ts";
import { needed } from "../evaluation/outcome-pair.ts";
import type { Choice } from "./blend.ts";
import { type CrossFit, crossFit } from "./cross-fit.ts";
import { lengthsOf } from "./design.ts";
import { rowsWithout } from "./folds.ts";
import { logit } from "./head-logit.ts";
import { headOfFit, type Lean } from "./head-of-fit.ts";
import { type HeldOutScore, heldOutScore } from "./held-out-score.ts";
import { type Labelled, type Outcomes, partsOf, type Splitting, unfitFor } from "./labelled.ts";

/** Outcomes of the two models to choose between. */
export interface PairOutcomes {
  readonly weak: Outcomes;
  readonly strong: Outcomes;
}

/** A tenant's head for the score, or why the labels give none. */
export type ScoreFit =
  | {
      readonly kind: "fit";
      readonly heads: Readonly<Record<GraphKind, LinearHead>>;
      readonly heldOut: HeldOutScore;
      /** Scores by heads that did not see the row; NaN of rows that lack an outcome. */
      readonly held: Readonly<Record<GraphKind, Float64Array>>;
    }
  | { readonly kind: "unfit"; readonly why: string };

const LEANS: readonly Lean[] = ["base", "length"];

/**
 * Chosen on the developers' half of MMLU and GSM8K, as the mean over draws of labels (docs/fit.md): the first is best
 * for 200 to 5,000 labels; the others are for traffic that is not like it.
 */
const CHOICES: readonly Choice[] = [
  { alpha: 10_000, shares: [0.25, 0.25] },
  { alpha: 30_000, shares: [0.25, 0.25] },
  { alpha: 3000, shares: [0.25, 0.25] },
  { alpha: 10_000, shares: [0.5, 0.5] },
  { alpha: 10_000, shares: [1, 0] },
  { alpha: 10_000, shares: [0, 0] },
];

/** Fits P(the strong model is needed) for both graphs. `step` hears of the share that is done. */
export function fitScore(
  labelled: Labelled,
  { weak, strong }: PairOutcomes,
  splitting: Splitting,
  step: (share: number) => void = () => {},
): ScoreFit {
  const known = weak.map((outcome, row) => outcome !== undefined && strong[row] !== undefined);
  const folds = partsOf(labelled.keys, known, splitting);
  const pairs = weak.map(
    (outcome, row): OutcomePair => ({
      weak: outcome ?? 0,
      strong: strong[row] ?? 0,
      weakUsd: 0,
      strongUsd: 0,
    }),
  );
  const truth = Float64Array.from(pairs, needed);
  const why = unfitFor(truth, folds, ["the strong model is needed", "the weak model suffices"]);
  if (why !== undefined) return { kind: "unfit", why };
  const rows = rowsWithout(folds, []);
  const gap = (row: number): number => (pairs[row]?.strong ?? 0) - (pairs[row]?.weak ?? 0);
  if (rows.reduce((sum, row) => sum + gap(row), 0) <= 0)
    return { kind: "unfit", why: "the strong model does no better than the weak one on these prompts" };
  const target = Float64Array.from(pairs.keys(), gap);
  const fitted = (graph: GraphKind, choices: readonly Choice[], from: number): CrossFit => {
    const goal = { target, truth, folds, leans: leansOf(labelled, graph) };
    return crossFit(labelled.designs[graph], goal, choices, (share) => step(from + share / 2));
  };
  const encoder = fitted("encoder", CHOICES, 0);
  const quick = fitted("static", [encoder.fit.blend], 0.5);
  return {
    kind: "fit",
    heads: { encoder: headOfFit(encoder.fit, LEANS), static: headOfFit(quick.fit, LEANS) },
    heldOut: heldOutScore({ labelled, pairs, folds, encoder, quick }, splitting),
    held: { encoder: encoder.held, static: quick.held },
  };
}

function leansOf({ designs, scores }: Labelled, graph: GraphKind): readonly Float64Array[] {
  return [Float64Array.from(scores[graph], logit), lengthsOf(designs[graph])];
}
