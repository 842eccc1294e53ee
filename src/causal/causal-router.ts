// SPDX-License-Identifier: Apache-2.0
import type { CausalEndpoint } from "../contract/causal.ts";
import { type Degraded, NO_TIMINGS, type Scored, type ScoreInput, type Scorer } from "../contract/scorer.ts";
import { askEndpoint, type EndpointFailure } from "./ask-endpoint.ts";

/** What stands behind the causal router when its endpoint is of no use. */
export interface CausalRouterOptions {
  /** The score that is there at once; never rejects. */
  readonly quick: (input: ScoreInput) => Promise<Scored>;
  /** Hears why the endpoint gave no score. */
  readonly onFailure: (why: EndpointFailure) => void;
}

/**
 * The `causal` router: asks a language model how hard the prompt is, by the log-probabilities of one token.
 *
 *   room for one more question ── answered in time ── the endpoint's score
 *              │                        └─ late, failed ── the quick score, degraded
 *              └─ none ── the quick score, degraded
 */
export class CausalRouter implements Scorer {
  readonly router = "causal";
  readonly digest = "none";
  readonly #options: CausalRouterOptions;
  #underWay = 0;

  constructor(options: CausalRouterOptions) {
    this.#options = options;
  }

  async score(input: ScoreInput): Promise<Scored> {
    const { causal } = input.settings;
    if (causal === undefined)
      return { kind: "unscored", cause: new Error("no causal endpoint is configured"), timings: NO_TIMINGS };
    if (this.#underWay >= causal.concurrency) return await this.#quick(input, "queue-full", 0);
    const start = performance.now();
    const answer = await this.#ask(causal, input);
    const inferMs = performance.now() - start;
    if (answer.kind === "scored")
      return {
        kind: "scored",
        score: answer.score,
        by: "endpoint",
        cached: false,
        degraded: "none",
        timings: { ...NO_TIMINGS, inferMs },
      };
    if (answer.kind === "failed") this.#options.onFailure(answer.why);
    return await this.#quick(input, answer.kind, inferMs);
  }

  async #ask(endpoint: CausalEndpoint, { text, budgetMs }: ScoreInput): ReturnType<typeof askEndpoint> {
    this.#underWay++;
    try {
      return await askEndpoint(endpoint, text, budgetMs);
    } finally {
      this.#underWay--;
    }
  }

  async #quick(input: ScoreInput, degraded: Degraded, spentMs: number): Promise<Scored> {
    const scored = await this.#options.quick(input);
    const timings = { ...scored.timings, inferMs: scored.timings.inferMs + spentMs };
    return scored.kind === "scored" ? { ...scored, degraded, timings } : { ...scored, timings };
  }
}
