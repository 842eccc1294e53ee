// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { parse } from "yaml";
import { ConfigFile } from "../../src/config/schema.ts";
import { CHART, tryRenderChart } from "../harness/chart.ts";

const backend = { name: "a", tier: "weak", model: "m", url: "http://a.example/v1" };

/** A slip, and where Helm says it is. */
const TYPOS: readonly (readonly [values: unknown, says: RegExp])[] = [
  [{ replica: 2 }, /'replica'/],
  [{ fullnameOverride: "1e3" }, /at '\/fullnameOverride'/],
  [{ image: { repo: "x" } }, /at '\/image'.*'repo'/],
  [{ gateway: { resources: { router: { limit: {} } } } }, /at '\/gateway\/resources\/router'.*'limit'/],
  [{ gateway: { resources: { envoy: { requests: { mem: "1Gi" } } } } }, /envoy\/requests'.*'mem'/],
  [{ gateway: { extraEnv: [{ name: "OTEL_A", val: "x" }] } }, /at '\/gateway\/extraEnv\/0'.*'val'/],
  [{ gateway: { extraEnv: [{ name: "NODE_OPTIONS", value: "x" }] } }, /at '\/gateway\/extraEnv\/0\/name'/],
  [{ pods: { nodeselector: {} } }, /at '\/pods'.*'nodeselector'/],
  [{ pods: { tolerations: [{ keys: "a" }] } }, /at '\/pods\/tolerations\/0'.*'keys'/],
  [{ discovery: { credentialSecrets: ["openai-key"] } }, /at '\/discovery\/credentialSecrets\/0'/],
  [{ discovery: { namespaces: ["Team A"] } }, /at '\/discovery\/namespaces\/0'/],
  [{ openai: { exisitingSecret: "x" } }, /at '\/openai'.*'exisitingSecret'/],
  [{ backends: [{ ...backend, tiers: "weak" }] }, /at '\/backends\/0'.*'tiers'/],
  [{ backends: [{ ...backend, tier: "cheap" }] }, /at '\/backends\/0\/tier'/],
  [{ backends: [{ ...backend, name: "pointsman_x" }] }, /at '\/backends\/0\/name'/],
  [{ backends: [{ ...backend, caFile: "/ca" }] }, /at '\/backends\/0'.*'caFile'/],
  [{ backends: [{ ...backend, credential: { env: "KEY" } }] }, /at '\/backends\/0\/credential'/],
  [{ virtualModels: [{ name: "auto", routers: "mf" }] }, /at '\/virtualModels\/0'.*'routers'/],
  [{ virtualModels: [{ name: "auto", threshold: 1.5 }] }, /at '\/virtualModels\/0\/threshold'/],
  [{ policy: { decisionBudget: 25 } }, /at '\/policy'.*'decisionBudget'/],
  [{ policy: { scorer: { worker: 1 } } }, /at '\/policy\/scorer'.*'worker'/],
  [{ policy: { causal: { url: "http://a", model: "m", credential: { key: "k" } } } }, /causal\/credential'/],
  [{ callers: { mode: "off" } }, /at '\/callers\/mode'/],
  [{ callers: { allowed: ["default"] } }, /at '\/callers\/allowed\/0'/],
  [{ inject: { certManager: { issuer: { names: "x" } } } }, /at '\/inject\/certManager\/issuer'.*'names'/],
  [{ inject: { sidecar: { resources: { limits: { cpu: null } } } } }, /inject\/sidecar\/resources\/limits'/],
  [{ tracing: { otlpEndpoint: "collector:4317" } }, /at '\/tracing\/otlpEndpoint'/],
  [{ jaeger: { image: { digest: "abc" } } }, /at '\/jaeger\/image\/digest'/],
  [{ metrics: { serviceMonitor: { intervall: "1s" } } }, /at '\/metrics\/serviceMonitor'.*'intervall'/],
  [{ autoscaling: { min: 2 } }, /at '\/autoscaling'.*'min'/],
  [{ podDisruptionBudget: { minAvailable: 1 } }, /at '\/podDisruptionBudget'.*'minAvailable'/],
  [{ networkPolicy: { clients: [{ namespace: "a" }] } }, /at '\/networkPolicy\/clients\/0'.*'namespace'/],
  [{ topologySpread: { zones: "yes" } }, /at '\/topologySpread\/zones'/],
  [{ service: { type: "Loadbalancer" } }, /at '\/service\/type'/],
];

/** Objects whose keys are the user's: labels, selectors, what Kubernetes checks, and what Helm gives a subchart. */
const MAPS =
  /\/(annotations|labels|nodeSelector|matchLabels|nodeAffinity|podAffinity|podAntiAffinity|global)$/;

describe("the schema of the chart's values", () => {
  for (const [values, says] of TYPOS)
    it(`refuses ${JSON.stringify(values)}`, () => {
      const rendered = tryRenderChart({ values });
      assert.equal(rendered.kind, "refused");
      assert.match(rendered.kind === "refused" ? rendered.why : "", says);
    });

  it("leaves no object open, at any level, but maps", () => {
    const open = openObjects(read("values.schema.json") as Schema, "");
    assert.deepEqual(
      open.filter((path) => !MAPS.test(path)),
      [],
    );
    assert.ok(open.includes("/pods/labels"), "the walk sees objects");
  });

  it("takes the values of each file of the chart, and of a parent chart", () => {
    const values = { global: { region: "eu" } };
    assert.equal(tryRenderChart({ files: ["values-ha.yaml"], values }).kind, "rendered");
  });
});

describe("values.yaml", () => {
  const lines = readFileSync(join(CHART, "values.yaml"), "utf8").trimEnd().split("\n");

  it("is short enough to read", () => {
    assert.ok(lines.length < 250, `${lines.length} lines`);
  });

  it("has a sentence on every key", () => {
    const bare = lines.filter(
      (line, at) => /^ *[a-zA-Z]+:/.test(line) && !/^ *# .*\S$/.test(lines[at - 1] ?? ""),
    );
    assert.deepEqual(bare, []);
  });

  it("has the policy that the configuration file has without it, key by key", () => {
    const shown = (parse(lines.join("\n")) as { readonly policy: Readonly<Record<string, unknown>> }).policy;
    const file: Readonly<Record<string, unknown>> = ConfigFile.parse({});
    assert.deepEqual(shown, Object.fromEntries(Object.keys(shown).map((key) => [key, file[key]])));
    const elsewhere = ["listen", "admin", "backends", "virtualModels", "callers"];
    const missing = Object.keys(file).filter((key) => !elsewhere.includes(key) && !(key in shown));
    assert.deepEqual(missing, []);
  });
});

interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly additionalProperties?: unknown;
}

function openObjects(schema: Schema, path: string): readonly string[] {
  const own = schema.type === "object" && schema.additionalProperties !== false ? [path] : [];
  const fields = Object.entries(schema.properties ?? {});
  return [
    ...own,
    ...fields.flatMap(([name, field]) => openObjects(field, `${path}/${name}`)),
    ...(schema.items === undefined ? [] : openObjects(schema.items, `${path}[]`)),
    ...(schema.anyOf ?? []).flatMap((one) => openObjects(one, path)),
  ];
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(join(CHART, file), "utf8"));
}
