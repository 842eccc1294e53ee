// SPDX-License-Identifier: Apache-2.0
import type { Tier } from "../contract/backend.ts";
import type { PaidPerEstimate } from "./blended-mix.ts";
import {
  cameOn,
  DAY_MS,
  type DaySoFar,
  dayFrom,
  NO_DAYS,
  stillToCome,
  type UsualDay,
  withDay,
  withRequestAt,
} from "./day-volume.ts";

/** What one tier's finished requests were estimated to cost and did cost, older ones counting less. */
interface Paid {
  readonly requests: number;
  readonly estimatedUsd: number;
  readonly usd: number;
}

/** The money of a day: what is spent, and how many requests a day has. */
export interface Purse {
  readonly today: DaySoFar;
  readonly usual: UsualDay;
  /** Of today; what is still under way counts as estimated. */
  readonly spentUsd: number;
  readonly paid: Readonly<Record<Tier, Paid>>;
}

/** What is known of the rest of the day. */
export interface Outstanding {
  /** Requests still to come today. */
  readonly requests: number;
  /** Of the whole day, those that came with them. */
  readonly wholeDay: number;
}

const NOTHING_PAID: Paid = { requests: 0, estimatedUsd: 0, usd: 0 };
/** Finished requests that count in what is paid for an estimate, and how many it takes until they are believed. */
const PAID_MEMORY = 500;
const PAID_TRUST = 20;

/** A purse that is opened at this time, in milliseconds since 1970 by the operator's clock. */
export function openPurse(localMs: number): Purse {
  const paid = { weak: NOTHING_PAID, strong: NOTHING_PAID };
  return { today: dayFrom(localMs), usual: NO_DAYS, spentUsd: 0, paid };
}

/** The same at a later time: on another day what is spent begins anew, and the day that is over joins the usual one. */
export function purseAt(purse: Purse, localMs: number): Purse {
  const day = Math.floor(localMs / DAY_MS);
  if (day <= purse.today.day) return purse;
  // A day that we slept through, in whole or in part, says nothing of how many requests a day has.
  const usual = day === purse.today.day + 1 ? withDay(purse.usual, purse.today) : purse.usual;
  return { ...purse, usual, today: { ...dayFrom(localMs), fromMs: 0 }, spentUsd: 0 };
}

/** One request more, at what it is estimated to cost. */
export function charged(purse: Purse, localMs: number, estimatedUsd: number): Purse {
  const now = purseAt(purse, localMs);
  const msOfDay = Math.max(0, localMs - now.today.day * DAY_MS);
  return { ...now, today: withRequestAt(now.today, msOfDay), spentUsd: now.spentUsd + estimatedUsd };
}

/** What a request cost takes the place of what it was estimated to cost. What began before midnight is paid today. */
export function corrected(purse: Purse, estimatedUsd: number, usd: number): Purse {
  return { ...purse, spentUsd: Math.max(0, purse.spentUsd + usd - estimatedUsd) };
}

/** What was paid for what was estimated teaches what estimates of a tier are worth. */
export function learnedPrice(purse: Purse, tier: Tier, estimatedUsd: number, usd: number): Purse {
  const kept = 1 - 1 / PAID_MEMORY;
  const before = purse.paid[tier];
  const paid: Paid = {
    requests: kept * before.requests + 1,
    estimatedUsd: kept * before.estimatedUsd + estimatedUsd,
    usd: kept * before.usd + usd,
  };
  return { ...purse, paid: { ...purse.paid, [tier]: paid } };
}

/** What is paid for a dollar estimated; 1 until requests have been paid. */
export function paidPerEstimate({ paid }: Purse): PaidPerEstimate {
  const factor = ({ requests, estimatedUsd, usd }: Paid): number =>
    estimatedUsd <= 0 ? 1 : 1 + (requests / (requests + PAID_TRUST)) * (usd / estimatedUsd - 1);
  return { weak: factor(paid.weak), strong: factor(paid.strong) };
}

/** What is still to come today. */
export function outstanding({ usual, today }: Purse, localMs: number): Outstanding {
  const requests = stillToCome(usual, today, localMs - today.day * DAY_MS);
  return { requests, wholeDay: cameOn(today) + requests };
}
