// SPDX-License-Identifier: Apache-2.0
import type { Rated } from "../contract/feedback.ts";

/** A rated exchange as a line of a feedback file. */
export interface FeedbackLine {
  /** The decision's, else the response's or the trace's: a later line with the same id takes its place. */
  readonly id: string;
  /** When the request began, RFC 3339. */
  readonly timestamp: string;
  readonly rating: number;
  readonly virtual_model: string;
  readonly backend: string;
  readonly model?: string;
  readonly profile?: string;
  readonly reason?: string;
  readonly score?: number;
  readonly threshold?: number;
  readonly losses?: Readonly<Record<string, number>>;
  readonly prompt_tokens: number;
  readonly completion_tokens: number;
  readonly cost_usd?: number;
  readonly response_id?: string;
  readonly trace_id?: string;
  /** The text that was scored. */
  readonly prompt?: string;
}

/** A rated exchange as a line, without its line feed. */
export function feedbackLine({ exchange, rating, prompt }: Rated): string {
  const { decisionId, responseId, traceId, usage } = exchange;
  const line: { [Key in keyof FeedbackLine]: FeedbackLine[Key] | undefined } = {
    id: decisionId ?? responseId ?? traceId ?? "",
    timestamp: new Date(exchange.at).toISOString(),
    rating,
    virtual_model: exchange.virtualModel,
    backend: exchange.backend,
    model: exchange.model,
    profile: exchange.profile,
    reason: exchange.reason,
    score: exchange.score,
    threshold: exchange.threshold,
    losses: exchange.losses,
    prompt_tokens: usage.promptTokens,
    completion_tokens: usage.completionTokens,
    cost_usd: exchange.cost,
    response_id: responseId,
    trace_id: traceId,
    prompt,
  };
  return JSON.stringify(line); // which leaves out what is undefined
}

/** Reads a line of a feedback file; undefined for what is none, such as half a line of a process that was killed. */
export function readFeedbackLine(text: string): FeedbackLine | undefined {
  const line = parsed(text);
  if (line === undefined) return undefined;
  const { id, timestamp, rating, backend, virtual_model } = line;
  const texts = [id, timestamp, backend, virtual_model];
  if (id === "" || !texts.every((value) => typeof value === "string")) return undefined;
  if (typeof rating !== "number" || !(rating >= 0 && rating <= 1)) return undefined;
  const strange = OPTIONAL_TEXTS.some((key) => line[key] !== undefined && typeof line[key] !== "string");
  return strange ? undefined : (line as unknown as FeedbackLine);
}

const OPTIONAL_TEXTS = ["model", "prompt"] as const;

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    return isObject ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}
