// SPDX-License-Identifier: Apache-2.0
import type { Spending } from "../contract/spending.ts";
import { fieldsOf } from "./read-object.ts";

/** What stands in the record for one replica. */
export interface SpendingEntry extends Spending {
  /** True: it has gone, and told so. */
  readonly hasLeft: boolean;
}

/** An entry as text; `at` makes each telling another text, by which it is seen that the replica is there. */
export function entryText({ day, usd, hasLeft }: SpendingEntry, at: Date): string {
  const rounded = Object.fromEntries([...usd].map(([name, amount]) => [name, Number(amount.toFixed(6))]));
  return JSON.stringify({ day, usd: rounded, at: at.toISOString(), ...(hasLeft && { left: true }) });
}

/** The entry of such a text; undefined where it is no entry, which somebody else must have written. */
export function entryOf(text: string): SpendingEntry | undefined {
  const { day, usd, left } = fieldsOf(parsed(text));
  if (!isAmount(day) || typeof usd !== "object") return undefined;
  const amounts = Object.entries(fieldsOf(usd)).filter((one): one is [string, number] => isAmount(one[1]));
  return { day, usd: new Map(amounts), hasLeft: left === true };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isAmount(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && value >= 0;
}
