// SPDX-License-Identifier: Apache-2.0
import type { Lab } from "./lab.ts";
import { closedLoop, type Load, openLoop, type Target } from "./load.ts";
import { type Mode, type ModeName, requestMaker } from "./modes.ts";
import { cpuSeconds } from "./process-usage.ts";

/** The fixed rate of the open loop, in requests a second. */
export const RATE = 50;
/** Connections of the closed loop. */
export const WIDTH = 48;

/** One mode's turn in one round. */
export interface Turn {
  readonly mode: ModeName;
  readonly load: "rate" | "saturation";
  readonly round: number;
  readonly result: Load;
  /** CPU seconds that the mode's own Envoy, and pointsman, used meanwhile. */
  readonly envoyCpu: number;
  readonly pointsmanCpu: number;
}

/** How long and how often. */
export interface Plan {
  readonly modes: readonly Mode[];
  readonly rounds: number;
  readonly seconds: number;
  readonly saturationSeconds: number;
  readonly tell: (line: string) => void;
}

/** Requests sent before anything is measured, so that code is compiled and connections are open. */
const WARM_UP_SECONDS = 1;

/**
 * The modes take turns (A B C, A B C, ...), so that a noisy minute of the machine falls on all of them and each can be
 * compared with the bare Envoy of its own round.
 */
export async function measure(lab: Lab, plan: Plan): Promise<readonly Turn[]> {
  for (const mode of plan.modes) await closedLoop(target(lab, mode, 1), 16, WARM_UP_SECONDS);
  const turns: Turn[] = [];
  for (let round = 0; round < plan.rounds; round++) {
    for (const load of ["rate", "saturation"] as const) {
      for (const mode of plan.modes) {
        plan.tell(
          `round ${round + 1} of ${plan.rounds}: ${mode.name} at ${load === "rate" ? `${RATE}/s` : load}`,
        );
        turns.push(await turn(lab, mode, round, { load, plan }));
      }
    }
  }
  return turns;
}

async function turn(
  lab: Lab,
  mode: Mode,
  round: number,
  { load, plan }: { readonly load: Turn["load"]; readonly plan: Plan },
): Promise<Turn> {
  const seed = 1000 + round * 2 + (load === "rate" ? 0 : 1);
  const path = target(lab, mode, seed);
  const envoy = lab.envoyPid(mode.through);
  const before = { envoy: cpuSeconds(envoy), pointsman: cpuSeconds(lab.pointsmanPid) };
  const result =
    load === "rate"
      ? await openLoop(path, RATE, plan.seconds)
      : await closedLoop(path, WIDTH, plan.saturationSeconds);
  return {
    mode: mode.name,
    load,
    round,
    result,
    envoyCpu: cpuSeconds(envoy) - before.envoy,
    pointsmanCpu: cpuSeconds(lab.pointsmanPid) - before.pointsman,
  };
}

function target(lab: Lab, mode: Mode, seed: number): Target {
  return { port: lab.port(mode.through), nextRequest: requestMaker(mode, seed) };
}
