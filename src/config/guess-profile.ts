// SPDX-License-Identifier: Apache-2.0
import { tokensOf } from "./name-tokens.ts";

/** Words of a backend's model string that say who made or offers the model, and nothing about which it is. */
const NOISE: ReadonlySet<string> = new Set(["meta", "ai", "hf", "open", "latest"]);
/** How its weights were made smaller, llama.cpp's kinds among them. */
const PACKING =
  /[-_:](q\d(_\d|_k)?(_[sml])?|awq|gptq|gguf|exl2|fp8|fp16|bf16|int4|int8|w4a16|w8a8|w8a16)\b/gi;
/** Words for a model that was tuned to be talked to. */
const TUNED: ReadonlySet<string> = new Set(["instruct", "inst", "it", "chat"]);

/** OpenAI's names for a snapshot that is not the newest by its digits: https://platform.openai.com/docs/models */
const STANDS_FOR: ReadonlyMap<string, string> = new Map([
  ["gpt-3.5-turbo", "gpt-3.5-turbo-0125"],
  ["gpt-4-turbo-preview", "gpt-4-0125-preview"],
  ["chatgpt-4o-latest", "chatgpt-4o-latest-24-09-07"],
]);

/**
 * The quality profile that a backend's model string means, out of the known ones, by whole tokens: all that name the
 * model must be the same; of several snapshots the one named, else the newest. Undefined when none is of this model.
 */
export function guessProfile(model: string, known: readonly string[]): string | undefined {
  const plain = model.toLowerCase().replace(/^.*\//, "");
  const exact = [model, plain, STANDS_FOR.get(plain)].find((name) => known.some((one) => one === name));
  if (exact !== undefined) return exact;
  const tokens = tokensOf(model.replace(PACKING, ""));
  // Together calls its quantised models turbo; OpenAI's turbo is another model.
  const wanted = identityOf(
    tokens.filter((token) => !NOISE.has(token) && (token !== "turbo" || tokens.includes("gpt"))),
  );
  const same = known
    .map((name) => ({ name, identity: identityOf(tokensOf(name)) }))
    .filter(({ identity }) => isOf(wanted, identity));
  return same.toSorted((a, b) => order(wanted, a.identity, b.identity))[0]?.name;
}

interface Identity {
  /** What names of the same model share. */
  readonly model: string;
  readonly kind: "tuned" | "base" | "unsaid";
  /** The date or version of the snapshot; empty when none is named. */
  readonly snapshot: string;
}

function identityOf(tokens: readonly string[]): Identity {
  const text = tokens.filter((token) => !TUNED.has(token) && token !== "base").join(" ");
  const snapshot = SNAPSHOT.exec(text)?.[0] ?? "";
  const tuned = tokens.some((token) => TUNED.has(token));
  const kind = tuned ? "tuned" : tokens.includes("base") ? "base" : "unsaid";
  return { model: text.replace(SNAPSHOT, ""), kind, snapshot };
}

/** `2024 04 09`, `20240620`, `0613`, `v 0.1`: a later version than 0 names another model. */
const SNAPSHOT = / (\d{4} \d{2} \d{2}|\d{8}|\d{4}|v 0\.\d)\b/;

/** A name that says neither may be of both. */
function isOf(wanted: Identity, known: Identity): boolean {
  const isOther = wanted.kind !== known.kind && wanted.kind !== "unsaid" && known.kind !== "unsaid";
  return wanted.model === known.model && !isOther;
}

/** A tuned model is what is served unless it is said otherwise; then the snapshot that is named, then the newest. */
function order(wanted: Identity, a: Identity, b: Identity): number {
  const ranks = wanted.kind === "base" ? { base: 0, unsaid: 1, tuned: 2 } : { tuned: 0, unsaid: 1, base: 2 };
  const isOther = (one: Identity): number => Number(one.snapshot !== wanted.snapshot);
  return (
    ranks[a.kind] - ranks[b.kind] || isOther(a) - isOther(b) || b.snapshot.localeCompare(a.snapshot, "en")
  );
}
