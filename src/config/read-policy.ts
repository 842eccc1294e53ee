// SPDX-License-Identifier: Apache-2.0
import type { Policy, VirtualModel } from "../contract/policy.ts";
import type { RouterName } from "../contract/router.ts";
import type { ConfigProblem } from "./config.ts";
import { complainOfTooMany, readSemantic } from "./read-semantic.ts";
import type { BackendEntry, ConfigFile, VirtualModelEntry } from "./schema.ts";

const AUTO: VirtualModelEntry = { name: "auto", router: "mf", onRouterFailure: "open" };

/** Where each router cuts when nobody says: about the median of its scores on the reference distribution. */
const DEFAULT_THRESHOLDS: Readonly<Record<RouterName, number>> = {
  ensemble: 0.25,
  mf: 0.25,
  bert: 0.25,
  knn: 0.25,
  "sw-ranking": 0.25,
  causal: 0.5,
  semantic: 0.25,
  heuristic: 0.5,
};

/** The policy that a file means: virtual models with their backends resolved, and the rules for all requests. */
export function readPolicy(file: ConfigFile, problems: ConfigProblem[]): Policy {
  const entries = file.virtualModels ?? [AUTO];
  const virtualModels = entries.map((entry, position) =>
    virtualModelOf(entry, file.backends, `virtualModels[${position}]`, problems),
  );
  complainOfNames(entries, file.backends, problems);
  complainOfTooMany(entries, problems);
  return {
    virtualModels,
    primary: entries[0]?.name ?? AUTO.name,
    explicitFallback: file.explicitFallback,
    responseHeaders: file.responseHeaders,
    decisionBudgetMs: file.decisionBudgetMs,
    routerTimeoutMs: file.routerTimeoutMs,
    attemptTimeoutMs: file.attemptTimeoutMs,
    idleTimeoutMs: file.idleTimeoutMs,
    maxBodyBytes: file.maxBodyBytes,
  };
}

function virtualModelOf(
  entry: VirtualModelEntry,
  backends: readonly BackendEntry[],
  path: string,
  problems: ConfigProblem[],
): VirtualModel {
  const known = new Set(backends.map((backend) => backend.name));
  for (const [position, name] of (entry.backends ?? []).entries())
    if (!known.has(name))
      problems.push({ path: `${path}.backends[${position}]`, message: `no backend ${name}` });
  const own = backends.filter((backend) => entry.backends?.includes(backend.name) ?? true);
  const chosen = entry.default ?? (own.find((backend) => backend.tier === "strong") ?? own[0])?.name ?? "";
  if (entry.default !== undefined && !own.some((backend) => backend.name === entry.default))
    problems.push({ path: `${path}.default`, message: `${entry.default} is not one of its backends` });
  const semantic = readSemantic(entry, own, path, problems);
  return {
    name: entry.name,
    router: entry.router,
    threshold: entry.threshold ?? DEFAULT_THRESHOLDS[entry.router],
    backends: own.map((backend) => backend.name),
    defaultBackend: chosen,
    onRouterFailure: entry.onRouterFailure,
    ...(semantic === undefined ? {} : { semantic }),
  };
}

/** A model name must mean one thing: a virtual model, a backend's model, or a router with its threshold. */
function complainOfNames(
  entries: readonly VirtualModelEntry[],
  backends: readonly BackendEntry[],
  problems: ConfigProblem[],
): void {
  const models = new Set(backends.map((backend) => backend.model));
  const seen = new Set<string>();
  for (const [position, { name }] of entries.entries()) {
    const path = `virtualModels[${position}].name`;
    if (seen.has(name)) problems.push({ path, message: `a second virtual model named ${name}` });
    if (models.has(name)) problems.push({ path, message: `${name} is the model of a backend` });
    if (name.startsWith("router-"))
      problems.push({ path, message: "router-… names are routers with a threshold" });
    seen.add(name);
  }
}
