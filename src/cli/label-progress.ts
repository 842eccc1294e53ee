// SPDX-License-Identifier: Apache-2.0
import type { LabelLine } from "../judging/label-line.ts";
import type { Output } from "./program-deps.ts";

const EVERY_MS = 200;
const ERASE_LINE = "\r\x1b[K";

/** One line on a terminal that says how many prompts have their label and what that has cost; on anything else it stays silent. */
export class LabelProgress {
  readonly #output: Output;
  readonly #total: number;
  readonly #start = performance.now();
  #shown = 0;
  #count = 0;
  #labelled = 0;

  /** `total`: prompts there are to label. */
  constructor(output: Output, total: number) {
    this.#output = output;
    this.#total = total;
  }

  /** One more prompt is through; `spentUsd` and `maxUsd` are those of all of them. */
  step({ outcomes }: LabelLine, spentUsd: number, maxUsd: number): void {
    this.#count++;
    if (Object.keys(outcomes).length > 0) this.#labelled++;
    const now = performance.now();
    if (this.#output.isTTY !== true || now - this.#shown < EVERY_MS) return;
    this.#shown = now;
    const rate = ((60_000 * this.#count) / (now - this.#start)).toFixed(0);
    const lost = this.#count - this.#labelled;
    const failed = lost === 0 ? "" : `, ${lost} without a label`;
    this.#output.write(
      `${ERASE_LINE}label ${this.#count} of ${this.#total}${failed}  ${usd(spentUsd)} of ${usd(maxUsd)} spent, ${rate} a minute`,
    );
  }

  /** Leaves an empty line where the progress was. */
  erase(): void {
    if (this.#output.isTTY === true && this.#shown > 0) this.#output.write(ERASE_LINE);
  }
}

/** US dollars for people: cents, and more digits where there is less than a dollar. */
export function usd(amount: number): string {
  return `$${amount.toFixed(amount < 1 ? 4 : 2)}`;
}
