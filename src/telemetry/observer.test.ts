// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Decision } from "../contract/decision.ts";
import type { OutcomeFacts, Stage } from "../contract/observer.ts";
import type { Outcome } from "../contract/outcome.ts";
import { createDecisionMetrics } from "./decision-metrics.ts";
import { createMetrics } from "./metrics.ts";
import { createObserver } from "./observer.ts";
import type { SpanTree } from "./span-tree.ts";

const TRACE_ID = "df35b86eea458e50143dc6d6e2eabe60";
const SPAN_ID = "00f067aa0ba902b7";
const SAMPLED = { traceparent: `00-${TRACE_ID}-${SPAN_ID}-01`, tracestate: "vendor=1" };
const UNSAMPLED = { ...SAMPLED, traceparent: `00-${TRACE_ID}-${SPAN_ID}-00` };
const NO_TRACE = { traceparent: "", tracestate: "" };
const EPOCH = 1_780_000_000_000;

const DECISION: Decision = {
  id: "d1-1",
  virtualModel: "auto",
  tier: "weak",
  reason: "score",
  chain: ["llama", "gpt-4"],
  scored: {
    router: "mf",
    digest: "0123456789ab",
    score: 0.31,
    threshold: 0.5,
    losses: { llama: 0.31, "gpt-4": 0 },
    by: "encoder",
    cached: false,
  },
  timings: { queueMs: 1, tokenizeMs: 0.5, inferMs: 3 },
};

const FACTS: OutcomeFacts = {
  request: {
    api: "chat-completions",
    model: "auto",
    bodyBytes: 120,
    text: "the secret prompt",
    needs: ["tools"],
    turns: 1,
    promptTokens: 30,
    maxAnswerTokens: 0,
  },
};

describe("the observer, when the parent is sampled", () => {
  it("records a decide span under the remote parent, with its stages under it", () => {
    const { trees, exchange, at } = observed(SAMPLED);
    walk(exchange, at, { parse: 10, signals: 11, candidates: 12, score: 13, decide: 18, mutate: 19 });
    at(20);
    exchange.end(steered(DECISION), FACTS);

    const [tree] = trees;
    assert.deepEqual(tree?.parent, { traceId: TRACE_ID, spanId: SPAN_ID, tracestate: "vendor=1" });
    assert.deepEqual(shape(tree), [
      "decide auto 0-20",
      "parse 10-11",
      "signals 11-12",
      "score 13-18",
      "choose 18-19",
    ]);
    assert.deepEqual(shape(tree?.children[2]), [
      "score 13-18",
      "queue 13-14",
      "tokenize 14-14.5",
      "infer 14.5-17.5",
    ]);
  });

  it("says what was decided, with durations in seconds, and nothing of the prompt", () => {
    const { trees, exchange, at } = observed(SAMPLED);
    walk(exchange, at, { parse: 100 });
    at(104);
    exchange.end(steered(DECISION), FACTS);
    assert.partialDeepStrictEqual(trees[0]?.attributes, {
      "gen_ai.operation.name": "chat",
      "gen_ai.request.model": "auto",
      "pointsman.outcome": "steer",
      "pointsman.virtual_model": "auto",
      "pointsman.router.name": "mf",
      "pointsman.router_model.digest": "0123456789ab",
      "pointsman.score": 0.31,
      "pointsman.threshold": 0.5,
      "pointsman.losses": ["llama=0.31", "gpt-4=0"],
      "pointsman.tier": "weak",
      "pointsman.reason": "score",
      "pointsman.backend.name": "llama",
      "pointsman.fallbacks": ["gpt-4"],
      "pointsman.decision.duration": 0.004,
      "pointsman.queue.duration": 0.001,
      "pointsman.tokenize.duration": 0.0005,
      "pointsman.infer.duration": 0.003,
    });
    assert.doesNotMatch(JSON.stringify(trees), /secret/);
  });

  it("names the semantic route that decided, and no route where there was none", () => {
    const { scored } = DECISION;
    assert.ok(scored !== undefined);
    const routeOf = (decision: Decision): unknown => {
      const { trees, exchange, at } = observed(SAMPLED);
      walk(exchange, at, { parse: 100 });
      exchange.end(steered(decision), FACTS);
      return trees[0]?.attributes["pointsman.route"];
    };
    assert.equal(routeOf({ ...DECISION, scored: { ...scored, route: "small-talk" } }), "small-talk");
    assert.equal(routeOf(DECISION), undefined);
  });

  it("keeps the parts of a score inside the score when the scorer's times are longer", () => {
    const { trees, exchange, at } = observed(SAMPLED);
    walk(exchange, at, { score: 0, decide: 2 });
    exchange.end(steered(DECISION), {});
    assert.deepEqual(shape(trees[0]?.children[0]), [
      "score 0-2",
      "queue 0-1",
      "tokenize 1-1.5",
      "infer 1.5-2",
    ]);
  });

  it("names a rejected exchange's span plainly, without the model that the client sent", () => {
    const { trees, exchange } = observed(SAMPLED);
    exchange.end({ kind: "reject", problem: { code: "model_not_found" } }, FACTS);
    assert.equal(trees[0]?.name, "decide");
    assert.partialDeepStrictEqual(trees[0]?.attributes, {
      "pointsman.outcome": "reject",
      "pointsman.problem.code": "model_not_found",
      "error.type": "model_not_found",
    });
    assert.equal("gen_ai.request.model" in (trees[0]?.attributes ?? {}), false);
  });

  it("marks a broken exchange with the error's class name and not its message", async () => {
    const { trees, exchange, metrics } = observed(SAMPLED);
    exchange.fail(new RangeError("the secret prompt"));
    assert.equal(trees[0]?.error, "RangeError");
    assert.doesNotMatch(JSON.stringify(trees), /secret/);
    assert.match(await metrics(), /pointsman_exchange_failures_total\{error="RangeError"\} 1\n/);
  });

  it("takes the first last call only", async () => {
    const { trees, exchange, metrics } = observed(SAMPLED);
    exchange.end({ kind: "pass" }, {});
    exchange.end(steered(DECISION), {});
    exchange.fail(new Error("late"));
    assert.equal(trees.length, 1);
    assert.doesNotMatch(await metrics(), /pointsman_decisions_total\{|failures_total\{/);
  });

  it("lets the exchange go on when telemetry itself breaks", async () => {
    const told = createMetrics();
    const spans = {
      take() {
        throw new Error("no room");
      },
    };
    const observer = createObserver({ metrics: createDecisionMetrics(told), spans });
    observer.begin(SAMPLED).end({ kind: "pass" }, {});
    assert.match(await told.text(), /pointsman_telemetry_errors_total 1\n/);
  });
});

describe("the observer, when the parent is not sampled or there is none", () => {
  for (const [name, trace] of [
    ["not sampled", UNSAMPLED],
    ["absent", NO_TRACE],
  ] as const) {
    it(`records no span and counts all the same: ${name}`, async () => {
      const { trees, exchange, metrics } = observed(trace);
      exchange.end(steered(DECISION), FACTS);
      assert.deepEqual(trees, []);
      assert.match(await metrics(), /pointsman_decisions_total\{virtual_model="auto",tier="weak",.*\} 1\n/);
    });
  }
});

describe("the decision's time", () => {
  it("begins with the first stage, so that a slow client's body is not ours", async () => {
    const { exchange, at, metrics } = observed(NO_TRACE);
    walk(exchange, at, { parse: 5_000 });
    at(5_000.2);
    exchange.end({ kind: "pass" }, {});
    assert.match(await metrics(), /decision_duration_seconds_bucket\{outcome="pass",le="0.0001"\} 0\n/);
    assert.match(await metrics(), /decision_duration_seconds_bucket\{outcome="pass",le="0.00025"\} 1\n/);
  });
});

/** An exchange begun at 0 ms of a clock that the test moves. */
function observed(trace: { traceparent: string; tracestate: string }) {
  let now = 0;
  const trees: SpanTree[] = [];
  const told = createMetrics();
  const observer = createObserver({
    metrics: createDecisionMetrics(told),
    spans: { take: (tree) => void trees.push(tree) },
    clock: { now: () => now, toEpoch: (at) => EPOCH + at },
  });
  const at = (ms: number) => {
    now = ms;
  };
  return { trees, exchange: observer.begin(trace), at, metrics: () => told.text() };
}

function walk(
  exchange: { enter(stage: Stage): void },
  at: (ms: number) => void,
  stages: Partial<Record<Stage, number>>,
) {
  for (const [stage, from] of Object.entries(stages)) {
    at(from);
    exchange.enter(stage as Stage);
  }
}

function steered(decision: Decision): Outcome {
  return { kind: "steer", decision, mutation: { headers: {}, metadata: {} } };
}

function shape(tree: SpanTree["children"][number] | undefined): readonly string[] {
  const shown = (node: SpanTree["children"][number]) =>
    `${node.name} ${node.startedAt - EPOCH}-${node.endedAt - EPOCH}`;
  return tree === undefined ? [] : [shown(tree), ...tree.children.map(shown)];
}
