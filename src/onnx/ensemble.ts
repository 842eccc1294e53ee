// SPDX-License-Identifier: Apache-2.0
import { MODEL_ROUTERS, type ModelRouterName } from "../contract/router.ts";
import type { EnsembleSettings } from "./router-model.ts";

/** A router that the ensemble may weigh. */
export type MemberName = keyof EnsembleSettings["weights"];

/** Scores are taken to be no nearer to 0 and 1 than this: a logit must be finite. */
const EDGE = 1e-6;

/** The members whose scores a router needs: itself, or those that weigh in the ensemble. */
export function membersOf(router: ModelRouterName, { weights }: EnsembleSettings): readonly MemberName[] {
  if (router !== "ensemble") return [router];
  return MODEL_ROUTERS.filter((name): name is MemberName => name !== "ensemble" && weights[name] !== 0);
}

/** sigmoid(bias + Σ weight · logit(score)). Throws when a member that weighs has no score. */
export function ensembleScore(
  { bias, weights }: EnsembleSettings,
  scores: Readonly<Partial<Record<MemberName, number>>>,
): number {
  let sum = bias;
  for (const name of membersOf("ensemble", { bias, weights })) {
    const score = scores[name];
    if (score === undefined) throw new Error(`the ensemble needs a score of ${name}`);
    const inside = Math.min(1 - EDGE, Math.max(EDGE, score));
    sum += weights[name] * Math.log(inside / (1 - inside));
  }
  return 1 / (1 + Math.exp(-sum));
}
