// SPDX-License-Identifier: Apache-2.0

import type { ModelRouterName } from "../contract/router.ts";
import type { ScoreTimings, Success } from "../contract/scorer.ts";
import type { Reading } from "./prompt-reader.ts";
import type { RouterModel } from "./router-model.ts";

/** What one graph says about a text, by name. Probabilities are in [0, 1]. */
export interface GraphView {
  /** The graph's own score: that of `mf`. */
  readonly score: number;
  /** Of the routers asked for. */
  readonly scores: Readonly<Partial<Record<ModelRouterName, number>>>;
  /** Milliseconds of each router's head. */
  readonly headMs: Readonly<Partial<Record<ModelRouterName, number>>>;
  /** P(open-ended chat), which lowers the score of an open text. */
  readonly pChat: number;
  readonly domains: Readonly<Record<string, number>>;
  readonly regimes: Readonly<Record<string, number>>;
  /** P(a good answer) by profile. */
  readonly success: Success;
  /** What a tenant's heads read. */
  readonly vector: Float32Array;
  readonly timings: ScoreTimings;
}

/** A labelled prompt near the text. */
export interface NamedNeighbour {
  /** Cosine in [-1, 1]. */
  readonly similarity: number;
  readonly domain: string;
  /** Share of the weak models that failed on it. */
  readonly weakFailure: number;
}

/** All that the router model sees and says about a text; no part of the text itself. */
export interface Inspection {
  readonly version: string;
  readonly digest: string;
  /** UTF-16 units of the text that is scored. */
  readonly promptUnits: number;
  /** Word pieces in the text, and those the graph reads (`[CLS]` and `[SEP]` included). */
  readonly tokens: { readonly total: number; readonly read: number };
  readonly features: Readonly<Record<string, number>>;
  readonly encoder: GraphView;
  readonly static: GraphView;
  /** The nearest labelled prompts that ship, the nearest first. */
  readonly neighbours: readonly NamedNeighbour[];
}

/** Put the model's names on a reading's numbers. Throws when the reading is without details. */
export function describeReading(model: RouterModel, reading: Reading, queueMs: number): GraphView {
  const { details, scores, success, vector, timings } = reading;
  if (details === undefined) throw new Error("a reading without details has nothing to describe");
  return {
    score: scores.mf,
    scores,
    headMs: details.headMs,
    pChat: details.pChat,
    domains: named(model.domains, details.domains),
    regimes: named(model.regimes, details.regimes),
    success: named(model.profiles, success),
    vector,
    timings: { queueMs, ...timings },
  };
}

function named(names: readonly string[], values: ArrayLike<number>): Record<string, number> {
  return Object.fromEntries(names.map((name, i) => [name, values[i] ?? 0]));
}
