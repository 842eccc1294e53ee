// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { tryRenderChart } from "../harness/chart.ts";

const backend = { name: "a", tier: "weak", model: "m", url: "http://a.example/v1" };
const key = { existingSecret: "s", key: "k" };

/** Values that contradict each other, and the sentence. */
const CONFLICTS: readonly (readonly [what: string, values: unknown, sentence: string])[] = [
  [
    "two places for traces",
    { tracing: { otlpEndpoint: "http://a:4317" }, jaeger: { enabled: true } },
    "tracing.otlpEndpoint and jaeger.enabled both say where traces go: set one of them.",
  ],
  [
    "more replicas at the least than at the most",
    { autoscaling: { minReplicas: 5, maxReplicas: 2 } },
    "autoscaling.minReplicas is over autoscaling.maxReplicas.",
  ],
  [
    "cert-manager without an issuer",
    { inject: { certManager: { enabled: true } } },
    "inject.certManager.issuer.name is missing: name the issuer that signs the certificate of sidecars' router.",
  ],
  [
    "API keys from nowhere",
    { callers: { mode: "apiKeys" } },
    "callers.mode apiKeys needs callers.existingSecret: a Secret with an entry for each caller, its name and its key.",
  ],
  [
    "API keys that nobody asks for",
    { callers: { existingSecret: "keys" } },
    "callers.existingSecret holds API keys: set callers.mode to apiKeys, or leave it out.",
  ],
  [
    "a list of ServiceAccounts that nobody asks for",
    { callers: { mode: "open", allowed: ["a/b"] } },
    "callers.allowed lists ServiceAccounts: set callers.mode to serviceAccounts, or leave it out.",
  ],
  [
    "keys of a namespace that is not looked at",
    { discovery: { namespaces: ["a"], credentialSecrets: ["b/c"] } },
    "discovery.credentialSecrets has b/c, but discovery.namespaces leaves its namespace out.",
  ],
  [
    "two backends of one name",
    { openai: { existingSecret: "s" }, backends: [{ ...backend, name: "gpt-4" }] },
    "backends: two are named gpt-4 (openai.existingSecret makes one named by openai.name): give each its own name.",
  ],
  [
    "two keys for one backend",
    { backends: [{ ...backend, credential: key, forwardAuthorization: true }] },
    "backends: a has a credential and forwardAuthorization: choose one.",
  ],
  [
    "a load balancer behind which only pods get in",
    { service: { type: "LoadBalancer" }, networkPolicy: { enabled: true } },
    "networkPolicy.clients is empty, which lets in pods only, but service.type is LoadBalancer: list who may ask, ipBlocks too.",
  ],
  [
    "two dials",
    { virtualModels: [{ name: "auto", threshold: 0.3, strongShare: 0.3 }] },
    "virtualModels[0] (auto) has threshold and strongShare: choose one.",
  ],
  [
    "two virtual models of one name",
    { virtualModels: [{ name: "auto" }, { name: "auto" }] },
    "virtualModels[1] (auto): another virtual model has that name.",
  ],
  [
    "a semantic router without routes",
    { virtualModels: [{ name: "auto", router: "semantic" }] },
    "virtualModels[0] (auto) has router semantic, but no semantic.routes: say which prompts go where.",
  ],
  [
    "a semantic route to nowhere",
    { virtualModels: [{ name: "auto", semantic: { routes: [{ name: "code", examples: ["Fix it."] }] } }] },
    "virtualModels[0] (auto): semantic route code needs exactly one of tier and backend.",
  ],
  [
    "a causal router without an endpoint",
    { virtualModels: [{ name: "auto", router: "causal" }] },
    "virtualModels[0] (auto) has router causal, but policy.causal names no endpoint to ask.",
  ],
  [
    "a variable without a value",
    { gateway: { extraEnv: [{ name: "OTEL_A" }] } },
    "gateway.extraEnv[0] (OTEL_A) needs exactly one of value and existingSecret.",
  ],
  [
    "a variable from a Secret without its key",
    { gateway: { extraEnv: [{ name: "OTEL_A", existingSecret: "s" }] } },
    "gateway.extraEnv[0].key is missing: the key of Secret s that holds the value.",
  ],
  [
    "a variable of the chart's",
    { gateway: { extraEnv: [{ name: "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", value: "x" }] } },
    "gateway.extraEnv[0]: OTEL_EXPORTER_OTLP_TRACES_ENDPOINT is the chart's to set: use tracing.",
  ],
];

describe("values that contradict each other", () => {
  for (const [what, values, sentence] of CONFLICTS)
    it(`are refused with a sentence that names the key: ${what}`, () => {
      const rendered = tryRenderChart({ values });
      assert.equal(rendered.kind, "refused");
      const [why = ""] = rendered.kind === "refused" ? rendered.why.split("\n") : [];
      assert.ok(why.endsWith(`: ${sentence}`), why);
    });
});
