// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { surroundings } from "../../test/harness/surroundings.ts";
import { configuredRouters } from "./configured-routers.ts";

const BACKENDS = 'backends: [{ name: a, tier: weak, model: a, url: "http://127.0.0.1:1/v1" }]';
const ROUTES = `
virtualModels:
  - { name: auto }
  - name: kitchen
    router: semantic
    semantic: { routes: [{ name: cooking, examples: ["How do I bake bread?"], tier: weak }] }
`;

describe("the routers that a configuration has", () => {
  let folder = "";
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "configured-"));
  });
  after(() => rm(folder, { recursive: true }));

  async function configured(text: string, virtualModel?: string) {
    const config = join(folder, "pointsman.yaml");
    await writeFile(config, text);
    return configuredRouters(surroundings(), { config, ...(virtualModel && { virtualModel }) });
  }

  it("are the routes of the virtual model that is named, and the endpoint", async () => {
    const causal = "causal: { url: http://127.0.0.1:2/v1, model: judge }";
    const found = await configured(`${causal}\n${ROUTES}\n${BACKENDS}`, "kitchen");
    assert.ok(typeof found === "object");
    assert.deepEqual(
      found.configured?.semantic?.routes.map(({ name }) => name),
      ["cooking"],
    );
    assert.equal(found.configured?.causal?.model, "judge");
  });

  it("are none where no configuration is named", () => {
    assert.deepEqual(configuredRouters(surroundings(), {}), {});
    assert.match(String(configuredRouters(surroundings(), { virtualModel: "a" })), /needs --config/);
  });

  it("are missed by name: the virtual model, its routes, or a key that is wrong", async () => {
    assert.match(
      String(await configured(`${ROUTES}\n${BACKENDS}`, "none")),
      /no virtual model none: there are auto, kitchen/,
    );
    assert.match(
      String(await configured(`${ROUTES}\n${BACKENDS}`)),
      /neither causal nor semantic routes of auto/,
    );
    assert.match(String(await configured("backends: 1")), /cannot be used\nbackends: /);
  });
});
