// SPDX-License-Identifier: Apache-2.0
import type { LabelLine } from "../judging/label-line.ts";

/** What the labels of one run say, counted as they come. */
export class LabelTally {
  readonly #weak: string;
  readonly #strong: string;
  #labels = 0;
  #weakSum = 0;
  #strongSum = 0;
  #enough = 0;
  #judged = 0;
  #agreed = 0;

  constructor(weak: string, strong: string) {
    this.#weak = weak;
    this.#strong = strong;
  }

  add({ outcomes, judge }: LabelLine): void {
    const [weak, strong] = [outcomes[this.#weak], outcomes[this.#strong]];
    if (weak === undefined || strong === undefined) return;
    this.#labels++;
    this.#weakSum += weak;
    this.#strongSum += strong;
    if (weak >= strong) this.#enough++;
    if (judge?.kind !== "judge") return;
    this.#judged++;
    if (judge.findings[0] === judge.findings[1]) this.#agreed++;
  }

  /** Means and shares in [0, 1]; absent where nothing was counted. */
  summary(): LabelSummary {
    const labels = this.#labels;
    return {
      labels,
      ...(labels === 0
        ? {}
        : {
            weakMean: this.#weakSum / labels,
            strongMean: this.#strongSum / labels,
            weakEnough: this.#enough / labels,
          }),
      ...(this.#judged === 0 ? {} : { ordersAgree: this.#agreed / this.#judged }),
    };
  }
}

/** Counts over the labels of one run. */
export interface LabelSummary {
  readonly labels: number;
  /** Mean outcome of each model. */
  readonly weakMean?: number;
  readonly strongMean?: number;
  /** Share of prompts on which the weak model was no worse. */
  readonly weakEnough?: number;
  /** Share of judged pairs on which both orders found the same: the rest is the judge's preference for a place, or its doubt. */
  readonly ordersAgree?: number;
}
