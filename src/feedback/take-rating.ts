// SPDX-License-Identifier: Apache-2.0
import type {
  ExchangeIdKind,
  FeedbackAnswer,
  FeedbackKeeper,
  FeedbackKeeping,
  FeedbackSink,
} from "../contract/feedback.ts";
import { type ExchangeMemory, type Found, REMEMBERED_HOURS } from "./exchange-memory.ts";
import { readRating } from "./read-rating.ts";

/** Who takes part when a rating comes. */
export interface FeedbackParts {
  readonly memory: ExchangeMemory;
  readonly keeping: () => Pick<FeedbackKeeping, "remember">;
  /** Hears of the first rating of an exchange. */
  readonly sink: FeedbackSink;
  readonly keeper: FeedbackKeeper;
  /** Resolves a moment later. */
  readonly pause: () => Promise<void>;
}

/** Envoy tells of an exchange a little after its client has the answer: looked for so often, with a pause between. */
const LOOKS = 10;

/** Takes one rating: counted the first time, kept each time, the last of an exchange being the one that holds. */
export async function takeRating(body: Uint8Array, parts: FeedbackParts): Promise<FeedbackAnswer> {
  const read = readRating(body);
  if (read.kind === "wrong") return read;
  const { by, id, rating } = read;
  const found = await lookFor(by, id, parts);
  if (found.kind === "unknown") return { kind: "unknown", message: unknown(by, parts.keeping()) };
  if (found.kind === "ambiguous") return { kind: "ambiguous", message: ambiguous(by, found.exchanges) };
  const rated = found.rate(rating);
  if (!rated.again) parts.sink.rated(rated);
  const kept = await parts.keeper.keep(rated);
  const { virtualModel, backend } = rated.exchange;
  return { kind: "taken", rating, virtualModel, backend, kept };
}

async function lookFor(by: ExchangeIdKind, id: string, { memory, pause }: FeedbackParts): Promise<Found> {
  for (let look = 1; look < LOOKS; look++) {
    const found = memory.find(by, id);
    if (found.kind !== "unknown") return found;
    await pause();
  }
  return memory.find(by, id);
}

function unknown(by: ExchangeIdKind, { remember }: Pick<FeedbackKeeping, "remember">): string {
  return `${by}: no answered exchange of this process has it: the last ${remember} are remembered, for ${REMEMBERED_HOURS} hours (feedback.remember), each by the replica that decided it`;
}

function ambiguous(by: ExchangeIdKind, exchanges: number): string {
  return `${by}: ${exchanges} exchanges have it: rate one of them by its decision_id (the reply header x-pointsman-decision-id)`;
}
