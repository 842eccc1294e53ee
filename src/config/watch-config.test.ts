// SPDX-License-Identifier: Apache-2.0

import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { surroundings } from "../../test/harness/surroundings.ts";
import type { ConfigRead } from "./config.ts";
import { loadConfig, watchConfig } from "./watch-config.ts";

const inNothing = surroundings();
const directory = mkdtempSync(join(tmpdir(), "pointsman-config-"));
after(() => rmSync(directory, { recursive: true }));

/** The next reading after `change` was made. */
async function nextReading(path: string, change: () => void): Promise<ConfigRead> {
  const { promise, resolve } = Promise.withResolvers<ConfigRead>();
  using _watch = watchConfig(path, inNothing, resolve);
  change();
  const alive = setTimeout(() => undefined, 5000); // the watch itself does not keep a process alive
  const read = await promise;
  clearTimeout(alive);
  return read;
}

describe("watchConfig", () => {
  it("reads the file again when it is written, and says what is wrong with it", async () => {
    const path = join(directory, "written.yaml");
    writeFileSync(path, "");
    const read = await nextReading(path, () => writeFileSync(path, "lissen: 1"));
    assert.equal(read.kind, "invalid");
  });

  it("sees a file that a symlink swap replaced, as Kubernetes does with ConfigMaps", async () => {
    const path = join(directory, "linked.yaml");
    writeFileSync(join(directory, "first"), "");
    symlinkSync("first", path);
    const read = await nextReading(path, () => {
      writeFileSync(join(directory, "second"), "maxBodyBytes: 2048");
      symlinkSync("second", `${path}.new`);
      renameSync(`${path}.new`, path);
    });
    assert.equal(read.kind === "config" && read.config.policy.maxBodyBytes, 2048);
  });

  it("reads the file again when a file that it takes a key from is another one", async () => {
    const [path, key] = [join(directory, "keyed.yaml"), join(directory, "key")];
    const backend = { name: "a", tier: "weak", model: "m", url: "http://a/v1", credential: { file: key } };
    writeFileSync(path, JSON.stringify({ backends: [backend] }));
    writeFileSync(key, "first");
    const { promise, resolve } = Promise.withResolvers<ConfigRead>();
    const readFile = (file: string): string => readFileSync(file, "utf8");
    using _watch = watchConfig(path, surroundings({ readFile }), resolve);
    writeFileSync(key, "second");
    const alive = setTimeout(() => undefined, 5000); // the watch itself does not keep a process alive
    const read = await promise;
    clearTimeout(alive);
    assert.equal(read.kind === "config" && read.config.catalog.secrets.get("a"), "second");
  });

  it("calls a missing file a problem, not an exception", () => {
    const { read } = loadConfig(join(directory, "absent.yaml"), inNothing);
    assert.match(read.kind === "invalid" ? (read.problems[0]?.message ?? "") : "", /ENOENT/);
  });
});
