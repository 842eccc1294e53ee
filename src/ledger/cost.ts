// SPDX-License-Identifier: Apache-2.0
import type { Backend, Price } from "../contract/backend.ts";
import type { LedgerEntry, Usage } from "../contract/ledger.ts";

const MILLION = 1_000_000;

/** US dollars for these tokens at a price. */
export function costOf({ promptTokens, completionTokens }: Usage, { input, output }: Price): number {
  return (promptTokens * input + completionTokens * output) / MILLION;
}

/**
 * The backend that everything would have gone to without us: the virtual model's default when it is strong, else its
 * first strong one.
 */
export function strongOf(
  backends: readonly Backend[],
  own: { readonly backends: readonly string[]; readonly defaultBackend: string },
): Backend | undefined {
  const strong = backends.filter(({ name, tier }) => tier === "strong" && own.backends.includes(name));
  return strong.find(({ name }) => name === own.defaultBackend) ?? strong[0];
}

/** The costs of an exchange, where the prices are known. */
export function costs(
  usage: Usage,
  served: Backend | undefined,
  strong: Backend | undefined,
): Pick<LedgerEntry, "cost" | "allStrongCost"> {
  return {
    ...(served?.price === undefined ? {} : { cost: costOf(usage, served.price) }),
    ...(strong?.price === undefined ? {} : { allStrongCost: costOf(usage, strong.price) }),
  };
}

/** The same tokens at the backend that shadow mode decided on and did not ask, where there is one with a price. */
export function wouldCost(usage: Usage, would: Backend | undefined): Pick<LedgerEntry, "wouldCost"> {
  return would?.price === undefined ? {} : { wouldCost: costOf(usage, would.price) };
}
