// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  aBackend,
  aPolicy,
  aPost,
  aVirtualModel,
  gpt4,
  llama,
  mixtral,
  scoredAt,
} from "../../test/harness/builders.ts";
import { NO_CONVERSATIONS, type StoredResponses } from "../contract/conversations.ts";
import type { Decision } from "../contract/decision.ts";
import { type Dials, FIXED_DIALS } from "../contract/dials.ts";
import type { Policy, VirtualModel } from "../contract/policy.ts";
import type { Scorer } from "../contract/scorer.ts";
import { steer } from "./steer.ts";

const NO_TRACE = { traceparent: "", tracestate: "" };
/** llama gave `resp_weak`, gpt-4 `resp_strong`; in shadow mode gpt-4 gave `resp_shadow`, which llama would have given. */
const responses: StoredResponses = {
  holderOf: (id) =>
    ({
      resp_weak: { backend: "llama" },
      resp_strong: { backend: "gpt-4" },
      resp_shadow: { backend: "gpt-4", would: "llama" },
    })[id],
};

interface Turn {
  readonly score?: number;
  readonly model?: string;
  readonly virtualModel?: Partial<VirtualModel>;
  readonly policy?: Partial<Policy>;
  readonly backends?: readonly (typeof llama)[];
  readonly dials?: Dials;
}

/** The decision on a turn of the Responses API that says so much more than its words. */
async function turn(more: object, over: Turn = {}): Promise<Decision> {
  const scorer: Scorer = {
    router: "mf",
    digest: "d1g357",
    score: () => Promise.resolve(scoredAt(over.score ?? 0.2)),
  };
  const virtualModels = [aVirtualModel({ router: "mf", ...over.virtualModel })];
  const outcome = await steer(
    aPost({ model: over.model ?? "auto", input: "And then?", ...more }, "/v1/responses"),
    NO_TRACE,
    {
      backends: over.backends ?? [llama, mixtral, gpt4],
      policy: aPolicy({ virtualModels, ...over.policy }),
      scorers: new Map([["mf", scorer]]),
      observer: { begin: () => ({ enter() {}, end() {}, fail() {} }) },
      nextId: () => "d1",
      conversations: NO_CONVERSATIONS,
      responses,
      dials: over.dials ?? FIXED_DIALS,
    },
  );
  return outcome.kind === "steer" ? outcome.decision : assert.fail(JSON.stringify(outcome));
}

const seen = ({ tier, reason, chain }: Decision) => [tier, reason, chain] as const;

describe("a request that goes on from a stored response", () => {
  it("goes to the backend that gave it and to no other, whatever it scores", async () => {
    const weak = await turn({ previous_response_id: "resp_weak" }, { score: 0.99 });
    assert.deepEqual(seen(weak), ["weak", "stored", ["llama"]]);
    assert.equal(weak.scored?.score, 0.99);
    const strong = await turn({ previous_response_id: "resp_strong" }, { score: 0.01 });
    assert.deepEqual(seen(strong), ["strong", "stored", ["gpt-4"]]);
  });

  it("does so when it brings only the results of tools, which is no text to score", async () => {
    const input = [{ type: "function_call_output", call_id: "call_1", output: "18 degrees" }];
    const weak = await turn({ input, previous_response_id: "resp_weak" });
    assert.deepEqual(seen(weak), ["weak", "stored", ["llama"]]);
  });

  it("does so when the day's money is gone", async () => {
    const dials: Dials = { ...FIXED_DIALS, aim: () => ({ kind: "weak-only" }) };
    const strong = await turn({ previous_response_id: "resp_strong" }, { dials });
    assert.deepEqual(seen(strong), ["strong", "stored", ["gpt-4"]]);
  });

  it("does so with a router and threshold in the model's name", async () => {
    const named = await turn({ previous_response_id: "resp_weak" }, { model: "router-mf-0.1" });
    assert.deepEqual(seen(named), ["weak", "stored", ["llama"]]);
  });

  it("is decided as any other when nobody knows the response, or its backend is gone", async () => {
    assert.deepEqual(seen(await turn({ previous_response_id: "resp_unknown" }, { score: 0.9 })), [
      "strong",
      "score",
      ["gpt-4", "llama", "mixtral"],
    ]);
    const gone = await turn({ previous_response_id: "resp_weak" }, { backends: [mixtral, gpt4] });
    assert.deepEqual(seen(gone), ["weak", "score", ["mixtral", "gpt-4"]]);
  });

  it("keeps the model that the client named, at the backend that gave the response where several serve it", async () => {
    const other = await turn({ previous_response_id: "resp_strong" }, { model: llama.model });
    assert.deepEqual(seen(other), ["weak", "explicit-model", ["llama"]]);
    const twin = aBackend({ name: "twin", price: { input: 0.01, output: 0.01 } });
    const [backends, policy] = [[twin, llama, gpt4], { explicitFallback: true }];
    const first = await turn({}, { model: llama.model, backends, policy });
    assert.deepEqual(first.chain, ["twin", "llama", "gpt-4"]);
    const later = await turn({ previous_response_id: "resp_weak" }, { model: llama.model, backends, policy });
    assert.deepEqual(seen(later), ["weak", "explicit-model", ["llama"]]);
  });

  it("goes to the default backend in shadow mode, and would go to where the response would have come from", async () => {
    const virtualModel = { mode: "shadow", defaultBackend: "gpt-4" } as const;
    const later = await turn({ previous_response_id: "resp_shadow" }, { score: 0.99, virtualModel });
    assert.deepEqual([later.chain[0], later.reason], ["gpt-4", "shadow"]);
    assert.deepEqual(later.would, { tier: "weak", reason: "stored", backend: "llama" });
    const enforced = await turn({ previous_response_id: "resp_shadow" });
    assert.deepEqual(enforced.chain, ["gpt-4"]);
  });
});

describe("a request that names a conversation", () => {
  it("goes to the default backend of the first virtual model, where conversations are made", async () => {
    const turned = await turn({ conversation: "conv_1" }, { score: 0.01 });
    assert.deepEqual(seen(turned), ["strong", "stored", ["gpt-4"]]);
    const weak = await turn(
      { conversation: { id: "conv_1" } },
      { score: 0.99, virtualModel: { defaultBackend: "mixtral" } },
    );
    assert.deepEqual(seen(weak), ["weak", "stored", ["mixtral"]]);
  });

  it("is decided as any other where that backend does not speak the Responses API", async () => {
    const backends = [llama, { ...gpt4, apis: ["chat-completions"] as const }];
    assert.deepEqual(seen(await turn({ conversation: "conv_1" }, { backends })), [
      "weak",
      "score",
      ["llama"],
    ]);
  });
});
