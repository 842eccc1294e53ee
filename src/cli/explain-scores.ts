// SPDX-License-Identifier: Apache-2.0
import type { Backend } from "../contract/backend.ts";
import type { Policy, VirtualModel } from "../contract/policy.ts";
import type { RouterName } from "../contract/router.ts";
import type { Scorer, Success } from "../contract/scorer.ts";
import type { Signals } from "../contract/signals.ts";
import { decideByScore } from "../steering/decide-by-score.ts";
import { scorerSettings } from "../steering/score.ts";
import type { RouterScore } from "./explanation.ts";

/** One text, as every router is to score it. */
export interface ScoreQuestion {
  readonly text: string;
  readonly signals: Signals;
  readonly virtualModel: VirtualModel;
  readonly policy: Policy;
  /** Backends able to serve, at least one. */
  readonly able: readonly Backend[];
  readonly scorers: ReadonlyMap<RouterName, Scorer>;
  /** False: a backend's own model was asked for, and no router decides. */
  readonly decides: boolean;
  readonly budgetMs: number;
}

/** A router's row, and the success it predicts by profile. */
export interface AskedRouter {
  readonly row: RouterScore;
  readonly success?: Success;
}

/** What every configured router says. `causal` asks an endpoint and is therefore left alone unless it decides. */
export function askRouters(question: ScoreQuestion): Promise<readonly AskedRouter[]> {
  const { scorers, virtualModel } = question;
  const configured = [...scorers.values()].filter(({ router }) => {
    if (router === "semantic") return virtualModel.semantic !== undefined;
    return router !== "causal" || virtualModel.router === "causal";
  });
  return Promise.all(configured.map((scorer) => askOne(scorer, question)));
}

async function askOne(scorer: Scorer, question: ScoreQuestion): Promise<AskedRouter> {
  const { text, signals, policy, virtualModel, able, budgetMs } = question;
  const settings = scorerSettings(virtualModel, policy, able);
  const scored = await scorer.score({ text, signals, budgetMs, settings });
  const { router, digest } = scorer;
  const { threshold } = virtualModel;
  const decides = question.decides && router === virtualModel.router;
  if (scored.kind === "unscored") return { row: { router, threshold, decides } };
  const { score, by, route, success } = scored;
  const loss = decideByScore(virtualModel, able, scored, { router, digest }).scored?.score;
  return {
    row: {
      router,
      score,
      ...(loss === undefined ? {} : { loss }),
      by,
      ...(route && { route }),
      threshold,
      decides,
    },
    ...(success && { success }),
  };
}
