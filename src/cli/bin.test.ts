// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, describe, it } from "node:test";

const SCRIPT = join(import.meta.dirname, "../../bin/pointsman");
const MAIN =
  "process.stdout.write(JSON.stringify({ at: import.meta.filename, args: process.argv.slice(2) }));";

interface Result {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function run(file: string, args: readonly string[], path: string): Promise<Result> {
  return new Promise((resolve) => {
    execFile(file, args, { env: { PATH: path } }, (cause, out, err) =>
      resolve({ code: Number(cause?.code ?? 0), out, err }),
    );
  });
}

describe("bin/pointsman", () => {
  let root = "";
  /** PATH with the Node that runs this test and the system's own tools. */
  const path = `${dirname(process.execPath)}:/usr/bin:/bin`;
  const bin = (): string => join(root, "bin/pointsman");

  before(async () => {
    root = await mkdtemp(join(tmpdir(), "bin-"));
    for (const folder of ["bin", "dist", "src", "old", "links/deep"])
      await mkdir(join(root, folder), { recursive: true });
    await copyFile(SCRIPT, bin());
    await writeFile(join(root, "package.json"), '{"type":"module"}');
    await writeFile(join(root, "src/main.ts"), MAIN);
    await writeFile(join(root, "old/node"), "#!/bin/sh\necho v20.1.0\n");
    await chmod(join(root, "old/node"), 0o755);
  });
  after(() => rm(root, { recursive: true }));

  it("runs src/main.ts in a checkout that was not built, with its arguments as they are", async () => {
    const { out } = await run(bin(), ["explain", "two words", "$HOME", ""], path);
    assert.deepEqual(JSON.parse(out), {
      at: join(root, "src/main.ts"),
      args: ["explain", "two words", "$HOME", ""],
    });
  });

  it("runs dist/main.js where there is one, through relative and absolute links", async () => {
    await writeFile(join(root, "dist/main.js"), MAIN);
    await symlink("../../bin/pointsman", join(root, "links/deep/relative"));
    await symlink(join(root, "links/deep/relative"), join(root, "links/absolute"));
    const { out, err } = await run(join(root, "links/absolute"), [], path);
    assert.equal((JSON.parse(out || err) as { at: string }).at, join(root, "dist/main.js"));
  });

  it("says which Node it needs when there is an older one or none", async () => {
    const old = await run(bin(), [], `${join(root, "old")}:/usr/bin:/bin`);
    assert.equal(old.code, 1);
    assert.match(old.err, /needs Node 24 or newer: node is v20\.1\.0/);
  });

  it("prefers the Node of the package to the one on PATH", async () => {
    await mkdir(join(root, "node_modules/node/bin"), { recursive: true });
    await symlink(process.execPath, join(root, "node_modules/node/bin/node"));
    assert.equal((await run(bin(), [], `${join(root, "old")}:/usr/bin:/bin`)).code, 0);
  });

  it("becomes Node, so that a signal to its process id reaches the program", async () => {
    const main =
      "process.on('SIGTERM', () => process.exit(7)); process.stdout.write(String(process.pid)); setInterval(() => {}, 1000);";
    await writeFile(join(root, "dist/main.js"), main);
    const child = spawn(bin(), [], { env: { PATH: path }, stdio: ["ignore", "pipe", "inherit"] });
    const [said] = (await once(child.stdout, "data")) as [Buffer];
    assert.equal(said.toString(), String(child.pid));
    child.kill("SIGTERM");
    assert.deepEqual(await once(child, "exit"), [7, null]);
  });
});
