// SPDX-License-Identifier: Apache-2.0
import { existsSync } from "node:fs";
import { join } from "node:path";
import { type LineFile, openLines } from "./read-lines.ts";
import { openRouteLlm } from "./routellm-files.ts";

/** RouteLLM's benchmarks: https://github.com/lm-sys/RouteLLM/tree/main/routellm/evals */
export const BENCHMARKS = ["mt-bench", "mmlu", "gsm8k"] as const;
export type Benchmark = (typeof BENCHMARKS)[number];

/** RouteLLM's pair. */
export const BENCHMARK_WEAK = "mixtral-8x7b-instruct-v0.1";
export const BENCHMARK_STRONG = "gpt-4-1106-preview";

/**
 * Opens a benchmark in a folder: `eval_<benchmark>.jsonl.gz`, or what RouteLLM's repository has (the folder is a checkout of it, or
 * its `routellm/evals`). Throws when neither is there.
 */
export async function openBenchmark(folder: string, benchmark: Benchmark): Promise<LineFile> {
  const own = join(folder, `eval_${benchmark.replace("-", "")}.jsonl.gz`);
  if (existsSync(own)) return await openLines(own);
  const checkout = join(folder, "routellm", "evals");
  const evals = existsSync(checkout) ? checkout : folder;
  try {
    return await openRouteLlm(evals, benchmark);
  } catch (cause) {
    const came = (cause as NodeJS.ErrnoException).code ?? String(cause);
    throw new Error(
      `read ${benchmark} in ${folder}: neither ${own} nor RouteLLM's files (${came}): is --data-dir right`,
      { cause },
    );
  }
}
