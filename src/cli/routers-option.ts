// SPDX-License-Identifier: Apache-2.0
import { InvalidArgumentError, Option } from "commander";
import { ROUTER_NAMES, type RouterName } from "../contract/router.ts";

/** `--routers mf,heuristic`: names out of ROUTER_NAMES, all of them unless told. */
export function routersOption(): Option {
  return new Option("--routers <names>", `routers that score, out of ${ROUTER_NAMES.join(",")}`)
    .argParser(parseRouters)
    .default(ROUTER_NAMES, ROUTER_NAMES.join(","));
}

function parseRouters(text: string): readonly RouterName[] {
  return text.split(",").map((name) => {
    const known = ROUTER_NAMES.find((router) => router === name.trim());
    if (known === undefined) throw new InvalidArgumentError(`There are ${ROUTER_NAMES.join(", ")}.`);
    return known;
  });
}
