// SPDX-License-Identifier: Apache-2.0
import type { Surroundings } from "../../src/config/config.ts";
import type { RouterModelFacts } from "../../src/contract/router-model.ts";

/** A router model of a few profiles, whose reference scores are spread evenly over [0, 1] for each router that has any. */
export const aRouterModel: RouterModelFacts = {
  digest: "0123456789ab",
  profiles: [
    "gpt-4-turbo-2024-04-09",
    "llama-3-8b-instruct",
    "llama-3.1-8b-instruct",
    "mixtral-8x7b-instruct-v0.1",
    "weak",
    "strong",
  ],
  thresholdFor: (router, _weakProfiles, strongShare) =>
    router === "causal" || router === "semantic" ? undefined : 1 - strongShare,
};

/** What a configuration is read in: no environment, no files, and a router model. */
export function surroundings(over: Partial<Surroundings> = {}): Surroundings {
  return {
    env: {},
    readFile: (path) => {
      throw new Error(`no file ${path}`);
    },
    readFolder: (path) => {
      throw new Error(`no folder ${path}`);
    },
    routerModel: () => aRouterModel,
    ...over,
  };
}
