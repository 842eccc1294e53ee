// SPDX-License-Identifier: Apache-2.0
import { CausalRouter } from "./causal/causal-router.ts";
import type { ConfiguredRouters, PromptScores } from "./cli/prompt-scoring.ts";
import type { Scorer } from "./contract/scorer.ts";
import type { ModelRouters } from "./onnx/model-routers.ts";
import { SemanticRouter } from "./semantic/semantic-router.ts";
import { heuristic } from "./steering/heuristic.ts";
import { readSignals } from "./steering/signals.ts";

/** Nobody waits for these scores: what is late in a request is not late here. */
const BUDGET_MS = 60_000;

/** Jobs that one prompt may have in the router model's queue at once, with these routers at work. */
export const JOBS_PER_PROMPT = 3;

type Part = (text: string) => Promise<PromptScores>;

/**
 * Parts that score by the routers that a virtual model configures. What stands in for a router (a late or broken
 * endpoint) is no score of its own: the part rejects, and says why. Rejects when the examples cannot be embedded.
 */
export async function configuredParts(
  model: ModelRouters,
  { semantic, causal }: ConfiguredRouters,
): Promise<readonly Part[]> {
  const parts: Part[] = [];
  const settings = { profiles: [], ...(semantic && { semantic }), ...(causal && { causal }) };
  const part =
    (scorer: Scorer): Part =>
    async (text) => {
      const scored = await scorer.score({ text, signals: readSignals(text), budgetMs: BUDGET_MS, settings });
      if (scored.kind === "unscored") throw scored.cause;
      if (scored.degraded !== "none") throw new Error(`score by ${scorer.router}: ${scored.degraded}`);
      const { queueMs: _, ...spent } = scored.timings;
      return {
        scores: { [scorer.router]: scored.score },
        decisionMs: { [scorer.router]: spent.tokenizeMs + spent.inferMs },
      };
    };
  if (semantic !== undefined) {
    const others = new Map([...model.scorers, heuristic].map((scorer) => [scorer.router, scorer] as const));
    const router = new SemanticRouter(model, others);
    await router.learn([{ semantic }]);
    parts.push(part(router));
  }
  if (causal !== undefined) {
    const quick = () => Promise.reject(new Error("the endpoint gave no score"));
    parts.push(part(new CausalRouter({ quick, onFailure: () => {} })));
  }
  return parts;
}
