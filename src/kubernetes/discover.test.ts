// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { test } from "node:test";
import { conditionsFor } from "./conditions.ts";
import type { SecretState } from "./credential.ts";
import { type ClusterView, type Discovery, discover } from "./discover.ts";
import { keyOf, type ServiceObject, type SliceObject } from "./objects.ts";

function service(name: string, annotations: Record<string, string>, more: Partial<ServiceObject> = {}) {
  const prefixed = Object.entries(annotations).map(([key, value]) => [`pointsman.io/${key}`, value]);
  return {
    namespace: "demo",
    name,
    uid: `uid-${more.namespace ?? "demo"}-${name}`,
    created: "2026-01-01T00:00:00Z",
    ports: [{ name: "http", port: 80 }],
    ipFamily: "IPv4",
    conditions: [],
    ...more,
    annotations: Object.fromEntries(prefixed),
  } as const satisfies ServiceObject;
}

function slice(of: string, addresses: readonly string[], more: Partial<SliceObject> = {}): SliceObject {
  return { service: of, ipFamily: "IPv4", ports: new Map([["http", 8000]]), addresses, ...more };
}

interface Cluster {
  readonly services: readonly ServiceObject[];
  readonly slices?: readonly SliceObject[];
  readonly secrets?: Readonly<Record<string, SecretState>>;
  readonly lastGood?: ClusterView["lastGood"];
}

function look({ services, slices = [], secrets = {}, lastGood = new Map() }: Cluster): Discovery {
  return discover({
    services,
    slices: (key) => slices.filter((one) => one.service === key),
    secrets: (key) => secrets[key] ?? { trouble: "pending" },
    lastGood,
  });
}

function reasons({ verdicts }: Discovery) {
  return Object.fromEntries(
    [...verdicts].map(([key, verdict]) => [key, verdict.kind === "refused" ? verdict.reason : verdict.kind]),
  );
}

/** The Service as it stands once its owner has been told what became of it. */
function told(one: ServiceObject, discovery: Discovery): ServiceObject {
  const conditions = conditionsFor(one, discovery.verdicts.get(keyOf(one)), undefined, new Date(0));
  return { ...one, conditions };
}

test("a Service becomes a backend with the ready addresses of its port, in order, each once", () => {
  const slices = [
    slice("demo/llama", ["10.0.0.2", "10.0.0.1"]),
    slice("demo/llama", ["10.0.0.2"]),
    slice("demo/llama", ["fd00::1"], { ipFamily: "IPv6" }),
    slice("demo/llama", ["10.0.0.9"], { ports: new Map([["metrics", 9090]]) }),
    slice("demo/other", ["10.0.0.8"]),
  ];
  const { backends } = look({ services: [service("llama", { tier: "weak", price: "1/2" })], slices });
  assert.deepEqual(backends, [
    {
      name: "llama.demo",
      tier: "weak",
      model: "llama",
      connection: { scheme: "http", host: "llama.demo.svc", port: 80, pathPrefix: "/v1" },
      endpoints: [
        { address: "10.0.0.1", port: 8000 },
        { address: "10.0.0.2", port: 8000 },
      ],
      apis: ["chat-completions", "completions", "responses"],
      capabilities: ["tools", "json-schema", "streaming"],
      contextWindow: 8192,
      forwardAuthorization: false,
      price: { input: 1, output: 2 },
    },
  ]);
});

test("a Service without a ready address stays a backend, and its owner hears of it", () => {
  const { backends, verdicts } = look({ services: [service("llama", { tier: "weak" })] });
  assert.deepEqual(backends[0]?.endpoints, []);
  assert.deepEqual(Reflect.get(verdicts.get("demo/llama") ?? {}, "place"), {
    backend: "llama.demo",
    endpoints: "none",
  });
});

test("an external name is left to Envoy to resolve", () => {
  const external = service("gpt", { tier: "strong" }, { externalName: "api.openai.com", ports: [] });
  const [backend] = look({ services: [external] }).backends;
  assert.equal(backend !== undefined && "endpoints" in backend, false);
});

test("a bad annotation leaves the backend as it last was, and says so", () => {
  const good = service("llama", { tier: "weak", model: "m" });
  const { forms } = look({ services: [good] });
  const bad = service("llama", { tier: "weka", model: "other" });
  const after = look({ services: [bad], lastGood: forms });
  assert.deepEqual(
    after.backends.map(({ name, model }) => [name, model]),
    [["llama.demo", "m"]],
  );
  assert.deepEqual(after.verdicts.get("demo/llama"), {
    kind: "refused",
    reason: "InvalidAnnotation",
    message:
      'pointsman.io/tier is "weka": it must be weak or strong. Until then it stays as it last was: {"tier":"weak","model":"m"}',
    place: { backend: "llama.demo", endpoints: "none" },
  });
});

test("a gateway that starts afterwards keeps it too, from what its owner was told", () => {
  const { forms } = look({ services: [service("llama", { tier: "weak", model: "m" })] });
  const bad = service("llama", { tier: "weka" });
  const after = look({ services: [bad], lastGood: forms });
  const again = look({ services: [told(bad, after)] });
  assert.deepEqual(again.backends, after.backends);
  assert.deepEqual(again.verdicts, after.verdicts);
});

test("a Service that was never good, or has no annotation left, is none", () => {
  const { forms } = look({ services: [service("llama", { tier: "weak" })] });
  assert.deepEqual(look({ services: [service("llama", { tier: "weka" })] }).backends, []);
  const gone = look({ services: [service("llama", {})], lastGood: forms });
  assert.deepEqual([gone.backends.length, gone.verdicts.size, gone.forms.size], [0, 0, 0]);
});

test("Services of one namespace that agree are one backend, named for the older, by their weights", () => {
  const services = [
    service("b", { tier: "weak", model: "m", weight: "3" }, { created: "2026-01-02T00:00:00Z" }),
    service("a", { tier: "weak", model: "m" }, { created: "2026-01-01T00:00:00Z" }),
  ];
  const slices = [slice("demo/a", ["10.0.0.1"]), slice("demo/b", ["10.0.0.2"])];
  const found = look({ services, slices });
  assert.deepEqual(
    found.backends.map(({ name, endpoints }) => [name, endpoints]),
    [
      [
        "a.demo",
        [
          { address: "10.0.0.1", port: 8000, weight: 1 },
          { address: "10.0.0.2", port: 8000, weight: 3 },
        ],
      ],
    ],
  );
  assert.match(
    Reflect.get(found.verdicts.get("demo/b") ?? {}, "message"),
    /^It is part of the backend a\.demo:/,
  );
});

test("Services of one model that differ, or are of two namespaces, conflict, and the older serves it", () => {
  const later = { created: "2026-01-02T00:00:00Z" };
  const found = look({
    services: [
      service("new", { tier: "strong", model: "m" }, later),
      service("old", { tier: "weak", model: "m" }),
      service("foreign", { tier: "weak", model: "m" }, { ...later, namespace: "other" }),
    ],
  });
  assert.deepEqual(reasons(found), {
    "demo/new": "Conflict",
    "demo/old": "accepted",
    "other/foreign": "Conflict",
  });
  assert.match(
    Reflect.get(found.verdicts.get("demo/new") ?? {}, "message"),
    /^The model m is served by the Service demo\/old with another pointsman\.io\/tier: /,
  );
});

test("a Service that serves a model keeps it from an older one that is annotated later", () => {
  const young = service("young", { tier: "weak", model: "m" }, { created: "2026-01-02T00:00:00Z" });
  const serving = told(young, look({ services: [young] }));
  const old = service("old", { tier: "weak", model: "m" }, { namespace: "other" });
  assert.deepEqual(reasons(look({ services: [old, serving] })), {
    "other/old": "Conflict",
    "demo/young": "accepted",
  });
});

test("having served one model does not give a Service another's", () => {
  const taker = service("taker", { tier: "weak", model: "m.1" });
  const serving = told(taker, look({ services: [taker] }));
  const changed = { ...serving, annotations: { "pointsman.io/tier": "weak", "pointsman.io/model": "m" } };
  const holder = service(
    "holder",
    { tier: "weak", model: "m" },
    { created: "2026-01-02T00:00:00Z", namespace: "z" },
  );
  const held = told(holder, look({ services: [holder] }));
  assert.deepEqual(reasons(look({ services: [changed, held] })), {
    "demo/taker": "Conflict",
    "z/holder": "accepted",
  });
});

const KEYED = service(
  "gpt",
  { tier: "strong", credential: "openai/key" },
  { externalName: "api.openai.com" },
);

test("a credential is read from the Secret of the Service's own namespace that it names, and no other is asked for", () => {
  const secrets = { "demo/openai": { values: new Map([["key", " sk-1\n"]]) } };
  const found = look({ services: [KEYED, service("plain", { tier: "weak" })], secrets });
  assert.deepEqual([...found.keys], [["gpt.demo", "sk-1"]]);
  assert.deepEqual([...found.secrets], ["demo/openai"]);
  assert.deepEqual(found.backends[0]?.credential, { header: "authorization", prefix: "Bearer " });
});

test("without its credential it is no backend, and it is said what to do", () => {
  const states: readonly (readonly [SecretState, string])[] = [
    [{ trouble: "missing" }, "SecretNotFound"],
    [{ trouble: "forbidden" }, "SecretForbidden"],
    [{ values: new Map() }, "SecretInvalid"],
    [{ values: new Map([["key", "two\nlines"]]) }, "SecretInvalid"],
    [{ values: new Map([["key", "x".repeat(16_385)]]) }, "SecretInvalid"],
    [{ trouble: "pending" }, "pending"],
  ];
  for (const [state, reason] of states) {
    const found = look({ services: [KEYED], secrets: { "demo/openai": state } });
    assert.deepEqual(reasons(found), { "demo/gpt": reason });
    assert.deepEqual(found.backends, []);
  }
  const forbidden = look({ services: [KEYED], secrets: { "demo/openai": { trouble: "forbidden" } } });
  assert.match(
    Reflect.get(forbidden.verdicts.get("demo/gpt") ?? {}, "message"),
    /add demo\/openai to discovery\.credentialSecrets of the chart/,
  );
});

test("a Secret that goes away leaves the last key in use, and its absence is told", () => {
  const secrets = { "demo/openai": { values: new Map([["key", "sk-1"]]), trouble: "missing" } } as const;
  const found = look({ services: [KEYED], secrets });
  assert.deepEqual([...found.keys], [["gpt.demo", "sk-1"]]);
  assert.deepEqual(reasons(found), { "demo/gpt": "SecretNotFound" });
});

test("a credential that names a Secret that is not there leaves the backend with its former one", () => {
  const secrets = {
    "demo/openai": { values: new Map([["key", "sk-1"]]) },
    "demo/opanai": { trouble: "missing" },
  } as const;
  const { forms } = look({ services: [KEYED], secrets });
  const typo = { ...KEYED, annotations: { ...KEYED.annotations, "pointsman.io/credential": "opanai/key" } };
  const found = look({ services: [typo], secrets, lastGood: forms });
  assert.deepEqual([...found.keys], [["gpt.demo", "sk-1"]]);
  assert.deepEqual(reasons(found), { "demo/gpt": "SecretNotFound" });
  assert.deepEqual([...found.secrets].toSorted(), ["demo/opanai", "demo/openai"]);
});

test("no verdict, key or sentence quotes a credential", () => {
  const secrets = { "demo/openai": { values: new Map([["key", "sk-secret\nsk-more"]]) } };
  const { verdicts, backends } = look({ services: [KEYED], secrets });
  assert.doesNotMatch(JSON.stringify([[...verdicts], backends]), /sk-/);
});

test("backends beyond the limit are refused, the latest first", () => {
  const services = Array.from({ length: 1001 }, (_, n) =>
    service(`s${n}`, { tier: "weak" }, { created: new Date(n * 1000).toISOString() }),
  );
  const found = look({ services });
  assert.equal(found.backends.length, 1000);
  assert.equal(Reflect.get(reasons(found), "demo/s1000"), "TooManyBackends");
});

test("endpoints beyond the limit are left out, and the owner hears of it", () => {
  const addresses = Array.from({ length: 10_001 }, (_, n) => `10.${n >> 16}.${(n >> 8) & 255}.${n & 255}`);
  const found = look({
    services: [service("llama", { tier: "weak" })],
    slices: [slice("demo/llama", addresses)],
  });
  assert.equal(found.backends[0]?.endpoints?.length, 10_000);
  assert.match(
    Reflect.get(found.verdicts.get("demo/llama") ?? {}, "message"),
    /Of its 10001 endpoints 10000 are used/,
  );
});
