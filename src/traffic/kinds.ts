// SPDX-License-Identifier: Apache-2.0
import { type Interval, ratio, wilson } from "./interval.ts";

/** A scored request of a sample: what it is, and what it would lose at the weak model. */
export interface ScoredRequest {
  /** Predicted probability that the strong model is needed in place of the weak one. */
  readonly loss: number;
  /** Its kind under each heading that it has one under: domain, length, language … */
  readonly kinds: Readonly<Record<string, string>>;
}

/** How simple requests of one kind are. */
export interface KindShare {
  readonly kind: string;
  readonly requests: number;
  /** Share of the sample that is of this kind. */
  readonly share: number;
  /** Share of them that is simple enough for the weak model. */
  readonly simple: Interval;
  /** Mean predicted loss of those that are simple: the share of them that the weak model is expected to answer worse. */
  readonly risk: Interval;
}

/** Where the line is drawn, and how much of the log was not drawn into the sample (see `wilson`). */
export interface KindTerms {
  readonly threshold: number;
  readonly unseen: number;
}

/** Kinds under one heading that have a row; the rest share one. */
const MOST_KINDS = 12;
const REST = "all others";

/** Rows under each heading, the most frequent kind first. */
export function kindShares(
  sample: readonly ScoredRequest[],
  terms: KindTerms,
): ReadonlyMap<string, readonly KindShare[]> {
  const headings = new Set(sample.flatMap(({ kinds }) => Object.keys(kinds)));
  return new Map([...headings].map((heading) => [heading, rowsOf(heading, sample, terms)]));
}

function rowsOf(heading: string, sample: readonly ScoredRequest[], terms: KindTerms): readonly KindShare[] {
  const groups = Map.groupBy(sample, ({ kinds }) => kinds[heading] ?? "unknown");
  const falling = [...groups].toSorted(([, a], [, b]) => b.length - a.length);
  const shown = falling.length > MOST_KINDS + 1 ? falling.slice(0, MOST_KINDS) : falling;
  const rest = falling.slice(shown.length).flatMap(([, members]) => members);
  const rows = rest.length === 0 ? shown : [...shown, [REST, rest] as const];
  return rows.map(([kind, members]) => kindShare(kind, members, sample.length, terms));
}

/** Requests of one kind, out of a sample of `all`. */
export function kindShare(
  kind: string,
  members: readonly ScoredRequest[],
  all: number,
  { threshold, unseen }: KindTerms,
): KindShare {
  const simple = members.filter(({ loss }) => loss < threshold);
  return {
    kind,
    requests: members.length,
    share: members.length / Math.max(1, all),
    simple: wilson(simple.length, members.length, unseen),
    risk: ratio(
      simple.map(({ loss }) => [loss, 1]),
      unseen,
    ),
  };
}
