// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, it } from "node:test";
import { freePort } from "../../test/harness/free-port.ts";
import { RawBackend } from "../../test/harness/raw-backend.ts";
import { waitFor } from "../../test/harness/wait-for.ts";
import type { CausalEndpoint } from "../contract/causal.ts";
import type { Scored, ScoreInput } from "../contract/scorer.ts";
import { StandIn } from "../stand-in/stand-in.ts";
import { readSignals } from "../steering/signals.ts";
import type { EndpointFailure } from "./ask-endpoint.ts";
import { CausalRouter } from "./causal-router.ts";

const PATIENT_MS = 10_000;
const QUICK: Scored = {
  kind: "scored",
  score: 0.3,
  by: "static",
  cached: false,
  degraded: "none",
  timings: { queueMs: 0, tokenizeMs: 0, inferMs: 0 },
};

function aRouter() {
  const failures: EndpointFailure[] = [];
  const router = new CausalRouter({
    quick: () => Promise.resolve(QUICK),
    onFailure: (why) => failures.push(why),
  });
  return { router, failures };
}

const aStandIn = (): Promise<StandIn> => new StandIn({ name: "judge", model: "m" }).start();

function ask(endpoint: Partial<CausalEndpoint>, text = "hello", budgetMs = PATIENT_MS): ScoreInput {
  const causal = { url: "http://127.0.0.1:9", model: "m", concurrency: 8, ...endpoint };
  return { text, signals: readSignals(text), budgetMs, settings: { profiles: [], causal } };
}

/** What was scored in place of what the endpoint was asked for, and why it failed. */
async function degraded(input: ScoreInput): Promise<readonly unknown[]> {
  const { router, failures } = aRouter();
  const scored = await router.score(input);
  assert.ok(scored.kind === "scored" && scored.by === "static" && scored.score === 0.3);
  return [scored.degraded, ...failures];
}

describe("the causal router", { timeout: 30_000 }, () => {
  it("scores by what the endpoint thinks of the prompt", async () => {
    await using standIn = await aStandIn();
    const { router } = aRouter();
    const easy = await router.score(ask({ url: standIn.baseUrl }));
    const hard = await router.score(ask({ url: standIn.baseUrl }, "Prove the theorem."));
    assert.ok(easy.kind === "scored" && hard.kind === "scored");
    assert.deepEqual([easy.by, easy.degraded, easy.cached], ["endpoint", "none", false]);
    assert.ok(easy.score < 0.01 && hard.score > 0.98, `${easy.score} and ${hard.score}`);
    assert.ok(hard.timings.inferMs > 0);
  });

  it("asks for one token, shows the beginning and the end of a long prompt, and brings its own key only", async () => {
    await using standIn = await aStandIn();
    const prompt = `begin ${"x".repeat(3993)}😀${"y".repeat(20_000)} the end`;
    await aRouter().router.score(
      ask({ url: standIn.baseUrl, authorization: "Bearer k", model: "rater" }, prompt),
    );
    const [seen] = standIn.requests;
    const body = JSON.parse(seen?.body.toString() ?? "") as { messages: { content: string }[] };
    assert.partialDeepStrictEqual(body, {
      model: "rater",
      max_tokens: 1,
      temperature: 0,
      logprobs: true,
      top_logprobs: 20,
    });
    const content = body.messages[0]?.content ?? "";
    assert.match(content, /\nbegin x+\uFFFD\ny+ the end\n/);
    assert.ok(content.length < 7000, `${content.length} characters`);
    assert.equal(seen?.headers.authorization, "Bearer k");
  });

  it("keeps its connections from one question to the next, whatever the answer", async () => {
    let connections = 0;
    const server = createServer((_, response) => response.writeHead(503).end("{}"));
    server.on("connection", () => connections++).listen(0, "127.0.0.1");
    await once(server, "listening");
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { router } = aRouter();
    for (let i = 0; i < 20; i++) await router.score(ask({ url }));
    server.closeAllConnections();
    server.close();
    assert.ok(connections <= 2, `${connections} connections`);
  });

  it("lets the quick score decide when the endpoint is late, and drops the question", async () => {
    await using standIn = await aStandIn();
    standIn.behave({ hang: true });
    assert.deepEqual(await degraded(ask({ url: standIn.baseUrl }, "hello", 50)), ["late"]);
    await waitFor("the question to be dropped", () => standIn.requests[0]?.ending === "client-gone");
  });

  it("lets the quick score decide when the body never ends", async () => {
    await using backend = await new RawBackend().start();
    backend.answer = { headers: { "content-length": "100" }, body: "{" };
    assert.deepEqual(await degraded(ask({ url: backend.origin }, "hello", 50)), ["late"]);
  });

  it("lets the quick score decide when there are as many questions under way as may be", async () => {
    await using standIn = await aStandIn();
    standIn.behave({ hang: true });
    const { router } = aRouter();
    const endpoint = { url: standIn.baseUrl, concurrency: 1 };
    const first = router.score(ask(endpoint, "hello", 300));
    assert.partialDeepStrictEqual(await router.score(ask(endpoint)), { degraded: "queue-full", score: 0.3 });
    await first;
    standIn.behave({});
    assert.partialDeepStrictEqual(await router.score(ask(endpoint)), { by: "endpoint" });
    assert.equal(standIn.requests.length, 2);
  });

  it("lets the quick score decide, and says why, when nobody listens", async () => {
    const url = `http://127.0.0.1:${await freePort()}/v1`;
    assert.deepEqual(await degraded(ask({ url })), ["failed", "unreachable"]);
  });

  it("lets the quick score decide, and says why, when the answer is no answer", async () => {
    await using backend = await new RawBackend().start();
    const input = ask({ url: backend.origin });
    const big = JSON.stringify({ pad: "x".repeat(64 * 1024) });
    const cases = [
      ["status-5xx", { status: 503, body: "{}" }],
      ["status-4xx", { status: 401, body: "{}" }],
      ["status-3xx", { status: 307, headers: { location: backend.origin }, body: "" }],
      ["reply-too-large", { body: big }],
      ["reply-not-json", { body: "<html>" }],
      ["no-digit", { body: "{}" }],
    ] as const;
    for (const [why, answer] of cases) {
      backend.answer = answer;
      assert.deepEqual(await degraded(input), ["failed", why]);
    }
    assert.equal(backend.seen.length, cases.length, "a redirection is not followed");
  });

  it("lets the quick score decide when the endpoint chats in place of rating", async () => {
    await using standIn = await aStandIn();
    standIn.behave({ rating: 0 });
    assert.deepEqual(await degraded(ask({ url: standIn.baseUrl })), ["failed", "no-digit"]);
  });

  it("has no score when the quick score has none, and when nobody is configured to be asked", async () => {
    const cause = new Error("not started");
    const router = new CausalRouter({
      quick: () => Promise.resolve({ kind: "unscored", cause, timings: QUICK.timings }),
      onFailure: () => undefined,
    });
    const url = `http://127.0.0.1:${await freePort()}`;
    assert.partialDeepStrictEqual(await router.score(ask({ url })), { kind: "unscored", cause });
    const nobody = { ...ask({}), settings: { profiles: [] } };
    assert.equal((await router.score(nobody)).kind, "unscored");
  });
});
