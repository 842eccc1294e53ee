// SPDX-License-Identifier: Apache-2.0
import type { Backend } from "../contract/backend.ts";
import type { Policy, VirtualModel } from "../contract/policy.ts";
import type { Problem } from "../contract/problem.ts";
import { ROUTER_NAMES, type RouterName } from "../contract/router.ts";

/** What the model string in the body asks for. */
export type Wanted =
  /** `named`: router and threshold stand in the name, and no dial moves them. */
  | { readonly kind: "virtual"; readonly virtualModel: VirtualModel; readonly named?: true }
  /** A backend's own model: every backend that serves it, and those it may fall back to. */
  | { readonly kind: "explicit"; readonly model: string; readonly fallback: boolean };

/** RouteLLM's names: `router-mf-0.11593`. */
const ROUTER_MODEL = /^router-([a-z][a-z-]*[a-z])-(.+)$/;

/** Looks a model string up: virtual models first, then backends' models, then a router with its threshold. */
export function resolveModel(
  model: string,
  world: { readonly backends: readonly Backend[]; readonly policy: Policy },
): Wanted | { readonly kind: "problem"; readonly problem: Problem } {
  const { policy, backends } = world;
  const virtualModel = policy.virtualModels.find((one) => one.name === model);
  if (virtualModel !== undefined) return { kind: "virtual", virtualModel };
  if (backends.some((backend) => backend.model === model))
    return { kind: "explicit", model, fallback: policy.explicitFallback };
  const named = ROUTER_MODEL.exec(model);
  if (named !== null) return routerModel(named[1] ?? "", named[2] ?? "", policy);
  return { kind: "problem", problem: { code: "model_not_found" } };
}

function routerModel(
  router: string,
  text: string,
  policy: Policy,
): Wanted | { readonly kind: "problem"; readonly problem: Problem } {
  if (!isRouterName(router))
    return {
      kind: "problem",
      problem: { code: "unknown_router", detail: `routers: ${ROUTER_NAMES.join(", ")}` },
    };
  const threshold = /^(0|1|0?\.\d{1,12}|1\.0{1,12}|0\.\d{1,12})$/.test(text) ? Number(text) : Number.NaN;
  if (!(threshold >= 0 && threshold <= 1)) return { kind: "problem", problem: { code: "invalid_threshold" } };
  const primary = policy.virtualModels.find((one) => one.name === policy.primary);
  if (primary === undefined) return { kind: "problem", problem: { code: "model_not_found" } };
  const missing = missingSettings(router, primary, policy);
  if (missing !== undefined) return { kind: "problem", problem: { code: "unknown_router", detail: missing } };
  return { kind: "virtual", virtualModel: { ...primary, router, threshold }, named: true };
}

/** What a router needs that the configuration does not have, for whoever writes the configuration. */
function missingSettings(router: RouterName, primary: VirtualModel, policy: Policy): string | undefined {
  if (router === "semantic" && primary.semantic === undefined)
    return `semantic is not configured: the virtual model ${primary.name} needs the key semantic`;
  if (router === "causal" && policy.causal === undefined)
    return "causal is not configured: it needs the key causal";
  return undefined;
}

function isRouterName(name: string): name is RouterName {
  return (ROUTER_NAMES as readonly string[]).includes(name);
}
