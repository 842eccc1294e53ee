// SPDX-License-Identifier: Apache-2.0

/** How the exchange log is kept: the file by which Envoy tells finished exchanges. */
export interface ExchangeLogKeeping {
  /** Absolute path of a folder that Envoy and this process share. */
  readonly folder: string;
  /** Bytes of its files together that this process keeps them under. */
  readonly maxBytes: number;
}

/** The files in its folder: the one that Envoy writes to, and one that is only read any more. */
export const EXCHANGE_FILES = { current: "exchanges.jsonl", full: "exchanges.1.jsonl" } as const;
