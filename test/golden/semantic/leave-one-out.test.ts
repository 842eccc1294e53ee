// SPDX-License-Identifier: Apache-2.0

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readConfig } from "../../../src/config/read-config.ts";
import { ModelRouters } from "../../../src/onnx/model-routers.ts";
import { surroundings } from "../../harness/surroundings.ts";
import { MODEL_DIR } from "../router-model/golden-cases.ts";
import { embeddedPrompts, leaveOneOut } from "./leave-one-out.ts";

/** The similarity that a route asks for when nobody says. */
function defaultSimilarity(): number {
  const semantic = { routes: [{ name: "a", tier: "weak", examples: ["hello"] }] };
  const file = { virtualModels: [{ name: "auto", semantic }] };
  const read = readConfig(JSON.stringify(file), surroundings());
  assert.equal(read.kind, "config", JSON.stringify(read));
  const policy = read.kind === "config" ? read.config.policy : assert.fail();
  return policy.virtualModels[0]?.semantic?.routes[0]?.similarity ?? assert.fail();
}

describe("semantic routes at the default similarity", () => {
  it("take most prompts of their kind, hardly any of another, and leave most of no kind alone", async () => {
    await using routers = new ModelRouters({ modelDir: MODEL_DIR, workers: 1 });
    await routers.start();
    const told = leaveOneOut(await embeddedPrompts(routers), defaultSimilarity());
    assert.ok(told.own >= 0.75 && told.astray <= 0.03 && told.left >= 0.75, JSON.stringify(told));
  });
});
