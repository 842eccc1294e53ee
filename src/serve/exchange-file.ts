// SPDX-License-Identifier: Apache-2.0
import { closeSync, fstatSync, openSync, readSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { setImmediate as breathe } from "node:timers/promises";
import { EXCHANGE_FILES, type ExchangeLogKeeping } from "../contract/exchange-log.ts";
import type { Log } from "../contract/log.ts";
import type { Marks } from "./exchange-bookmark.ts";

/** Where a line of the exchange log ends: the next one begins there. */
export type LinePlace = Pick<Marks, "file" | "at">;

/** Whom the reader tells, and what it needs of others. */
export interface ExchangeFileOptions {
  readonly keeping: ExchangeLogKeeping;
  /** Where the process before us stopped. */
  readonly from: LinePlace;
  /** Takes one line; once it returns, the line is not told again. */
  readonly line: (text: string, end: LinePlace) => void;
  /** A line that is longer than any of Envoy's, or torn. */
  readonly malformed: (end: LinePlace) => void;
  /** Asks Envoy to open its files anew. */
  readonly reopen: () => Promise<unknown>;
  readonly log: Log;
}

/** Time between two looks for new lines. */
const LOOK_MS = 100;
const ASK_AGAIN_MS = 1000;
/** Read at a time, between which decisions have their turn, so the longest line there may be: one of ours is some 700 bytes. */
const MOST_BYTES = 16 * 1024;
/** The file that is written to is at most this part of the whole before it is put aside. */
const PART = 4;
const NEWLINE = 0x0a;

interface Open {
  readonly descriptor: number;
  readonly inode: string;
  at: number;
  /** In the middle of a line that is too long. */
  skipping: boolean;
}

/**
 * Follows the file to which Envoy writes finished exchanges, line by line, across restarts of either:
 *
 *     current ──full──▶ put aside (renamed; Envoy asked to open anew) ──read to its end──▶ deleted
 *
 * Envoy closes the old file before it opens the new one: once there is a new one, nothing more comes into the old.
 */
export class ExchangeFile implements AsyncDisposable {
  readonly #options: ExchangeFileOptions;
  #from: LinePlace;
  #open: Open | undefined;
  #timer: NodeJS.Timeout | undefined;
  #turning: Promise<void> | undefined;
  #caughtUp = false;
  #told = false;
  #noRoom = false;
  #askedAt = Number.NEGATIVE_INFINITY;

  constructor(options: ExchangeFileOptions) {
    this.#options = options;
    this.#from = options.from;
  }

  /** Reads from now on. */
  start(): void {
    this.#timer = setInterval(() => void this.look(), LOOK_MS).unref();
  }

  /** True when the last look came to the end of what was there. */
  get caughtUp(): boolean {
    return this.#caughtUp;
  }

  /** Its volume has no room: what is read is to be given up at the next look, however little. */
  makeRoom(): void {
    this.#noRoom = true;
  }

  /** Takes all lines that are there; looks that are asked for meanwhile are the same one. */
  look(): Promise<void> {
    this.#turning ??= this.#turn().finally(() => {
      this.#turning = undefined;
    });
    return this.#turning;
  }

  /** Takes what is still there, and stops. */
  async [Symbol.asyncDispose](): Promise<void> {
    clearInterval(this.#timer);
    await this.#turning;
    await this.look();
    this.#close();
  }

  async #turn(): Promise<void> {
    try {
      await this.#readOn();
      this.#told = false;
    } catch (cause) {
      this.#caughtUp = false;
      // Opened anew at the next look, where it was.
      if (this.#open !== undefined) this.#from = placeOf(this.#open);
      this.#close();
      if (!this.#told) this.#options.log("error", "exchange-log-not-read", { cause });
      this.#told = true;
    }
  }

  async #readOn(): Promise<void> {
    this.#open ??= this.#first();
    const file = this.#open;
    if (file === undefined) {
      this.#caughtUp = true;
      return;
    }
    await this.#toEnd(file);
    const current = inodeOf(this.#path("current"));
    if (current === file.inode) return await this.#putAside(file);
    if (current === undefined) return await this.#askToReopen();
    await this.#toEnd(file); // whatever came before Envoy opened the new one
    if (file.at < fstatSync(file.descriptor).size) this.#options.malformed(placeOf(file)); // torn: nobody will end it
    this.#close();
    this.#from = { file: "", at: 0 }; // whose inode may be another file's soon
    rmSync(this.#path("full"), { force: true });
    return await this.#readOn();
  }

  async #toEnd(file: Open): Promise<void> {
    this.#caughtUp = false;
    const buffer = Buffer.allocUnsafe(MOST_BYTES);
    while (this.#take(file, buffer)) await breathe();
    this.#caughtUp = true;
  }

  /** Takes the whole lines of one read; false when there are none yet. */
  #take(file: Open, buffer: Buffer): boolean {
    const length = readSync(file.descriptor, buffer, 0, MOST_BYTES, file.at);
    const part = buffer.subarray(0, length);
    const begin = file.at;
    let from = 0;
    for (let end = part.indexOf(NEWLINE); end >= 0; end = part.indexOf(NEWLINE, from)) {
      const text = part.toString("utf8", from, end);
      from = end + 1;
      file.at = begin + from;
      if (file.skipping) this.#options.malformed(placeOf(file));
      else this.#options.line(text, placeOf(file));
      file.skipping = false;
    }
    if (from > 0) return true;
    if (length < MOST_BYTES) return false;
    file.skipping = true;
    file.at += length;
    return true;
  }

  /** The file to begin with: the one that was being read, or the older one of those that there are. */
  #first(): Open | undefined {
    const { file, at } = this.#from;
    const [full, current] = [inodeOf(this.#path("full")), inodeOf(this.#path("current"))];
    // The older one was read to its end when the newer one was begun.
    if (full !== undefined && file !== "" && file === current) rmSync(this.#path("full"));
    else if (full !== undefined) return opened(this.#path("full"), full === file ? at : 0);
    return current === undefined ? undefined : opened(this.#path("current"), current === file ? at : 0);
  }

  async #putAside({ at }: Open): Promise<void> {
    const noRoom = this.#noRoom && at > 0;
    if (!noRoom && at < this.#options.keeping.maxBytes / PART) return;
    this.#noRoom = false;
    renameSync(this.#path("current"), this.#path("full"));
    await this.#askToReopen();
  }

  /** Envoy does it at its next write. Asked again and again until then: it may have been away. */
  async #askToReopen(): Promise<void> {
    const now = performance.now();
    if (now - this.#askedAt < ASK_AGAIN_MS) return;
    this.#askedAt = now;
    await this.#options.reopen();
  }

  #path(which: keyof typeof EXCHANGE_FILES): string {
    return join(this.#options.keeping.folder, EXCHANGE_FILES[which]);
  }

  #close(): void {
    if (this.#open !== undefined) closeSync(this.#open.descriptor);
    this.#open = undefined;
  }
}

function placeOf({ inode, at }: Open): LinePlace {
  return { file: inode, at };
}

function inodeOf(path: string): string | undefined {
  return statSync(path, { bigint: true, throwIfNoEntry: false })?.ino.toString();
}

function opened(path: string, at: number): Open {
  const descriptor = openSync(path, "r");
  const { ino, size } = fstatSync(descriptor, { bigint: true });
  // Shorter than it was: somebody emptied it.
  return { descriptor, inode: ino.toString(), at: at > size ? 0 : at, skipping: false };
}
