// SPDX-License-Identifier: Apache-2.0
import { logistic, type LogisticMap } from "./logistic-map.ts";
import { type NeighbourTable, nearestRows, share, UNKNOWN } from "./neighbour-table.ts";

/** How the `sw-ranking` router scores; from the router model's metadata. */
export interface SwRankingSettings extends LogisticMap {
  /** A row's battles weigh this to the power of its cosine over the highest cosine. */
  readonly gamma: number;
  /** Only so many of the most similar rows fight; 0: all. */
  readonly rows: number;
  readonly iterations: number;
  /** Wins added in each direction of each pair. */
  readonly prior: number;
  /** Clusters that stand for the two tiers. */
  readonly weak: number;
  readonly strong: number;
}

/**
 * P(the strong model is needed) by Bradley-Terry over clusters of models, whose battles on labelled prompts weigh by
 * similarity with this one (RouteLLM's similarity-weighted ranking, https://arxiv.org/abs/2406.18665, section 4.2).
 */
export function swRankingScore(
  table: NeighbourTable,
  cosines: Float32Array,
  logUnits: number,
  settings: SwRankingSettings,
): number {
  const strengths = bradleyTerry(weightedWins(table, cosines, settings), table.clusters, settings);
  const [weak, strong] = [strengths[settings.weak] as number, strengths[settings.strong] as number];
  return logistic(settings, Math.log(strong) - Math.log(weak), logUnits);
}

/** win[i * clusters + j]: the weight of the battles that cluster i won against cluster j. */
export function weightedWins(
  table: NeighbourTable,
  cosines: Float32Array,
  settings: Pick<SwRankingSettings, "gamma" | "rows">,
): Float64Array {
  const { clusters } = table;
  const wins = new Float64Array(clusters * clusters);
  const rowWeight = weightsOf(cosines, settings);
  for (let row = 0; row < table.rows; row++) {
    const weight = rowWeight[row] as number;
    if (weight > 0) addBattles(wins, table.success.subarray(row * clusters, (row + 1) * clusters), weight);
  }
  return wins;
}

function weightsOf(cosines: Float32Array, { gamma, rows }: Pick<SwRankingSettings, "gamma" | "rows">): Float64Array {
  const most = cosines.reduce((a, b) => Math.max(a, b), -1);
  const grow = Math.log(gamma) / Math.max(most, 1e-9);
  const weights = Float64Array.from(cosines, (cosine) => (most > 0 ? Math.exp(grow * Math.max(0, cosine)) : 1));
  if (rows === 0) return weights;
  const fighting = new Set(nearestRows(cosines, rows));
  return weights.map((weight, row) => (fighting.has(row) ? weight : 0));
}

/** One prompt's battles: a success against a failure is a win, equal outcomes are half a win for each. */
function addBattles(wins: Float64Array, success: Uint8Array, weight: number): void {
  const { length } = success;
  for (let i = 0; i < length; i++) {
    if (success[i] === UNKNOWN) continue;
    const mine = share(success[i] as number);
    for (let j = 0; j < length; j++) {
      if (j === i || success[j] === UNKNOWN) continue;
      const other = share(success[j] as number);
      const at = i * length + j;
      wins[at] = (wins[at] as number) + weight * (mine * (1 - other) + 0.5 * (mine * other + (1 - mine) * (1 - other)));
    }
  }
}

/** Strengths that sum to 1, by minorisation-maximisation (Hunter 2004, https://doi.org/10.1214/aos/1079120141). */
export function bradleyTerry(
  wins: Float64Array,
  players: number,
  { iterations, prior }: Pick<SwRankingSettings, "iterations" | "prior">,
): Float64Array {
  const won = (i: number, j: number): number => (i === j ? 0 : (wins[i * players + j] as number) + prior);
  let strengths = new Float64Array(players).fill(1);
  for (let step = 0; step < iterations; step++) {
    const before = strengths;
    const next = before.map((strength, i) => {
      let [total, expected] = [0, 0];
      for (let j = 0; j < players; j++) {
        total += won(i, j);
        expected += (won(i, j) + won(j, i)) / (strength + (before[j] as number));
      }
      return total / expected;
    });
    const sum = next.reduce((a, b) => a + b, 0);
    strengths = next.map((strength) => strength / sum);
  }
  return strengths;
}
