// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { findEnvoy, isOlder } from "./find-envoy.ts";

describe("findEnvoy", () => {
  let folder = "";
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "find-envoy-"));
    const say = async (name: string, text: string): Promise<void> => {
      await writeFile(join(folder, name), `#!/bin/sh\necho '${text}'\n`);
      await chmod(join(folder, name), 0o755);
    };
    await say("envoy", "envoy  version: 9e55/1.40.2/Clean/RELEASE/BoringSSL");
    await say("old-envoy", "envoy  version: 9e55/1.39.3/Clean/RELEASE/BoringSSL");
    await say("no-envoy", "hello");
  });
  after(() => rm(folder, { recursive: true }));

  it("takes a path, and a name on PATH", async () => {
    const path = join(folder, "envoy");
    const found = { kind: "envoy", path, version: "1.40.2" };
    assert.deepEqual(await findEnvoy(path, "/nowhere", {}), found);
    assert.deepEqual(await findEnvoy("envoy", "/nowhere", { PATH: `/nowhere:${folder}` }), found);
  });

  it("takes what `make tools` brought when nothing is asked for", async () => {
    assert.equal((await findEnvoy(undefined, join(folder, "envoy"), {})).kind, "envoy");
  });

  it("says what to do when there is none", async () => {
    const missing = await findEnvoy(undefined, join(folder, "nothing"), {});
    assert.match(missing.kind === "problem" ? missing.problem : "", /make tools.*--envoy PATH/);
    const unknown = await findEnvoy("envoy-x", "/nowhere", { PATH: folder });
    assert.match(unknown.kind === "problem" ? unknown.problem : "", /envoy-x on PATH: found none/);
  });

  it("refuses what is too old or no Envoy", async () => {
    const old = await findEnvoy("old-envoy", "/nowhere", { PATH: folder });
    assert.match(old.kind === "problem" ? old.problem : "", /is 1\.39\.3: Envoy 1\.40\.0 or newer is needed/);
    const other = await findEnvoy("no-envoy", "/nowhere", { PATH: folder });
    assert.match(other.kind === "problem" ? other.problem : "", /does not answer like Envoy/);
  });

  it("compares versions as numbers", () => {
    assert.deepEqual(
      ["1.9.0", "1.40.0", "1.40.1", "2.0.0"].map((version) => isOlder(version, "1.40.0")),
      [true, false, false, false],
    );
  });
});
