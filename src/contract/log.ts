// SPDX-License-Identifier: Apache-2.0

export type LogLevel = "debug" | "info" | "warn" | "error";

/** One line a call: `event` is a fixed kebab-case word, everything else a field. No prompt, no credential, at any level. */
export type Log = (level: LogLevel, event: string, fields?: Readonly<Record<string, unknown>>) => void;
