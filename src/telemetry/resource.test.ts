// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { resourceAttributes } from "./resource.ts";

describe("the resource", () => {
  it("is named pointsman when nothing is said", () => {
    assert.deepEqual(resourceAttributes({}, "1.2.3"), {
      "service.name": "pointsman",
      "service.version": "1.2.3",
    });
  });

  it("takes decoded attributes from the environment, and the service's name before theirs", () => {
    const env = {
      OTEL_SERVICE_NAME: "router",
      OTEL_RESOURCE_ATTRIBUTES: "service.name=other, deployment.environment.name=a%20b,",
    };
    assert.deepEqual(resourceAttributes(env, "1.2.3"), {
      "service.name": "router",
      "service.version": "1.2.3",
      "deployment.environment.name": "a b",
    });
  });

  for (const text of ["a=1,b", "a=1,b=%zz", "a=1,=2", `a=1,b=${"x".repeat(300)}`]) {
    it(`drops a list with a bad pair whole: ${text.slice(0, 12)}`, () => {
      assert.equal("a" in resourceAttributes({ OTEL_RESOURCE_ATTRIBUTES: text }, "1"), false);
    });
  }
});
