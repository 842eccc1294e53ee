// SPDX-License-Identifier: Apache-2.0

/** Routers that read the router model's graphs; RouteLLM's names where it has one. */
export const MODEL_ROUTERS = ["ensemble", "mf", "bert", "knn", "sw-ranking"] as const;
export type ModelRouterName = (typeof MODEL_ROUTERS)[number];

/** The named ways to score. */
export const ROUTER_NAMES = [...MODEL_ROUTERS, "causal", "semantic", "heuristic"] as const;
export type RouterName = (typeof ROUTER_NAMES)[number];
