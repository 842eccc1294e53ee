// SPDX-License-Identifier: Apache-2.0
import type { ExchangeObserver, Observer } from "../contract/observer.ts";
import type { ExchangeMemory } from "./exchange-memory.ts";

/** An observer that tells everything on, and each decision to the memory of what may be rated. */
export function hearDecisions(observer: Observer, memory: Pick<ExchangeMemory, "decided">): Observer {
  return {
    begin(trace): ExchangeObserver {
      const told = observer.begin(trace);
      return {
        enter: (stage) => told.enter(stage),
        end(outcome, facts) {
          told.end(outcome, facts);
          if (outcome.kind === "steer") memory.decided(outcome.decision, facts.request?.text ?? "");
        },
        fail: (cause) => told.fail(cause),
      };
    },
  };
}
