// SPDX-License-Identifier: Apache-2.0

import type { Config } from "../config/config.ts";
import type { VirtualModel } from "../contract/policy.ts";
import type { StatusView, VirtualModelStatus } from "../contract/status.ts";
import type { DialReading } from "../dial/reading.ts";
import type { Board } from "../status/board.ts";
import { DECISION_BOUNDS, NO_TALLY } from "../status/tally.ts";
import { listBackends } from "./backend-list.ts";
import { dialStatus } from "./dial-status.ts";
import type { WithEnvoy } from "./standings.ts";

/** What the process says of itself. */
export type Itself = Pick<StatusView, "version" | "startedAt" | "missing" | "missedExchanges">;

/** Where the status comes from. */
export interface StatusSources {
  readonly board: Board;
  readonly config: Config;
  readonly envoy: WithEnvoy;
  readonly dials: ReadonlyMap<string, DialReading>;
}

/** What the status page shows of this moment. */
export function statusView({ board, config, envoy, dials }: StatusSources, itself: Itself): StatusView {
  const now = Date.now();
  const lines = board.lines(now);
  const configured = config.policy.virtualModels.map((model): VirtualModelStatus => {
    const { total, minutes } = lines.get(model.name) ?? { total: NO_TALLY, minutes: [] };
    return { name: model.name, policy: policyOf(model, dials.get(model.name)), total, minutes };
  });
  const known = new Set(configured.map(({ name }) => name));
  const others = [...lines]
    .filter(([name]) => !known.has(name))
    .map(([name, line]): VirtualModelStatus => ({ name, ...line }));
  return {
    ...itself,
    now,
    ready: itself.missing.length === 0,
    virtualModels: [...configured, ...others],
    backends: listBackends(config, envoy),
    decisionBounds: DECISION_BOUNDS,
  };
}

function policyOf(
  { router, threshold, strongShare, mode, defaultBackend }: VirtualModel,
  reading: DialReading | undefined,
): NonNullable<VirtualModelStatus["policy"]> {
  return {
    router,
    threshold: reading?.threshold ?? threshold,
    ...(strongShare === undefined ? {} : { strongShare }),
    mode,
    defaultBackend,
    ...(reading && { dial: dialStatus(reading) }),
  };
}
