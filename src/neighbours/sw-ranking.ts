// SPDX-License-Identifier: Apache-2.0
import { type LogisticMap, logistic } from "./logistic-map.ts";
import { type NeighbourTable, nearestRows, SHARE_SCALE } from "./neighbour-table.ts";

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

/**
 * win[i * clusters + j]: the weight of the battles that cluster i won against cluster j. On one prompt a success against a
 * failure is a win and equal outcomes are half a win for each: s (1 - t) + (s t + (1 - s)(1 - t)) / 2 = (1 + s - t) / 2. So the
 * weighted sums of the shares suffice, of the rows on which the same clusters are known: one pass, whatever the number of pairs.
 */
export function weightedWins(
  table: NeighbourTable,
  cosines: Float32Array,
  settings: Pick<SwRankingSettings, "gamma" | "rows">,
): Float64Array {
  const { clusters, knownSets } = table;
  const wins = new Float64Array(clusters * clusters);
  const { totals, sums } = weightedSums(table, weightsOf(cosines, settings));
  for (const [set, known] of knownSets.entries()) {
    const sum = (cluster: number): number => (sums[set * clusters + cluster] as number) / SHARE_SCALE;
    for (const i of known) {
      for (const j of known) {
        const won = ((totals[set] as number) + sum(i) - sum(j)) / 2;
        if (i !== j) wins[i * clusters + j] = (wins[i * clusters + j] as number) + won;
      }
    }
  }
  return wins;
}

/** By set of known clusters: the weights of its rows together, and the weighted sums of their stored shares. */
function weightedSums(
  { rows, clusters, success, knownSets, knownSet }: NeighbourTable,
  weights: Float64Array,
): { totals: Float64Array; sums: Float64Array } {
  const totals = new Float64Array(knownSets.length);
  const sums = new Float64Array(knownSets.length * clusters);
  for (let row = 0; row < rows; row++) {
    const weight = weights[row] as number;
    const set = knownSet[row] as number;
    totals[set] = (totals[set] as number) + weight;
    for (let i = 0; i < clusters; i++) {
      const at = set * clusters + i;
      sums[at] = (sums[at] as number) + weight * (success[row * clusters + i] as number);
    }
  }
  return { totals, sums };
}

function weightsOf(
  cosines: Float32Array,
  { gamma, rows }: Pick<SwRankingSettings, "gamma" | "rows">,
): Float64Array {
  let most = 0;
  for (const cosine of cosines) most = Math.max(most, cosine);
  const grow = most > 0 ? Math.log(gamma) / Math.max(most, 1e-9) : 0;
  const weights = new Float64Array(cosines.length);
  const weigh = (row: number): void => {
    weights[row] = Math.exp(grow * Math.max(0, cosines[row] as number));
  };
  if (rows === 0) for (let row = 0; row < weights.length; row++) weigh(row);
  else for (const row of nearestRows(cosines, rows)) weigh(row);
  return weights;
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
