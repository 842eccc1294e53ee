// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Embedded, Embedder } from "../contract/embedder.ts";
import type { RouterName } from "../contract/router.ts";
import { NO_TIMINGS, type Scored, type ScoreInput, type Scorer } from "../contract/scorer.ts";
import type { Semantic, SemanticRoute } from "../contract/semantic.ts";
import { readSignals } from "../steering/signals.ts";
import { SemanticRouter } from "./semantic-router.ts";

/** Places on a circle, by hand: greetings at the top, law to the right, anything else far away. */
const DEGREES: Readonly<Record<string, number>> = { hello: 90, hi: 85, contract: 0, lease: 10, weather: 225 };
const SPENT = { queueMs: 1, tokenizeMs: 2, inferMs: 3 };

/** An embedder that knows those words only, and counts what it is asked. */
class WordEmbedder implements Embedder {
  readonly digest = "0123456789ab";
  readonly asked: string[] = [];
  readonly budgets: number[] = [];
  missing: Exclude<Embedded, { kind: "embedded" }>["why"] | undefined;

  embed(text: string, budgetMs: number): Promise<Embedded> {
    this.asked.push(text);
    this.budgets.push(budgetMs);
    if (this.missing !== undefined)
      return Promise.resolve({ kind: "missed", why: this.missing, timings: SPENT });
    const angle = ((DEGREES[text] ?? assert.fail(text)) * Math.PI) / 180;
    const vector = Float32Array.of(Math.cos(angle), Math.sin(angle));
    return Promise.resolve({ kind: "embedded", vector, timings: SPENT });
  }
}

/** A router that says what it was told to say, and with which budget. */
function saying(router: RouterName, scored: Scored, budgets: number[] = []): Scorer {
  return {
    router,
    digest: "ba9876543210",
    score: ({ budgetMs }) => {
      budgets.push(budgetMs);
      return Promise.resolve(scored);
    },
  };
}

const ENSEMBLE: Scored = {
  kind: "scored",
  score: 0.4,
  by: "encoder",
  cached: false,
  degraded: "none",
  timings: { queueMs: 10, tokenizeMs: 20, inferMs: 30 },
};

const greetings: SemanticRoute = {
  name: "greetings",
  examples: ["hello"],
  target: { tier: "weak" },
  similarity: 0.8,
};
const law: SemanticRoute = {
  name: "law",
  examples: ["contract"],
  target: { tier: "strong", backend: "gpt-4" },
  similarity: 0.8,
};
const semantic: Semantic = { routes: [greetings, law], otherwise: "ensemble" };

const ask = (text: string, over: Partial<Semantic> | undefined = semantic): ScoreInput => ({
  text,
  signals: readSignals(text),
  budgetMs: 25,
  settings: { profiles: [], ...(over && { semantic: over as Semantic }) },
});

async function aRouter(others: readonly Scorer[] = [saying("ensemble", ENSEMBLE)]) {
  const embedder = new WordEmbedder();
  const router = new SemanticRouter(embedder, new Map(others.map((other) => [other.router, other])), () =>
    Promise.resolve(),
  );
  await router.learn([{ semantic }]);
  return { embedder, router };
}

describe("the semantic router", () => {
  it("scores 0 what belongs to a route to the weak tier, and 1 to the strong, and names the route", async () => {
    const { router } = await aRouter();
    assert.partialDeepStrictEqual(await router.score(ask("hi")), {
      kind: "scored",
      score: 0,
      by: "route",
      degraded: "none",
      timings: SPENT,
      route: { name: "greetings" },
    });
    const scored = await router.score(ask("lease"));
    assert.ok(scored.kind === "scored");
    assert.deepEqual([scored.score, scored.route?.name, scored.route?.backend], [1, "law", "gpt-4"]);
    assert.ok(Math.abs((scored.route?.similarity ?? 0) - Math.cos(Math.PI / 18)) < 1e-6);
  });

  it("gives the other router's result for what belongs to no route, by that router's name, within one budget", async () => {
    const budgets: number[] = [];
    const { router, embedder } = await aRouter([saying("ensemble", ENSEMBLE, budgets)]);
    assert.deepEqual(await router.score(ask("weather")), {
      ...ENSEMBLE,
      instead: { router: "ensemble", digest: "ba9876543210" },
    });
    assert.deepEqual([...budgets, embedder.budgets.at(-1)], [25, 25]);
  });

  for (const why of ["late", "queue-full", "failed"] as const)
    it(`gives the other router's result, degraded, when the text has no vector: ${why}`, async () => {
      const { router, embedder } = await aRouter();
      embedder.missing = why;
      assert.partialDeepStrictEqual(await router.score(ask("hello")), {
        kind: "scored",
        score: 0.4,
        degraded: why,
        instead: { router: "ensemble" },
      });
    });

  it("has no score where the other router has none", async () => {
    const cause = new Error("no");
    const { router } = await aRouter([
      saying("ensemble", { kind: "unscored", cause, timings: NO_TIMINGS }),
      saying("heuristic", ENSEMBLE),
    ]);
    assert.deepEqual(await router.score(ask("weather")), { kind: "unscored", cause, timings: NO_TIMINGS });
  });

  it("has no score for a virtual model without routes, and asks nobody", async () => {
    const { router, embedder } = await aRouter();
    const before = embedder.asked.length;
    assert.equal((await router.score({ ...ask("hello"), settings: { profiles: [] } })).kind, "unscored");
    assert.equal(embedder.asked.length, before);
  });

  it("lets the other router score, degraded, while the examples are not learnt", async () => {
    const { router } = await aRouter();
    const scored = await router.score(ask("hello", { ...semantic }));
    assert.partialDeepStrictEqual(scored, { kind: "scored", degraded: "failed", score: 0.4 });
  });
});

describe("learning examples", () => {
  it("embeds the new texts only, keeps the routes of the configuration before, and forgets its texts", async () => {
    const { router, embedder } = await aRouter();
    assert.deepEqual(embedder.asked, ["hello", "contract"]);
    const next: Semantic = { ...semantic, routes: [{ ...greetings, examples: ["hello", "weather"] }] };
    await router.learn([{ semantic: next }]);
    assert.deepEqual(embedder.asked, ["hello", "contract", "weather"]);
    assert.partialDeepStrictEqual(await router.score(ask("weather", next)), { by: "route", score: 0 });
    assert.partialDeepStrictEqual(await router.score(ask("lease")), { route: { name: "law" } });
    await router.learn([{ semantic: { ...semantic } }]);
    assert.deepEqual(embedder.asked.slice(-1), ["contract"], "forgotten, and embedded again");
  });

  it("tries again where an example finds no room, and rejects when it never does, without its text", async () => {
    const { router, embedder } = await aRouter();
    embedder.missing = "queue-full";
    const next: Semantic = { ...semantic, routes: [{ ...greetings, examples: ["weather"] }] };
    await assert.rejects(router.learn([{ semantic: next }]), (error) => {
      assert.match(String(error), /embed the examples of the semantic routes: queue-full/);
      return !String(error).includes("weather");
    });
    assert.ok(embedder.asked.filter((text) => text === "weather").length > 1);
    embedder.missing = undefined;
    await router.learn([{ semantic: next }]);
    assert.partialDeepStrictEqual(await router.score(ask("weather", next)), { by: "route" });
  });

  it("gives up when a later configuration comes", async () => {
    const { router, embedder } = await aRouter();
    const old: Semantic = { ...semantic, routes: [{ ...greetings, examples: ["hi", "lease"] }] };
    const next: Semantic = { ...semantic, routes: [{ ...greetings, examples: ["weather"] }] };
    await Promise.all([router.learn([{ semantic: old }]), router.learn([{ semantic: next }])]);
    assert.ok(!embedder.asked.includes("lease"));
    assert.partialDeepStrictEqual(await router.score(ask("weather", next)), { by: "route" });
  });
});
