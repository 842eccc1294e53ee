// SPDX-License-Identifier: Apache-2.0
import type { LinearHead } from "../contract/fitted.ts";
import type { Fit } from "./cross-fit.ts";
import { LENGTH, weightsOf } from "./design.ts";

/** What a fit leans on, in the order of its leans. */
export type Lean = "base" | "length";

/** A fit as the head that a router runs. */
export function headOfFit({ coefficients, level, blend, line }: Fit, leans: readonly Lean[]): LinearHead {
  const { weights, waves } = weightsOf(coefficients, line.slope);
  const leaning = (lean: Lean): number => line.slope * (blend.weights[leans.indexOf(lean)] ?? 0);
  return {
    weights: weights.map((weight, column) => (column === LENGTH ? weight + leaning("length") : weight)),
    waves,
    base: leaning("base"),
    bias: line.intercept - line.slope * level,
  };
}
