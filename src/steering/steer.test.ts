// SPDX-License-Identifier: Apache-2.0

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  aBackend,
  aChat,
  aPolicy,
  aPost,
  aVirtualModel,
  gpt4,
  llama,
  mixtral,
  scoredAt,
} from "../../test/harness/builders.ts";
import { NO_CONVERSATIONS, NO_RESPONSES } from "../contract/conversations.ts";
import { FIXED_DIALS } from "../contract/dials.ts";
import type { Observer, OutcomeFacts } from "../contract/observer.ts";
import type { Outcome } from "../contract/outcome.ts";
import type { HttpRequest } from "../contract/request.ts";
import type { ScoreInput, Scorer } from "../contract/scorer.ts";
import { heuristic } from "./heuristic.ts";
import { promptTokens } from "./prompt-tokens.ts";
import { type Steering, steer } from "./steer.ts";

const NO_TRACE = { traceparent: "", tracestate: "" };

/** An observer that writes down what it hears. */
function listener() {
  const heard: string[] = [];
  const ends: { outcome: Outcome; facts: OutcomeFacts }[] = [];
  const observer: Observer = {
    begin: () => ({
      enter: (stage) => heard.push(stage),
      end: (outcome, facts) => ends.push({ outcome, facts }),
      fail: () => heard.push("fail"),
    }),
  };
  return { observer, heard, ends };
}

function mfAt(score: number, asked: ScoreInput[] = []): Scorer {
  return {
    router: "mf",
    digest: "d1g357",
    score: (input) => {
      asked.push(input);
      return Promise.resolve(scoredAt(score));
    },
  };
}

function aWorld(over: Partial<Steering> = {}): Steering {
  let count = 0;
  return {
    backends: [llama, mixtral, gpt4],
    policy: aPolicy({ virtualModels: [aVirtualModel({ router: "mf" })] }),
    scorers: new Map([
      ["mf", mfAt(0.2)],
      ["heuristic", heuristic],
    ]),
    observer: listener().observer,
    nextId: () => `d${++count}`,
    conversations: NO_CONVERSATIONS,
    responses: NO_RESPONSES,
    dials: FIXED_DIALS,
    ...over,
  };
}

async function chainOf(http: HttpRequest, world: Steering): Promise<readonly string[]> {
  const outcome = await steer(http, NO_TRACE, world);
  return outcome.kind === "steer" ? outcome.decision.chain : assert.fail(JSON.stringify(outcome));
}

async function problemOf(http: HttpRequest, world: Steering): Promise<string> {
  const outcome = await steer(http, NO_TRACE, world);
  return outcome.kind === "reject" ? outcome.problem.code : assert.fail(JSON.stringify(outcome));
}

describe("steer", () => {
  it("tells the whole story of a request in order, and its end once", async () => {
    const { observer, heard, ends } = listener();
    const outcome = await steer(aChat("hello"), NO_TRACE, aWorld({ observer }));
    assert.deepEqual(heard, ["parse", "signals", "candidates", "score", "decide", "mutate"]);
    assert.equal(ends.length, 1);
    assert.equal(ends[0]?.outcome, outcome);
    assert.equal(ends[0]?.facts.request?.text, "hello");
  });

  it("steers by the score of the virtual model's router", async () => {
    assert.deepEqual(await chainOf(aChat("hello"), aWorld()), ["llama", "mixtral", "gpt-4"]);
    const hard = aWorld({ scorers: new Map([["mf", mfAt(0.9)]]) });
    assert.deepEqual(await chainOf(aChat("hello"), hard), ["gpt-4", "llama", "mixtral"]);
  });

  it("takes router and threshold from a name such as router-mf-0.115", async () => {
    assert.equal((await chainOf(aChat("hello", { model: "router-mf-0.115" }), aWorld()))[0], "gpt-4");
    assert.equal((await chainOf(aChat("hello", { model: "router-mf-0.3" }), aWorld()))[0], "llama");
    assert.equal((await chainOf(aChat("hello", { model: "router-heuristic-1" }), aWorld()))[0], "llama");
  });

  it("refuses router names it does not have and thresholds that are none", async () => {
    assert.equal(await problemOf(aChat("x", { model: "router-magic-0.5" }), aWorld()), "unknown_router");
    for (const threshold of ["1.5", "abc", "-1", "1e3", "0x1", "NaN"])
      assert.equal(
        await problemOf(aChat("x", { model: `router-mf-${threshold}` }), aWorld()),
        "invalid_threshold",
      );
  });

  it("says which key is missing for a router that is not configured", async () => {
    for (const router of ["semantic", "causal"]) {
      const outcome = await steer(aChat("x", { model: `router-${router}-0.5` }), NO_TRACE, aWorld());
      assert.ok(outcome.kind === "reject");
      assert.equal(outcome.problem.code, "unknown_router");
      assert.match(
        outcome.problem.detail ?? "",
        new RegExp(`${router} is not configured: .* the key ${router}`),
      );
    }
  });

  it("honours an explicit model without asking for a score or naming a fallback", async () => {
    const asked: ScoreInput[] = [];
    const world = aWorld({ scorers: new Map([["mf", mfAt(0.9, asked)]]) });
    assert.deepEqual(await chainOf(aChat("hello", { model: llama.model }), world), ["llama"]);
    assert.equal(asked.length, 0);
  });

  it("lets an explicit model fall back to others where the policy allows it", async () => {
    const world = aWorld({ policy: aPolicy({ explicitFallback: true }) });
    assert.deepEqual(await chainOf(aChat("hi", { model: llama.model }), world), [
      "llama",
      "gpt-4",
      "mixtral",
    ]);
  });

  it("leaves out backends that cannot do what the request needs", async () => {
    const plain = aBackend({ name: "llama", capabilities: [], price: { input: 0, output: 0 } });
    const world = aWorld({ backends: [plain, mixtral, gpt4] });
    assert.deepEqual(await chainOf(aChat("hi", { tools: [{}] }), world), ["mixtral", "gpt-4"]);
    assert.deepEqual(await chainOf(aChat("hi"), world), ["llama", "mixtral", "gpt-4"]);
  });

  it("leaves out backends whose context window is too small for prompt and answer", async () => {
    assert.deepEqual(await chainOf(aChat("x".repeat(40_000)), aWorld()), ["gpt-4"]);
    assert.deepEqual(await chainOf(aChat("hi", { max_tokens: 9000 }), aWorld()), ["gpt-4"]);
  });

  it("refuses, naming what is missing, when no backend is able", async () => {
    const world = aWorld({ backends: [aBackend({ capabilities: [], apis: ["chat-completions"] })] });
    assert.equal(await problemOf(aChat("hi", { tools: [{}] }), world), "unsupported_capability");
    assert.equal(await problemOf(aChat("x".repeat(100_000)), world), "context_length_exceeded");
    assert.equal(
      await problemOf(aPost({ model: "auto", input: "x" }, "/v1/responses"), world),
      "unsupported_api",
    );
    assert.equal(await problemOf(aChat("hi"), aWorld({ backends: [] })), "no_backends");
    assert.equal(await problemOf(aChat("hi", { model: "gpt-5" }), aWorld()), "model_not_found");
  });

  it("gives the default backend what has no text to score", async () => {
    const outcome = await steer(aChat([]), NO_TRACE, aWorld());
    assert.ok(outcome.kind === "steer");
    assert.deepEqual([outcome.decision.reason, outcome.decision.chain[0]], ["no-text", "gpt-4"]);
  });

  it("lists virtual models and backends' models in OpenAI's form", async () => {
    const get = (path: string): HttpRequest => ({
      method: "GET",
      path,
      contentType: "",
      body: new Uint8Array(),
    });
    const list = await steer(get("/v1/models"), NO_TRACE, aWorld());
    assert.ok(list.kind === "answer");
    const ids = JSON.parse(list.body).data.map((entry: { id: string }) => entry.id);
    assert.deepEqual(ids, ["auto", llama.model, mixtral.model, gpt4.model]);
    const one = await steer(get(`/v1/models/${encodeURIComponent(llama.model)}`), NO_TRACE, aWorld());
    assert.ok(one.kind === "answer" && JSON.parse(one.body).id === llama.model);
    assert.equal(await problemOf(get("/v1/models/nope"), aWorld()), "model_not_found");
  });

  it("says where a stream is to be asked for its usage only where the policy allows it", async () => {
    const factsOf = async (http: HttpRequest, streamUsage: boolean) => {
      const outcome = await steer(http, NO_TRACE, aWorld({ policy: { ...aWorld().policy, streamUsage } }));
      return outcome.kind === "steer" ? outcome.mutation.metadata["pointsman"] : assert.fail(outcome.kind);
    };
    const stream = aChat("hello", { stream: true });
    assert.equal((await factsOf(stream, true))?.["usage_at"], 0);
    assert.equal((await factsOf(stream, false))?.["usage_at"], undefined);
    assert.equal((await factsOf(aChat("hello"), true))?.["usage_at"], undefined);
    const doubled = aPost('{"model":"x","model":"auto","messages":[],"stream":true}');
    const facts = await factsOf(doubled, true);
    assert.deepEqual(
      [facts?.["usage_at"], facts?.["body_len"], facts?.["model_at"]],
      [0, doubled.body.length, undefined],
    );
  });

  it("writes the decision into metadata by names only, and where the model stands", async () => {
    const http = aChat("hello");
    const outcome = await steer(http, NO_TRACE, aWorld());
    assert.ok(outcome.kind === "steer");
    const { metadata, headers } = outcome.mutation;
    assert.deepEqual(metadata["pointsman.chain"], {
      priority_groups: [{ name: "llama" }, { name: "mixtral" }, { name: "gpt-4" }],
    });
    assert.deepEqual(headers, { "x-pointsman-backend": "llama", "x-envoy-max-retries": "2" });
    const facts = metadata["pointsman"];
    assert.deepEqual(
      { ...facts, model_at: undefined, model_len: undefined },
      {
        decision_id: "d1",
        virtual_model: "auto",
        router: "mf",
        score: 0.2,
        threshold: 0.5,
        tier: "weak",
        reason: "score",
        backend: "llama",
        prompt_tokens: promptTokens(http.body, false),
        body_len: http.body.length,
        model_at: undefined,
        model_len: undefined,
      },
    );
    const at = Number(facts?.["model_at"]);
    const value = Buffer.from(http.body).toString("utf8", at + 1, at + 1 + Number(facts?.["model_len"]));
    assert.equal(value, '"auto"');
  });
});
