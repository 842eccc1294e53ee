// SPDX-License-Identifier: Apache-2.0

/** A router's scores of prompts that stand for traffic where there is none yet, and who would fail on them. Log odds, a row a prompt. */
export interface Reference {
  readonly rows: number;
  /** Names of the columns: routers, and `fail:<profile>`. */
  readonly columns: readonly string[];
  /** Row-major. */
  readonly logOdds: Float32Array;
}
