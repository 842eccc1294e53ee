// SPDX-License-Identifier: Apache-2.0
import { type Estimate, estimate } from "./bootstrap.ts";
import { type DrawnEvaluation, differences } from "./evaluate.ts";
import { type EvaluationRow, LENGTH } from "./evaluation.ts";

/** A router over several sets that count alike, however many prompts they have. */
export interface MeanRow {
  readonly router: string;
  readonly kind: EvaluationRow["kind"];
  readonly profile?: string;
  /** Mean APGR; each draw of its interval draws every set again, within itself. */
  readonly apgr: Estimate;
  /** Less that of prompt length, on the same draws. */
  readonly overLength?: Estimate;
}

/** The mean over sets, for each router that has an APGR on all of them; empty for a single set. */
export function meanApgr(sets: readonly DrawnEvaluation[]): readonly MeanRow[] {
  if (sets.length < 2) return [];
  const rows = sets[0]?.evaluation.rows ?? [];
  const length = meanOf(LENGTH, sets);
  return rows.flatMap(({ router, kind, profile }): MeanRow[] => {
    const own = meanOf(router, sets);
    if (own === undefined) return [];
    const about = { router, kind, ...(profile === undefined ? {} : { profile }) };
    const apgr = estimate(own.value, own.draws);
    if (length === undefined || router === LENGTH) return [{ ...about, apgr }];
    const over = estimate(own.value - length.value, differences(own.draws, length.draws));
    return [{ ...about, apgr, overLength: over }];
  });
}

interface Mean {
  readonly value: number;
  readonly draws: readonly (number | undefined)[];
}

/** Undefined where a set has no such figure. */
function meanOf(router: string, sets: readonly DrawnEvaluation[]): Mean | undefined {
  const value = mean(
    sets.map(({ evaluation }) => evaluation.rows.find((row) => row.router === router)?.metrics.apgr?.value),
  );
  if (value === undefined) return undefined;
  const draws = sets.map(({ apgrDraws }) => apgrDraws.get(router) ?? []);
  const count = Math.min(...draws.map((one) => one.length));
  return {
    value,
    draws: Array.from({ length: count }, (_, draw) => mean(draws.map((one) => one[draw]))),
  };
}

function mean(values: readonly (number | undefined)[]): number | undefined {
  let sum = 0;
  for (const value of values) {
    if (value === undefined) return undefined;
    sum += value;
  }
  return sum / values.length;
}
