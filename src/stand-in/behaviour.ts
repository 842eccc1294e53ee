// SPDX-License-Identifier: Apache-2.0
import { isRecord, parseJson } from "./json-value.ts";

/** How a stand-in treats requests until told otherwise. An empty one answers at once and well. */
export interface Behaviour {
  /** HTTP status in place of the answer; 400 and over is an error in the API's own form. */
  readonly status?: number;
  /** Seconds in `retry-after`, sent with `status`. */
  readonly retryAfter?: number;
  /** Milliseconds before response headers. */
  readonly delayMs?: number;
  /** Milliseconds between the events of a streamed answer. */
  readonly chunkDelayMs?: number;
  /** Number of pieces of text in a streamed answer; absent: one a word. */
  readonly chunks?: number;
  /** What a request for one token with log-probabilities is answered: 1 (easy) to 5; 0: no digit at all. */
  readonly rating?: number;
  /** True: take the request and never answer. */
  readonly hang?: boolean;
  /** True: destroy the connection before response headers. */
  readonly reset?: boolean;
  /** Destroy the connection after this many events (streamed), or within the body (JSON). */
  readonly dieAfterChunks?: number;
  /** Only the next N requests meet the failures above (503 when none is named); then all is well again. */
  readonly failNext?: number;
}

/** A behaviour read from outside, or what is wrong with it. */
export type ReadBehaviour =
  | { readonly kind: "behaviour"; readonly behaviour: Behaviour }
  | { readonly kind: "refused"; readonly problem: string };

type Rule = "boolean" | readonly [least: number, most: number];

/** Keys of Behaviour with what they may hold. Ten minutes is the longest a stand-in waits. */
const RULES: Readonly<Record<keyof Behaviour, Rule>> = {
  status: [200, 599],
  retryAfter: [0, 3600],
  delayMs: [0, 600_000],
  chunkDelayMs: [0, 600_000],
  chunks: [1, 100_000],
  rating: [0, 5],
  hang: "boolean",
  reset: "boolean",
  dieAfterChunks: [0, 100_000],
  failNext: [0, 1_000_000],
};

/** Reads the body of `PUT /stand-in`: a whole behaviour, which replaces the one before. */
export function readBehaviour(text: string): ReadBehaviour {
  const value = parseJson(text);
  if (!isRecord(value)) return { kind: "refused", problem: "the body must be a JSON object" };
  for (const [key, entry] of Object.entries(value)) {
    const problem = problemWith(key, entry);
    if (problem !== undefined) return { kind: "refused", problem };
  }
  return { kind: "behaviour", behaviour: value };
}

function problemWith(key: string, value: unknown): string | undefined {
  if (!Object.hasOwn(RULES, key)) return `${key}: no such key; there are ${Object.keys(RULES).join(", ")}`;
  const rule = RULES[key as keyof Behaviour];
  if (rule === "boolean") return typeof value === "boolean" ? undefined : `${key}: must be true or false`;
  const [least, most] = rule;
  const fits = typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;
  return fits ? undefined : `${key}: must be a whole number from ${least} to ${most}`;
}

/** What the next request meets, and the behaviour that stays for those after it. */
export function meet(behaviour: Behaviour): { readonly now: Behaviour; readonly next: Behaviour } {
  const { failNext, ...rest } = behaviour;
  if (failNext === undefined) return { now: behaviour, next: behaviour };
  if (failNext === 0) return { now: withoutFailures(rest), next: behaviour };
  return {
    now: fails(rest) ? rest : { ...rest, status: 503 },
    next: { ...behaviour, failNext: failNext - 1 },
  };
}

function fails(behaviour: Behaviour): boolean {
  const { status, hang, reset, dieAfterChunks } = behaviour;
  return (status ?? 200) >= 400 || hang === true || reset === true || dieAfterChunks !== undefined;
}

function withoutFailures(behaviour: Behaviour): Behaviour {
  const { delayMs, chunkDelayMs, chunks, rating } = behaviour;
  return {
    ...(delayMs === undefined ? {} : { delayMs }),
    ...(chunkDelayMs === undefined ? {} : { chunkDelayMs }),
    ...(chunks === undefined ? {} : { chunks }),
    ...(rating === undefined ? {} : { rating }),
  };
}
