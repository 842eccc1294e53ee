// SPDX-License-Identifier: Apache-2.0
import type { Backend } from "../contract/backend.ts";
import type { Fitted } from "../contract/fitted.ts";
import type { Policy, VirtualModel } from "../contract/policy.ts";
import type { ConfigProblem, Surroundings } from "./config.ts";
import { complainOfTooMany, readSemantic } from "./read-semantic.ts";
import { readThreshold } from "./read-threshold.ts";
import { type ConfigFile, DEFAULT_ROUTER, type VirtualModelEntry } from "./schema.ts";

const AUTO: VirtualModelEntry = { name: "auto", router: DEFAULT_ROUTER, onRouterFailure: "open" };

/** What a policy stands on beside its own keys. */
export interface PolicyGround {
  readonly backends: readonly Backend[];
  /** Fitted files by the path that names them. */
  readonly fitted: ReadonlyMap<string, Fitted>;
  readonly routerModel: Surroundings["routerModel"];
}

/** The policy that a file means: virtual models with their backends resolved, and the rules for all requests. */
export function readPolicy(file: ConfigFile, ground: PolicyGround, problems: ConfigProblem[]): Policy {
  const entries = file.virtualModels ?? [AUTO];
  const virtualModels = entries.map((entry, position) =>
    virtualModelOf(entry, ground, `virtualModels[${position}]`, problems),
  );
  complainOfNames(entries, ground.backends, problems);
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
  { backends, fitted, routerModel }: PolicyGround,
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
  const head = entry.fitted === undefined ? undefined : fitted.get(entry.fitted);
  const semantic = readSemantic(entry, own, path, problems);
  return {
    name: entry.name,
    router: entry.router,
    ...readThreshold(entry, own, head, routerModel, path, problems),
    backends: own.map((backend) => backend.name),
    defaultBackend: chosen,
    onRouterFailure: entry.onRouterFailure,
    ...(head && { fitted: head }),
    ...(semantic === undefined ? {} : { semantic }),
  };
}

/** A model name must mean one thing: a virtual model, a backend's model, or a router with its threshold. */
function complainOfNames(
  entries: readonly VirtualModelEntry[],
  backends: readonly Backend[],
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
