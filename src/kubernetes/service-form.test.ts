// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { test } from "node:test";
import type { ServiceObject } from "./objects.ts";
import { readForm } from "./service-form.ts";

const SERVICE: ServiceObject = {
  namespace: "demo",
  name: "llama",
  uid: "1",
  created: "2026-01-01T00:00:00Z",
  annotations: { "pointsman.io/tier": "weak" },
  ports: [{ name: "http", port: 80 }],
  ipFamily: "IPv4",
  conditions: [],
};

function formOf(changes: Partial<ServiceObject>, annotations: Record<string, string> = {}) {
  return readForm({ ...SERVICE, ...changes, annotations: { ...SERVICE.annotations, ...annotations } });
}

function connection(read: ReturnType<typeof readForm>) {
  return read.kind === "form" ? read.form.connection : read;
}

test("a Service of the cluster is named and reached by its own name", () => {
  assert.deepEqual(formOf({}), {
    kind: "form",
    form: {
      backend: "llama.demo",
      annotations: { "pointsman.io/tier": "weak" },
      settings: { tier: "weak" },
      model: "llama",
      connection: { scheme: "http", host: "llama.demo.svc", port: 80, pathPrefix: "/v1" },
      slicePort: { name: "http", ipFamily: "IPv4" },
    },
  });
});

test("https is what the port says: its application protocol, or its number", () => {
  const at = (port: number, appProtocol?: string) =>
    connection(formOf({ ports: [{ name: "", port, ...(appProtocol && { appProtocol }) }] }));
  assert.match(JSON.stringify(at(8443, "https")), /"scheme":"https"/);
  assert.match(JSON.stringify(at(443)), /"scheme":"https"/);
  assert.match(JSON.stringify(at(8443)), /"scheme":"http"/);
});

test("an external name is https on 443 unless its ports say otherwise", () => {
  assert.deepEqual(connection(formOf({ externalName: "API.openai.com.", ports: [] })), {
    scheme: "https",
    host: "api.openai.com",
    port: 443,
    pathPrefix: "/v1",
  });
  const named = connection(formOf({ externalName: "models.example", ports: [{ name: "", port: 8080 }] }));
  assert.match(JSON.stringify(named), /"scheme":"http","host":"models.example","port":8080/);
});

test("an external name that leads back into the pod is not allowed", () => {
  for (const externalName of ["127.0.0.1", "localhost", "a.localhost", "10.0.0.1", ""]) {
    const read = formOf({ externalName, ports: [] });
    assert.equal(read.kind === "refused" && read.reason, "ExternalNameNotAllowed", externalName);
  }
});

test("of several ports the usual one is taken, or the one that is named", () => {
  const ports = [
    { name: "metrics", port: 9090 },
    { name: "openai", port: 8000 },
  ];
  const portOf = (annotations?: Record<string, string>) => {
    const read = formOf({ ports }, annotations);
    return read.kind === "form" ? read.form.connection.port : read;
  };
  assert.equal(portOf(), 8000);
  assert.equal(portOf({ "pointsman.io/port": "metrics" }), 9090);
  assert.equal(portOf({ "pointsman.io/port": "9090" }), 9090);
});

test("a port that cannot be told is a problem that lists the ports there are", () => {
  const ports = [
    { name: "a", port: 1 },
    { name: "b", port: 2 },
  ];
  assert.deepEqual(formOf({ ports }), {
    kind: "refused",
    reason: "InvalidPort",
    message:
      "The Service has several ports: say with pointsman.io/port which one speaks the API, of a (1), b (2)",
  });
  assert.match(
    JSON.stringify(formOf({ ports }, { "pointsman.io/port": "c" })),
    /must be one of .* a \(1\), b \(2\)/,
  );
  assert.match(JSON.stringify(formOf({ ports: [] })), /has no TCP port/);
});

test("a name that cannot be a backend's is told with what it would be", () => {
  assert.match(JSON.stringify(formOf({ name: "a".repeat(60) })), /InvalidName.*65 characters/);
  assert.match(JSON.stringify(formOf({ name: "pointsman-router" })), /InvalidName.*are ours/);
});
