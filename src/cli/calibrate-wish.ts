// SPDX-License-Identifier: Apache-2.0
import { InvalidArgumentError } from "commander";
import {
  type Outlook,
  outlookForBudget,
  outlookForQuality,
  outlookForShare,
  type Traffic,
} from "../dial/outlook.ts";
import type { TrafficRate } from "./traffic-rate.ts";

/** What the operator wants of the threshold. */
export type Wish =
  | { readonly kind: "strong-share"; readonly share: number }
  | { readonly kind: "quality"; readonly held: number }
  | { readonly kind: "budget"; readonly usdPerDay: number };

/** The options that say it. */
export interface WishFlags {
  readonly strongShare?: number;
  readonly quality?: number;
  readonly budget?: number;
}

/** The one wish of the options, or what is wrong with them. */
export function wishOf({ strongShare, quality, budget }: WishFlags): Wish | string {
  const wishes: Wish[] = [
    ...(strongShare === undefined ? [] : [{ kind: "strong-share", share: strongShare } as const]),
    ...(quality === undefined ? [] : [{ kind: "quality", held: quality } as const]),
    ...(budget === undefined ? [] : [{ kind: "budget", usdPerDay: budget } as const]),
  ];
  const [wish, ...others] = wishes;
  if (wish === undefined || others.length > 0)
    return "exactly one of --strong-share, --quality and --budget says what is wanted";
  return wish;
}

/** What traffic is known to be, beside its prompts. */
export interface TrafficFacts {
  /** Absent: unknown. */
  readonly rate?: TrafficRate;
  /** False: a model has no price, and costs are not known. */
  readonly priced: boolean;
}

/** The threshold that gives what is wanted. Throws, with the remedy, when it cannot be told or cannot be had. */
export function outlookFor(wish: Wish, traffic: Traffic, { rate, priced }: TrafficFacts): Outlook {
  if (wish.kind === "strong-share") return outlookForShare(traffic, wish.share);
  if (wish.kind === "quality") {
    const outlook = outlookForQuality(traffic, wish.held);
    if (outlook !== undefined) return outlook;
    throw new Error(
      "calibrate for quality: nothing predicts it: take a log with prompts, a --router that reads the router model, and --weak and --strong that it has profiles of",
    );
  }
  if (!priced) throw new Error("calibrate for a budget: a model has no price: give --prices");
  if (rate === undefined)
    throw new Error(
      "calibrate for a budget: the log's time stamps do not tell how many requests come a day: give --requests-per-day",
    );
  const outlook = outlookForBudget(traffic, wish.usdPerDay / rate.requestsPerDay);
  if (outlook !== undefined) return outlook;
  const least = outlookForShare(traffic, 0).usd * rate.requestsPerDay;
  throw new Error(
    `calibrate for a budget: no strong call at all costs ${least.toFixed(2)} US dollars a day: --budget must be at least that`,
  );
}

/** Reads an amount of US dollars, for commander. */
export function dollars(text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !(value > 0 && Number.isFinite(value)))
    throw new InvalidArgumentError("It is an amount of US dollars over 0.");
  return value;
}
