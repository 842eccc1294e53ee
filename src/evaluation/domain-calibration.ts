// SPDX-License-Identifier: Apache-2.0
import { calibrationOf } from "./calibration.ts";

/** Whether a predicted probability means what it says on prompts of one kind. */
export interface DomainCalibration {
  readonly domain: string;
  readonly prompts: number;
  /** Mean prediction. */
  readonly predicted: number;
  /** How often it came true. */
  readonly observed: number;
  /** Expected calibration error. */
  readonly error: number;
  /** What `error` would be in the mean if every prediction were right. */
  readonly chance: number;
}

/** The fewest prompts that make a row of their own. */
export const MIN_DOMAIN_PROMPTS = 50;

/** Where the prompts of smaller domains, and those without one, are told together. */
export const OTHER_DOMAINS = "all others";

/** Calibration for each domain, the largest first, the rest together at the end; empty where no domain is large enough. */
export function calibrationByDomain(
  predictions: readonly number[],
  truths: readonly number[],
  domains: readonly (string | undefined)[],
): readonly DomainCalibration[] {
  const groups = new Map<string, number[]>();
  for (const prompt of predictions.keys()) add(groups, domains[prompt] ?? OTHER_DOMAINS, [prompt]);
  const told = new Map<string, number[]>();
  for (const [domain, prompts] of groups)
    add(told, prompts.length < MIN_DOMAIN_PROMPTS ? OTHER_DOMAINS : domain, prompts);
  if ([...told.keys()].every((domain) => domain === OTHER_DOMAINS)) return [];
  return [...told]
    .toSorted(([one, ones], [other, others]) => last(one) - last(other) || others.length - ones.length)
    .map(([domain, prompts]) => {
      const of = (values: readonly number[]): number[] => prompts.map((prompt) => values[prompt] ?? 0);
      const { error, chance } = calibrationOf(of(predictions), of(truths));
      const [predicted, observed] = [mean(of(predictions)), mean(of(truths))];
      return { domain, prompts: prompts.length, predicted, observed, error, chance };
    });
}

function add(groups: Map<string, number[]>, domain: string, prompts: readonly number[]): void {
  const group = groups.get(domain);
  if (group === undefined) groups.set(domain, [...prompts]);
  else for (const prompt of prompts) group.push(prompt);
}

function last(domain: string): number {
  return domain === OTHER_DOMAINS ? 1 : 0;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
