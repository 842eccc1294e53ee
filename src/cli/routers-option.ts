// SPDX-License-Identifier: Apache-2.0
import { InvalidArgumentError, Option } from "commander";
import { MODEL_ROUTERS, type RouterName } from "../contract/router.ts";

/** Routers that score a file of prompts: those that need no settings of a virtual model (`semantic` has routes, `causal` an endpoint). */
export const BATCH_ROUTERS: readonly RouterName[] = [...MODEL_ROUTERS, "heuristic"];

/** `--routers mf,heuristic`: names out of BATCH_ROUTERS, all of them unless told. */
export function routersOption(): Option {
  return new Option("--routers <names>", `routers that score, out of ${BATCH_ROUTERS.join(",")}`)
    .argParser(parseRouters)
    .default(BATCH_ROUTERS, BATCH_ROUTERS.join(","));
}

function parseRouters(text: string): readonly RouterName[] {
  const names = text.split(",").map((name) => {
    const known = BATCH_ROUTERS.find((router) => router === name.trim());
    if (known === undefined) throw new InvalidArgumentError(`There are ${BATCH_ROUTERS.join(", ")}.`);
    return known;
  });
  return [...new Set(names)];
}
