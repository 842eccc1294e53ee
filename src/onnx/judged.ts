// SPDX-License-Identifier: Apache-2.0
import type { Fitted, GraphKind } from "../contract/fitted.ts";
import type { ModelRouterName } from "../contract/router.ts";
import type { ScorerSettings, Success } from "../contract/scorer.ts";
import { headScore } from "../fitting/head-logit.ts";
import type { Reading } from "./prompt-reader.ts";
import type { RouterModel } from "./router-model.ts";
import type { KnownScore } from "./score-cache.ts";

/** A way to score: a router, and the tenant's own heads when they are made for this router model. */
export interface Way {
  readonly router: ModelRouterName;
  readonly fitted?: Fitted;
  /** Tells ways apart. */
  readonly name: string;
}

/** How a router scores under a virtual model's settings. Heads that were made for other vectors are left out. */
export function wayOf(
  router: ModelRouterName,
  settings: ScorerSettings | undefined,
  { digest }: Pick<RouterModel, "digest">,
): Way {
  const fitted = settings?.fitted;
  if (fitted === undefined || fitted.routerModel !== digest) return { router, name: router };
  return { router, fitted, name: `${router}+${fitted.digest}` };
}

/** What a reading means under a way to score. Throws when it lacks the router's score. */
export function judgeReading(reading: Reading, kind: GraphKind, { router, fitted }: Way): KnownScore {
  const own = kind === "static" ? reading.scores.mf : reading.scores[router];
  if (own === undefined) throw new Error(`a reading has no score of ${router}`);
  const head = fitted?.router === router ? fitted.score?.[kind] : undefined;
  const profiles = Object.entries(fitted?.profiles ?? {});
  return {
    score: head === undefined ? own : headScore(head, reading.vector, own),
    success: reading.success,
    fitted: Object.fromEntries(
      profiles.map(([name, heads]) => [name, headScore(heads[kind], reading.vector, own)]),
    ),
  };
}

/** Predicted success of the profiles asked for that are known; nothing when none is asked for. */
export function successOf(
  { success, fitted }: KnownScore,
  settings: ScorerSettings | undefined,
  { profiles }: Pick<RouterModel, "profiles">,
): { readonly success?: Success } {
  const asked = settings?.profiles ?? [];
  if (asked.length === 0) return {};
  const known = asked.flatMap((name) => {
    const value = Object.hasOwn(fitted, name) ? fitted[name] : success[profiles.indexOf(name)];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { success: Object.fromEntries(known) };
}
