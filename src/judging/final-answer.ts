// SPDX-License-Identifier: Apache-2.0

/** The longest tail of an answer that is searched: the final answer stands at the end. */
const TAIL_UNITS = 20_000;

const OPTION = /^\(?([A-Z])\)?[.):]?$/;

/**
 * What a text gives as its final answer: what is after the last `####` (GSM8K's form), in the last `\boxed{…}` (MATH's), or
 * after the last "answer is" or "answer:"; undefined when it marks none.
 */
export function markedAnswer(text: string): string | undefined {
  const tail = text.slice(-TAIL_UNITS);
  const found = [afterHashes(tail), boxed(tail), afterWords(tail)].filter((one) => one !== undefined);
  return found.sort((a, b) => b.at - a.at)[0]?.answer;
}

/** The option letter that a text answers with: the whole text, the final answer's first word, or a first line `B. …`. */
export function optionLetter(text: string): string | undefined {
  const whole = OPTION.exec(text.trim())?.[1];
  if (whole !== undefined) return whole;
  const marked = /^[\s*"'(]*([A-Z])\b/.exec(markedAnswer(text) ?? "")?.[1];
  return marked ?? /^[\s*]*\(?([A-Z])[.):]/.exec(text)?.[1];
}

interface Found {
  readonly at: number;
  readonly answer: string;
}

function afterHashes(text: string): Found | undefined {
  const at = text.lastIndexOf("####");
  return at < 0 ? undefined : { at, answer: firstLine(text.slice(at + 4)) };
}

function afterWords(text: string): Found | undefined {
  const last = [...text.matchAll(/\banswer(?: is|:)\**:?/gi)].at(-1);
  if (last === undefined) return undefined;
  const answer = firstLine(text.slice(last.index + last[0].length));
  return { at: last.index, answer: answer.replace(/^(?:option|choice)\s+/i, "") };
}

/** Braces may be nested: `\boxed{\frac{1}{2}}`. */
function boxed(text: string): Found | undefined {
  const at = text.lastIndexOf("\\boxed{");
  if (at < 0) return undefined;
  const start = at + "\\boxed{".length;
  let depth = 1;
  for (let i = start; i < text.length; i++) {
    if (text[i] === "{") depth++;
    if (text[i] === "}" && --depth === 0) return { at, answer: text.slice(start, i) };
  }
  return undefined;
}

function firstLine(text: string): string {
  return text.trimStart().split("\n", 1)[0] ?? "";
}
