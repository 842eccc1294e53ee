// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { SemanticRoute } from "../contract/semantic.ts";
import { indexRoutes, nearestRoute } from "./route-index.ts";

const VECTORS: Readonly<Record<string, readonly number[]>> = {
  north: [0, 1],
  east: [1, 0],
  northeast: [0.6, 0.8],
};

const vectorOf = (text: string): Float32Array | undefined => {
  const vector = VECTORS[text];
  return vector === undefined ? undefined : Float32Array.from(vector);
};

const route = (name: string, similarity: number, ...examples: readonly string[]): SemanticRoute => ({
  name,
  examples,
  target: { tier: "weak" },
  similarity,
});

function nearest(routes: readonly SemanticRoute[], vector: readonly number[]) {
  const index = indexRoutes(routes, vectorOf) ?? assert.fail("no index");
  const match = nearestRoute(index, Float32Array.from(vector));
  return match === undefined ? undefined : [match.route.name, Number(match.similarity.toFixed(4))];
}

describe("the nearest route", () => {
  it("is the one with the nearest example, by cosine similarity", () => {
    const routes = [route("up", 0.5, "north"), route("right", 0.5, "northeast", "east")];
    assert.deepEqual(nearest(routes, [0, 1]), ["up", 1]);
    assert.deepEqual(nearest(routes, [0.8, 0.6]), ["right", 0.96]);
  });

  it("is none where no example is near enough", () => {
    assert.equal(nearest([route("up", 0.5, "north")], [1, 0]), undefined);
    assert.equal(nearest([route("up", 0.61, "north")], [0.8, 0.6]), undefined);
    assert.deepEqual(nearest([route("up", 0.59, "north")], [0.8, 0.6]), ["up", 0.6]);
  });

  it("is a farther one where the nearest asks for more", () => {
    const routes = [route("strict", 0.99, "northeast"), route("lax", 0.5, "north")];
    assert.deepEqual(nearest(routes, [0.8, 0.6]), ["lax", 0.6]);
  });

  it("is the first of two that are equally near", () => {
    assert.deepEqual(nearest([route("a", 0, "north"), route("b", 0, "north")], [0, 1]), ["a", 1]);
  });

  it("may ask for no similarity at all: then something always matches", () => {
    assert.deepEqual(nearest([route("any", -1, "north")], [0, -1]), ["any", -1]);
  });
});

describe("an index of routes", () => {
  it("is not to be had while an example has no vector", () => {
    assert.equal(indexRoutes([route("up", 0.5, "north", "unheard of")], vectorOf), undefined);
  });

  it("has no match when there are no routes", () => {
    assert.equal(nearest([], [0, 1]), undefined);
  });
});
