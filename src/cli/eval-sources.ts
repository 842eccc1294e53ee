// SPDX-License-Identifier: Apache-2.0
import {
  BENCHMARK_STRONG,
  BENCHMARK_WEAK,
  BENCHMARKS,
  type Benchmark,
  openBenchmark,
} from "../prompt-files/benchmark-files.ts";
import { openLines } from "../prompt-files/read-lines.ts";
import type { OutcomeSource, ScoredAs } from "./outcome-source.ts";
import type { Prices } from "./prices.ts";

/** What the options say of the prompts to evaluate on, and of the pair. */
export interface SourceFlags {
  readonly benchmark?: Benchmark | "all";
  readonly dataDir: string;
  readonly data?: string;
  readonly weak?: string;
  readonly strong?: string;
  readonly weakProfile?: string;
  readonly prices: Prices;
  readonly answerTokens: number;
  readonly limit?: number;
  readonly seed: number;
}

/** Says with `--weak-profile` that the routers' own scores rank the prompts. */
export const NO_PROFILE = "none";

/** What to evaluate, or why the options do not say. */
export function sourcesOf(flags: SourceFlags): readonly OutcomeSource[] | string {
  const { prices, answerTokens, limit, seed } = flags;
  const sampling = { seed, ...(limit === undefined ? {} : { limit }) };
  const rest = { prices, answerTokens, sampling, scoredAs: scoredAs(flags) };
  if (flags.data !== undefined) {
    const { weak, strong, data } = flags;
    if (weak === undefined || strong === undefined)
      return "--data needs --weak and --strong: the two models to choose between";
    return [{ name: data, open: () => openLines(data), weak, strong, ...rest }];
  }
  if (flags.benchmark === undefined) return "nothing to evaluate on: give --benchmark or --data";
  return (flags.benchmark === "all" ? BENCHMARKS : [flags.benchmark]).map((name) => ({
    name,
    open: () => openBenchmark(flags.dataDir, name),
    weak: flags.weak ?? BENCHMARK_WEAK,
    strong: flags.strong ?? BENCHMARK_STRONG,
    ...rest,
  }));
}

/** A pair that was named is judged by the profile of its weak model; the benchmarks' own pair by the routers' scores. */
function scoredAs({ weak, weakProfile }: SourceFlags): ScoredAs {
  if (weakProfile === NO_PROFILE) return { kind: "own-score" };
  if (weakProfile !== undefined) return { kind: "named-profile", profile: weakProfile };
  return weak === undefined ? { kind: "own-score" } : { kind: "guessed-profile" };
}
