// SPDX-License-Identifier: Apache-2.0
import type { ExchangeObserver, Observer, OutcomeFacts, Stage, TraceContext } from "../contract/observer.ts";
import type { Outcome } from "../contract/outcome.ts";
import type { ScoreTimings } from "../contract/scorer.ts";
import { type Clock, systemClock } from "./clock.ts";
import type { DecisionMetrics } from "./decision-metrics.ts";
import { className } from "./error-name.ts";
import { outcomeAttributes } from "./outcome-attributes.ts";
import { CONVENTION, POINTSMAN } from "./semconv.ts";
import type { Attributes, SpanSink } from "./span-tree.ts";
import { type StageTime, stageSpans } from "./stages.ts";
import { sampledParent } from "./trace-parent.ts";

/** What the observer tells. Without `spans` nothing is traced. */
export interface ObserverOptions {
  readonly metrics: DecisionMetrics;
  readonly spans?: SpanSink;
  readonly clock?: Clock;
}

/** More stages than steer.ts has; a caller that loops costs no memory. */
const MAX_STAGES = 16;

/**
 * The observer that holds the clock. Each exchange is counted; one whose remote parent is sampled also becomes a tree
 * of spans, made when it ends, so that an unsampled exchange costs two clock readings and a few counters.
 */
export function createObserver(options: ObserverOptions): Observer {
  const world = { ...options, clock: options.clock ?? systemClock() };
  return { begin: (trace) => observeExchange(trace, world) };
}

type World = ObserverOptions & { readonly clock: Clock };

function observeExchange(trace: TraceContext, world: World): ExchangeObserver {
  const { clock, metrics } = world;
  const begun = clock.now();
  const stages: StageTime[] = [];
  let over = false;

  /** The last call, once; what goes wrong in it is counted and goes no further. */
  const finish = (tell: (end: number) => void) => {
    if (over) return;
    over = true;
    try {
      tell(clock.now());
    } catch {
      metrics.blind();
    }
  };

  return {
    enter(stage: Stage) {
      if (stages.length < MAX_STAGES) stages.push({ stage, from: clock.now() });
    },
    end: (outcome, facts) =>
      finish((end) => {
        // The client's body may take seconds to arrive; deciding begins with the first stage.
        const seconds = (end - (stages[0]?.from ?? begun)) / 1_000;
        metrics.ended(outcome, seconds, trace.traceparent);
        record(world, trace, { begun, end, stages, told: toldOf(outcome, facts, seconds) });
      }),
    fail: (cause) =>
      finish((end) => {
        const error = className(cause);
        metrics.failed(error);
        record(world, trace, { begun, end, stages, told: toldOfFailure(error) });
      }),
  };
}

/** What the decide span says; made only when there is one. */
type Told = () => {
  readonly name: string;
  readonly attributes: Attributes;
  readonly timings?: ScoreTimings;
  readonly error?: string;
};

interface Observed {
  readonly begun: number;
  readonly end: number;
  readonly stages: readonly StageTime[];
  readonly told: Told;
}

function record({ spans, clock }: World, trace: TraceContext, observed: Observed): void {
  if (spans === undefined) return;
  const parent = sampledParent(trace);
  if (parent === undefined) return;
  const { timings, ...told } = observed.told();
  spans.take({
    ...told,
    parent,
    startedAt: clock.toEpoch(observed.begun),
    endedAt: clock.toEpoch(observed.end),
    children: stageSpans(observed.stages, observed.end, clock.toEpoch, timings),
  });
}

/** The span's name is bounded: a configured virtual model, or none. */
function toldOf(outcome: Outcome, facts: OutcomeFacts, seconds: number): Told {
  return () => {
    const attributes = { ...outcomeAttributes(outcome, facts), [POINTSMAN.decisionDuration]: seconds };
    if (outcome.kind !== "steer") return { name: "decide", attributes };
    const { virtualModel, timings } = outcome.decision;
    return { name: `decide ${virtualModel}`, attributes, timings };
  };
}

function toldOfFailure(error: string): Told {
  return () => ({
    name: "decide",
    attributes: { [POINTSMAN.outcome]: "fail", [CONVENTION.errorType]: error },
    error,
  });
}
