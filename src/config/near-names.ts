// SPDX-License-Identifier: Apache-2.0
import { tokensOf } from "./name-tokens.ts";

/** Names told beside an unknown one. */
const MOST = 3;

/** The known names that share the most tokens with `name`, the nearest first; none when nothing is shared. */
export function nearNames(name: string, known: readonly string[]): readonly string[] {
  const wanted = new Set(tokensOf(name));
  const shares = known.map((one) => {
    const own = new Set(tokensOf(one));
    return { one, share: wanted.intersection(own).size / wanted.union(own).size };
  });
  const near = shares.filter(({ share }) => share > 0).toSorted((a, b) => b.share - a.share);
  return near.slice(0, MOST).map(({ one }) => one);
}
