// SPDX-License-Identifier: Apache-2.0
import type { Config } from "../config/config.ts";
import type { Standing } from "../contract/discovery.ts";

/** How backends stand with Envoy. */
export interface WithEnvoy {
  /** Names of the backends that decisions may use. */
  readonly live: ReadonlySet<string>;
  /** Names of those that an Envoy refused. */
  readonly withheld: ReadonlySet<string>;
  /** Number of Envoys connected: without one nothing is in place. */
  readonly envoys: number;
}

/** What owners of discovered backends are told; a backend that is still on its way is not named. */
export function standingsOf(
  { placements }: Pick<Config, "placements">,
  { live, withheld, envoys }: WithEnvoy,
): ReadonlyMap<string, Standing> {
  const standings = new Map<string, Standing>();
  for (const [name, placement] of placements) {
    if (placement.kind === "left-out") standings.set(name, placement);
    else if (withheld.has(name)) standings.set(name, { kind: "refused" });
    else if (envoys > 0 && live.has(name)) {
      const { remark } = placement;
      standings.set(name, { kind: "programmed", ...(remark === undefined ? {} : { remark }) });
    }
  }
  return standings;
}
