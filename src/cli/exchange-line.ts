// SPDX-License-Identifier: Apache-2.0

/** One finished exchange as `pointsman serve --decision-log` prints it: one JSON line. Absent: not known. */
export interface ExchangeLine {
  readonly event: "exchange";
  /** When it was logged, RFC 3339. */
  readonly time: string;
  /** The virtual model or the backend model asked for, by its configured name. */
  readonly virtual_model?: string;
  readonly router?: string;
  readonly score?: number;
  readonly threshold?: number;
  readonly tier?: string;
  /** A Reason; `fail-open` when the router gave no answer. */
  readonly reason?: string;
  /** The backend decided on. */
  readonly backend?: string;
  /** In shadow mode: the decision that was not carried out. */
  readonly would_tier?: string;
  readonly would_backend?: string;
  readonly would_reason?: string;
  /** Who asked, where callers are known. */
  readonly caller?: string;
  /** The backend that served; empty when none did. */
  readonly served_by?: string;
  readonly attempts?: number;
  readonly decision_ms?: number;
  readonly status?: number;
  readonly duration_ms?: number;
  readonly prompt_tokens?: number;
  readonly completion_tokens?: number;
  /** `reported` by the backend, or `estimated`. */
  readonly tokens_source?: string;
  /** US dollars, where the prices are known: what it cost, and what it would have cost at the strong model. */
  readonly cost_usd?: number;
  readonly all_strong_usd?: number;
  /** In shadow mode: what it would have cost at `would_backend`. */
  readonly would_cost_usd?: number;
  /** Code of the problem that a client was told in place of a backend's answer (contract/problem.ts). */
  readonly problem?: string;
  readonly request_id?: string;
  /** Absent when nothing is traced. */
  readonly trace_id?: string;
}

/** A line of the child's standard output. */
export type ChildLine =
  | { readonly kind: "exchange"; readonly exchange: ExchangeLine }
  | { readonly kind: "log"; readonly fields: Readonly<Record<string, unknown>> }
  | { readonly kind: "text"; readonly text: string };

const NUMBERS = [
  "score",
  "threshold",
  "attempts",
  "decision_ms",
  "status",
  "duration_ms",
  "prompt_tokens",
  "completion_tokens",
  "cost_usd",
  "all_strong_usd",
  "would_cost_usd",
] as const;
const TEXTS = [
  "virtual_model",
  "router",
  "tier",
  "reason",
  "backend",
  "would_tier",
  "would_backend",
  "would_reason",
  "caller",
  "served_by",
  "tokens_source",
  "problem",
  "request_id",
  "trace_id",
] as const;

/** Reads one line; what is not JSON is text, and a field of the wrong type counts as absent. */
export function readChildLine(line: string): ChildLine {
  const fields = parseObject(line);
  if (fields === undefined) return { kind: "text", text: line };
  if (fields["event"] !== "exchange") return { kind: "log", fields };
  const known = [
    ...NUMBERS.filter((key) => typeof fields[key] === "number"),
    ...TEXTS.filter((key) => typeof fields[key] === "string"),
  ];
  const picked = Object.fromEntries(known.map((key) => [key, fields[key]]));
  return { kind: "exchange", exchange: { event: "exchange", time: String(fields["time"]), ...picked } };
}

function parseObject(line: string): Readonly<Record<string, unknown>> | undefined {
  if (!line.startsWith("{")) return undefined;
  try {
    return JSON.parse(line) as Readonly<Record<string, unknown>>;
  } catch {
    return undefined;
  }
}
