// SPDX-License-Identifier: Apache-2.0
import { DECISION_BUCKETS, EXCHANGE_BUCKETS, METRIC_NAMES, SCORE_BUCKETS, TOKEN_BUCKETS } from "./semconv.ts";

/** Every label, and what its values are. */
export const LABELS = {
  virtual_model: "The virtual model, or the backend's model asked for, by its configured name.",
  backend: "The backend decided on; of a finished exchange the one that served, `none` when none did.",
  caller: "Who asked, by the name that Envoy verified; `other` for those beyond the first 200.",
  tier: "`weak` or `strong`.",
  reason:
    "Why it went there: `score`, `fail-open`, …; or `passed`, `answered`, `rejected`, `none`; `egress` where a gateway forwards for a sidecar, which tells the same exchange with its own reason.",
  router: "The router that scored: `ensemble`, `heuristic`, …; `none` without a score.",
  outcome: "`steer`, `pass`, `answer` or `reject`.",
  code: "A problem's code: docs/problems.md.",
  cause:
    "Why less was had than was wanted: `late`, `queue-full`, `failed`, `unscored`; of lost spans `export`, `queue-full`.",
  error: "Class name of what was thrown.",
  would_tier: "In shadow mode the tier that the request would have gone to; absent otherwise.",
  status_class: "`2xx` and the like; `none` when the client left before there was a status.",
  fallback: "`true` when another backend served than was decided on.",
  kind: "`prompt` or `completion`.",
  source: "`reported` by the backend, or `estimated` from sizes.",
  target: "`threshold`, `strongShare`, `qualityFloor` or `dailyBudgetUsd`.",
  alarm:
    "`share-left-band`, `collapsed`, `mix-drifted`, `budget-spent`, `budget-runs-out` or `quality-unknown`: docs/operations.md.",
  rating: "`good` from 0.5, else `bad`.",
  gen_ai_operation_name: "`chat` or `text_completion`.",
  gen_ai_provider_name:
    "The provider by the host of the backend that served; for others by the API spoken: `openai` or `anthropic`.",
  gen_ai_request_model: "The virtual model, or the backend's model asked for, by its configured name.",
  gen_ai_response_model: "The model of the backend that served.",
  gen_ai_token_type: "`input` or `output`.",
  error_type:
    "The status of a reply from 400; `_OTHER` when the client left before there was one; else absent.",
  quantile: "`0.5`, `0.99` or `1`.",
} as const;
type Label = keyof typeof LABELS;

/** What a family of metrics is called and told apart by. */
export interface Family {
  readonly kind: "counter" | "histogram" | "gauge";
  /** The same in Prometheus text and over OTLP, unless it is a convention's. */
  readonly name: string;
  /** Its name over OTLP where the semantic conventions have one; `name` is then OpenTelemetry's translation of it. */
  readonly convention?: string;
  /** One sentence for the operator. */
  readonly help: string;
  readonly labels: readonly Label[];
  /** Of UCUM, as OpenTelemetry wants it; absent for a count of things. */
  readonly unit?: "s" | "By" | "{token}";
  /** Upper bounds; a histogram has them. */
  readonly buckets?: readonly number[];
}

/** The counters and histograms that the data path adds to. Labels are configured names and closed sets, never a client's text. */
export const FAMILIES = {
  decisionDuration: {
    ...seconds("pointsman_decision_duration_seconds", DECISION_BUCKETS),
    help: "Time from the complete request to its outcome.",
    labels: ["outcome"],
  },
  decisions: {
    ...count("pointsman_decisions_total"),
    help: "Requests steered to a backend; in shadow mode would_tier is the tier they would have gone to.",
    labels: ["virtual_model", "tier", "reason", "backend", "router", "would_tier"],
  },
  degraded: {
    ...count("pointsman_degraded_total"),
    help: "Decisions made without the router's best score, by cause.",
    labels: ["virtual_model", "cause"],
  },
  tokens: {
    ...count("pointsman_tokens_total"),
    help: "Tokens of answered requests.",
    labels: ["virtual_model", "backend", "kind", "source"],
  },
  cost: {
    ...count("pointsman_cost_usd_total"),
    help: "US dollars that answered requests cost, where the price of the backend is known.",
    labels: ["virtual_model", "backend"],
  },
  allStrongCost: {
    ...count("pointsman_all_strong_cost_usd_total"),
    help: "US dollars that the same requests would have cost at the strong model; less the cost it is what was saved.",
    labels: ["virtual_model", "backend"],
  },
  wouldCost: {
    ...count("pointsman_would_cost_usd_total"),
    help: "US dollars that requests in shadow mode would have cost at the backends decided on; backend is the one that served.",
    labels: ["virtual_model", "backend"],
  },
  feedback: {
    ...count("pointsman_feedback_total"),
    help: "Answers rated at /v1/feedback, each by its first rating.",
    labels: ["virtual_model", "backend", "rating"],
  },
  rejections: {
    ...count("pointsman_rejections_total"),
    help: "Requests answered with a problem in place of a backend.",
    labels: ["code"],
  },
  exchangeFailures: {
    ...count("pointsman_exchange_failures_total"),
    help: "Exchanges that broke off without an outcome, by class of error.",
    labels: ["error"],
  },
  score: {
    kind: "histogram",
    name: "pointsman_score",
    help: "Scores that decisions were made on.",
    labels: ["virtual_model"],
    buckets: SCORE_BUCKETS,
  },
  scoreCacheHits: {
    ...count("pointsman_score_cache_hits_total"),
    help: "Scores that came out of the score cache.",
    labels: ["router"],
  },
  queueDuration: {
    ...seconds("pointsman_queue_duration_seconds", DECISION_BUCKETS),
    help: "Time a text waited for a scoring thread.",
    labels: ["router"],
  },
  tokenizeDuration: {
    ...seconds("pointsman_tokenize_duration_seconds", DECISION_BUCKETS),
    help: "Time to turn a text into tokens.",
    labels: ["router"],
  },
  inferDuration: {
    ...seconds("pointsman_infer_duration_seconds", DECISION_BUCKETS),
    help: "Time the router model ran.",
    labels: ["router"],
  },
  exchanges: {
    ...count("pointsman_exchanges_total"),
    help: "Finished exchanges by the backend that served.",
    labels: ["backend", "status_class", "fallback", "reason"],
  },
  callerExchanges: {
    ...count("pointsman_caller_exchanges_total"),
    help: "Finished exchanges by who asked, where callers have names.",
    labels: ["caller", "status_class"],
  },
  exchangeDuration: {
    ...seconds("pointsman_exchange_duration_seconds", EXCHANGE_BUCKETS),
    help: "Time from a request to the end of its response.",
    labels: ["backend"],
  },
  firstByteDuration: {
    ...seconds("pointsman_first_byte_duration_seconds", EXCHANGE_BUCKETS),
    help: "Time from a request to the first byte answered.",
    labels: ["backend"],
  },
  tokenUsage: {
    kind: "histogram",
    name: "gen_ai_client_token_usage",
    convention: METRIC_NAMES.tokenUsage,
    unit: "{token}",
    buckets: TOKEN_BUCKETS,
    help: "Tokens of answered requests, where the backend reported them.",
    labels: [
      "gen_ai_operation_name",
      "gen_ai_provider_name",
      "gen_ai_token_type",
      "gen_ai_request_model",
      "gen_ai_response_model",
    ],
  },
  requestDuration: {
    ...seconds("gen_ai_server_request_duration_seconds", EXCHANGE_BUCKETS),
    convention: METRIC_NAMES.requestDuration,
    help: "Time from a request to the end of its response, where a backend answered.",
    labels: [
      "gen_ai_operation_name",
      "gen_ai_provider_name",
      "gen_ai_request_model",
      "gen_ai_response_model",
      "error_type",
    ],
  },
  pushFailures: {
    ...count("pointsman_metric_pushes_failed_total"),
    help: "Pushes of metrics that the collector did not take; what they held is in the next one.",
    labels: [],
  },
  failOpens: {
    ...count("pointsman_fail_opens_total"),
    help: "Exchanges in which Envoy went on without a decision.",
    labels: [],
  },
  accessLogMalformed: {
    ...count("pointsman_access_log_malformed_total"),
    help: "Access-log messages that could not be read.",
    labels: [],
  },
  spansLost: {
    ...count("pointsman_spans_lost_total"),
    help: "Spans that the collector did not take, or for which there was no room.",
    labels: ["cause"],
  },
  telemetryErrors: {
    ...count("pointsman_telemetry_errors_total"),
    help: "Errors inside telemetry; no exchange was touched.",
    labels: [],
  },
} as const satisfies Record<string, Family>;

/**
 * What the process tells of itself when it is asked. Standard names where there are some:
 * https://prometheus.io/docs/instrumenting/writing_clientlibs/#process-metrics
 */
export const OBSERVED_FAMILIES = {
  dialThreshold: {
    kind: "gauge",
    name: "pointsman_dial_threshold",
    help: "The threshold that holds now.",
    labels: ["virtual_model"],
  },
  dialTarget: {
    kind: "gauge",
    name: "pointsman_dial_target",
    help: "What is asked for: a threshold, a share, a quality, or US dollars a day of this replica.",
    labels: ["virtual_model", "target"],
  },
  dialShare: {
    kind: "gauge",
    name: "pointsman_dial_strong_share",
    help: "Share of the latest requests (some 500) that went, or would have gone, to the strong tier.",
    labels: ["virtual_model"],
  },
  dialQuality: {
    kind: "gauge",
    name: "pointsman_dial_quality",
    help: "Predicted quality of the latest choices as a part of the strong model's.",
    labels: ["virtual_model"],
  },
  dialSpent: {
    kind: "gauge",
    name: "pointsman_dial_spent_today_usd",
    help: "US dollars that today's requests of this replica cost, in part still as estimated.",
    labels: ["virtual_model"],
  },
  dialDrift: {
    kind: "gauge",
    name: "pointsman_dial_drift",
    help: "Population stability index of the scores against what was usual: over 0.25 the traffic is another.",
    labels: ["virtual_model"],
  },
  dialAlarm: {
    kind: "gauge",
    name: "pointsman_dial_alarm",
    help: "1 while the dial wants somebody to look.",
    labels: ["virtual_model", "alarm"],
  },
  exchangesMissed: {
    kind: "counter",
    name: "pointsman_exchanges_missed_total",
    help: "Exchanges that ended in the pod's own Envoy without reaching the ledger; absent where Envoy cannot be asked.",
    labels: [],
  },
  ready: {
    kind: "gauge",
    name: "pointsman_ready",
    help: "1 when the process is ready to decide.",
    labels: [],
  },
  eventLoopLag: {
    kind: "gauge",
    name: "pointsman_event_loop_lag_seconds",
    unit: "s",
    help: "How late the event loop ran in the latest minute or two (quantile 1 is the worst).",
    labels: ["quantile"],
  },
  residentMemory: {
    kind: "gauge",
    name: "process_resident_memory_bytes",
    unit: "By",
    help: "Resident memory.",
    labels: [],
  },
  startTime: {
    kind: "gauge",
    name: "process_start_time_seconds",
    unit: "s",
    help: "When the process began, since the epoch.",
    labels: [],
  },
  cpu: {
    kind: "counter",
    name: "process_cpu_seconds_total",
    unit: "s",
    help: "CPU time of all threads.",
    labels: [],
  },
} as const satisfies Record<string, Family>;

function count<Name extends string>(name: Name) {
  return { kind: "counter", name } as const;
}

function seconds<Name extends string>(name: Name, buckets: readonly number[]) {
  return { kind: "histogram", name, unit: "s", buckets } as const;
}
