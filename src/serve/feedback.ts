// SPDX-License-Identifier: Apache-2.0
import { setTimeout as wait } from "node:timers/promises";
import type { Backend } from "../contract/backend.ts";
import type { FeedbackAnswer, FeedbackKeeping, FeedbackSink } from "../contract/feedback.ts";
import type { Log } from "../contract/log.ts";
import type { Observer } from "../contract/observer.ts";
import { ExchangeMemory } from "../feedback/exchange-memory.ts";
import { hearDecisions } from "../feedback/hear-decisions.ts";
import { takeRating } from "../feedback/take-rating.ts";
import type { EntryHearer } from "./exchange-ends.ts";
import { FeedbackFiles } from "./feedback-files.ts";

/** Time between two looks for an exchange whose end Envoy has not told yet; it tells every 200 ms. */
const PAUSE_MS = 100;

/** Where ratings come from and go to in a process. */
export interface Feedback {
  /** The observer given, which now tells decisions to the memory as well. */
  hearing(observer: Observer): Observer;
  readonly ends: EntryHearer;
  /** Says at once where the folder that the configuration names now cannot be written to. */
  lookAtFolder(): void;
  /** Takes the body of a request to /v1/feedback. */
  take(body: Uint8Array): Promise<FeedbackAnswer>;
}

/** Joins the memory of exchanges, the metric and the files; `now` says how the configuration of the moment has it. */
export function feedbackOf(
  now: () => { readonly keeping: FeedbackKeeping; readonly backends: readonly Backend[] },
  sink: FeedbackSink,
  log: Log,
): Feedback {
  const keeping = (): FeedbackKeeping => now().keeping;
  const memory = new ExchangeMemory(keeping);
  const keeper = new FeedbackFiles(keeping, log);
  const pause = (): Promise<void> => wait(PAUSE_MS);
  return {
    hearing: (observer) => hearDecisions(observer, memory),
    lookAtFolder: () => keeper.look(),
    ends: { record: (record, entry) => memory.ended(record, entry, now()) },
    take: (body) => takeRating(body, { memory, keeping, sink, keeper, pause }),
  };
}
