// SPDX-License-Identifier: Apache-2.0
import { join } from "node:path";
import type { ServeOptions } from "../cli/program-deps.ts";
import type { AccessSink } from "../contract/access.ts";
import { EXCHANGE_FILES, type ExchangeLogKeeping } from "../contract/exchange-log.ts";
import type { Log } from "../contract/log.ts";
import { accessLine } from "../envoy/access-line.ts";
import { envoyCount, reopenLogs } from "./envoy-count.ts";
import { ExchangeBookmark } from "./exchange-bookmark.ts";
import { ExchangeCount } from "./exchange-count.ts";
import { ExchangeFile } from "./exchange-file.ts";
import { codeOf, makeFolder } from "./make-folder.ts";

/** How long an exchange may be on its way, in milliseconds: over gRPC, and through Envoy's buffer for a file (10 s by default). */
const ON_ITS_WAY_MS = { grpc: 4_000, file: 14_000 } as const;

/** Who hears of exchanges that end. */
export interface TellingEnds {
  readonly sink: AccessSink;
  readonly malformed: () => void;
}

/** How our own Envoy tells finished exchanges; disposing of it takes what a file still has. */
export interface Telling extends AsyncDisposable {
  /** The file that Envoy is to write; undefined when it tells by gRPC. */
  readonly file: string | undefined;
  /** Exchanges that ended without reaching us; undefined while that is not known. */
  readonly missed: number | undefined;
  /** Makes a sink into one whose exchanges count as taken. */
  counting(sink: AccessSink): AccessSink;
  /** Reads the file, and counts, from now on. */
  start(ends: TellingEnds): void;
}

/** The exchange log of a process, and its folder; throws, with the remedy, when it is asked for and cannot be kept. */
export function tellingOf(
  keeping: ExchangeLogKeeping | undefined,
  { stateFolder, envoyAdmin }: Pick<ServeOptions, "stateFolder" | "envoyAdmin">,
  log: Log,
): Telling {
  if (keeping !== undefined && envoyAdmin === undefined)
    throw new Error("exchangeLog needs --envoy-admin ADDRESS: Envoy must be asked to open a new file");
  // Before Envoy is configured: it refuses a listener whose log it cannot open.
  if (keeping !== undefined) makeLogFolder(keeping);
  const bookmark = new ExchangeBookmark(stateFolder ?? keeping?.folder, Date.now(), log);
  let file: ExchangeFile | undefined;
  const count = new ExchangeCount({
    bookmark,
    ask: async () => envoyAdmin && (await envoyCount(envoyAdmin)),
    onItsWayMs: () => ON_ITS_WAY_MS[keeping === undefined ? "grpc" : "file"],
    caughtUp: () => file?.caughtUp !== false,
    notWritten: () => file?.makeRoom(),
    log,
  });
  const follow = ({ sink, malformed }: TellingEnds, kept: ExchangeLogKeeping): ExchangeFile =>
    new ExchangeFile({
      keeping: kept,
      from: bookmark.marks,
      line: (text, end) => {
        const record = accessLine(text);
        if (record !== undefined) sink.record(record);
        else malformed();
        if (record !== undefined) count.took(record, end);
        else bookmark.set(end);
      },
      malformed: (end) => {
        malformed();
        bookmark.set(end);
      },
      reopen: async () => envoyAdmin && (await reopenLogs(envoyAdmin)),
      log,
    });
  return {
    file: keeping && join(keeping.folder, EXCHANGE_FILES.current),
    get missed() {
      return count.missed;
    },
    counting: (sink) => ({
      record(record) {
        sink.record(record);
        count.took(record);
      },
    }),
    start(ends) {
      file = keeping && follow(ends, keeping);
      file?.start();
      if (envoyAdmin !== undefined) count.start();
    },
    async [Symbol.asyncDispose]() {
      await file?.[Symbol.asyncDispose]();
      count[Symbol.dispose]();
      bookmark[Symbol.dispose]();
    },
  };
}

function makeLogFolder({ folder }: ExchangeLogKeeping): void {
  try {
    makeFolder(folder, 0o700);
  } catch (cause) {
    throw new Error(
      `exchangeLog.folder ${folder} cannot be made or written to (${codeOf(cause)}): name a folder that Envoy and pointsman may write to`,
    );
  }
}
