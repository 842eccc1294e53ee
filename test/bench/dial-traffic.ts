// SPDX-License-Identifier: Apache-2.0
import { join } from "node:path";
import { BadLines } from "../../src/cli/bad-lines.ts";
import { openLog } from "../../src/cli/open-log.ts";
import { LIST_PRICES } from "../../src/cli/prices.ts";
import { type LoggedRequest, loggedTraffic } from "../../src/cli/simulate-traffic.ts";
import { type Calibration, calibrationOfScores } from "../../src/dial/calibration.ts";
import type { ReplayedRequest } from "../../src/dial/replay.ts";
import { BENCHMARK_STRONG, BENCHMARK_WEAK } from "../../src/prompt-files/benchmark-files.ts";
import { routerModelOf } from "../../src/routers.ts";
import { openScoring } from "../../src/scoring.ts";

/** Sets of prompts by what they are about, scored by the default router. */
export type Sets = Readonly<Record<string, readonly LoggedRequest[]>>;

/** Scores up to `sample` prompts of each file. */
export async function scoredSets(
  dataDir: string,
  models: string,
  files: Readonly<Record<string, string>>,
  sample: number,
): Promise<Sets> {
  await using scoring = await openScoring({ routers: ["ensemble"] }, models);
  const model = (profile: string) => {
    const price = LIST_PRICES.get(profile);
    return price === undefined ? { profile } : { profile, price };
  };
  const terms = {
    router: "ensemble" as const,
    weak: model(BENCHMARK_WEAK),
    strong: model(BENCHMARK_STRONG),
    answerTokens: 300,
    sample,
    seed: 0,
  };
  const sets: Record<string, readonly LoggedRequest[]> = {};
  for (const [name, file] of Object.entries(files)) {
    const path = join(dataDir, file);
    const log = await openLog({ file: path, stdin: process.stdin });
    const bad = new BadLines(process.stderr, path);
    const { requests } = await loggedTraffic(log, terms, scoring, bad, process.stderr);
    sets[name] = requests;
  }
  return sets;
}

/** What a dial of these models starts from: the shipped reference. */
export function shippedCalibration(models: string): Calibration {
  const facts = routerModelOf(models)();
  const scores = Array.from({ length: 200 }, (_, i) =>
    facts.thresholdFor("ensemble", [BENCHMARK_WEAK], (i + 0.5) / 200),
  ).filter((score) => score !== undefined);
  return calibrationOfScores(scores, false);
}

/** So many requests of each set, one set after the other, drawn at random, one a second. */
export function* drifting(sets: Sets, each: number, random: () => number): Generator<ReplayedRequest> {
  let atMs = Date.UTC(2026, 0, 1);
  for (const requests of Object.values(sets))
    for (let i = 0; i < each; i++) {
      atMs += 1000;
      yield { ...(requests[Math.floor(random() * requests.length)] as LoggedRequest), atMs };
    }
}
