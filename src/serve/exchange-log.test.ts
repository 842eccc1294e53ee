// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { AccessRecord } from "../contract/access.ts";
import type { LedgerEntry } from "../contract/ledger.ts";
import { exchangeLine } from "./exchange-log.ts";

const SERVED: AccessRecord = {
  startedAt: 0,
  durationMs: 500,
  status: 200,
  details: "via_upstream",
  route: "chat-completions",
  servedBy: "llama",
  attempts: 1,
  requestId: "e64f9ab8",
  traceId: "",
  decision: { reason: "score", backend: "llama", tier: "weak", virtual_model: "auto", score: 0.1 },
};

describe("the exchange line", () => {
  it("tells the decision and what came of it; what is not known is left out", () => {
    assert.deepEqual(lineOf(SERVED), {
      reason: "score",
      backend: "llama",
      tier: "weak",
      virtual_model: "auto",
      score: 0.1,
      served_by: "llama",
      attempts: 1,
      status: 200,
      duration_ms: 500,
      request_id: "e64f9ab8",
    });
    assert.equal(lineOf({ ...SERVED, traceId: "df35" })["trace_id"], "df35");
  });

  it("tells tokens and money, where a backend answered", () => {
    const usage = { promptTokens: 7, completionTokens: 9, source: "reported" } as const;
    const line = lineOf(SERVED, { virtualModel: "auto", backend: "llama", usage, cost: 1.07e-6 });
    const { prompt_tokens, completion_tokens, tokens_source, cost_usd, all_strong_usd } = line;
    assert.deepEqual([prompt_tokens, completion_tokens, tokens_source], [7, 9, "reported"]);
    assert.deepEqual([cost_usd, all_strong_usd], [1.07e-6, undefined]);
  });

  it("names no backend and no tier where they were blanked", () => {
    const line = lineOf({ ...SERVED, decision: { reason: "rejected", backend: "", tier: "" } });
    assert.deepEqual([line["backend"], line["tier"], line["reason"]], [undefined, undefined, "rejected"]);
  });

  const cases: readonly (readonly [string, Partial<AccessRecord>, string | undefined])[] = [
    ["ours", { status: 404, details: "pointsman_model_not_found" }, "model_not_found"],
    [
      "a closed virtual model's",
      { status: 503, details: "lua_response", decision: { error_body: "closed" } },
      "router_unavailable",
    ],
    [
      "of a route that answers itself",
      { status: 503, details: "direct_response", route: "no_backends" },
      "no_backends",
    ],
    ["Envoy's, of a large body", { status: 413, details: "request_payload_too_large" }, "request_too_large"],
    ["Envoy's, of any other kind", { status: 500, details: "filter_chain_failed" }, "gateway_error"],
    ["none of a backend's own error", { status: 500 }, undefined],
    ["none of our answer", { details: "pointsman_answer" }, undefined],
    ["none of a client that left", { status: 0, details: "downstream_remote_disconnect" }, undefined],
  ];
  for (const [name, parts, problem] of cases) {
    it(`tells the problem: ${name}`, () => {
      assert.equal(lineOf({ ...SERVED, ...parts })["problem"], problem);
    });
  }
});

function lineOf(record: AccessRecord, entry?: LedgerEntry): Readonly<Record<string, unknown>> {
  const lines: Readonly<Record<string, unknown>>[] = [];
  exchangeLine((_level, event, fields = {}) => {
    assert.equal(event, "exchange");
    lines.push(fields);
  }).record(record, entry);
  return lines[0] ?? {};
}
