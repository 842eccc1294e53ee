// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { it } from "node:test";

const ROOT = join(import.meta.dirname, "../..");

it("src/gen/ is what proto/ makes (make proto)", () => {
  const folder = mkdtempSync(join(tmpdir(), "pm-gen-"));
  try {
    const { status, stderr } = spawnSync("sh", [join(ROOT, "proto/generate.sh"), folder], {
      encoding: "utf8",
    });
    assert.equal(status, 0, stderr);
    assert.deepEqual(readdirSync(folder).toSorted(), readdirSync(join(ROOT, "src/gen")).toSorted());
    for (const file of readdirSync(folder))
      assert.ok(
        readFileSync(join(folder, file)).equals(readFileSync(join(ROOT, "src/gen", file))),
        `src/gen/${file} is out of date: run make proto`,
      );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
