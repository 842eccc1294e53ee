// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { runCommand } from "../../test/harness/command.ts";
import { aRouterModel } from "../../test/harness/surroundings.ts";

const folder = mkdtempSync(join(tmpdir(), "pointsman-serve-"));
after(() => rmSync(folder, { recursive: true }));
const file = join(folder, "pointsman.yaml");
writeFileSync(file, "virtualModels: [{name: auto, backends: [llama.models], default: llama.models}]");

async function said(...flags: readonly string[]) {
  return await runCommand(["serve", "--config", file, ...flags], { routerModel: () => aRouterModel });
}

describe("pointsman serve", () => {
  it("refuses flags of a cluster without one, and half of those for sidecars", async () => {
    assert.match((await said("--namespaces", "a")).err, /need --kubernetes/);
    const half = await said("--kubernetes", "--router-listen", "0.0.0.0:18443");
    assert.match(half.err, /need all of --router-listen, --egress-listen/);
    assert.deepEqual(half.codes, [2]);
  });

  it("refuses an exchange log that it could not keep small", async () => {
    const log = join(folder, "log.yaml");
    writeFileSync(
      log,
      "backends: [{name: a, tier: strong, model: m, url: 'http://127.0.0.1:9/v1'}]\nexchangeLog: {folder: /var/log/x}",
    );
    const { err, codes } = await said("--config", log);
    assert.match(err, /exchangeLog: needs --envoy-admin/);
    assert.deepEqual(codes, [2]);
  });

  it("takes a file that names backends which may come only where there is a cluster", async () => {
    const { err, codes } = await said();
    assert.match(err, /virtualModels\[0\]\.backends\[0\]: no backend llama\.models/);
    assert.deepEqual(codes, [2]);
  });
});
