// SPDX-License-Identifier: Apache-2.0

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { surroundings } from "../../test/harness/surroundings.ts";
import { readConfig } from "./read-config.ts";

const backends = [
  { name: "llama", tier: "weak", model: "l", url: "http://h/v1" },
  { name: "gpt-4", tier: "strong", model: "g", url: "http://h/v1" },
];
const greetings = { name: "greetings", examples: ["Good morning!"], tier: "weak" };
const law = { name: "law", examples: ["Is this lease void?"], backend: "gpt-4", similarity: 0.7 };

function read(virtualModel: Readonly<Record<string, unknown>>) {
  const file = { backends, virtualModels: [{ name: "auto", router: "semantic", ...virtualModel }] };
  return readConfig(JSON.stringify(file), surroundings());
}

function problemsOf(virtualModel: Readonly<Record<string, unknown>>): readonly string[] {
  const config = read(virtualModel);
  return config.kind === "invalid" ? config.problems.map(({ path, message }) => `${path}: ${message}`) : [];
}

describe("semantic routes in the configuration", () => {
  it("lead to a tier or to a backend, with the backend's tier; the rest is for the ensemble", () => {
    const config = read({ semantic: { routes: [greetings, law] } });
    assert.partialDeepStrictEqual(
      config.kind === "config" && config.config.policy.virtualModels[0]?.semantic,
      {
        routes: [
          { name: "greetings", examples: ["Good morning!"], target: { tier: "weak" } },
          { name: "law", target: { tier: "strong", backend: "gpt-4" }, similarity: 0.7 },
        ],
        otherwise: "ensemble",
      },
    );
  });

  it("may stand beside another router, for requests that name the router semantic", () => {
    assert.deepEqual(problemsOf({ router: "heuristic", semantic: { routes: [law] } }), []);
  });

  it("are what the router semantic needs", () => {
    assert.match(
      problemsOf({}).join(),
      /^virtualModels\[0\]\.router: semantic needs routes: semantic: \{routes/,
    );
  });

  it("are told apart: by names, and by examples", () => {
    const routes = [greetings, { ...law, name: "greetings" }, { ...greetings, name: "other" }];
    assert.deepEqual(problemsOf({ semantic: { routes } }), [
      "virtualModels[0].semantic.routes[1].name: a second route named greetings",
      "virtualModels[0].semantic.routes[2].examples[0]: is an example of greetings already",
    ]);
  });

  it("lead to a backend of the virtual model only", () => {
    assert.deepEqual(problemsOf({ backends: ["llama"], semantic: { routes: [law] } }), [
      "virtualModels[0].semantic.routes[0].backend: gpt-4 is not a backend of this virtual model",
    ]);
  });

  it("are bounded, each and together", () => {
    const at = "virtualModels[0].semantic.routes[0]";
    const pathsOf = (route: object): readonly string[] =>
      problemsOf({ semantic: { routes: [{ ...greetings, ...route }] } }).map(
        (one) => one.split(": ")[0] ?? "",
      );
    assert.deepEqual(pathsOf({ examples: ["x".repeat(2001)] }), [`${at}.examples[0]`]);
    assert.deepEqual(pathsOf({ examples: [" "] }), [`${at}.examples[0]`]);
    assert.deepEqual(pathsOf({ examples: [] }), [`${at}.examples`]);
    assert.deepEqual(pathsOf({ name: "No Name" }), [`${at}.name`]);
    assert.deepEqual(pathsOf({ similarity: 1.1 }), [`${at}.similarity`]);
    assert.deepEqual(pathsOf({ backend: "gpt-4" }), [at]);
    const many = Array.from({ length: 11 }, (_, route) => ({
      name: `route-${route}`,
      examples: Array.from({ length: 200 }, (_, number) => `example ${number} of ${route}`),
      tier: "weak",
    }));
    assert.match(
      problemsOf({ semantic: { routes: many } }).join(),
      /^virtualModels: 2200 examples of .* at most 2000/,
    );
  });
});
