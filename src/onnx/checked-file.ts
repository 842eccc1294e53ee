// SPDX-License-Identifier: Apache-2.0

import { createHash } from "node:crypto";
import { open } from "node:fs/promises";

const CHUNK_BYTES = 256 * 1024;

/** A file and the SHA-256 (hex) that it must have. */
export interface CheckedFile {
  readonly path: string;
  readonly sha256: string;
}

/** Throws when the file is missing, or another one. */
export async function checkFile({ path, sha256 }: CheckedFile): Promise<void> {
  if ((await fileSha256(path)) !== sha256) throw new Error(otherFile(path));
}

/** What is said of a file that is not the one it should be. */
export function otherFile(path: string): string {
  return `${path}: its SHA-256 is not the one in the metadata: is the file whole?`;
}

/** Through one buffer: a stream would leave the whole file behind as garbage. */
async function fileSha256(path: string): Promise<string> {
  await using file = await open(path);
  const digest = createHash("sha256");
  const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
  for (;;) {
    const { bytesRead } = await file.read(buffer, 0, buffer.length);
    if (bytesRead === 0) return digest.digest("hex");
    digest.update(buffer.subarray(0, bytesRead));
  }
}
