// SPDX-License-Identifier: Apache-2.0

import type { ScoreTimings } from "../contract/scorer.ts";
import type { Reading } from "./prompt-reader.ts";
import type { RouterModel } from "./router-model.ts";

/** What one graph says about a text, by name. Probabilities are in [0, 1]. */
export interface GraphView {
  readonly score: number;
  /** P(open-ended chat), which lowers the score of an open text. */
  readonly pChat: number;
  readonly domains: Readonly<Record<string, number>>;
  readonly regimes: Readonly<Record<string, number>>;
  readonly profiles: Readonly<Record<string, { readonly logit: number; readonly success: number }>>;
  readonly timings: ScoreTimings;
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
}

/** Put the model's names on a graph's numbers. Throws when the reading is of a score alone. */
export function describeReading(model: RouterModel, reading: Reading, queueMs: number): GraphView {
  const { output } = reading;
  if (output === undefined) throw new Error("a reading without output has nothing to describe");
  return {
    score: output.score,
    pChat: output.pChat,
    domains: named(model.domains, output.domains),
    regimes: named(model.regimes, output.regimes),
    profiles: Object.fromEntries(model.profiles.map((name, i) => [name, success(output.logits[i] ?? 0)])),
    timings: { queueMs, ...reading.timings },
  };
}

function named(names: readonly string[], values: readonly number[]): Record<string, number> {
  return Object.fromEntries(names.map((name, i) => [name, values[i] ?? 0]));
}

function success(logit: number): { logit: number; success: number } {
  return { logit, success: 1 / (1 + Math.exp(-logit)) };
}
