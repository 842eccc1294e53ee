// SPDX-License-Identifier: Apache-2.0
import type { Backend } from "../contract/backend.ts";
import type { HostPort } from "../contract/gateway.ts";
import type { Policy } from "../contract/policy.ts";
import { reachable, showHostPort } from "./address.ts";
import { columns } from "./columns.ts";
import type { Paint } from "./paint.ts";

/** What the banner tells about. */
export interface BannerFacts {
  readonly version: string;
  readonly envoyVersion: string;
  readonly listen: HostPort;
  readonly admin: HostPort;
  readonly configFile: string;
  readonly backends: readonly Backend[];
  readonly policy: Policy;
  /** Origins (scheme, host, port) of the stand-ins, by backend name. */
  readonly standIns: ReadonlyMap<string, string>;
  /** Where OTLP traces go; absent: nowhere. */
  readonly collector?: string;
}

const EASY = "Say hello in French.";
const HARD = "Find all integer solutions of x^2 - 7y^2 = 1 and prove that there are no others.";

/** What runs where, which backends are none, and what to try: printed once, when requests can be made. */
export function banner(facts: BannerFacts, paint: Paint): string {
  const lines = [
    `${paint("bold", "pointsman")} ${facts.version}`,
    "",
    ...places(facts),
    "",
    ...backendLines(facts, paint),
    ...trying(facts, paint),
    "",
    paint("dim", "One line follows for each request. Ctrl-C stops everything."),
  ];
  return `${lines.join("\n")}\n`;
}

function places({
  listen,
  admin,
  envoyVersion,
  configFile,
  policy,
  collector,
}: BannerFacts): readonly string[] {
  const virtual = policy.virtualModels.map(
    ({ name, router, threshold }) => `${name} (${router}, threshold ${threshold})`,
  );
  return columns(
    [
      ["gateway", `${url(listen)}/v1`, `Envoy ${envoyVersion}`],
      ["metrics", `${url(admin)}/metrics`, "also /healthz and /readyz"],
      [
        "traces",
        collector ?? "not exported",
        collector === undefined ? "set OTEL_EXPORTER_OTLP_ENDPOINT" : "OTLP",
      ],
      ["config", configFile],
      ["models", virtual.join(", ")],
    ],
    "  ",
  );
}

function backendLines({ backends, standIns }: BannerFacts, paint: Paint): readonly string[] {
  const rows = backends.map(({ name, tier, model, connection }) => [
    tier,
    name,
    model,
    `${connection.scheme}://${showHostPort(connection)}${connection.pathPrefix}`,
  ]);
  const lines = columns(rows, "  ").map((line, i) =>
    standIns.has(backends[i]?.name ?? "") ? `${line}  ${paint("yellow", "STAND-IN")}` : line,
  );
  if (standIns.size === 0) return lines;
  return [
    ...lines,
    paint("yellow", "  A STAND-IN is no language model: it only shows where a request went."),
  ];
}

function trying({ listen, backends, policy, standIns }: BannerFacts, paint: Paint): readonly string[] {
  const explicit = backends.find((backend) => backend.tier === "strong") ?? backends[0];
  if (explicit === undefined) return ["", "  There are no backends yet: add one to the configuration."];
  const where = `${url(listen)}/v1/chat/completions`;
  const lines = [
    ...example("an easy prompt", chat(where, policy.primary, EASY), paint),
    ...example("a hard prompt", chat(where, policy.primary, HARD), paint),
    ...example("a model by its name", chat(where, explicit.model, EASY), paint),
  ];
  const weak = backends.find((backend) => backend.tier === "weak" && standIns.has(backend.name));
  if (weak === undefined) return lines;
  const fail = `curl -X PUT ${standIns.get(weak.name)}/stand-in -d '{"failNext":1}'`;
  return [
    ...lines,
    ...example("make the weak stand-in fail once, then try the easy prompt again", fail, paint),
  ];
}

function example(what: string, command: string, paint: Paint): readonly string[] {
  return ["", paint("dim", `  # ${what}`), `  ${paint("cyan", command)}`];
}

function chat(where: string, model: string, prompt: string): string {
  const body = JSON.stringify({ model, messages: [{ role: "user", content: prompt }] });
  return `curl -i ${where} -H 'content-type: application/json' -d '${body}'`;
}

function url(address: HostPort): string {
  return `http://${showHostPort(reachable(address))}`;
}
