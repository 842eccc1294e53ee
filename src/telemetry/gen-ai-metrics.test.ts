// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { aBackend, anAccessRecord } from "../../test/harness/builders.ts";
import type { AccessRecord } from "../contract/access.ts";
import type { LedgerEntry } from "../contract/ledger.ts";
import { createGenAiMetrics } from "./gen-ai-metrics.ts";
import { createMetrics } from "./metrics.ts";
import { providerName } from "./provider-name.ts";

const ENTRY: LedgerEntry = {
  virtualModel: "auto",
  backend: "llama",
  usage: { promptTokens: 20, completionTokens: 5, source: "reported" },
};
const LABELS =
  'gen_ai_operation_name="chat",gen_ai_provider_name="openai",gen_ai_request_model="auto",gen_ai_response_model="llama-3"';

async function told(over: Partial<AccessRecord>, entry?: LedgerEntry, served = true): Promise<string> {
  const metrics = createMetrics();
  const record = { ...anAccessRecord(), route: "chat-completions", durationMs: 250, ...over };
  const backend = served ? aBackend({ model: "llama-3" }) : undefined;
  createGenAiMetrics(metrics).record(record, entry, backend);
  return (await metrics.text()).replaceAll(/^#.*\n/gm, "");
}

describe("the metrics by the GenAI conventions", () => {
  it("tell tokens and duration under the names that OpenTelemetry's translation gives them", async () => {
    const text = await told({}, ENTRY);
    const has = (line: string) => assert.ok(text.includes(line), `${line} in ${text}`);
    has(`gen_ai_client_token_usage_sum{${LABELS},gen_ai_token_type="input"} 20`);
    has(`gen_ai_client_token_usage_sum{${LABELS},gen_ai_token_type="output"} 5`);
    has(`gen_ai_client_token_usage_bucket{${LABELS},gen_ai_token_type="output",le="16"} 1`);
    has(`gen_ai_server_request_duration_seconds_sum{${LABELS}} 0.25`);
  });

  it("tell no tokens that are estimated", async () => {
    const text = await told({}, { ...ENTRY, usage: { ...ENTRY.usage, source: "estimated" } });
    assert.doesNotMatch(text, /token_usage/);
    assert.match(text, /request_duration/);
  });

  it("tell a status from 400, and a client that left, as the error's type", async () => {
    assert.match(await told({ status: 503 }), /error_type="503"/);
    assert.match(await told({ status: 0 }), /error_type="_OTHER"/);
    assert.doesNotMatch(await told({ status: 200 }), /error_type/);
  });

  it("tell nothing where what is required is not known, nor what a sidecar tells", async () => {
    const nothing = "# no registered metrics";
    assert.equal(await told({}, ENTRY, false), nothing);
    assert.equal(await told({ route: "other" }, ENTRY), nothing);
    assert.equal(await told({ decision: { reason: "egress" } }, ENTRY), nothing);
  });

  it("name the provider by its host, and else by the API", () => {
    assert.equal(providerName("api.openai.com", "chat-completions"), "openai");
    assert.equal(providerName("acme.openai.azure.com", "chat-completions"), "azure.ai.openai");
    assert.equal(providerName("notapi.groq.com.example", "chat-completions"), "openai");
    assert.equal(providerName("eu-aiplatform.example", "messages"), "anthropic");
    assert.equal(providerName("API.GROQ.com", "responses"), "groq");
  });
});
