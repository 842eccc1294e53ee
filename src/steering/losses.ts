// SPDX-License-Identifier: Apache-2.0
import type { Backend } from "../contract/backend.ts";
import { predictedLoss } from "../contract/predicted-loss.ts";
import type { Score, Success } from "../contract/scorer.ts";

/**
 * Predicted loss of each backend, by its name: the probability that it answers worse than the strong model would.
 * That is 0 for the strong backend predicted best (and for its equals). For the others it is the score, moved by the
 * backend's own quality profile; where nothing is predicted of the profile, a weak backend has the score and a strong one 0.
 */
export function lossesOf(
  backends: readonly Backend[],
  score: Score,
  success: Success | undefined,
): Readonly<Record<string, number>> {
  const best = bestOfStrong(backends, success);
  return Object.fromEntries(
    backends.map((backend) => [backend.name, lossOf(backend, score, success, best)] as const),
  );
}

function lossOf(backend: Backend, score: Score, success: Success | undefined, best: number): number {
  const predicted = success === undefined ? undefined : predictedLoss(score, success, backend.profile);
  if (backend.tier === "weak") return predicted ?? score;
  const own = success?.[backend.profile];
  return predicted === undefined || own === undefined || own >= best ? 0 : predicted;
}

/** The highest success predicted of a strong backend; 0 when none is. */
function bestOfStrong(backends: readonly Backend[], success: Success | undefined): number {
  let best = 0;
  for (const { tier, profile } of backends)
    if (tier === "strong" && success !== undefined) best = Math.max(best, success[profile] ?? 0);
  return best;
}
