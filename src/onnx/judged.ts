// SPDX-License-Identifier: Apache-2.0
import type { Fitted, GraphKind } from "../contract/fitted.ts";
import type { ModelRouterName } from "../contract/router.ts";
import type { Scored, ScorerSettings, Success } from "../contract/scorer.ts";
import { headScore } from "../fitting/head-logit.ts";
import type { Reading } from "./prompt-reader.ts";
import type { ReadingWants } from "./reading-wants.ts";
import type { RouterModel } from "./router-model.ts";
import type { KnownScore } from "./score-cache.ts";

/** A way to score: a router, and the tenant's own heads when they are made for this router model. */
export interface Way {
  readonly router: ModelRouterName;
  readonly fitted?: Fitted;
  /** Tells ways apart. */
  readonly name: string;
  /** What it needs of a reading. */
  readonly wants: ReadingWants;
}

/** How a router scores under a virtual model's settings. Heads that were made for other vectors are left out. */
export function wayOf(
  router: ModelRouterName,
  settings: ScorerSettings,
  { digest }: Pick<RouterModel, "digest">,
): Way {
  const { fitted } = settings;
  const wants = { routers: [router], details: false };
  if (fitted === undefined || fitted.routerModel !== digest) return { router, name: router, wants };
  return { router, fitted, name: `${router}+${fitted.digest}`, wants: { ...wants, waves: isBent(fitted) } };
}

function isBent({ score, profiles }: Fitted): boolean {
  const heads = [score, ...Object.values(profiles)].flatMap((byGraph) => Object.values(byGraph ?? {}));
  return heads.some(({ waves }) => waves !== undefined);
}

/** What a reading means under a way to score. Throws when it lacks the router's score. */
export function judgeReading(reading: Reading, kind: GraphKind, { router, fitted }: Way): KnownScore {
  const own = kind === "static" ? reading.scores.mf : reading.scores[router];
  if (own === undefined) throw new Error(`a reading has no score of ${router}`);
  const head = fitted?.router === router ? fitted.score?.[kind] : undefined;
  const profiles = Object.entries(fitted?.profiles ?? {});
  return {
    score: head === undefined ? own : headScore(head, reading.vector, own, reading.waves),
    success: reading.success,
    fitted: Object.fromEntries(
      profiles.map(([name, heads]) => [name, headScore(heads[kind], reading.vector, own, reading.waves)]),
    ),
  };
}

/** A judged reading as the port tells it, with the predicted success of the profiles asked for that are known. */
export function scoredAs(
  { score, success, fitted }: KnownScore,
  how: Pick<Extract<Scored, { kind: "scored" }>, "by" | "cached" | "degraded" | "timings">,
  { profiles: asked }: ScorerSettings,
  { profiles }: Pick<RouterModel, "profiles">,
): Scored {
  if (asked.length === 0) return { kind: "scored", score, ...how };
  const known: Record<string, number> = {};
  for (const name of asked) {
    const value = Object.hasOwn(fitted, name) ? fitted[name] : success[profiles.indexOf(name)];
    if (value !== undefined) known[name] = value;
  }
  return { kind: "scored", score, ...how, success: known satisfies Success };
}
