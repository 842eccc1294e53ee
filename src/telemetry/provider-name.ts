// SPDX-License-Identifier: Apache-2.0
import type { Api } from "../contract/backend.ts";

/** Hosts of providers that the conventions have a word for; a host below one of them is the provider's too. */
const PROVIDERS = {
  "api.openai.com": "openai",
  "openai.azure.com": "azure.ai.openai",
  "services.ai.azure.com": "azure.ai.inference",
  "api.anthropic.com": "anthropic",
  "api.cohere.com": "cohere",
  "api.cohere.ai": "cohere",
  "api.deepseek.com": "deepseek",
  "generativelanguage.googleapis.com": "gcp.gemini",
  "aiplatform.googleapis.com": "gcp.vertex_ai",
  "api.groq.com": "groq",
  "api.mistral.ai": "mistral_ai",
  "api.moonshot.ai": "moonshot_ai",
  "api.perplexity.ai": "perplexity",
  "api.x.ai": "x_ai",
} as const;

/**
 * `gen_ai.provider.name` to our best knowledge: whose host it is; else, since the attribute tells flavours of telemetry
 * apart, whose API is spoken there. https://opentelemetry.io/docs/specs/semconv/registry/attributes/gen-ai/
 */
export function providerName(host: string, api: Api): string {
  const name = host.toLowerCase();
  const known = Object.entries(PROVIDERS).find(([own]) => name === own || name.endsWith(`.${own}`));
  return known?.[1] ?? (api === "messages" ? "anthropic" : "openai");
}
