// SPDX-License-Identifier: Apache-2.0

/** From a signal and the prompt's length to a probability. */
export interface LogisticMap {
  readonly slope: number;
  readonly length: number;
  readonly intercept: number;
}

/** sigmoid(slope · signal + length · logUnits + intercept). */
export function logistic(map: LogisticMap, signal: number, logUnits: number): number {
  return 1 / (1 + Math.exp(-(map.slope * signal + map.length * logUnits + map.intercept)));
}
