// SPDX-License-Identifier: Apache-2.0
import { withoutCourtesy } from "./courtesy.ts";

const MAX_UNITS = 6000;
const HEAD_UNITS = 4000;
const TAIL_UNITS = 2000;

const WHITESPACE = /[ \t\n\r\f\v]{2,}|[\t\r\f\v]/g;
const OUTER = /^[ \n]+|[ \n]+$/g;

/**
 * The one text that features, tokens and the cache key see: well-formed, bounded, and without what says nothing
 * (runs of whitespace, sentences of courtesy). `training/prompt.py` is its twin.
 */
export function promptText(text: string): string {
  return withoutCourtesy(tidyWhitespace(bounded(text.toWellFormed())));
}

/** Over 6000 UTF-16 units: the first 4000, a newline, the last 2000. A surrogate pair cut in half is dropped. */
function bounded(text: string): string {
  if (text.length <= MAX_UNITS) return text;
  const headEnd = isHighSurrogate(text.charCodeAt(HEAD_UNITS - 1)) ? HEAD_UNITS - 1 : HEAD_UNITS;
  const tailStart = text.length - TAIL_UNITS;
  const tailFrom = isLowSurrogate(text.charCodeAt(tailStart)) ? tailStart + 1 : tailStart;
  return `${text.slice(0, headEnd)}\n${text.slice(tailFrom)}`;
}

/** A run of ASCII whitespace becomes a newline if it has a line break, else a space; none at either end. */
function tidyWhitespace(text: string): string {
  const tidy = text.replace(WHITESPACE, (run) => (run.includes("\n") || run.includes("\r") ? "\n" : " "));
  return tidy.replace(OUTER, "");
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
