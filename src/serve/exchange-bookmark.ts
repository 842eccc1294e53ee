// SPDX-License-Identifier: Apache-2.0
import { closeSync, constants, ftruncateSync, openSync, readSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { Log } from "../contract/log.ts";
import { codeOf, makeFolder } from "./make-folder.ts";

/** How far finished exchanges have been taken; numbers that must outlive a process that is killed. */
export interface Marks {
  /** Inode of the file that is read, and the offset of the next line in it; empty and 0 when told by gRPC. */
  readonly file: string;
  readonly at: number;
  /** Exchanges of the Envoy that there is now: taken, and missed for certain. */
  readonly taken: number;
  readonly missed: number;
  /** Since when all that were taken are among them, in milliseconds since the epoch; 0: since that Envoy began. */
  readonly takenSince: number;
  /** Missed of Envoys that are gone. */
  readonly missedBefore: number;
  /** What that Envoy last said: exchanges ended, and seconds that it was up. */
  readonly ended: number;
  readonly uptime: number;
}

const NO_MARKS = {
  ...{ file: "", at: 0, taken: 0, takenSince: 0, missed: 0, missedBefore: 0, ended: 0, uptime: 0 },
} as const satisfies Marks;
const REMEDY =
  "make the folder of --state (without it: of exchangeLog) writable, with room; until then a restart forgets how far exchanges were taken";
const FILE = "exchanges.json";
/** Always written whole over itself, in one call: that needs no room on a full disk, and a killed process leaves all or nothing. */
const BYTES = 512;

/** Marks in a folder, as current as the last call; without a folder they end with the process. */
export class ExchangeBookmark implements Disposable {
  readonly #folder: string | undefined;
  readonly #log: Log;
  #descriptor: number | undefined;
  #marks: Marks;
  #told = false;

  /** Where there are no marks yet, exchanges are taken from `now` on. */
  constructor(folder: string | undefined, now: number, log: Log) {
    this.#folder = folder;
    this.#log = log;
    this.#descriptor = folder === undefined ? undefined : this.#open(folder);
    const kept = this.#descriptor === undefined ? undefined : readMarks(this.#descriptor);
    this.#marks = kept ?? NO_MARKS;
    if (kept === undefined) this.set({ takenSince: now });
  }

  get marks(): Marks {
    return this.#marks;
  }

  set(change: Partial<Marks>): void {
    this.#marks = { ...this.#marks, ...change };
    if (this.#descriptor === undefined) return;
    try {
      writeSync(this.#descriptor, JSON.stringify(this.#marks).padEnd(BYTES), 0);
      this.#told = false;
    } catch (cause) {
      this.#tell(cause);
    }
  }

  [Symbol.dispose](): void {
    if (this.#descriptor !== undefined) closeSync(this.#descriptor);
    this.#descriptor = undefined; // the number may be another file's soon
  }

  #open(folder: string): number | undefined {
    try {
      makeFolder(folder);
      return openSync(join(folder, FILE), constants.O_RDWR | constants.O_CREAT, 0o600);
    } catch (cause) {
      this.#tell(cause);
      return undefined;
    }
  }

  #tell(cause: unknown): void {
    const told = { folder: this.#folder, error: codeOf(cause), remedy: REMEDY };
    if (!this.#told) this.#log("warn", "exchange-marks-not-kept", told);
    this.#told = true;
  }
}

/** What cannot be read is as nothing: the file is of nobody's making but ours. */
function readMarks(descriptor: number): Marks | undefined {
  const buffer = Buffer.alloc(BYTES);
  const length = readSync(descriptor, buffer, 0, BYTES, 0);
  try {
    const value = JSON.parse(buffer.toString("utf8", 0, length)) as Record<string, unknown>;
    const isWhole = Object.entries(NO_MARKS).every(([key, one]) => typeof value[key] === typeof one);
    if (isWhole) return value as unknown as Marks;
  } catch {
    // A new file is empty.
  }
  ftruncateSync(descriptor, 0);
  return undefined;
}
