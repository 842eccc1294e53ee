// SPDX-License-Identifier: Apache-2.0

/** The numbers below `size` in a random order (Fisher and Yates). `random` gives numbers in [0, 1). */
export function shuffled(size: number, random: () => number): readonly number[] {
  const order = Array.from({ length: size }, (_, i) => i);
  for (let i = size - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
  return order;
}
