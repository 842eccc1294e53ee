// SPDX-License-Identifier: Apache-2.0
import type { Backend } from "../contract/backend.ts";
import type { Semantic, SemanticRoute } from "../contract/semantic.ts";
import type { ConfigProblem } from "./config.ts";
import type { SemanticEntry } from "./schema-semantic.ts";
import type { VirtualModelEntry } from "./schema-virtual-model.ts";

/** Examples of all virtual models together: each is embedded when a configuration is taken, and looked at by each request. */
const MAX_EXAMPLES = 2000;

/**
 * The semantic routes of a virtual model whose backends are `own`. Where others may come (from a cluster), a route to one
 * that is not there is no mistake: until it comes its prompts go to the strong tier.
 */
export function readSemantic(
  { router, semantic }: Pick<VirtualModelEntry, "router" | "semantic">,
  own: readonly Pick<Backend, "name" | "tier">[],
  mayCome: boolean,
  path: string,
  problems: ConfigProblem[],
): Semantic | undefined {
  if (semantic === undefined) {
    if (router === "semantic")
      problems.push({
        path: `${path}.router`,
        message: "semantic needs routes: semantic: {routes: [{name, examples, tier or backend}]}",
      });
    return undefined;
  }
  complainOfDoubles(semantic, `${path}.semantic`, problems);
  const routes = semantic.routes.map((entry, position): SemanticRoute => {
    const { name, examples, similarity } = entry;
    const at = `${path}.semantic.routes[${position}].backend`;
    return { name, examples, similarity, target: targetOf(entry, own, at, mayCome ? [] : problems) };
  });
  return { routes, otherwise: semantic.otherwise };
}

/** Says when there are more examples than requests can be compared with. */
export function complainOfTooMany(entries: readonly VirtualModelEntry[], problems: ConfigProblem[]): void {
  const routes = entries.flatMap(({ semantic }) => semantic?.routes ?? []);
  const count = routes.reduce((sum, { examples }) => sum + examples.length, 0);
  if (count > MAX_EXAMPLES)
    problems.push({
      path: "virtualModels",
      message: `${count} examples of semantic routes: at most ${MAX_EXAMPLES} in all; a route seldom needs over 20`,
    });
}

function targetOf(
  { tier, backend }: SemanticEntry["routes"][number],
  own: readonly Pick<Backend, "name" | "tier">[],
  path: string,
  problems: ConfigProblem[],
): SemanticRoute["target"] {
  if (backend === undefined) return { tier: tier ?? "strong" }; // the schema sees to it that there is one
  const known = own.find((one) => one.name === backend);
  if (known === undefined)
    problems.push({ path, message: `${backend} is not a backend of this virtual model` });
  return { backend, tier: known?.tier ?? "strong" };
}

/** A name must mean one route, and an example must not be of two. */
function complainOfDoubles({ routes }: SemanticEntry, path: string, problems: ConfigProblem[]): void {
  const names = new Set<string>();
  const examples = new Map<string, string>();
  for (const [position, route] of routes.entries()) {
    const at = `${path}.routes[${position}]`;
    if (names.has(route.name))
      problems.push({ path: `${at}.name`, message: `a second route named ${route.name}` });
    names.add(route.name);
    for (const [number, example] of route.examples.entries()) {
      const before = examples.get(example);
      if (before !== undefined)
        problems.push({ path: `${at}.examples[${number}]`, message: `is an example of ${before} already` });
      examples.set(example, route.name);
    }
  }
}
