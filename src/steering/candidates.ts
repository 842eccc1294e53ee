// SPDX-License-Identifier: Apache-2.0
import type { Backend } from "../contract/backend.ts";
import type { Problem, ProblemCode } from "../contract/problem.ts";
import type { LlmRequest } from "../contract/request.ts";
import type { Wanted } from "./resolve-model.ts";

/** Why a backend cannot serve a request, in the order of asking. */
export type Inability = "unsupported_api" | "unsupported_capability" | "context_length_exceeded";

/** The backends able to serve, or the problem that leaves none. */
export type Candidates =
  | { readonly kind: "candidates"; readonly backends: readonly Backend[] }
  | { readonly kind: "problem"; readonly problem: Problem };

/** Backends able to serve this request, in catalog order. */
export function candidates(wanted: Wanted, request: LlmRequest, all: readonly Backend[]): Candidates {
  if (all.length === 0) return { kind: "problem", problem: { code: "no_backends" } };
  const own = all.filter((backend) => mayServe(wanted, backend));
  const inabilities = own.map((backend) => inability(wanted, backend, request));
  const able = own.filter((_, position) => inabilities[position] === undefined);
  if (able.some((backend) => wanted.kind === "virtual" || backend.model === wanted.model))
    return { kind: "candidates", backends: able };
  return { kind: "problem", problem: { code: furthest(inabilities), ...detail(inabilities, request) } };
}

/**
 * What keeps one backend from serving. An explicit model is the client's own choice: only an API that the
 * backend does not speak rules it out, the rest is for the backend to say.
 */
export function inability(wanted: Wanted, backend: Backend, request: LlmRequest): Inability | undefined {
  if (!backend.apis.includes(request.api)) return "unsupported_api";
  if (wanted.kind === "explicit" && backend.model === wanted.model) return undefined;
  if (!request.needs.every((need) => backend.capabilities.includes(need))) return "unsupported_capability";
  const tokens = request.promptTokens + request.maxAnswerTokens;
  return tokens > backend.contextWindow ? "context_length_exceeded" : undefined;
}

function mayServe(wanted: Wanted, backend: Backend): boolean {
  if (wanted.kind === "explicit") return wanted.fallback || backend.model === wanted.model;
  return wanted.virtualModel.backends.includes(backend.name);
}

/** The backend that came nearest to being able says what is missing. */
function furthest(inabilities: readonly (Inability | undefined)[]): ProblemCode {
  if (inabilities.includes("context_length_exceeded")) return "context_length_exceeded";
  if (inabilities.includes("unsupported_capability")) return "unsupported_capability";
  return inabilities.includes("unsupported_api") ? "unsupported_api" : "no_backends";
}

function detail(inabilities: readonly (Inability | undefined)[], request: LlmRequest): { detail?: string } {
  switch (furthest(inabilities)) {
    case "context_length_exceeded":
      return { detail: `about ${request.promptTokens} tokens and ${request.maxAnswerTokens} for the answer` };
    case "unsupported_capability":
      return { detail: `needs ${request.needs.join(", ")}` };
    case "unsupported_api":
      return { detail: request.api };
    default:
      return {};
  }
}
