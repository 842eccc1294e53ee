// SPDX-License-Identifier: Apache-2.0
import type { Backend } from "../contract/backend.ts";
import type { Decision, Reason } from "../contract/decision.ts";
import type { VirtualModel } from "../contract/policy.ts";
import { chainOf, inPriceOrder } from "./price-order.ts";

/** Without a score: the default backend when it is able, then the strong tier, then the weak. */
export function byDefault(
  { name, defaultBackend }: Pick<VirtualModel, "name" | "defaultBackend">,
  able: readonly Backend[],
  reason: Reason,
): Omit<Decision, "id" | "timings"> {
  const ordered = first(inPriceOrder(able, "strong"), (backend) => backend.name === defaultBackend);
  return { virtualModel: name, tier: ordered[0]?.tier ?? "strong", reason, chain: chainOf(ordered) };
}

/** Those that match first, in the same order among themselves. */
export function first(
  ordered: readonly Backend[],
  matches: (backend: Backend) => boolean,
): readonly Backend[] {
  return [...ordered.filter(matches), ...ordered.filter((backend) => !matches(backend))];
}
