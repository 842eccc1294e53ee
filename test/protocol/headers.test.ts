// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { after, before, beforeEach, describe, it } from "node:test";
import { EASY, Gateway, GPT4, HARD, LLAMA, PATIENT } from "../harness/gateway.ts";
import type { Reply } from "../harness/http-client.ts";
import { RawBackend } from "../harness/raw-backend.ts";
import { waitFor } from "../harness/wait-for.ts";

const OURS = ["backend", "decision-id", "model", "reason", "router", "score", "threshold", "tier"];

/** The names of our headers in a reply, without their prefix, in alphabetical order. */
function ours({ headers }: Reply): readonly string[] {
  return Object.keys(headers)
    .filter((name) => name.startsWith("x-pointsman-"))
    .map((name) => name.slice("x-pointsman-".length))
    .toSorted();
}

describe("the headers of a reply", () => {
  let gateway: Gateway;
  let forger: RawBackend;
  before(async () => {
    forger = await new RawBackend().start();
    const url = `${forger.origin}/v1`;
    const backends = [
      LLAMA,
      GPT4,
      { name: "forger", tier: "weak", model: "forged", entry: { url } },
    ] as const;
    const virtualModels = [
      { name: "auto", backends: ["llama", "gpt-4"] },
      { name: "weak-only", backends: ["llama"], default: "llama" },
    ];
    gateway = await Gateway.start({ backends, config: { ...PATIENT, virtualModels } });
  });
  after(async () => {
    await gateway[Symbol.asyncDispose]();
    await forger[Symbol.asyncDispose]();
  });
  beforeEach(() => gateway.forget());

  const told = ({ headers }: Reply, name: string): unknown => headers[`x-pointsman-${name}`];

  it("are these eight of ours and no other", async () => {
    assert.deepEqual(ours(await gateway.chat(EASY)), OURS);
    assert.deepEqual(ours(await gateway.chat(EASY, { stream: true })), OURS);
  });

  it("-backend is who served, not who was decided on", async () => {
    assert.equal(told(await gateway.chat(EASY), "backend"), "llama");
    gateway.standIn("llama").behave({ status: 503 });
    assert.equal(told(await gateway.chat(EASY), "backend"), "gpt-4");
  });

  it("-model is what the server that served calls its model", async () => {
    assert.equal(told(await gateway.chat(EASY), "model"), LLAMA.model);
    gateway.standIn("llama").behave({ status: 503 });
    assert.equal(told(await gateway.chat(EASY), "model"), GPT4.model);
  });

  it("-tier is the tier that served", async () => {
    assert.equal(told(await gateway.chat(EASY), "tier"), "weak");
    gateway.standIn("llama").behave({ status: 503 });
    assert.equal(told(await gateway.chat(EASY), "tier"), "strong");
  });

  it("-score is a number from 0 to 1 with four digits at most, and stays that of the decision", async () => {
    const score = String(told(await gateway.chat(EASY), "score"));
    assert.match(score, /^0\.\d{1,4}$/);
    gateway.standIn("llama").behave({ status: 503 });
    assert.equal(told(await gateway.chat(EASY), "score"), score);
    assert.ok(Number(told(await gateway.chat(HARD), "score")) > Number(score));
  });

  it("-threshold is what the score was held against", async () => {
    assert.match(String(told(await gateway.chat(EASY), "threshold")), /^0\.\d{1,6}$/);
    assert.equal(told(await gateway.chat(EASY, { model: "router-mf-0.115" }), "threshold"), "0.115");
    assert.equal(told(await gateway.chat(EASY, { model: "router-mf-1" }), "threshold"), "1");
  });

  it("-router is who scored", async () => {
    assert.equal(told(await gateway.chat(EASY), "router"), "ensemble");
    assert.equal(told(await gateway.chat(EASY, { model: "router-heuristic-0.5" }), "router"), "heuristic");
  });

  it("-reason says why: by score, the only tier, the client's own wish, or no text", async () => {
    assert.equal(told(await gateway.chat(EASY), "reason"), "score");
    assert.equal(told(await gateway.chat(HARD, { model: "weak-only" }), "reason"), "only-tier");
    assert.equal(told(await gateway.chat(EASY, { model: GPT4.model }), "reason"), "explicit-model");
    assert.equal(told(await gateway.chat(""), "reason"), "no-text");
  });

  it("leave score, threshold and router out when nothing was scored", async () => {
    const expected = ["backend", "decision-id", "model", "reason", "tier"];
    assert.deepEqual(ours(await gateway.chat(EASY, { model: GPT4.model })), expected);
    assert.deepEqual(ours(await gateway.chat("")), expected);
  });

  it("of a refusal name no backend, model, tier or score", async () => {
    const refused = ours(await gateway.chat(EASY, { model: "nobody" }));
    assert.deepEqual(
      refused.filter((name) => name !== "reason"),
      [],
    );
  });

  it("cannot be forged by a backend", async () => {
    const forged = Object.fromEntries(OURS.map((name) => [`x-pointsman-${name}`, "forged"]));
    forger.answer = { headers: { ...forged, "content-type": "text/plain" } };
    const reply = await gateway.chat(EASY, { model: "forged" });
    assert.deepEqual(
      OURS.filter((name) => name !== "decision-id").map((name) => told(reply, name)),
      ["forger", "forged", "explicit-model", undefined, undefined, undefined, "weak"],
    );
    assert.match(String(told(reply, "decision-id")), /^[0-9a-f]{8}-\d+$/);
  });

  // Last: the configuration stays changed.
  it("are none when responseHeaders is false", async () => {
    gateway.configure({ ...PATIENT, responseHeaders: false });
    const reply = await waitFor("headers to be gone", async () => {
      const one = await gateway.chat(EASY);
      return one.status === 200 && ours(one).length === 0 && one;
    });
    assert.equal(reply.headers["x-envoy-attempt-count"], undefined);
    assert.equal((JSON.parse(reply.text) as { model: string }).model, LLAMA.model);
  });
});
