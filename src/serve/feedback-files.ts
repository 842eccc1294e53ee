// SPDX-License-Identifier: Apache-2.0
import { appendFile, mkdir, rename, stat } from "node:fs/promises";
import { join } from "node:path";
import type { FeedbackKeeper, FeedbackKeeping, Kept, Rated } from "../contract/feedback.ts";
import type { Log } from "../contract/log.ts";
import { FEEDBACK_FILES } from "../feedback/feedback-file-names.ts";
import { feedbackLine } from "../feedback/feedback-line.ts";

/**
 * Appends rated exchanges to a folder of files, for their owner's eyes only: the newest file until it holds its part of the
 * bytes, then each becomes the next older one, and the oldest goes. A folder that cannot be written to is told once.
 */
export class FeedbackFiles implements FeedbackKeeper {
  readonly #keeping: () => FeedbackKeeping;
  readonly #log: Log;
  #told = false;
  /** One after the other, or a line could come between the parts of another. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(keeping: () => FeedbackKeeping, log: Log) {
    this.#keeping = keeping;
    this.#log = log;
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
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await makeRoom(folder, Buffer.byteLength(line), maxBytes / FEEDBACK_FILES.length);
      await appendFile(join(folder, FEEDBACK_FILES[0]), line, { mode: 0o600 });
      this.#told = false;
      return rated.prompt === undefined ? "numbers" : "prompt";
    } catch (cause) {
      if (!this.#told) this.#log("warn", "feedback-not-kept", { folder, error: codeOf(cause) });
      this.#told = true;
      return "count";
    }
  }
}

async function makeRoom(folder: string, bytes: number, most: number): Promise<void> {
  const [newest, ...older] = FEEDBACK_FILES;
  const size = (await stat(join(folder, newest)).catch(ifAbsent))?.size ?? 0;
  if (size === 0 || size + bytes <= most) return;
  const moves = older.map((to, position) => [FEEDBACK_FILES[position] ?? newest, to] as const);
  for (const [from, to] of moves.toReversed())
    await rename(join(folder, from), join(folder, to)).catch(ifAbsent);
}

function ifAbsent(cause: unknown): undefined {
  if (codeOf(cause) !== "ENOENT") throw cause;
}

/** The code alone: a message of the file system's quotes nothing of ours, but a bug's might. */
function codeOf(cause: unknown): string {
  if (cause instanceof Error && "code" in cause) return String(cause.code);
  return cause instanceof Error ? cause.name : typeof cause;
}
