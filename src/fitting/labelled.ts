// SPDX-License-Identifier: Apache-2.0
import type { GraphKind } from "../contract/fitted.ts";
import type { Design } from "./design.ts";
import { type Folds, foldsOf, rowsWithout } from "./folds.ts";

/** Outcomes of a model by row, in [0, 1]; undefined where there is none. */
export type Outcomes = readonly (number | undefined)[];

/** Labelled prompts, a row each, as they are to be fitted. */
export interface Labelled {
  /** What tells prompts apart: rows with one key are never on both sides of a split. */
  readonly keys: readonly string[];
  readonly designs: Readonly<Record<GraphKind, Design>>;
  /** The router's own score by graph. */
  readonly scores: Readonly<Record<GraphKind, readonly number[]>>;
  /** UTF-16 units of the text. */
  readonly lengths: readonly number[];
}

/** How labels are split, and how draws are made. */
export interface Splitting {
  /** Parts; absent: 10 under 1,000 rows, where a tenth of the labels less is felt, else 5. */
  readonly folds?: number;
  readonly draws: number;
  readonly seed: number;
}

/** Rows under which nothing is fitted. */
export const MIN_ROWS = 50;
/** Least worth, in rows, of either class. */
const MIN_CLASS = 5;

const MANY_ROWS = 1000;

/** The parts of the rows that have a label. */
export function partsOf(keys: readonly string[], labelled: readonly boolean[], splitting: Splitting): Folds {
  const used = keys.map((key, row) => (labelled[row] === true ? key : undefined));
  const rows = used.filter((key) => key !== undefined).length;
  return foldsOf(used, splitting.folds ?? (rows < MANY_ROWS ? 10 : 5), splitting.seed);
}

/** Why labels cannot be fitted, or undefined; `what` happened and `not` are said of the two classes. */
export function unfitFor(
  truth: Float64Array,
  folds: Folds,
  [what, not]: readonly [string, string],
): string | undefined {
  const rows = rowsWithout(folds, []);
  if (rows.length < MIN_ROWS)
    return `${rows.length} labelled prompts are too few: it takes ${MIN_ROWS}, and gains from 200`;
  const sum = rows.reduce((total, row) => total + (truth[row] as number), 0);
  if (sum < MIN_CLASS) return `${what} on ${sum.toFixed(1)} of ${rows.length} prompts: it takes ${MIN_CLASS}`;
  const rest = rows.length - sum;
  return rest < MIN_CLASS
    ? `${not} on ${rest.toFixed(1)} of ${rows.length} prompts: it takes ${MIN_CLASS}`
    : undefined;
}
