// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Embedder } from "../../../src/contract/embedder.ts";
import { indexRoutes, nearestRoute } from "../../../src/semantic/route-index.ts";

/** Our own prompts of some kinds, and some of none of these kinds. */
interface Prompts {
  readonly topics: Readonly<Record<string, readonly string[]>>;
  readonly none: readonly string[];
}

/** How well routes are told apart, as shares of prompts. */
export interface Told {
  readonly similarity: number;
  /** Of the prompts of a kind: those that its route took. */
  readonly own: number;
  /** Of the prompts of a kind: those that another route took. */
  readonly astray: number;
  /** Of the prompts of no kind: those that no route took. */
  readonly left: number;
}

const PATIENCE_MS = 60_000;

/** The prompts with their vectors. Rejects when one cannot be embedded. */
export async function embeddedPrompts(embedder: Embedder) {
  const prompts = JSON.parse(readFileSync(join(import.meta.dirname, "prompts.json"), "utf8")) as Prompts;
  const vectors = new Map<string, Float32Array>();
  for (const text of [...Object.values(prompts.topics).flat(), ...prompts.none]) {
    const embedded = await embedder.embed(text, PATIENCE_MS);
    if (embedded.kind !== "embedded") throw new Error(`embed a prompt: ${embedded.why}`, { cause: embedded });
    vectors.set(text, embedded.vector);
  }
  return { prompts, vectors };
}

/** Each prompt against routes made of all the others, at one least similarity. */
export function leaveOneOut(
  { prompts, vectors }: Awaited<ReturnType<typeof embeddedPrompts>>,
  similarity: number,
): Told {
  const routeOf = (text: string): string | undefined => {
    const routes = Object.entries(prompts.topics).map(([name, all]) => {
      const examples = all.filter((one) => one !== text);
      return { name, examples, similarity, target: { tier: "weak" } as const };
    });
    const index = indexRoutes(routes, (one) => vectors.get(one));
    const vector = vectors.get(text);
    if (index === undefined || vector === undefined) throw new Error("a prompt has no vector");
    return nearestRoute(index, vector)?.route.name;
  };
  const taken = Object.entries(prompts.topics).flatMap(([topic, all]) =>
    all.map((text) => ({ topic, route: routeOf(text) })),
  );
  return {
    similarity,
    own: share(taken, ({ topic, route }) => route === topic),
    astray: share(taken, ({ topic, route }) => route !== topic && route !== undefined),
    left: share(prompts.none, (text) => routeOf(text) === undefined),
  };
}

function share<One>(all: readonly One[], holds: (one: One) => boolean): number {
  return all.filter(holds).length / all.length;
}
