// SPDX-License-Identifier: Apache-2.0

import { answerOptions } from "./answer-options.ts";

const KEYWORDS: readonly string[] = (
  "prove explain why how calculate find derive write code function python statement which not except true law court " +
  "moral percent total each twice half remaining if probability integral patient year hours cost per most least " +
  "following according"
).split(" ");

const SURFACE: readonly string[] = (
  "log_units log_stem_units log_words mean_word_units distinct_words numbers log_numbers numbers_per_word line_breaks " +
  "options mean_option_units spread_option_units symbols question_marks full_stops commas latex not_ascii code_block " +
  "percent_sign dollar_sign underscores root_largest_number"
).split(" ");

const KEYWORD_INDEX: ReadonlyMap<string, number> = new Map(KEYWORDS.map((word, i) => [word, i]));

/** Names of the 60 surface features, in order. `training/features.py` is the twin of this file. */
export const FEATURE_NAMES: readonly string[] = [...SURFACE, ...KEYWORDS.map((word) => `word_${word}`)];

const MAX_LINE_BREAKS = 30;
const MAX_NUMBERS = 50;
const MAX_MARKS = 40;
const MAX_UNDERSCORES = 20;
const MAX_NUMBER_UNITS = 8;

const WORD = /[a-z0-9_\u0080-\uffff]+/g;
const NUMBER = /[0-9]+(?:\.[0-9]+)?/g;
const UPPER = /[A-Z]+/g;

const LINE_FEED = 10;
const DOLLAR = 36;
const PERCENT = 37;
const COMMA = 44;
const FULL_STOP = 46;
const QUESTION_MARK = 63;
const BACKSLASH = 92;
const UNDERSCORE = 95;
const LAST_ASCII = 127;
const SYMBOLS: ReadonlySet<number> = new Set([..."=+-*/^\\$<>"].map((symbol) => symbol.charCodeAt(0)));

/** The 60 surface features of a text that `promptText` has made: raw, the graph standardises them. */
export function surfaceFeatures(prompt: string): Float32Array {
  const features = new Float32Array(FEATURE_NAMES.length);
  const units = countUnits(prompt);
  const words = readWords(prompt, features);
  const numbers = readNumbers(prompt);
  const options = answerOptions(prompt);
  const length = Math.max(1, prompt.length);
  const wordCount = Math.max(1, words.count);
  const numberCount = Math.min(MAX_NUMBERS, numbers.count);
  features.set([
    Math.log1p(prompt.length),
    Math.log1p(options.stemUnits),
    Math.log1p(words.count),
    words.units / wordCount,
    words.distinct / wordCount,
    numberCount,
    Math.log1p(numberCount),
    numberCount / wordCount,
    Math.min(MAX_LINE_BREAKS, units.of(LINE_FEED)),
    options.count,
    options.meanUnits,
    options.spreadUnits,
    units.symbols / length,
    Math.min(MAX_MARKS, units.of(QUESTION_MARK)),
    Math.min(MAX_MARKS, units.of(FULL_STOP)),
    Math.min(MAX_MARKS, units.of(COMMA)),
    Number(units.of(BACKSLASH) > 0 || prompt.includes("$$")),
    units.notAscii / length,
    Number(prompt.includes("```") || prompt.includes("def ")),
    Number(units.of(PERCENT) > 0),
    Number(units.of(DOLLAR) > 0),
    Math.min(MAX_UNDERSCORES, units.of(UNDERSCORE)),
    numbers.largest ** 0.25,
  ]);
  return features;
}

interface UnitCounts {
  readonly of: (unit: number) => number;
  readonly symbols: number;
  readonly notAscii: number;
}

function countUnits(prompt: string): UnitCounts {
  const counts = new Uint16Array(LAST_ASCII + 1);
  let notAscii = 0;
  for (let i = 0; i < prompt.length; i++) {
    const unit = prompt.charCodeAt(i);
    if (unit > LAST_ASCII) notAscii++;
    else counts[unit] = (counts[unit] ?? 0) + 1;
  }
  let symbols = 0;
  for (const unit of SYMBOLS) symbols += counts[unit] ?? 0;
  return { of: (unit) => counts[unit] ?? 0, symbols, notAscii };
}

/** Also writes the keyword features, which are the last ones. */
function readWords(
  prompt: string,
  features: Float32Array,
): { count: number; units: number; distinct: number } {
  const words = asciiLower(prompt).match(WORD) ?? [];
  const root = Math.sqrt(Math.max(1, words.length));
  const keywords = new Uint16Array(KEYWORDS.length);
  let units = 0;
  for (const word of words) {
    units += word.length;
    const index = KEYWORD_INDEX.get(word);
    if (index !== undefined) keywords[index] = (keywords[index] ?? 0) + 1;
  }
  for (let i = 0; i < keywords.length; i++) features[SURFACE.length + i] = (keywords[i] ?? 0) / root;
  return { count: words.length, units, distinct: new Set(words).size };
}

function readNumbers(prompt: string): { count: number; largest: number } {
  const numbers = prompt.match(NUMBER) ?? [];
  let largest = 0;
  for (const number of numbers)
    if (number.length <= MAX_NUMBER_UNITS) largest = Math.max(largest, Number(number));
  return { count: numbers.length, largest };
}

/** Lower case for A to Z only: what else has case depends on the Unicode version. */
function asciiLower(text: string): string {
  return text.replace(UPPER, (letters) => letters.toLowerCase());
}
