// SPDX-License-Identifier: Apache-2.0
import type { Turn } from "./measure.ts";
import { MODES, type ModeName } from "./modes.ts";

/** What one mode came to under one load: medians over the rounds. Times in ms, CPU in microseconds a request. */
export interface ModeSummary {
  readonly mode: ModeName;
  readonly requests: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Against the bare Envoy of the same round. */
  readonly addedP50: number;
  /** Of all rounds together against bare of all rounds together: one round has too few requests for a tail. */
  readonly addedP99: number;
  readonly envoyCpu: number;
  readonly pointsmanCpu: number;
  readonly addedEnvoyCpu: number;
  /** Requests for each CPU-second of pointsman; undefined where it was not asked. */
  readonly perCpuSecond: number | undefined;
  /** Why the decisions went as they did, with how often. */
  readonly reasons: Readonly<Record<string, number>>;
}

/** The summaries of one load, in the order of the modes. */
export function summarize(turns: readonly Turn[], load: Turn["load"]): readonly ModeSummary[] {
  const own = turns.filter((turn) => turn.load === load);
  const bare = own.filter((turn) => turn.mode === "bare");
  return MODES.flatMap(({ name, reasons }) => {
    const rounds = own.filter((turn) => turn.mode === name);
    return rounds.length === 0 ? [] : [modeSummary(name, rounds, bare, reasons !== undefined)];
  });
}

function modeSummary(
  mode: ModeName,
  rounds: readonly Turn[],
  bare: readonly Turn[],
  asked: boolean,
): ModeSummary {
  const perRound = (read: (turn: Turn) => number): number => median(rounds.map(read));
  const added = (read: (turn: Turn) => number): number =>
    median(rounds.map((turn, at) => read(turn) - read(bare[at] ?? turn)));
  const p99 = quantile(latencies(rounds), 0.99);
  return {
    mode,
    requests: latencies(rounds).length,
    perSecond: perRound(({ result }) => result.requests / result.seconds),
    p50: perRound(p50),
    p99,
    addedP50: added(p50),
    addedP99: p99 - quantile(latencies(bare), 0.99),
    envoyCpu: perRound(envoyCpu),
    pointsmanCpu: asked ? perRound(pointsmanCpu) : 0,
    addedEnvoyCpu: added(envoyCpu),
    perCpuSecond: asked ? 1e6 / perRound(pointsmanCpu) : undefined,
    reasons: reasonsOf(rounds),
  };
}

const p50 = ({ result }: Turn): number => quantile(result.latencies, 0.5);
const envoyCpu = ({ result, envoyCpu: seconds }: Turn): number => (seconds * 1e6) / result.requests;
const pointsmanCpu = ({ result, pointsmanCpu: seconds }: Turn): number => (seconds * 1e6) / result.requests;

function latencies(turns: readonly Turn[]): readonly number[] {
  return turns.flatMap(({ result }) => result.latencies);
}

function reasonsOf(turns: readonly Turn[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { result } of turns)
    for (const [reason, count] of result.reasons) counts[reason] = (counts[reason] ?? 0) + count;
  return counts;
}

/** The middle value; NaN of none. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Nearest rank; NaN of none. */
function quantile(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
