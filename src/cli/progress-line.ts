// SPDX-License-Identifier: Apache-2.0
import type { Output } from "./program-deps.ts";

const EVERY_MS = 200;
const ERASE_LINE = "\r\x1b[K";

/** One line on a terminal that says how far the work is; on anything else it stays silent. */
export class ProgressLine {
  readonly #output: Output;
  readonly #what: string;
  readonly #start = performance.now();
  #shown = 0;
  #count = 0;

  constructor(output: Output, what: string) {
    this.#output = output;
    this.#what = what;
  }

  /** One more prompt is done, at this share of the file; undefined where nobody knows how long it is. */
  step(share: number | undefined): void {
    this.#count++;
    if (this.#output.isTTY !== true) return;
    const now = performance.now();
    if (now - this.#shown < EVERY_MS) return;
    this.#shown = now;
    const rate = (1000 * this.#count) / (now - this.#start);
    const done = share === undefined ? "" : `${(100 * share).toFixed(0).padStart(3)} %  `;
    this.#output.write(`${ERASE_LINE}${this.#what} ${done}${this.#count} prompts, ${rate.toFixed(0)}/s`);
  }

  /** Leaves an empty line where the progress was. */
  erase(): void {
    if (this.#output.isTTY === true && this.#shown > 0) this.#output.write(ERASE_LINE);
  }
}
