// SPDX-License-Identifier: Apache-2.0

export const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const HOURS = 24;

/** How much the newest day counts against those before. */
const NEWEST = 0.3;
/** Today's pace against that of other days is believed as if this part of a day had come beforehand at their pace. */
const TRUST = 0.02;
/** A rate is not told from less time than this. */
const LEAST_MS = 10_000;

/** Requests by hour of the day on the days before; null, as JSON has it, for an hour that has not been seen whole. */
export type UsualDay = readonly (number | null)[];
export const NO_DAYS: UsualDay = new Array<null>(HOURS).fill(null);

/** The day so far. */
export interface DaySoFar {
  /** Days since 1970, in the operator's time. */
  readonly day: number;
  /** When the dial first saw it, in milliseconds since it began. */
  readonly fromMs: number;
  /** Requests by hour. */
  readonly requests: readonly number[];
}

/** A day that begins for us at this time. */
export function dayFrom(localMs: number): DaySoFar {
  const day = Math.floor(localMs / DAY_MS);
  return { day, fromMs: localMs - day * DAY_MS, requests: new Array<number>(HOURS).fill(0) };
}

/** The day with one request more. */
export function withRequestAt(today: DaySoFar, msOfDay: number): DaySoFar {
  const hour = hourOf(msOfDay);
  return { ...today, requests: today.requests.map((count, i) => (i === hour ? count + 1 : count)) };
}

/** The usual day once this one is over; hours before we began say nothing. */
export function withDay(usual: UsualDay, { fromMs, requests }: DaySoFar): UsualDay {
  return usual.map((before, hour) => {
    if (hour * HOUR_MS < fromMs) return before;
    const count = requests[hour] ?? 0;
    return before === null ? count : before + NEWEST * (count - before);
  });
}

/**
 * How many requests are still to come today: by the hours of the days before at the pace of today, or, where no day is known, at
 * the rate of the day so far, or of the last whole hour where that is higher, until the day ends.
 */
export function stillToCome(usual: UsualDay, today: DaySoFar, msOfDay: number): number {
  const now = Math.max(msOfDay, today.fromMs);
  const known = usual.filter((count) => count !== null);
  if (known.length === 0) return rateSoFar(today, now) * (DAY_MS - now);
  const mean = known.reduce((sum, count) => sum + count, 0) / known.length;
  const between = (from: number, to: number): number =>
    usual.reduce<number>((sum, count, hour) => sum + (count ?? mean) * overlap(hour, from, to), 0);
  const trust = TRUST * between(0, DAY_MS) + 1;
  return ((cameOn(today) + trust) / (between(today.fromMs, now) + trust)) * between(now, DAY_MS);
}

/** Requests of the day so far. */
export function cameOn({ requests }: DaySoFar): number {
  return requests.reduce((sum, count) => sum + count, 0);
}

/** Requests a millisecond. */
function rateSoFar(today: DaySoFar, now: number): number {
  const mean = cameOn(today) / Math.max(LEAST_MS, now - today.fromMs);
  const lastHour = hourOf(now) - 1;
  const wasWhole = lastHour * HOUR_MS >= today.fromMs;
  return wasWhole ? Math.max(mean, (today.requests[lastHour] ?? 0) / HOUR_MS) : mean;
}

/** Which part of an hour lies between two times of the day. */
function overlap(hour: number, from: number, to: number): number {
  const [start, end] = [hour * HOUR_MS, (hour + 1) * HOUR_MS];
  return Math.max(0, Math.min(end, to) - Math.max(start, from)) / HOUR_MS;
}

function hourOf(msOfDay: number): number {
  return Math.min(HOURS - 1, Math.max(0, Math.floor(msOfDay / HOUR_MS)));
}
