// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { globSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { parse, stringify } from "yaml";
import type { Backend } from "../../../src/contract/backend.ts";
import type { Collector, Egress, GatewayView } from "../../../src/contract/gateway.ts";
import type { Policy, VirtualModel } from "../../../src/contract/policy.ts";
import type { Json } from "../../../src/xds/json.ts";
import { buildResources, type Resources } from "../../../src/xds/resources.ts";
import { aBackend, aPolicy, aVirtualModel } from "../../harness/builders.ts";

/** What a case says; the rest is the builders'. */
interface Case {
  /** What an operator wants to know. */
  readonly question: string;
  readonly backends: readonly Partial<Backend>[];
  readonly virtualModels?: readonly Partial<VirtualModel>[];
  readonly policy?: Partial<Policy>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly collector?: Collector;
  /** Keys by the caller's name. */
  readonly callerKeys?: Readonly<Record<string, string>>;
  /** Callers that are pods: those of these ServiceAccounts. */
  readonly callerPods?: readonly string[];
  /** True where sidecars are served. */
  readonly egress?: boolean;
  /** Where the answer stands: paths into the resources, list items by name or number, `*` for all of them. */
  readonly show: readonly string[];
}

const UPDATE = process.env["UPDATE_GOLDEN"] !== undefined;
const LONGEST = 50;

describe("what an operator asks of Envoy's configuration", () => {
  for (const file of globSync("*.in.yaml", { cwd: import.meta.dirname }).sort()) {
    it(file.replace(".in.yaml", "").replaceAll("-", " "), async () => {
      const given = parse(await readFile(join(import.meta.dirname, file), "utf8")) as Case;
      const resources = buildResources(viewOf(given));
      const answer = Object.fromEntries(given.show.map((path) => [path, select(resources, path.split("/"))]));
      const text = `# ${given.question}\n${stringify(answer, { lineWidth: 110, aliasDuplicateObjects: false })}`;
      assert.ok(text.split("\n").length <= LONGEST, "an answer fits on a screen");
      const expected = join(import.meta.dirname, file.replace(".in.", ".out."));
      if (UPDATE) await writeFile(expected, text);
      assert.deepEqual(parse(text), parse(await readFile(expected, "utf8")));
    });
  }
});

function viewOf(given: Case): GatewayView {
  const virtualModels = given.virtualModels?.map((model) => aVirtualModel(model)) ?? [aVirtualModel()];
  return {
    listen: { host: "127.0.0.1", port: 10080 },
    catalog: {
      backends: given.backends.map((backend) =>
        aBackend({ ...backend, model: backend.model ?? `${backend.name}-model` }),
      ),
      secrets: new Map(Object.entries(given.secrets ?? {})),
    },
    policy: aPolicy({ virtualModels, ...given.policy }),
    processor: { kind: "unix", path: "/run/pointsman/pointsman.sock" },
    ...(given.collector === undefined ? {} : { collector: given.collector }),
    ...callersOf(given),
    ...(given.egress === true ? { egress: EGRESS } : {}),
  };
}

const ISSUER = { issuer: "https://cluster.example", keys: '{"keys":[{"kty":"RSA","n":"AQ","e":"AQAB"}]}' };
const EGRESS: Egress = {
  listen: { host: "0.0.0.0", port: 18444 },
  identity: { certificate: "a certificate", key: "a key", authority: "an authority" },
  issuer: { ...ISSUER, audience: "pointsman-sidecar" },
};

function callersOf({ callerKeys, callerPods }: Case): Pick<GatewayView, "callers"> {
  if (callerKeys !== undefined)
    return { callers: { kind: "api-keys", keys: new Map(Object.entries(callerKeys)) } };
  if (callerPods === undefined) return {};
  const issuer = { ...ISSUER, audience: "pointsman" };
  return { callers: { kind: "service-accounts", issuer, allowed: callerPods } };
}

/** The value at a path. `*` gives a list of the values behind it; what is not there is left out of the list. */
function select(value: Json | Resources | undefined, path: readonly string[]): Json | undefined {
  const [step, ...rest] = path;
  if (step === undefined || value === null || typeof value !== "object") return value as Json | undefined;
  if (Array.isArray(value)) return selectItem(value as readonly Json[], step, rest);
  return select((value as Readonly<Record<string, Json>>)[step], rest);
}

function selectItem(items: readonly Json[], step: string, rest: readonly string[]): Json | undefined {
  if (step === "*") return items.flatMap((item) => select(item, rest) ?? []);
  return select(
    items.find((item, index) => nameOf(item) === step || String(index) === step),
    rest,
  );
}

function nameOf(item: Json): Json | undefined {
  if (item === null || typeof item !== "object" || Array.isArray(item)) return undefined;
  const named = item as Readonly<Record<string, Json>>;
  return named["name"] ?? named["cluster_name"];
}
