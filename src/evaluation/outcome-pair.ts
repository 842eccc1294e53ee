// SPDX-License-Identifier: Apache-2.0

/** What the weak and the strong model made of one prompt, and what each answer cost. */
export interface OutcomePair {
  /** Quality of the weak model's answer, in [0, 1]. */
  readonly weak: number;
  /** Quality of the strong model's answer, in [0, 1]. */
  readonly strong: number;
  /** US dollars of the weak model's answer, prompt included. */
  readonly weakUsd: number;
  /** US dollars of the strong model's answer, prompt included. */
  readonly strongUsd: number;
}

/** Probability that the strong model was needed: the weak one failed and the strong one did not. */
export function needed({ weak, strong }: OutcomePair): number {
  return (1 - weak) * strong;
}
