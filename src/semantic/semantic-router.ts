// SPDX-License-Identifier: Apache-2.0
import type { Embedder } from "../contract/embedder.ts";
import type { VirtualModel } from "../contract/policy.ts";
import type { RouterName } from "../contract/router.ts";
import {
  type Degraded,
  NO_TIMINGS,
  type Scored,
  type ScoreInput,
  type Scorer,
  type ScoreTimings,
} from "../contract/scorer.ts";
import type { Semantic } from "../contract/semantic.ts";
import { ExampleVectors } from "./example-vectors.ts";
import { indexRoutes, nearestRoute, type RouteIndex, type RouteMatch } from "./route-index.ts";

/**
 * The `semantic` router: a text belongs to the route with the nearest example, if that is near enough; else another
 * router scores it. The idea is that of aurelio-labs' semantic-router.
 *
 *   vector in time ── near enough ── the route's tier: score 1 or 0
 *        │                └─ no ──── the `otherwise` router's score
 *        └─ late, queue full, failed ── the `otherwise` router's score, degraded
 */
export class SemanticRouter implements Scorer {
  readonly router = "semantic";
  readonly #embedder: Embedder;
  readonly #others: ReadonlyMap<RouterName, Scorer>;
  readonly #vectors: ExampleVectors;
  /** By the configuration's own object: an exchange that began with an old configuration keeps its routes. */
  readonly #indexes = new WeakMap<Semantic, RouteIndex>();

  /** `others` are the routers that may score what belongs to no route; `pause` as `ExampleVectors` has it. */
  constructor(embedder: Embedder, others: ReadonlyMap<RouterName, Scorer>, pause?: () => Promise<void>) {
    this.#embedder = embedder;
    this.#others = others;
    this.#vectors = new ExampleVectors(embedder, pause);
  }

  get digest(): string {
    return this.#embedder.digest;
  }

  /** Embeds the examples of all virtual models; their routes work when this has resolved. Rejects when it cannot. */
  async learn(virtualModels: readonly Pick<VirtualModel, "semantic">[]): Promise<void> {
    const all = virtualModels.flatMap(({ semantic }) => (semantic === undefined ? [] : [semantic]));
    await this.#vectors.learn(
      new Set(all.flatMap(({ routes }) => routes.flatMap(({ examples }) => examples))),
    );
    for (const semantic of all) {
      const index = indexRoutes(semantic.routes, (text) => this.#vectors.of(text));
      if (index !== undefined) this.#indexes.set(semantic, index);
    }
  }

  async score(input: ScoreInput): Promise<Scored> {
    const { semantic } = input.settings;
    if (semantic === undefined) return unscored("the virtual model has no semantic routes");
    const index = this.#indexes.get(semantic);
    if (index === undefined) return worse(await this.#otherwise(input, semantic), "failed");
    // Both at once: they share one run of the encoder, which is most of the work of either.
    const otherwise = this.#otherwise(input, semantic);
    const embedded = await this.#embedder.embed(input.text, input.budgetMs);
    const match = embedded.kind === "embedded" ? nearestRoute(index, embedded.vector) : undefined;
    if (match !== undefined) return byRoute(match, embedded.timings);
    return worse(await otherwise, embedded.kind === "embedded" ? "none" : embedded.why);
  }

  /** The result of the router for what belongs to no route, under its name. */
  async #otherwise(input: ScoreInput, { otherwise }: Semantic): Promise<Scored> {
    const other = this.#others.get(otherwise);
    if (other === undefined) return unscored(`router ${otherwise} is not loaded`);
    const scored = await other.score(input);
    if (scored.kind === "unscored") return scored;
    return { ...scored, instead: { router: other.router, digest: other.digest } };
  }
}

/** The score as one that was not the best to be had. */
function worse(scored: Scored, degraded: Degraded): Scored {
  return scored.kind === "unscored" || degraded === "none" ? scored : { ...scored, degraded };
}

function byRoute({ route, similarity }: RouteMatch, timings: ScoreTimings): Scored {
  const { tier, backend } = route.target;
  return {
    kind: "scored",
    score: tier === "strong" ? 1 : 0,
    by: "route",
    cached: false,
    degraded: "none",
    timings,
    route: { name: route.name, similarity, ...(backend === undefined ? {} : { backend }) },
  };
}

function unscored(why: string): Scored {
  return { kind: "unscored", cause: new Error(why), timings: NO_TIMINGS };
}
