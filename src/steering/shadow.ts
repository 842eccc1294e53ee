// SPDX-License-Identifier: Apache-2.0
import type { Backend } from "../contract/backend.ts";
import type { Decision } from "../contract/decision.ts";
import { byDefault } from "./by-default.ts";
import type { Wanted } from "./resolve-model.ts";

/** In shadow mode the request goes to the default backend, as if nobody had asked; what was decided is told beside it. */
export function shadow(decision: Decision, wanted: Wanted, able: readonly Backend[]): Decision {
  if (wanted.kind === "explicit" || wanted.virtualModel.mode === "enforce") return decision;
  const { tier, reason, chain } = decision;
  const would = { tier, reason, backend: chain[0] };
  return { ...decision, ...byDefault(wanted.virtualModel, able, "shadow"), would };
}
