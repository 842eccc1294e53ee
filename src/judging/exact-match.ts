// SPDX-License-Identifier: Apache-2.0
import { markedAnswer, optionLetter } from "./final-answer.ts";

/**
 * Whether an answer gives the reference: 1 or 0. Both are compared without case, surrounding punctuation and needless space;
 * numbers by value. A reference that is one capital letter is an option (multiple choice), any other is looked for in the
 * whole answer, in what the answer marks as final, and where it is a number, in the last number that the answer names.
 */
export function exactMatch(answer: string, reference: string): 0 | 1 {
  const wanted = markedAnswer(reference) ?? reference;
  if (/^\(?[A-Z]\)?$/.test(wanted.trim())) return optionLetter(answer) === letterOf(wanted) ? 1 : 0;
  const marked = markedAnswer(answer);
  const said = [answer, ...(marked === undefined ? [] : [marked])];
  const number = numberIn(wanted);
  if (number !== undefined) {
    const last = lastNumber(marked ?? answer);
    return last !== undefined && last === number ? 1 : 0;
  }
  return said.some((text) => normalised(text) === normalised(wanted)) ? 1 : 0;
}

/** Lower case, one space between words, no punctuation around them, no article in front. */
export function normalised(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\p{P}\p{S}]+(?=\s|$)|(?<=^|\s)[\p{P}\p{S}]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^(?:the|an?) /, "");
}

const NUMBER = /[-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|[-−]?\.\d+/g;

/** The value of a text that is one number, with or without a currency, a unit of percent or a full stop. */
function numberIn(text: string): number | undefined {
  const bare = text.trim().replace(/^[$€£\s]+|[\s.%$€£]+$/g, "");
  const [only] = bare.match(NUMBER) ?? [];
  return only !== undefined && only === bare ? amountOf(only) : undefined;
}

function lastNumber(text: string): number | undefined {
  const last = text.match(NUMBER)?.at(-1);
  return last === undefined ? undefined : amountOf(last);
}

function amountOf(digits: string): number {
  return Number(digits.replaceAll(",", "").replace("−", "-"));
}

function letterOf(text: string): string | undefined {
  return /[A-Z]/.exec(text)?.[0];
}
