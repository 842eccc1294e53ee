// SPDX-License-Identifier: Apache-2.0
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Log } from "../contract/log.ts";

/** How often dials are saved: a process that is killed loses that much of what they learnt. */
const SAVE_MS = 30_000;
const FILE = "dials.json";
/** A dial is at most some 50 KB of text. */
const MOST_BYTES = 64 * 1024 * 1024;

/** The dials of a former process, by virtual model; none where there is no file, or one that cannot be used. */
export function loadDials(folder: string, log: Log): ReadonlyMap<string, string> {
  try {
    const text = readFileSync(join(folder, FILE), "utf8");
    if (text.length > MOST_BYTES) throw new Error("it is too large");
    const entries = Object.entries(JSON.parse(text) as Record<string, unknown>);
    return new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"));
  } catch (cause) {
    if (!isAbsent(cause)) log("warn", "dials-not-loaded", { cause });
    return new Map();
  }
}

/** Saves dials now and then, and once more when disposed of; a folder that cannot be written to is told once. */
export function keepDialsIn(folder: string, dials: () => ReadonlyMap<string, string>, log: Log): Disposable {
  let told = false;
  const save = (): void => {
    try {
      mkdirSync(folder, { recursive: true });
      const temporary = join(folder, `${FILE}.new`);
      writeFileSync(temporary, JSON.stringify(Object.fromEntries(dials())), { mode: 0o600 });
      renameSync(temporary, join(folder, FILE));
      told = false;
    } catch (cause) {
      if (!told) log("warn", "dials-not-saved", { folder, cause });
      told = true;
    }
  };
  const timer = setInterval(save, SAVE_MS).unref();
  return {
    [Symbol.dispose]() {
      clearInterval(timer);
      save();
    },
  };
}

function isAbsent(cause: unknown): boolean {
  return cause instanceof Error && "code" in cause && cause.code === "ENOENT";
}
