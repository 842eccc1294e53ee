// SPDX-License-Identifier: Apache-2.0
import type { ModelRouterName } from "../contract/router.ts";

/** What is wanted of one reading of a prompt. */
export interface ReadingWants {
  readonly routers: readonly ModelRouterName[];
  /** True: what is of interest to a person, or to one who scores in bulk, too. */
  readonly details: boolean;
  /** True: the vector's random waves, which a tenant's bent heads weigh (`src/fitting/waves.ts`). */
  readonly waves?: boolean;
  /** How many of the nearest labelled prompts are wanted beside the details; absent: none. */
  readonly neighbours?: number;
}
