// SPDX-License-Identifier: Apache-2.0
import { appendFile, rename, stat } from "node:fs/promises";
import { join } from "node:path";
import type { FeedbackKeeper, FeedbackKeeping, Kept, Rated } from "../contract/feedback.ts";
import type { Log } from "../contract/log.ts";
import { FEEDBACK_FILES } from "../feedback/feedback-file-names.ts";
import { feedbackLine } from "../feedback/feedback-line.ts";
import { codeOf, makeFolder } from "./make-folder.ts";

/**
 * Appends rated exchanges to a folder of files, for their owner's eyes only: the newest file until it holds its part of the
 * bytes, then each becomes the next older one, and the oldest goes. A folder that cannot be written to is told once, at
 * once where it is looked at before the first rating.
 */
export class FeedbackFiles implements FeedbackKeeper {
  readonly #keeping: () => FeedbackKeeping;
  readonly #log: Log;
  /** The folder that was told of since it was last written to. */
  #told: string | undefined;
  /** One after the other, or a line could come between the parts of another. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(keeping: () => FeedbackKeeping, log: Log) {
    this.#keeping = keeping;
    this.#log = log;
  }

  /** Makes the folder that the configuration names now. */
  look(): void {
    const { folder } = this.#keeping();
    if (folder === undefined) return;
    try {
      makeFolder(folder, FOLDER_MODE);
    } catch (cause) {
      this.#tell(folder, cause);
    }
  }

  keep(rated: Rated): Promise<Kept> {
    const kept = this.#last.then(() => this.#append(rated));
    this.#last = kept;
    return kept;
  }

  async #append(rated: Rated): Promise<Kept> {
    const { folder, maxBytes } = this.#keeping();
    if (folder === undefined) return "count";
    try {
      const line = `${feedbackLine(rated)}\n`;
      makeFolder(folder, FOLDER_MODE);
      await makeRoom(folder, Buffer.byteLength(line), maxBytes / FEEDBACK_FILES.length);
      await appendFile(join(folder, FEEDBACK_FILES[0]), line, { mode: 0o600 });
      this.#told = undefined;
      return rated.prompt === undefined ? "numbers" : "prompt";
    } catch (cause) {
      this.#tell(folder, cause);
      return "count";
    }
  }

  #tell(folder: string, cause: unknown): void {
    const fields = { key: "feedback.folder", folder, error: codeOf(cause), remedy: REMEDY };
    if (this.#told !== folder) this.#log("warn", "feedback-not-kept", fields);
    this.#told = folder;
  }
}

const FOLDER_MODE = 0o700;
const REMEDY =
  "make it a folder that can be written to, with room, or name another; it is tried again, and until then ratings are only counted";

async function makeRoom(folder: string, bytes: number, most: number): Promise<void> {
  const [newest, ...older] = FEEDBACK_FILES;
  const found = await stat(join(folder, newest)).catch(ifAbsent);
  if (found !== undefined && !found.isFile()) throw new NotAFile(); // a pipe's reader would be waited for
  const size = found?.size ?? 0;
  if (size === 0 || size + bytes <= most) return;
  const moves = older.map((to, position) => [FEEDBACK_FILES[position] ?? newest, to] as const);
  for (const [from, to] of moves.toReversed())
    await rename(join(folder, from), join(folder, to)).catch(ifAbsent);
}

function ifAbsent(cause: unknown): undefined {
  if (codeOf(cause) !== "ENOENT") throw cause;
}

class NotAFile extends Error {
  readonly code = "not a file";
}
