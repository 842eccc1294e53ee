// SPDX-License-Identifier: Apache-2.0
import { bootstrap, type Estimate, estimate, type Resampling } from "./bootstrap.ts";
import { calibrationOf } from "./calibration.ts";
import { constantRows } from "./constant-rows.ts";
import { curveOf, pointsOf } from "./curve.ts";
import { calibrationByDomain } from "./domain-calibration.ts";
import {
  type Evaluation,
  type EvaluationRow,
  LENGTH,
  ORACLE,
  RANDOM,
  type RouterScores,
  type ScoredSet,
} from "./evaluation.ts";
import { METRIC_NAMES, type MetricName, type Metrics, metricsOf } from "./metrics.ts";
import { needed, type OutcomePair } from "./outcome-pair.ts";
import { seedFor } from "./random.ts";
import { rankByScore } from "./ranking.ts";

/** An evaluation with the draws behind its intervals: what a mean over several needs. */
export interface DrawnEvaluation {
  readonly evaluation: Evaluation;
  /** APGR of each draw, by router; undefined in a draw where the strong model is no better. */
  readonly apgrDraws: ReadonlyMap<string, readonly (number | undefined)[]>;
}

const CURVE_STEPS = 100;

/**
 * Evaluates routers and baselines on one set. Sets of different names are drawn independently of each other. Throws when it
 * has no prompt.
 */
export function evaluate(set: ScoredSet, { draws, seed }: Resampling): DrawnEvaluation {
  const { pairs, name, weak, strong, sampledFrom } = set;
  if (pairs.length === 0)
    throw new Error(`evaluate ${name}: it has no prompt with an outcome of both models`);
  const rankings = new Map(
    [...ranked(set)].map(([router, scores]) => [router, rankByScore(scores)] as const),
  );
  const drawn = bootstrap(pairs, rankings, { draws, seed: seedFor(seed, lastPart(name)) });
  const apgrDraws = new Map([...drawn].map(([router, all]) => [router, all.map((one) => one.apgr)] as const));
  const rows = [...rankings].map(([router, ranking]): EvaluationRow => {
    const curve = curveOf(pairs, ranking);
    return {
      ...aboutRouter(set, router),
      metrics: estimates(metricsOf(curve), drawn.get(router) ?? []),
      curve: pointsOf(curve, CURVE_STEPS),
    };
  });
  const mean = (of: (pair: OutcomePair) => number): number =>
    pairs.reduce((sum, pair) => sum + of(pair), 0) / pairs.length;
  const evaluation = {
    ...{ name, weak, strong, prompts: pairs.length, ...(sampledFrom === undefined ? {} : { sampledFrom }) },
    weakQuality: mean((pair) => pair.weak),
    strongQuality: mean((pair) => pair.strong),
    needed: mean(needed),
    rows: [...rows.map((row) => withOverLength(row, rows, apgrDraws)), ...constantRows(rows[0]?.curve ?? [])],
  };
  return { evaluation, apgrDraws };
}

/** Every score that ranks the prompts. Equal scores are sent in random order, so one value for all is chance itself. */
function ranked(set: ScoredSet): ReadonlyMap<string, readonly number[]> {
  return new Map([
    ...set.routers.map(({ router, scores }) => [router, scores] as const),
    [LENGTH, set.lengths],
    [RANDOM, set.pairs.map(() => 0)],
    [ORACLE, set.pairs.map((pair) => pair.strong - pair.weak)],
  ]);
}

function aboutRouter(set: ScoredSet, name: string): Omit<EvaluationRow, "metrics" | "curve"> {
  const router = set.routers.find((one) => one.router === name);
  if (router === undefined) return { router: name, kind: "baseline" };
  const { decisionMs, profile } = router;
  return {
    ...{ router: name, kind: "router", decisionMs, ...(profile === undefined ? {} : { profile }) },
    ...calibrations(set, router),
  };
}

function calibrations(
  set: ScoredSet,
  { scores }: RouterScores,
): Pick<EvaluationRow, "calibration" | "domains"> {
  const truths = set.pairs.map(needed);
  const domains = set.domains === undefined ? [] : calibrationByDomain(scores, truths, set.domains);
  return { calibration: calibrationOf(scores, truths), ...(domains.length === 0 ? {} : { domains }) };
}

function estimates(metrics: Metrics, drawn: readonly Metrics[]): Partial<Record<MetricName, Estimate>> {
  const one = (name: MetricName): [MetricName, Estimate][] => {
    const value = metrics[name];
    if (value === undefined) return [];
    const draws = drawn.map((draw) => draw[name]);
    return [[name, estimate(value, draws)]];
  };
  return Object.fromEntries(METRIC_NAMES.flatMap(one));
}

function withOverLength(
  row: EvaluationRow,
  rows: readonly EvaluationRow[],
  apgrDraws: DrawnEvaluation["apgrDraws"],
): EvaluationRow {
  const [own, length] = [row, rows.find((other) => other.router === LENGTH)].map(
    (one) => one?.metrics.apgr?.value,
  );
  if (row.router === LENGTH || own === undefined || length === undefined) return row;
  const drawn = differences(apgrDraws.get(row.router) ?? [], apgrDraws.get(LENGTH) ?? []);
  return { ...row, overLength: estimate(own - length, drawn) };
}

/** One less the other, draw by draw; undefined where either is. */
export function differences(
  ones: readonly (number | undefined)[],
  others: readonly (number | undefined)[],
): readonly (number | undefined)[] {
  return ones.map((one, draw) => {
    const other = others[draw];
    return one === undefined || other === undefined ? undefined : one - other;
  });
}

/** A file has the same draws wherever it lies. */
function lastPart(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
