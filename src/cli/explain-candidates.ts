// SPDX-License-Identifier: Apache-2.0
import type { Backend } from "../contract/backend.ts";
import type { ScoreFacts } from "../contract/decision.ts";
import type { LlmRequest } from "../contract/request.ts";
import type { Success } from "../contract/scorer.ts";
import { type Inability, inability } from "../steering/candidates.ts";
import type { Wanted } from "../steering/resolve-model.ts";
import type { CandidateFacts } from "./explanation.ts";

/** What is predicted of backends, by the router that decides. */
export interface Predictions {
  /** By profile. */
  readonly success?: Success;
  readonly scored?: ScoreFacts;
}

/** Every backend, with what is predicted of it or why it is no candidate. */
export function explainCandidates(
  backends: readonly Backend[],
  wanted: Wanted,
  request: LlmRequest,
  { success, scored }: Predictions,
): readonly CandidateFacts[] {
  return backends.map((backend): CandidateFacts => {
    const { name, tier, model, profile, price } = backend;
    const leftOut = whyLeftOut(wanted, backend, request);
    const own = success?.[profile];
    const loss = scored?.losses[name];
    return {
      ...{ backend: name, tier, model, profile },
      ...(price && { price }),
      ...(leftOut === undefined ? {} : { leftOut }),
      ...(own === undefined ? {} : { success: own }),
      ...(scored === undefined || loss === undefined
        ? {}
        : { loss, eligible: loss < scored.threshold || (tier === "strong" && loss === 0) }),
    };
  });
}

const LEFT_OUT: Readonly<Record<Inability, string>> = {
  unsupported_api: "does not serve this API",
  unsupported_capability: "cannot do what the request needs",
  context_length_exceeded: "context window too small",
};

function whyLeftOut(wanted: Wanted, backend: Backend, request: LlmRequest): string | undefined {
  const outside = outsider(wanted, backend);
  if (outside !== undefined) return outside;
  const unable = inability(wanted, backend, request);
  return unable === undefined ? undefined : LEFT_OUT[unable];
}

function outsider(wanted: Wanted, backend: Backend): string | undefined {
  if (wanted.kind === "explicit")
    return backend.model === wanted.model || wanted.fallback ? undefined : "another model was asked for";
  return wanted.virtualModel.backends.includes(backend.name)
    ? undefined
    : "not a backend of this virtual model";
}
