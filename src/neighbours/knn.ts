// SPDX-License-Identifier: Apache-2.0
import { type LogisticMap, logistic } from "./logistic-map.ts";
import { type NeighbourTable, nearestRows, share } from "./neighbour-table.ts";

/** How the `knn` router scores; from the router model's metadata. */
export interface KnnSettings extends LogisticMap {
  /** Rows that vote. */
  readonly k: number;
  /** A vote weighs the cosine to this power. */
  readonly power: number;
}

/** P(the strong model is needed) by what became of the nearest labelled prompts. `logUnits` is log(1 + UTF-16 units). */
export function knnScore(
  table: NeighbourTable,
  cosines: Float32Array,
  logUnits: number,
  settings: KnnSettings,
): number {
  return logistic(settings, weakFailure(table, cosines, settings), logUnits);
}

/** Similarity-weighted mean of the weak failure of the k nearest rows; their plain mean when none is similar at all. */
export function weakFailure(
  table: NeighbourTable,
  cosines: Float32Array,
  { k, power }: Pick<KnnSettings, "k" | "power">,
): number {
  let [sum, weights, plain] = [0, 0, 0];
  const rows = nearestRows(cosines, k);
  for (const row of rows) {
    const failure = share(table.failures[row] as number);
    const weight = Math.max(0, cosines[row] as number) ** power;
    sum += weight * failure;
    weights += weight;
    plain += failure;
  }
  return weights > 0 ? sum / weights : plain / rows.length;
}
