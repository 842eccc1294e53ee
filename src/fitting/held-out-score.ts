// SPDX-License-Identifier: Apache-2.0
import { bootstrap, type Estimate, estimate } from "../evaluation/bootstrap.ts";
import { calibrationOf } from "../evaluation/calibration.ts";
import { curveOf } from "../evaluation/curve.ts";
import { type Metrics, metricsOf } from "../evaluation/metrics.ts";
import { needed, type OutcomePair } from "../evaluation/outcome-pair.ts";
import { rankByScore } from "../evaluation/ranking.ts";
import type { CrossFit } from "./cross-fit.ts";
import { type Folds, rowsWithout } from "./folds.ts";
import type { Labelled, Splitting } from "./labelled.ts";

/** A figure of the fitted head and of the shipped router, on prompts that neither saw. */
export interface Beside<Figure> {
  readonly fitted: Figure;
  readonly shipped: Figure;
}

/** How good a fitted score is on labelled prompts that were kept from it, by cross-validation. */
export interface HeldOutScore {
  readonly prompts: number;
  readonly folds: number;
  readonly apgr: Beside<Estimate> & { readonly length: Estimate };
  /** The same of the static graph. */
  readonly staticApgr: Beside<Estimate>;
  /** Paired differences of APGR. */
  readonly overShipped: Estimate;
  readonly overLength: Estimate;
  /** Share of the bootstrap's draws in which the fitted head is better than the shipped router. */
  readonly better: number;
  readonly strongShare95: Beside<number>;
  /** Expected calibration error of the score as P(the strong model is needed). */
  readonly calibrationError: Beside<number>;
}

/** What is held against what. */
export interface ScoreEvidence {
  readonly labelled: Labelled;
  readonly pairs: readonly OutcomePair[];
  readonly folds: Folds;
  readonly encoder: CrossFit;
  readonly quick: CrossFit;
}

/** The figures of a cross-fit score beside those of the shipped router and of length. */
export function heldOutScore(evidence: ScoreEvidence, { draws, seed }: Splitting): HeldOutScore {
  const { labelled, encoder, quick, folds } = evidence;
  const rows = rowsWithout(folds, []);
  const of = (values: ArrayLike<number>): number[] => Array.from(rows, (row) => values[row] as number);
  const pairs = Array.from(rows, (row) => evidence.pairs[row] as OutcomePair);
  const rankings = new Map(
    Object.entries({
      fitted: encoder.ranks,
      shipped: labelled.scores.encoder,
      length: labelled.lengths,
      quick: quick.ranks,
      shippedQuick: labelled.scores.static,
    }).map(([name, values]) => [name, rankByScore(of(values))] as const),
  );
  const drawn = bootstrap(pairs, rankings, { draws, seed });
  const point = new Map([...rankings].map(([name, ranking]) => [name, metricsOf(curveOf(pairs, ranking))]));
  const apgr = (name: string): Estimate => estimate(point.get(name)?.apgr ?? 0.5, apgrs(drawn.get(name)));
  const over = (other: string): readonly (number | undefined)[] =>
    differences(drawn.get("fitted"), drawn.get(other));
  const gain = (other: string): Estimate => estimate(apgr("fitted").value - apgr(other).value, over(other));
  const truths = pairs.map(needed);
  const ece = (scores: ArrayLike<number>): number => calibrationOf(of(scores), truths).error;
  const share = (name: string): number => point.get(name)?.strongShare95 ?? 1;
  return {
    prompts: rows.length,
    folds: folds.count,
    apgr: { fitted: apgr("fitted"), shipped: apgr("shipped"), length: apgr("length") },
    staticApgr: { fitted: apgr("quick"), shipped: apgr("shippedQuick") },
    overShipped: gain("shipped"),
    overLength: gain("length"),
    better: shareAboveZero(over("shipped")),
    strongShare95: { fitted: share("fitted"), shipped: share("shipped") },
    calibrationError: { fitted: ece(encoder.held), shipped: ece(labelled.scores.encoder) },
  };
}

function apgrs(drawn: readonly Metrics[] = []): readonly (number | undefined)[] {
  return drawn.map((draw) => draw.apgr);
}

function differences(
  own: readonly Metrics[] = [],
  others: readonly Metrics[] = [],
): readonly (number | undefined)[] {
  return own.map(({ apgr }, i) => {
    const other = others[i]?.apgr;
    return apgr === undefined || other === undefined ? undefined : apgr - other;
  });
}

/** Draws without a figure count as no better. */
export function shareAboveZero(values: readonly (number | undefined)[]): number {
  return values.length === 0 ? 0 : values.filter((value) => (value ?? 0) > 0).length / values.length;
}
