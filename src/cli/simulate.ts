// SPDX-License-Identifier: Apache-2.0

import type { DialTarget } from "../contract/dial.ts";
import { type Calibration, calibrationOfScores, UNKNOWN_TRAFFIC } from "../dial/calibration.ts";
import { dialTerms } from "../dial/dial.ts";
import { seededRandom, seedFor } from "../evaluation/random.ts";
import { BadLines } from "./bad-lines.ts";
import type { TrafficModel } from "./gather-traffic.ts";
import { openLog } from "./open-log.ts";
import type { ProgramDeps } from "./program-deps.ts";
import { ProgressLine } from "./progress-line.ts";
import type { PromptScoring } from "./prompt-scoring.ts";
import type { SimulateFlags } from "./simulate-flags.ts";
import { simulateRun } from "./simulate-run.ts";
import {
  hasOwnTimes,
  type Phase,
  phaseLength,
  type StreamPlan,
  secondsRate,
  streamOf,
} from "./simulate-stream.ts";
import { loggedTraffic, type SimulatedTerms } from "./simulate-traffic.ts";
import type { Simulation } from "./simulation.ts";

/** Quantiles of the reference that a dial starts from. */
const QUANTILES = 200;

/** Scores the files and sends their requests through the dial. Throws, with the remedy, where that cannot be done. */
export async function simulate(
  deps: ProgramDeps,
  files: readonly string[],
  target: DialTarget,
  flags: SimulateFlags,
): Promise<Simulation> {
  const scored = termsOf(flags);
  const priced = scored.weak.price !== undefined && scored.strong.price !== undefined;
  if (target.kind === "dailyBudgetUsd" && !priced)
    throw new Error("simulate a daily budget: a model has no price: give --prices");
  const { phases, digest } = await phasesOf(deps, files, scored, flags);
  const plan = planOf(flags);
  const requests = phases.reduce((sum, phase) => sum + phaseLength(phase, plan), 0);
  const run = await simulateRun(streamOf(phases, plan), {
    terms: dialTerms(target, calibrationFor(deps, flags)),
    replicas: flags.replicas,
    requests,
    random: seededRandom(seedFor(flags.seed, "replicas")),
    shown: new ProgressLine(deps.stderr, "steering"),
  });
  if (target.kind === "qualityFloor" && run.windows[0].quality === undefined)
    throw new Error(
      "simulate a quality floor: nothing predicts quality: take a --router that reads the router model, --weak and --strong that it has profiles of, and lines with prompts or with all that pointsman score writes",
    );
  return {
    ...{ target, requests, replicas: flags.replicas, router: flags.router, digest, priced },
    ...{ weak: flags.weak, strong: flags.strong, ...run },
    phases: phases.map((phase) => ({
      file: phase.file,
      requests: phaseLength(phase, plan),
      seen: phase.traffic.seen,
      scored: phase.traffic.requests.length,
      told: phase.traffic.told,
    })),
    ...(!hasOwnTimes(phases, plan) && { perSecond: secondsRate(phases, plan) }),
  };
}

function termsOf({
  router,
  weak,
  strong,
  prices,
  answerTokens,
  sample,
  seed,
}: SimulateFlags): SimulatedTerms {
  const model = (profile: string): TrafficModel => {
    const price = prices.get(profile);
    return price === undefined ? { profile } : { profile, price };
  };
  return { router, weak: model(weak), strong: model(strong), answerTokens, sample, seed };
}

function planOf({ requests, rate, seed }: SimulateFlags): StreamPlan {
  return {
    ...(requests !== undefined && { perPhase: requests }),
    ...(rate !== undefined && { perSecond: rate }),
    random: seededRandom(seedFor(seed, "requests")),
  };
}

async function phasesOf(
  deps: ProgramDeps,
  files: readonly string[],
  terms: SimulatedTerms,
  flags: SimulateFlags,
): Promise<{ readonly phases: readonly Phase[]; readonly digest: string }> {
  const { fitted } = flags;
  await using scoring = await deps.openScoring({
    routers: [terms.router],
    ...(fitted !== undefined && { fitted }),
  });
  const phases: Phase[] = [];
  for (const file of files) phases.push(await phaseOf(deps, file, terms, scoring, flags));
  return { phases, digest: scoring.digest };
}

async function phaseOf(
  deps: ProgramDeps,
  file: string,
  terms: SimulatedTerms,
  scoring: PromptScoring,
  { format, csvColumn }: SimulateFlags,
): Promise<Phase> {
  const log = await openLog({
    ...{ file, stdin: deps.stdin },
    ...(csvColumn !== undefined && { csvColumn }),
    ...(format !== undefined && { format }),
  });
  const bad = new BadLines(deps.stderr, file);
  const traffic = await loggedTraffic(log, terms, scoring, bad, deps.stderr);
  if (traffic.requests.length > 0) return { file, traffic };
  const why =
    traffic.seen > 0
      ? `router ${terms.router} gave no score of any request`
      : "no request in it: is it the right file, or --format, --csv-column or --router wrong";
  throw new Error(`simulate ${file}: ${why}`);
}

/** What a new dial of this router would start from. */
function calibrationFor(deps: ProgramDeps, { fitted, router, weak }: SimulateFlags): Calibration {
  if (fitted?.quantiles !== undefined) return calibrationOfScores(fitted.quantiles, true);
  const scores = Array.from({ length: QUANTILES }, (_, i) =>
    deps.routerModel().thresholdFor(router, [weak], (i + 0.5) / QUANTILES),
  ).filter((score) => score !== undefined);
  return scores.length === 0 ? UNKNOWN_TRAFFIC : calibrationOfScores(scores, false);
}
