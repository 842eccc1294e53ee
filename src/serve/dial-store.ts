// SPDX-License-Identifier: Apache-2.0
import { readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Log } from "../contract/log.ts";
import { makeFolder } from "./make-folder.ts";

/** How often dials are saved: a process that is killed loses what it learnt and spent in that time. */
const SAVE_MS = 5_000;
const FILE = "dials.json";
/** A file that cannot be used is moved here: the next save would destroy it. */
const UNUSABLE = "dials.json.unusable";
/** A dial is at most some 50 KB of text. */
const MOST_BYTES = 64 * 1024 * 1024;

type Saved = ReadonlyMap<string, string>;

/**
 * The dials of a former process, by virtual model; none where there is no file, or one that cannot be used: then the log
 * names it, says why and what to do, and it is put aside.
 */
export function loadDials(folder: string, log: Log): Saved {
  const file = join(folder, FILE);
  try {
    return dialsIn(file);
  } catch (cause) {
    if (codeOf(cause) === "ENOENT") return new Map();
    const why = codeOf(cause) ?? (cause instanceof Error ? cause.message : "it cannot be read");
    const aside = putAside(folder);
    const where = aside
      ? `look at ${join(folder, UNUSABLE)}, or remove it`
      : "look at the file, or remove it";
    log("warn", "dials-not-loaded", { file, why, remedy: `${where}; all dials begin anew` });
    return new Map();
  }
}

/**
 * Saves dials where they have changed, now and then and once more when disposed of; a folder that cannot be written to is told
 * once, the first time at once.
 */
export function keepDialsIn(folder: string, dials: () => Saved, log: Log): Disposable {
  let told = false;
  let written: Saved | undefined;
  const save = (): void => {
    const now = dials();
    if (told || written === undefined || !isSame(now, written)) {
      const error = write(folder, now);
      if (error === undefined) written = now;
      else if (!told) log("warn", "dials-not-saved", { folder, error, remedy: REMEDY });
      told = error !== undefined;
    }
  };
  save();
  const timer = setInterval(save, SAVE_MS).unref();
  return {
    [Symbol.dispose]() {
      clearInterval(timer);
      save();
    },
  };
}

const REMEDY =
  "make the folder of --state writable, with room; it is tried again, and until then dials would begin anew after a restart";

/** Throws with the reason when the file cannot be read, or is none of ours. */
function dialsIn(file: string): Saved {
  const found = statSync(file);
  if (!found.isFile()) throw new Error("it is no file"); // a pipe's end would be waited for
  if (found.size > MOST_BYTES) throw new Error(`it is larger than ${MOST_BYTES} bytes`);
  const entries = entriesOf(readFileSync(file, "utf8"));
  const dials = entries?.filter((entry): entry is [string, string] => typeof entry[1] === "string");
  if (entries === undefined || dials?.length !== entries.length)
    throw new Error("it is cut off, or no file of this version's dials");
  return new Map(dials);
}

function entriesOf(text: string): readonly (readonly [string, unknown])[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.entries(value)
      : undefined;
  } catch {
    return undefined;
  }
}

function putAside(folder: string): boolean {
  try {
    renameSync(join(folder, FILE), join(folder, UNUSABLE));
    return true;
  } catch {
    return false; // the folder is not writable, which is told when dials are saved
  }
}

/** Whole or not at all; the error's code when it is not. */
function write(folder: string, dials: Saved): string | undefined {
  try {
    makeFolder(folder);
    const temporary = join(folder, `${FILE}.new`);
    writeFileSync(temporary, JSON.stringify(Object.fromEntries(dials)), { mode: 0o600 });
    renameSync(temporary, join(folder, FILE));
    return undefined;
  } catch (cause) {
    return codeOf(cause) ?? String(cause);
  }
}

function isSame(one: Saved, other: Saved): boolean {
  return one.size === other.size && [...one].every(([name, text]) => other.get(name) === text);
}

function codeOf(cause: unknown): string | undefined {
  return cause instanceof Error && "code" in cause && typeof cause.code === "string" ? cause.code : undefined;
}
