// SPDX-License-Identifier: Apache-2.0

import type { ModelRouterName } from "../contract/router.ts";
import type { ScoreTimings, Success } from "../contract/scorer.ts";
import type { Reading, ReadingDetails } from "./prompt-reader.ts";
import type { RouterModel } from "./router-model.ts";
import { FEATURE_NAMES } from "./surface-features.ts";

/** What one graph says about a text, by name. Probabilities are in [0, 1]. */
export interface GraphView {
  /** The graph's own score: that of `mf`. */
  readonly score: number;
  /** Of the routers asked for. */
  readonly scores: Readonly<Partial<Record<ModelRouterName, number>>>;
  /** Milliseconds that each router would have taken alone: tokens, graph and head. */
  readonly decisionMs: Readonly<Partial<Record<ModelRouterName, number>>>;
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

/** Puts the model's names on the readings of one text by both graphs. */
export function inspectionOf(
  model: RouterModel,
  prompt: string,
  { answer, details, quickly }: InspectedReadings,
): Inspection {
  const { input, tokens, neighbours } = details;
  return {
    version: model.version,
    digest: model.digest,
    promptUnits: prompt.length,
    tokens: { total: tokens, read: input.ids.length },
    features: named(FEATURE_NAMES, input.features),
    encoder: viewOf(model, answer.reading, { queueMs: answer.queueMs }),
    static: viewOf(model, quickly, { queueMs: 0, tokenizeMs: answer.reading.timings.tokenizeMs }),
    neighbours: neighbours.map((one) => ({ ...one, domain: model.domains[one.domain] ?? "unknown" })),
  };
}

interface InspectedReadings {
  readonly answer: { readonly reading: Reading; readonly queueMs: number };
  readonly details: ReadingDetails;
  /** By the static graph. */
  readonly quickly: Reading;
}

function viewOf(model: RouterModel, reading: Reading, known: Partial<ScoreTimings>): GraphView {
  const { details, scores, success, vector } = reading;
  if (details === undefined) throw new Error("a reading without details has nothing to describe");
  const timings = { queueMs: 0, ...reading.timings, ...known };
  const graphMs = timings.tokenizeMs + details.graphMs;
  const alone = Object.keys(scores).map((router) => [
    router,
    graphMs + (details.headMs[router as ModelRouterName] ?? 0),
  ]);
  return {
    score: scores.mf,
    scores,
    decisionMs: Object.fromEntries(alone),
    pChat: details.pChat,
    domains: named(model.domains, details.domains),
    regimes: named(model.regimes, details.regimes),
    success: named(model.profiles, success),
    vector,
    timings,
  };
}

function named(names: readonly string[], values: ArrayLike<number>): Record<string, number> {
  return Object.fromEntries(names.map((name, i) => [name, values[i] ?? 0]));
}

/** What open-ended chat is called: no training source has it, so it is not among the router model's domains. */
const CHAT = "chat";

/** The kind of prompt a graph takes a text for: open-ended chat, or the most probable domain. */
export function likeliestDomain({
  pChat,
  domains,
  regimes,
}: Pick<GraphView, "pChat" | "domains" | "regimes">): string {
  if (pChat * (regimes["open"] ?? 0) >= 0.5) return CHAT;
  return Object.entries(domains).toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? "unknown";
}
