// SPDX-License-Identifier: Apache-2.0
import type { Backend } from "../contract/backend.ts";
import type { Discovered } from "../contract/discovery.ts";
import type { Fitted } from "../contract/fitted.ts";
import type { Policy, VirtualModel } from "../contract/policy.ts";
import type { ConfigProblem, Surroundings } from "./config.ts";
import { complainOfTooMany, readSemantic } from "./read-semantic.ts";
import { readThreshold } from "./read-threshold.ts";
import type { ConfigFile } from "./schema.ts";
import { DEFAULT_ROUTER, type VirtualModelEntry } from "./schema-virtual-model.ts";

const AUTO: VirtualModelEntry = {
  name: "auto",
  router: DEFAULT_ROUTER,
  sticky: { ttlSeconds: 600, margin: 0.1 },
  mode: "enforce",
  onRouterFailure: "open",
};

/** What a policy stands on beside its own keys. */
export interface PolicyGround {
  readonly backends: readonly Backend[];
  /** What a cluster tells: then a backend that is not there may still come. */
  readonly found: Discovered | undefined;
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
    streamUsage: file.streamUsage,
    decisionBudgetMs: file.decisionBudgetMs,
    routerTimeoutMs: file.routerTimeoutMs,
    attemptTimeoutMs: file.attemptTimeoutMs,
    idleTimeoutMs: file.idleTimeoutMs,
    maxBodyBytes: file.maxBodyBytes,
  };
}

function virtualModelOf(
  entry: VirtualModelEntry,
  ground: PolicyGround,
  path: string,
  problems: ConfigProblem[],
): VirtualModel {
  const { fitted, routerModel } = ground;
  const own = ownBackends(entry, ground, path, problems);
  const head = entry.fitted === undefined ? undefined : fitted.get(entry.fitted);
  const semantic = readSemantic(entry, own, ground.found !== undefined, path, problems);
  return {
    name: entry.name,
    router: entry.router,
    ...readThreshold(entry, own, head, routerModel, path, problems),
    backends: own.map((backend) => backend.name),
    defaultBackend: defaultOf(entry, own, ground, path, problems),
    ...(entry.sticky === false
      ? {}
      : { sticky: { ttlMs: entry.sticky.ttlSeconds * 1000, margin: entry.sticky.margin } }),
    mode: entry.mode,
    onRouterFailure: entry.onRouterFailure,
    ...(head && { fitted: head }),
    ...(semantic === undefined ? {} : { semantic }),
  };
}

/** The names of a file's virtual models. */
export function namesOf(file: ConfigFile): readonly string[] {
  return (file.virtualModels ?? [AUTO]).map(({ name }) => name);
}

/** The names of those that hold a daily budget. */
export function budgetedOf({ virtualModels = [] }: ConfigFile): readonly string[] {
  return virtualModels.flatMap(({ name, dailyBudgetUsd }) => (dailyBudgetUsd === undefined ? [] : [name]));
}

/** The backends that a virtual model may use: those it lists, and of the discovered those that want to serve it. */
function ownBackends(
  { name, backends: listed, dailyBudgetUsd }: VirtualModelEntry,
  { backends, found }: PolicyGround,
  path: string,
  problems: ConfigProblem[],
): readonly Backend[] {
  const known = new Set(backends.map((backend) => backend.name));
  for (const [position, one] of (listed ?? []).entries())
    if (found === undefined && !known.has(one))
      problems.push({ path: `${path}.backends[${position}]`, message: `no backend ${one}` });
  const choosy = new Map((found?.backends ?? []).map((one) => [one.name, one.virtualModels]));
  // A file can be mended by whoever set the budget; a Service is somebody else's, and may not make the file unusable.
  const isAffordable = (backend: Backend): boolean =>
    dailyBudgetUsd === undefined || backend.price !== undefined || !choosy.has(backend.name);
  return backends.filter(
    (backend) =>
      isAffordable(backend) &&
      (listed?.includes(backend.name) ?? true) &&
      (choosy.get(backend.name)?.includes(name) ?? true),
  );
}

/** The backend without a score; while the one that is named has not been discovered, the one of a file that names none. */
function defaultOf(
  entry: VirtualModelEntry,
  own: readonly Backend[],
  { found }: PolicyGround,
  path: string,
  problems: ConfigProblem[],
): string {
  const usual = (own.find((backend) => backend.tier === "strong") ?? own[0])?.name ?? "";
  if (entry.default === undefined || own.some((backend) => backend.name === entry.default))
    return entry.default ?? usual;
  if (found === undefined)
    problems.push({ path: `${path}.default`, message: `${entry.default} is not one of its backends` });
  return usual;
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
