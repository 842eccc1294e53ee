// SPDX-License-Identifier: Apache-2.0

/** One that was chosen: its position among the candidates, and why it. */
export interface Choice {
  readonly position: number;
  readonly why: "spread" | "random";
}

/**
 * Puts two orders of the same candidates together: of the first n chosen, for every n, a share is the next of the random order and the
 * rest the next of the other. So a run that ends early has its share of random ones too. Nobody is taken twice.
 */
export function mixedChoice(
  spread: readonly number[],
  random: readonly number[],
  randomShare: number,
  count: number,
): readonly Choice[] {
  const taken = new Set<number>();
  const chosen: Choice[] = [];
  const orders = { spread: spread.values(), random: random.values() };
  const take = (why: Choice["why"]): boolean => {
    for (const position of orders[why]) {
      if (taken.has(position)) continue;
      taken.add(position);
      chosen.push({ position, why });
      return true;
    }
    return false;
  };
  let randoms = 0;
  while (chosen.length < count) {
    const wanted = Math.floor((chosen.length + 1) * randomShare + 1e-9);
    const why = wanted > randoms ? "random" : "spread";
    if (!take(why) && !take(why === "random" ? "spread" : "random")) break;
    if (why === "random") randoms++;
  }
  return chosen;
}
