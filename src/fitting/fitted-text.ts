// SPDX-License-Identifier: Apache-2.0
import { GRAPH_KINDS, type GraphKind, type LinearHead } from "../contract/fitted.ts";
import type { ModelRouterName } from "../contract/router.ts";
import { quantile } from "../evaluation/bootstrap.ts";
import type { HeldOutProfile } from "./fit-profile.ts";
import { FITTED_KIND, FITTED_VERSION, QUANTILES } from "./fitted-file.ts";
import type { HeldOutScore } from "./held-out-score.ts";

type Heads = Readonly<Record<GraphKind, LinearHead>>;

/** What is written of a score. */
export interface FittedScore {
  readonly router: ModelRouterName;
  readonly weak: string;
  readonly strong: string;
  readonly heads: Heads;
  readonly heldOut: HeldOutScore;
  /** Scores of the labelled prompts by heads that did not see them; NaN: not fitted to. */
  readonly held: Readonly<Record<GraphKind, Float64Array>>;
}

/** What is written of a profile: its heads, or the name of the profile in the file that it is. */
export type FittedProfile =
  | { readonly heads: Heads; readonly heldOut: HeldOutProfile }
  | { readonly same: string };

/** All that a fitted file says. */
export interface FittedContent {
  /** Digest of the router model whose vectors the heads read. */
  readonly routerModel: string;
  readonly made: Date;
  /** SHA-256 of the file of labels, and how many of its prompts were used. */
  readonly data: { readonly rows: number; readonly sha256: string };
  /** True: written although something in it is no better than what ships. */
  readonly forced: boolean;
  readonly score?: FittedScore;
  readonly profiles: ReadonlyMap<string, FittedProfile>;
}

/** Significant digits of a weight: rounding moves a log odds by less than 0.001. */
const DIGITS = 4;

/** The text of a fitted file, for `parseFitted`. */
export function fittedText(content: FittedContent): string {
  const { routerModel, made, data, forced, score, profiles } = content;
  const measured = [...profiles].flatMap(([name, profile]) =>
    "heads" in profile ? [[name, profile.heldOut]] : [],
  );
  return `${JSON.stringify({
    kind: FITTED_KIND,
    version: FITTED_VERSION,
    routerModel,
    made: made.toISOString(),
    data,
    ...(forced ? { forced } : {}),
    heldOut: {
      ...(score === undefined ? {} : { score: score.heldOut }),
      profiles: Object.fromEntries(measured),
    },
    ...(score === undefined ? {} : scoreOf(score)),
    profiles: Object.fromEntries(
      [...profiles].map(([name, profile]) => [
        name,
        "heads" in profile ? headsOf(profile.heads) : profile.same,
      ]),
    ),
  })}\n`;
}

function scoreOf({ router, weak, strong, heads, held }: FittedScore): Readonly<Record<string, unknown>> {
  const rising = [...held.encoder].filter((score) => !Number.isNaN(score)).sort((a, b) => a - b);
  const quantiles = Array.from({ length: QUANTILES }, (_, i) =>
    rounded(quantile(rising, i / (QUANTILES - 1))),
  );
  return { router, pair: { weak, strong }, score: headsOf(heads), quantiles };
}

function headsOf(heads: Heads): Heads {
  const [encoder, quick] = GRAPH_KINDS.map((graph) => roundedHead(heads[graph])) as [LinearHead, LinearHead];
  return { encoder, static: quick };
}

function roundedHead({ weights, waves, base, bias }: LinearHead): LinearHead {
  return {
    weights: weights.map(rounded),
    ...(waves === undefined ? {} : { waves: waves.map(rounded) }),
    base: rounded(base),
    bias: rounded(bias),
  };
}

function rounded(value: number): number {
  return Number(value.toPrecision(DIGITS));
}
