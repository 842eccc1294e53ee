// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { collectorFrom, type Environment, metricsCollectorFrom } from "./collector.ts";

const ENDPOINT = "OTEL_EXPORTER_OTLP_ENDPOINT";
const TRACES = "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT";
const PROTOCOL = "OTEL_EXPORTER_OTLP_PROTOCOL";
const TRACES_PROTOCOL = "OTEL_EXPORTER_OTLP_TRACES_PROTOCOL";

describe("the collector", () => {
  const found: readonly (readonly [string, Environment, string, string])[] = [
    ["gRPC on port 4317", { [ENDPOINT]: "http://127.0.0.1:4317" }, "grpc", "http://127.0.0.1:4317"],
    [
      "HTTP on another port",
      { [ENDPOINT]: "http://127.0.0.1:4318" },
      "http/protobuf",
      "http://127.0.0.1:4318/v1/traces",
    ],
    [
      "HTTP on 4317 when the protocol says so",
      { [ENDPOINT]: "http://c:4317", [PROTOCOL]: "http/protobuf" },
      "http/protobuf",
      "http://c:4317/v1/traces",
    ],
    [
      "a base path, kept in front of the signal's",
      { [ENDPOINT]: "https://c/otlp/" },
      "http/protobuf",
      "https://c/otlp/v1/traces",
    ],
    ["the traces endpoint as it is", { [TRACES]: "http://c:9/x" }, "http/protobuf", "http://c:9/x"],
    [
      "the traces endpoint before the general one",
      { [TRACES]: "http://traces:4317", [ENDPOINT]: "http://general:4318" },
      "grpc",
      "http://traces:4317",
    ],
    [
      "the traces protocol before the general one",
      { [ENDPOINT]: "http://c:9", [PROTOCOL]: "http/protobuf", [TRACES_PROTOCOL]: "grpc" },
      "grpc",
      "http://c:9",
    ],
    ["a gRPC target without a scheme, over TLS", { [ENDPOINT]: "c:4317" }, "grpc", "https://c:4317"],
    [
      "a gRPC target without a scheme, in plain when told so",
      { [ENDPOINT]: "c:4317", OTEL_EXPORTER_OTLP_INSECURE: "true" },
      "grpc",
      "http://c:4317",
    ],
    ["gRPC without the path of a URL", { [ENDPOINT]: "http://[::1]:4317/x" }, "grpc", "http://[::1]:4317"],
  ];
  for (const [name, env, protocol, url] of found) {
    it(`is ${name}`, () => {
      assert.deepEqual(collectorFrom(env), { kind: "collector", collector: { protocol, url } });
    });
  }

  const none: readonly (readonly [string, Environment])[] = [
    ["nothing is set", {}],
    ["the endpoint is empty", { [ENDPOINT]: " " }],
    ["only a protocol is set", { [PROTOCOL]: "grpc" }],
    ["the SDK is disabled", { [ENDPOINT]: "http://c:4317", OTEL_SDK_DISABLED: "True" }],
    ["the exporter is none", { [ENDPOINT]: "http://c:4317", OTEL_TRACES_EXPORTER: "none" }],
  ];
  for (const [name, env] of none) {
    it(`is none when ${name}`, () => assert.deepEqual(collectorFrom(env), { kind: "none" }));
  }

  const invalid: readonly (readonly [string, Environment, RegExp])[] = [
    [
      "a protocol we do not speak",
      { [ENDPOINT]: "http://c:1", [PROTOCOL]: "http/json" },
      /^read OTEL_EXPORTER_OTLP_PROTOCOL: /,
    ],
    ["text that is no URL", { [TRACES]: "http://" }, /^read OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: not a URL/],
    ["another scheme", { [ENDPOINT]: "ftp://c:4317" }, /not an http:\/\/ or https:\/\/ URL$/],
    ["HTTP without a scheme", { [ENDPOINT]: "c:4318" }, /no scheme/],
    ["an endless text", { [ENDPOINT]: `http://${"c".repeat(3_000)}` }, /longer than 2048 characters$/],
  ];
  for (const [name, env, problem] of invalid) {
    it(`is refused with the variable's name: ${name}`, () => assert.match(problemOf(env), problem));
  }

  it("is refused without repeating the credential that the endpoint holds", () => {
    const problem = problemOf({ [ENDPOINT]: "http://user:hunter2@c:4317" });
    assert.match(problem, /holds a credential/);
    assert.doesNotMatch(problem, /hunter2/);
  });
});

function problemOf(env: Environment): string {
  const setting = collectorFrom(env);
  return setting.kind === "invalid" ? setting.problem : `not invalid but ${setting.kind}`;
}

describe("the collector of metrics", () => {
  const ENDPOINT = { OTEL_EXPORTER_OTLP_ENDPOINT: "http://127.0.0.1:4318" };
  const urlOf = (env: Readonly<Record<string, string>>) => {
    const setting = metricsCollectorFrom(env);
    return setting.kind === "collector" ? setting.collector.url : setting.kind;
  };

  it("is none at a general endpoint that nobody said takes metrics: Jaeger's does not", () => {
    assert.equal(urlOf(ENDPOINT), "none");
    assert.equal(urlOf({ ...ENDPOINT, OTEL_METRICS_EXPORTER: "none" }), "none");
    assert.equal(urlOf({ ...ENDPOINT, OTEL_METRICS_EXPORTER: "prometheus" }), "none");
  });

  it("is where the variables say", () => {
    const otlp = { OTEL_METRICS_EXPORTER: "prometheus,otlp" };
    assert.equal(urlOf({ ...ENDPOINT, ...otlp }), "http://127.0.0.1:4318/v1/metrics");
    const own = { OTEL_EXPORTER_OTLP_METRICS_ENDPOINT: "http://127.0.0.1:9090/api/v1/otlp/v1/metrics" };
    assert.equal(urlOf({ ...ENDPOINT, ...own }), "http://127.0.0.1:9090/api/v1/otlp/v1/metrics");
    assert.equal(urlOf({ ...own, OTEL_METRICS_EXPORTER: "none" }), "none");
    assert.equal(urlOf({ ...own, OTEL_SDK_DISABLED: "true" }), "none");
    const grpc = { OTEL_EXPORTER_OTLP_METRICS_ENDPOINT: "http://127.0.0.1:4317" };
    assert.equal(urlOf(grpc), "http://127.0.0.1:4317");
    assert.equal(urlOf({ ...grpc, OTEL_EXPORTER_OTLP_METRICS_PROTOCOL: "http/json" }), "invalid");
  });
});
