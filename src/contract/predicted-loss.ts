// SPDX-License-Identifier: Apache-2.0
import type { Score, Success } from "./scorer.ts";

/** The profile of the weak tier itself: what a router's score speaks of. */
export const WEAK_PROFILE = "weak";

/** Probabilities nearer to 0 or 1 than this are taken to be this far away: a logit must be finite. */
const EDGE = 1e-6;

/**
 * Predicted probability that a backend of the profile answers worse than the strong model would: the router's score, moved on
 * the logit scale by how much more (or less) likely than the weak tier the profile is to fail. Undefined
 * where the profile or the weak tier is not among `success`.
 */
export function predictedLoss(score: Score, success: Success, profile: string): number | undefined {
  const [own, tier] = [known(success, profile), known(success, WEAK_PROFILE)];
  if (own === undefined || tier === undefined) return undefined;
  // The router's own score, to the last bit.
  if (own === tier) return score;
  return 1 / (1 + Math.exp(-(logit(score) + logit(1 - own) - logit(1 - tier))));
}

function known(success: Success, profile: string): number | undefined {
  return Object.hasOwn(success, profile) ? success[profile] : undefined;
}

function logit(probability: number): number {
  const inside = Math.min(1 - EDGE, Math.max(EDGE, probability));
  return Math.log(inside / (1 - inside));
}
