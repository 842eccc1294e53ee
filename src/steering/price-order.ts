// SPDX-License-Identifier: Apache-2.0
import type { Backend, Tier } from "../contract/backend.ts";
import type { Decision } from "../contract/decision.ts";

/** The given tier first, the cheaper first within a tier (an unknown price behind every known one), catalog order between equals. */
export function inPriceOrder(backends: readonly Backend[], first: Tier): readonly Backend[] {
  return backends.toSorted((a, b) => {
    if (a.tier !== b.tier) return a.tier === first ? -1 : 1;
    return cost(a) - cost(b);
  });
}

/** The names of backends (at least one) as a decision has them. */
export function chainOf(ordered: readonly Backend[]): Decision["chain"] {
  const [first, ...rest] = ordered.map((backend) => backend.name);
  if (first === undefined) throw new Error("decide: called without a candidate");
  return [first, ...rest];
}

function cost(backend: Backend): number {
  return backend.price === undefined ? Number.MAX_VALUE : backend.price.input + backend.price.output;
}
