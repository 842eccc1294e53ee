// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { tellingOf } from "./exchange-telling.ts";

const place = mkdtempSync(join(tmpdir(), "telling-"));
after(() => rmSync(place, { recursive: true }));

const envoyAdmin = { kind: "unix", path: join(place, "nobody.sock") } as const;

function aTelling(folder: string | undefined, stateFolder?: string) {
  const told: (readonly [event: string, fields: Readonly<Record<string, unknown>>])[] = [];
  const log = (_level: string, event: string, fields = {}): void => void told.push([event, fields]);
  const keeping = folder === undefined ? undefined : { folder, maxBytes: 1e6 };
  const open = () => tellingOf(keeping, { envoyAdmin, ...(stateFolder && { stateFolder }) }, log);
  return { told, open };
}

describe("the folder of the exchange log", () => {
  it("is made with those above it", async () => {
    const folder = join(place, "a", "b");
    await using telling = aTelling(folder).open();
    assert.equal(telling.file, join(folder, "exchanges.jsonl"));
    assert.ok(existsSync(folder));
  });

  it("ends the start at once where it cannot be made, with the key, the reason and what to do", () => {
    writeFileSync(join(place, "file"), "");
    for (const [folder, code] of [
      ["/proc/nowhere/log", "ENOENT"],
      [join(place, "file"), "ENOTDIR"],
      [join(place, "file", "log"), "ENOTDIR"],
    ] as const)
      assert.throws(aTelling(folder).open, {
        message: `exchangeLog.folder ${folder} cannot be made or written to (${code}): name a folder that Envoy and pointsman may write to`,
      });
  });

  it("is not that of the marks where there is one for state, and a process without marks goes on and says so", async () => {
    const { told, open } = aTelling(undefined, "/proc/nowhere/state");
    await using _ = open();
    const [[event, fields] = ["", {}], ...more] = told;
    assert.deepEqual(
      [event, fields["folder"], fields["error"], more],
      ["exchange-marks-not-kept", "/proc/nowhere/state", "ENOENT", []],
    );
    assert.match(String(fields["remedy"]), /--state .* writable/);
  });
});
