// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Cluster } from "../harness/cluster.ts";
import {
  listText,
  namespaceObject,
  secretObject,
  serviceObject,
  sliceObject,
} from "../harness/service-objects.ts";
import { WatchedSource } from "../harness/watched-source.ts";

let cluster: Cluster;
before(async () => {
  cluster = await Cluster.start({ mode: "api" });
});
after(() => cluster[Symbol.asyncDispose]());

/** Makes a namespace with these objects. */
async function make(namespace: string, ...objects: readonly unknown[]): Promise<void> {
  await cluster.apply(listText(namespaceObject(namespace), ...objects));
}

test("an annotated Service is found with its endpoints, follows them, and is gone with it", async () => {
  const llama = { namespace: "follow", name: "llama", annotations: { tier: "weak", model: "m-follow" } };
  await make("follow", serviceObject({ ...llama, annotations: {} }), sliceObject(llama, 8000, ["10.9.0.1"]));
  await using watched = await WatchedSource.start(cluster.kubeconfig, { namespaces: ["follow"] });
  assert.deepEqual(watched.found.backends, []);

  await cluster.apply(listText(serviceObject(llama)));
  await watched.until("the backend", ({ backends }) => backends.length === 1);
  assert.deepEqual(watched.backend("llama.follow")?.endpoints, [{ address: "10.9.0.1", port: 8000 }]);

  await cluster.apply(listText(sliceObject(llama, 8001, ["10.9.0.2", "10.9.0.1"])));
  await watched.until("both endpoints", ({ backends }) => backends[0]?.endpoints?.length === 2);
  assert.deepEqual(watched.backend("llama.follow")?.endpoints, [
    { address: "10.9.0.1", port: 8001 },
    { address: "10.9.0.2", port: 8001 },
  ]);

  await cluster.kubectl(["delete", "service", "llama", "--namespace", "follow"]);
  await watched.until("no backend", ({ backends }) => backends.length === 0);
});

test("what says nothing about backends is not told, and what has not changed is the same object", async () => {
  const [a, b] = ["a", "b"].map((name) => ({
    namespace: "quiet",
    name,
    annotations: { tier: "weak", model: `quiet-${name}` },
  }));
  assert.ok(a && b);
  await make("quiet", serviceObject(a), serviceObject(b), sliceObject(a, 8000, ["10.9.0.1"]));
  await using watched = await WatchedSource.start(cluster.kubeconfig, { namespaces: ["quiet"] });
  const first = watched.found;
  assert.equal(first.backends.length, 2);

  await cluster.kubectl(["label", "service", "a", "--namespace", "quiet", "team=x"]);
  await cluster.kubectl(["label", "endpointslice", "a-1", "--namespace", "quiet", "team=x"]);
  await make("quiet", serviceObject({ namespace: "quiet", name: "plain" }));
  await cluster.apply(listText(sliceObject(b, 8000, ["10.9.0.2"])));
  await watched.until("b's endpoint", ({ backends }) => backends[1]?.endpoints?.length === 1);
  assert.equal(watched.told.length, 2, "one change was told");
  assert.equal(watched.found.backends[0], first.backends[0]);
  assert.equal(watched.found.secrets, first.secrets);
});

test("other namespaces than the chosen ones are not looked at", async () => {
  const services = ["chosen", "other"].map((namespace) =>
    serviceObject({ namespace, name: "llama", annotations: { tier: "weak", model: `m-${namespace}` } }),
  );
  await make("chosen");
  await make("other", ...services);
  await using watched = await WatchedSource.start(cluster.kubeconfig, { namespaces: ["chosen"] });
  assert.deepEqual(
    watched.found.backends.map(({ name }) => name),
    ["llama.chosen"],
  );
});

test("a credential's Secret is waited for, and its new value is told with nothing else", async () => {
  const gpt = serviceObject({
    namespace: "keys",
    name: "gpt",
    annotations: { tier: "strong", model: "m-keys", credential: "openai/key" },
    spec: { type: "ExternalName", externalName: "api.openai.com" },
  });
  await make("keys", gpt);
  await using watched = await WatchedSource.start(cluster.kubeconfig, { namespaces: ["keys"] });
  assert.deepEqual(watched.found.backends, []);
  await cluster.apply(listText(secretObject("keys", "openai", { key: "sk-1" })));
  await watched.until("the backend", ({ backends }) => backends.length === 1);
  assert.deepEqual([...watched.found.secrets], [["gpt.keys", "sk-1"]]);

  const { backends } = watched.found;
  await cluster.apply(listText(secretObject("keys", "openai", { key: "sk-2" })));
  await watched.until("the new key", ({ secrets }) => secrets.get("gpt.keys") === "sk-2");
  assert.equal(watched.found.backends, backends);

  await cluster.kubectl(["delete", "secret", "openai", "--namespace", "keys"]);
  await cluster.apply(listText(secretObject("keys", "openai", { key: "sk-3" })));
  await watched.until("the key of the new Secret", ({ secrets }) => secrets.get("gpt.keys") === "sk-3");
  assert.deepEqual(
    watched.told.map(({ secrets }) => secrets.get("gpt.keys")),
    [undefined, "sk-1", "sk-2", "sk-3"],
  );
});

test("the certificate for sidecars and the signers of pods' tokens are told when they are asked for", async () => {
  await make("identity");
  await using watched = await WatchedSource.start(cluster.kubeconfig, {
    namespaces: ["identity"],
    identitySecret: "identity/pointsman-tls",
    tokens: true,
  });
  assert.equal(watched.found.identity, undefined);
  assert.equal(watched.found.tokens?.issuer, "https://kubernetes.default.svc.cluster.local");
  assert.match(watched.found.tokens.keys, /"kty":"RSA"/);
  const secret = { "tls.crt": "CERTIFICATE", "tls.key": "KEY", "ca.crt": "AUTHORITY" };
  await cluster.apply(listText(secretObject("identity", "pointsman-tls", secret)));
  await watched.until("the certificate", ({ identity }) => identity !== undefined);
  assert.deepEqual(watched.found.identity, {
    certificate: "CERTIFICATE",
    key: "KEY",
    authority: "AUTHORITY",
  });
});

test("a list of many pages is taken whole", async () => {
  const services = Array.from({ length: 600 }, (_, n) =>
    serviceObject({
      namespace: "pages",
      name: `s${n}`,
      annotations: { tier: "weak", model: `m-pages-${n}` },
    }),
  );
  await make("pages", ...services.slice(0, 1));
  // Straight to the API server: kubectl takes half a minute for them.
  const { ApiClient } = await import("../../src/kubernetes/api-client.ts");
  using api = await ApiClient.load(cluster.kubeconfig);
  const path = "/api/v1/namespaces/pages/services";
  for (const body of services.slice(1))
    assert.equal((await api.send({ method: "POST", path, body })).kind, "ok");
  await using watched = await WatchedSource.start(cluster.kubeconfig, { namespaces: ["pages"] });
  assert.equal(watched.found.backends.length, 600);
});
