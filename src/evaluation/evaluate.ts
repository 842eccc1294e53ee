// SPDX-License-Identifier: Apache-2.0
import { bootstrap, type Estimate, estimate, type Resampling } from "./bootstrap.ts";
import { type Calibration, calibrationOf } from "./calibration.ts";
import { type CurvePoint, curveOf, pointsOf } from "./curve.ts";
import { HELD_QUALITY, METRIC_NAMES, type MetricName, type Metrics, metricsOf } from "./metrics.ts";
import { needed, type OutcomePair } from "./outcome-pair.ts";
import { rankByScore } from "./ranking.ts";

/** What one router said of every prompt. */
export interface RouterScores {
  readonly router: string;
  readonly scores: readonly number[];
  /** Median milliseconds of one decision. */
  readonly decisionMs: number;
}

/** Prompts whose outcomes are known, and what the routers said of them without knowing. */
export interface ScoredSet {
  readonly name: string;
  readonly weak: string;
  readonly strong: string;
  readonly pairs: readonly OutcomePair[];
  /** Characters of each prompt. */
  readonly lengths: readonly number[];
  readonly routers: readonly RouterScores[];
}

/** One line of an evaluation: a router, or something it is held against. */
export interface EvaluationRow {
  readonly router: string;
  readonly kind: "router" | "baseline";
  readonly metrics: Readonly<Partial<Record<MetricName, Estimate>>>;
  /** APGR less that of prompt length, paired; an interval that holds 0 means no difference. */
  readonly overLength?: Estimate;
  readonly decisionMs?: number;
  /** Of the score as P(the strong model is needed); routers only. */
  readonly calibration?: Calibration;
  /** The curve at 0 % … 100 %; one point for a router that has no choice. */
  readonly curve: readonly CurvePoint[];
}

/** How good each router is on one set of prompts, beside what it has to beat. */
export interface Evaluation {
  readonly name: string;
  readonly weak: string;
  readonly strong: string;
  readonly prompts: number;
  readonly weakQuality: number;
  readonly strongQuality: number;
  /** Share of prompts that the weak model fails and the strong one does not. */
  readonly needed: number;
  readonly rows: readonly EvaluationRow[];
}

/** Names of the baselines that rank prompts; routers are not called so. */
export const LENGTH = "prompt length";
export const RANDOM = "random";
export const ORACLE = "oracle";
export const ALWAYS_STRONG = "always strong";
export const ALWAYS_WEAK = "always weak";

const CURVE_STEPS = 100;

/** Evaluates routers and baselines on one set. Throws when it has no prompt. */
export function evaluate(set: ScoredSet, resampling: Resampling): Evaluation {
  const { pairs, name, weak, strong } = set;
  if (pairs.length === 0)
    throw new Error(`evaluate ${name}: it has no prompt with an outcome of both models`);
  const rankings = new Map(
    [...ranked(set)].map(([router, scores]) => [router, rankByScore(scores)] as const),
  );
  const drawn = bootstrap(pairs, rankings, resampling);
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
  return {
    name,
    weak,
    strong,
    prompts: pairs.length,
    weakQuality: mean((pair) => pair.weak),
    strongQuality: mean((pair) => pair.strong),
    needed: mean(needed),
    rows: [...rows.map((row) => withOverLength(row, rows, drawn)), ...constantRows(rows)],
  };
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

function aboutRouter(
  set: ScoredSet,
  name: string,
): Pick<EvaluationRow, "router" | "kind" | "decisionMs" | "calibration"> {
  const router = set.routers.find((one) => one.router === name);
  if (router === undefined) return { router: name, kind: "baseline" };
  const calibration = calibrationOf(router.scores, set.pairs.map(needed));
  return { router: name, kind: "router", decisionMs: router.decisionMs, calibration };
}

function estimates(metrics: Metrics, drawn: readonly Metrics[]): Partial<Record<MetricName, Estimate>> {
  const one = (name: MetricName): [MetricName, Estimate][] => {
    const value = metrics[name];
    return value === undefined
      ? []
      : [
          [
            name,
            estimate(
              value,
              drawn.map((draw) => draw[name]),
            ),
          ],
        ];
  };
  return Object.fromEntries(METRIC_NAMES.flatMap(one));
}

function withOverLength(
  row: EvaluationRow,
  rows: readonly EvaluationRow[],
  drawn: ReadonlyMap<string, readonly Metrics[]>,
): EvaluationRow {
  const [own, length] = [row, rows.find((other) => other.router === LENGTH)].map(
    (one) => one?.metrics.apgr?.value,
  );
  if (row.router === LENGTH || own === undefined || length === undefined) return row;
  const theirs = drawn.get(LENGTH) ?? [];
  const differences = (drawn.get(row.router) ?? []).map((draw, i) => {
    const other = theirs[i]?.apgr;
    return draw.apgr === undefined || other === undefined ? undefined : draw.apgr - other;
  });
  return { ...row, overLength: estimate(own - length, differences) };
}

/** Always strong and always weak: the two ends that every curve has. */
function constantRows(rows: readonly EvaluationRow[]): readonly EvaluationRow[] {
  const curve = rows[0]?.curve ?? [];
  const [weak, strong] = [curve[0], curve.at(-1)];
  if (weak === undefined || strong === undefined) return [];
  const holds = weak.quality >= HELD_QUALITY * strong.quality;
  const end = (router: string, point: CurvePoint, metrics: EvaluationRow["metrics"]): EvaluationRow => ({
    router,
    kind: "baseline",
    metrics,
    curve: [point],
  });
  return [
    end(ALWAYS_STRONG, strong, savedAt(1, strong, strong)),
    end(ALWAYS_WEAK, weak, holds ? savedAt(0, weak, strong) : {}),
  ];
}

function savedAt(share: number, { usd }: CurvePoint, strong: CurvePoint): EvaluationRow["metrics"] {
  const strongShare95 = { value: share };
  return strong.usd > 0 ? { strongShare95, saved95: { value: 1 - usd / strong.usd } } : { strongShare95 };
}
