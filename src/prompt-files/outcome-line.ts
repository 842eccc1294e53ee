// SPDX-License-Identifier: Apache-2.0
import { isObject, type JsonObject, jsonObject } from "./json-object.ts";

/** A prompt with what models made of it, or why a line is none. */
export type OutcomeLine =
  | {
      readonly kind: "outcomes";
      readonly prompt: string;
      /** Quality of each model's answer, in [0, 1]. */
      readonly outcomes: ReadonlyMap<string, number>;
      /** True for a prompt that the models may have been trained on: it is not to be evaluated on. */
      readonly contaminated: boolean;
      /** True for a prompt that `pointsman label` chose for what its label tells: many of them are no fair sample of the traffic. */
      readonly picked: boolean;
      /** What the prompt is about, in the file's own words. */
      readonly domain?: string;
    }
  | { readonly kind: "bad"; readonly why: string };

const MAX_MODELS = 1000;
const MAX_DOMAIN_UNITS = 80;

/** Reads `{"prompt": …, "outcomes": {"model": 0..1, …}, "contaminated"?: true, "domain"?: string, "chosen"?: string}`. */
export function outcomeLine(line: string): OutcomeLine {
  const parsed = jsonObject(line);
  if (parsed.kind === "bad") return parsed;
  const { prompt, outcomes, contaminated, domain, chosen } = parsed.value;
  if (typeof prompt !== "string" || prompt.trim() === "") return { kind: "bad", why: "no prompt" };
  if (!isObject(outcomes)) return { kind: "bad", why: "no outcomes" };
  const problem = problemOf(outcomes);
  if (problem !== undefined) return { kind: "bad", why: problem };
  return {
    kind: "outcomes",
    prompt,
    outcomes: new Map(Object.entries(outcomes) as [string, number][]),
    contaminated: contaminated === true,
    picked: chosen === "spread",
    ...(typeof domain === "string" && domain !== "" ? { domain: domain.slice(0, MAX_DOMAIN_UNITS) } : {}),
  };
}

function problemOf(outcomes: JsonObject): string | undefined {
  const entries = Object.entries(outcomes);
  if (entries.length > MAX_MODELS) return `more than ${MAX_MODELS} outcomes`;
  const wrong = entries.findIndex(([, value]) => typeof value !== "number" || !(value >= 0 && value <= 1));
  return wrong < 0 ? undefined : `outcome ${wrong + 1} is no number from 0 to 1`;
}
