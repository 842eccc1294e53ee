// SPDX-License-Identifier: Apache-2.0
import type { ServeOptions } from "../cli/program-deps.ts";
import type { Log } from "../contract/log.ts";
import type { RouterModelFacts } from "../contract/router-model.ts";
import { DialKeeper, type DialKeeperOptions } from "./dial-keeper.ts";
import { keepDialsIn, loadDials } from "./dial-store.ts";

/** The dials of a process; disposing of it saves them, where there is a folder for that. */
export interface KeptDials extends Disposable {
  readonly dials: DialKeeper;
}

/** Takes up the dials of the process before, or begins anew. */
export function keptDials(
  { stateFolder, ...options }: Pick<ServeOptions, "stateFolder" | "replicas" | "cluster">,
  routerModel: () => RouterModelFacts,
  log: Log,
): KeptDials {
  const replicas = options.cluster?.spendingRecord === undefined ? (options.replicas ?? 1) : "told";
  const onForgotten: DialKeeperOptions["onForgotten"] = (virtualModel, resumed) =>
    log("warn", "dial-begins-anew", {
      virtual_model: virtualModel,
      ...resumed,
      ...(stateFolder === undefined ? {} : { folder: stateFolder }),
    });
  const standing: DialKeeperOptions = { routerModel, replicas, onForgotten };
  if (stateFolder === undefined)
    return { dials: new DialKeeper(standing), [Symbol.dispose]: () => undefined };
  const dials = new DialKeeper({ ...standing, saved: loadDials(stateFolder, log) });
  const keeping = keepDialsIn(stateFolder, () => dials.saved(), log);
  return { dials, [Symbol.dispose]: () => keeping[Symbol.dispose]() };
}
