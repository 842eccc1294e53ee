// SPDX-License-Identifier: Apache-2.0
import { InvalidArgumentError } from "commander";

const FACTORS: Readonly<Record<string, number>> = {
  m: 1e-3,
  "": 1,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
};

/**
 * Reads an amount of CPU or memory as Kubernetes writes it, e.g. `50m` or `64Mi`; an option parser of commander's.
 * https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/
 */
export function parseQuantity(text: string): string {
  if (!(amountOf(text) > 0))
    throw new InvalidArgumentError("It must be an amount as Kubernetes has them, for example 50m or 64Mi.");
  return text;
}

/** The number that a quantity stands for: cores, or bytes; NaN when it is none. */
export function amountOf(text: string): number {
  const [, digits = "", unit = ""] = /^(\d{1,12}(?:\.\d{1,3})?)([kMG]i?|Ki|m)?$/.exec(text) ?? [];
  return digits === "" ? Number.NaN : Number(digits) * (FACTORS[unit] ?? Number.NaN);
}
