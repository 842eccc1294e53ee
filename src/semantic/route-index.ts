// SPDX-License-Identifier: Apache-2.0
import type { SemanticRoute } from "../contract/semantic.ts";

/** The route that a vector belongs to. */
export interface RouteMatch {
  readonly route: SemanticRoute;
  /** Cosine similarity with the nearest example, in [-1, 1]. */
  readonly similarity: number;
}

/** The examples of some routes as one matrix, a row each. */
export interface RouteIndex {
  /** Numbers in a row. */
  readonly width: number;
  readonly rows: Float32Array;
  /** One for each route: how many of the rows, in order, are its examples. */
  readonly routes: readonly { readonly route: SemanticRoute; readonly count: number }[];
}

/** Puts routes' examples in a row; undefined where a text has no vector. All vectors have length 1 and one width. */
export function indexRoutes(
  routes: readonly SemanticRoute[],
  vectorOf: (text: string) => Float32Array | undefined,
): RouteIndex | undefined {
  const vectors = routes.flatMap(({ examples }) => examples.map(vectorOf));
  const width = vectors[0]?.length ?? 0;
  const rows = new Float32Array(vectors.length * width);
  for (const [row, vector] of vectors.entries()) {
    if (vector === undefined || vector.length !== width) return undefined;
    rows.set(vector, row * width);
  }
  return { width, rows, routes: routes.map((route) => ({ route, count: route.examples.length })) };
}

/** Of the routes with an example near enough (`similarity`), the one with the nearest; undefined when there is none. */
export function nearestRoute(
  { width, rows, routes }: RouteIndex,
  vector: Float32Array,
): RouteMatch | undefined {
  let best: RouteMatch | undefined;
  let row = 0;
  for (const { route, count } of routes) {
    let similarity = -1;
    for (const end = row + count; row < end; row++)
      similarity = Math.max(similarity, product(rows, row * width, vector));
    if (similarity >= route.similarity && similarity > (best?.similarity ?? -2)) best = { route, similarity };
  }
  return best;
}

/** Scalar product of one row with the vector; rounding may put it a little past 1. */
function product(rows: Float32Array, from: number, vector: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < vector.length; i++) sum += (rows[from + i] ?? 0) * (vector[i] ?? 0);
  return Math.min(1, sum);
}
