// SPDX-License-Identifier: Apache-2.0
import { type Interval, wilson } from "./wilson.ts";

/** A scored request of a sample: what it is, and what it would lose at the weak model. */
export interface ScoredRequest {
  /** Predicted probability that the strong model is needed in place of the weak one. */
  readonly loss: number;
  /** Its kind under each heading: domain, length, script … */
  readonly kinds: Readonly<Record<string, string>>;
}

/** How simple requests of one kind are. */
export interface KindShare {
  readonly kind: string;
  readonly requests: number;
  /** Share of the sample that is of this kind. */
  readonly share: number;
  /** Share of them that is simple enough for the weak model, with its 95 % interval. */
  readonly simple: Interval;
  /** Mean predicted loss of those that are simple: the share that the weak model is expected to answer worse. */
  readonly risk: number;
}

/** Rows under each heading, the most frequent kind first. */
export function kindShares(
  sample: readonly ScoredRequest[],
  threshold: number,
): ReadonlyMap<string, readonly KindShare[]> {
  const headings = Object.keys(sample[0]?.kinds ?? {});
  return new Map(
    headings.map((heading) => {
      const groups = Map.groupBy(sample, ({ kinds }) => kinds[heading] ?? "unknown");
      const rows = [...groups].map(([kind, members]) => kindShare(kind, members, sample.length, threshold));
      return [heading, rows.toSorted((a, b) => b.requests - a.requests)];
    }),
  );
}

/** The whole sample as one kind. */
export function kindShare(
  kind: string,
  members: readonly ScoredRequest[],
  all: number,
  threshold: number,
): KindShare {
  const simple = members.filter(({ loss }) => loss < threshold);
  const risk = simple.reduce((sum, { loss }) => sum + loss, 0) / Math.max(1, simple.length);
  return {
    kind,
    requests: members.length,
    share: members.length / Math.max(1, all),
    simple: wilson(simple.length, members.length),
    risk,
  };
}
