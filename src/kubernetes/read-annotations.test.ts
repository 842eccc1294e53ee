// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ANNOTATIONS } from "./annotations.ts";
import { readAnnotations } from "./read-annotations.ts";

test("one annotation makes a Service a backend, and others' annotations say nothing to us", () => {
  assert.deepEqual(readAnnotations({ "pointsman.io/tier": "weak", "example.com/tier": "huge" }), {
    kind: "backend",
    settings: { tier: "weak" },
  });
  assert.deepEqual(readAnnotations({ "example.com/tier": "weak" }), { kind: "none" });
});

test("every example of the table is allowed by its own row", () => {
  const annotations = Object.entries(ANNOTATIONS).map(([name, row]) => [`pointsman.io/${name}`, row.example]);
  const read = readAnnotations(Object.fromEntries(annotations));
  assert.equal(read.kind, "backend");
  assert.deepEqual(
    read.kind === "backend" && Object.keys(read.settings).toSorted(),
    Object.keys(ANNOTATIONS).toSorted(),
  );
});

test("values come out as what they stand for", () => {
  const read = readAnnotations({
    "pointsman.io/tier": " strong ",
    "pointsman.io/price": "10/30.5",
    "pointsman.io/capabilities": "tools, images,tools",
    "pointsman.io/context-window": "128000",
    "pointsman.io/credential": "openai-key/api-key",
    "pointsman.io/path-prefix": "/openai/v1/",
    "pointsman.io/port": "8000",
    "pointsman.io/virtual-models": "auto, cheap",
  });
  assert.deepEqual(read, {
    kind: "backend",
    settings: {
      tier: "strong",
      price: { input: 10, output: 30.5 },
      capabilities: ["tools", "images"],
      "context-window": 128_000,
      credential: { secret: "openai-key", key: "api-key" },
      "path-prefix": "/openai/v1",
      port: 8000,
      "virtual-models": ["auto", "cheap"],
    },
  });
});

test("no capabilities is a list, no APIs is none", () => {
  const read = (name: string) =>
    readAnnotations({ "pointsman.io/tier": "weak", [`pointsman.io/${name}`]: "" });
  assert.deepEqual(read("capabilities"), { kind: "backend", settings: { tier: "weak", capabilities: [] } });
  assert.equal(read("apis").kind, "invalid");
});

test("all problems are told at once, each with its key and what is allowed", () => {
  const read = readAnnotations({
    "pointsman.io/tier": "medium",
    "pointsman.io/price": "free",
    "pointsman.io/context-window": "0",
    "pointsman.io/contextWindow": "8192",
  });
  assert.deepEqual(read, {
    kind: "invalid",
    problems: [
      { key: "pointsman.io/tier", message: 'is "medium": it must be weak or strong' },
      {
        key: "pointsman.io/price",
        message: 'is "free": it must be "IN/OUT", two numbers, for example "0.05/0.08"',
      },
      {
        key: "pointsman.io/context-window",
        message: 'is "0": it must be a whole number between 1 and 100000000',
      },
      {
        key: "pointsman.io/contextWindow",
        message: "is no annotation of ours: did you mean pointsman.io/context-window",
      },
    ],
  });
});

test("without a tier, or with a credential's header alone, it is said what is missing", () => {
  const keys = (annotations: Record<string, string>) => {
    const read = readAnnotations(annotations);
    return read.kind === "invalid" ? read.problems.map(({ key }) => key) : [];
  };
  assert.deepEqual(keys({ "pointsman.io/model": "m" }), ["pointsman.io/tier"]);
  assert.deepEqual(keys({ "pointsman.io/tier": "weak", "pointsman.io/credential-header": "x-api-key" }), [
    "pointsman.io/credential",
  ]);
});

test("a long or strange value is shown as one short line", () => {
  const read = readAnnotations({ "pointsman.io/tier": `weak\n${"x".repeat(5000)}` });
  const [problem] = read.kind === "invalid" ? read.problems : [];
  assert.match(problem?.message ?? "", /^is "weak\?x{52}\.\.\.": it must be/);
});

test("whatever stands on a Service, reading it throws nothing and keeps what it takes within the limits", () => {
  const names = fc.oneof(fc.constantFrom(...Object.keys(ANNOTATIONS)), fc.string());
  const annotations = fc.dictionary(
    names.map((name) => `pointsman.io/${name}`),
    fc.string({ unit: "binary" }),
  );
  fc.assert(
    fc.property(annotations, (given) => {
      const read = readAnnotations({ "pointsman.io/tier": "weak", ...given });
      if (read.kind !== "backend") return;
      assert.ok((read.settings.model ?? "m").length <= 200);
      assert.ok((read.settings["context-window"] ?? 1) >= 1);
    }),
  );
});
