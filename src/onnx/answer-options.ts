// SPDX-License-Identifier: Apache-2.0

const OPTION = /^\(?([A-Ja-j])[.)] /;
const MAX_OPTION_UNITS = 500;
const LETTER_A = 97;

/** The answer options of a multiple-choice question; lengths in UTF-16 units. */
export interface AnswerOptions {
  readonly count: number;
  /** Units before the line of option A; the whole text when there is none. */
  readonly stemUnits: number;
  readonly meanUnits: number;
  readonly spreadUnits: number;
}

/** Lines that begin `A. `, `b) `, `(C) ` … in alphabetical order. */
export function answerOptions(prompt: string): AnswerOptions {
  const lengths: number[] = [];
  let stemUnits = prompt.length;
  for (let start = 0; start <= prompt.length; ) {
    const newline = prompt.indexOf("\n", start);
    const end = newline < 0 ? prompt.length : newline;
    const match = OPTION.exec(prompt.slice(start, start + 4));
    if (match?.[1] !== undefined && (match[1].charCodeAt(0) | 32) - LETTER_A === lengths.length) {
      if (lengths.length === 0) stemUnits = Math.max(0, start - 1);
      lengths.push(Math.min(MAX_OPTION_UNITS, end - start - match[0].length));
    }
    start = end + 1;
  }
  return { count: lengths.length, stemUnits, ...meanAndSpread(lengths) };
}

function meanAndSpread(values: readonly number[]): { meanUnits: number; spreadUnits: number } {
  if (values.length === 0) return { meanUnits: 0, spreadUnits: 0 };
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { meanUnits: mean, spreadUnits: Math.sqrt(variance) };
}
