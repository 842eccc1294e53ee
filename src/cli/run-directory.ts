// SPDX-License-Identifier: Apache-2.0
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What one `pointsman up` keeps on disk while it runs; only this user may look inside. */
export interface RunDirectory extends AsyncDisposable {
  readonly path: string;
  /** Path of a file in it. */
  file(name: string): string;
}

/** Room for our file names in the path of a unix socket (see MAX_SOCKET_PATH). */
const LONGEST_BASE = 60;

/** Makes a run directory (mode 0700, as mkdtemp does); disposing of it removes it. */
export async function makeRunDirectory(base: string = tmpdir()): Promise<RunDirectory> {
  const short = Buffer.byteLength(base) <= LONGEST_BASE ? base : "/tmp";
  const path = await mkdtemp(join(short, "pointsman-"));
  return {
    path,
    file: (name) => join(path, name),
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }),
  };
}
