// SPDX-License-Identifier: Apache-2.0
import { InvalidArgumentError } from "commander";
import type { Price } from "../contract/backend.ts";

/** US dollars per million tokens, by model. */
export type Prices = ReadonlyMap<string, Price>;

/** List prices of models in the evaluation data; Mixtral as RouteLLM's paper has it. Prices change: state your own. */
export const LIST_PRICES: Prices = new Map([
  ["mixtral-8x7b-instruct-v0.1", { input: 0.24, output: 0.24 }],
  ["llama-3-8b-instruct", { input: 0.05, output: 0.08 }],
  ["llama-3.1-8b-instruct", { input: 0.05, output: 0.08 }],
  ["gpt-4-1106-preview", { input: 10, output: 30 }],
  ["gpt-4-turbo-2024-04-09", { input: 10, output: 30 }],
  ["gpt-4o-2024-05-13", { input: 5, output: 15 }],
]);

/** The quality profile of the weak model where a command is given none. */
export const DEFAULT_WEAK_PROFILE = "llama-3-8b-instruct";

/** Tokens of an answer where the data does not hold them. */
export const DEFAULT_ANSWER_TOKENS = 300;

const ENTRY = /^(?<model>[^=]+)=(?<input>\d+(\.\d+)?)\/(?<output>\d+(\.\d+)?)$/;

/** Reads `MODEL=IN/OUT,MODEL=IN/OUT` for commander, over the list prices. */
export function parsePrices(text: string): Prices {
  const stated = text.split(",").map((entry): [string, Price] => {
    const { model, input, output } = ENTRY.exec(entry.trim())?.groups ?? {};
    if (model === undefined)
      throw new InvalidArgumentError("It is MODEL=IN/OUT,… in US dollars per million tokens.");
    return [model, { input: Number(input), output: Number(output) }];
  });
  return new Map([...LIST_PRICES, ...stated]);
}

/** US dollars of one request. */
export function costUsd(price: Price, promptTokens: number, answerTokens: number): number {
  return (promptTokens * price.input + answerTokens * price.output) / 1e6;
}
