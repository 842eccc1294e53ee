// SPDX-License-Identifier: Apache-2.0
import { join } from "node:path";

/** RouteLLM's benchmarks: https://github.com/lm-sys/RouteLLM/tree/main/routellm/evals */
export const BENCHMARKS = ["mt-bench", "mmlu", "gsm8k"] as const;
export type Benchmark = (typeof BENCHMARKS)[number];

/** RouteLLM's pair. */
export const BENCHMARK_WEAK = "mixtral-8x7b-instruct-v0.1";
export const BENCHMARK_STRONG = "gpt-4-1106-preview";

/** The file of outcome lines of a benchmark in a folder. */
export function benchmarkFile(folder: string, benchmark: Benchmark): string {
  return join(folder, `eval_${benchmark.replace("-", "")}.jsonl.gz`);
}
