// SPDX-License-Identifier: Apache-2.0
import lists from "./courtesy-words.json" with { type: "json" };

/** Sentences dropped at each end, at most. */
const MOST = 6;

/** UTF-16 units of the longest sentence looked at. */
const MOST_UNITS = 240;

/** UTF-16 units of the longest label, as of an answer option, with the space after it. */
const LABEL_UNITS = 4;

const WORDS = wordSet(lists.words);
const MARKERS = wordSet(lists.markers);
const OPENERS = wordSet(lists.openers);
/** Every word that a sentence of courtesy can begin or end with: most prompts need no closer look. */
const KNOWN: ReadonlySet<string> = new Set([...WORDS, ...MARKERS].flatMap((one) => one.split(" ")));

const SENTENCE_ENDS = ".!?…";
/** A last sentence can follow the cue for an answer. */
const ENDS_BEFORE_LAST = ".!?…:";
const CLAUSE_ENDS = ",;:-–—";
const CLOSERS = ")\"'’”";
const BRACKETS = ")]}$>`\"'’”";
const CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** Letters, what stands between words, emoji; a colon at the end or in a smiley, and a bracket in a smiley alone. */
const PLAIN =
  /^[A-Za-z](?:[A-Za-z \n,;'.!?’…‐‑–—-]|[\ud83c-\ud83e\udc00-\udfff\u2600-\u27bf]|\ufe0f|\u200d|:(?=\)|[ \n]*$)|(?<=[:;-])\))*$/;
const WORD = /[A-Za-z]+/g;
const DRAWN_OUT = /([a-z])\1{2,}/g;
/** A name or a few words on lines of their own under the last sentence of a letter. */
const SIGNATURE = /,\n[A-Z][A-Za-z.' -]{0,39}(?:\n[A-Z][A-Za-z.' -]{0,39})?$/;
const LONGEST_SIGNATURE = 82;
const SPACE = 32;
const LINE_BREAK = 10;
/** A unit of an emoji. */
const EMOJI = /[\ud83c-\ud83e\udc00-\udfff\u2600-\u27bf]|\ufe0f/;
const PREFIX = new RegExp(`^(?:${lists.prefixes.join("|")})[,:]?[ \\n]`, "i");
const CUE = new RegExp(`(?:${lists.cues.join("|")}):$`, "i");
/** UTF-16 units: longer than any prefix, cue or first word. */
const LONGEST_FIXED = 40;

/**
 * The text without up to six sentences of courtesy and a please at its start, and up to six sentences at its end: they
 * say nothing of how hard a prompt is, but would move its length and its vector.
 *
 * A sentence, or a clause that one of a few words opens, is courtesy if all its words are on a closed list and one of
 * them, or two that follow each other, are a marker on another. So what names a thing to work on stays, as do digits,
 * code, and a prompt that is courtesy entirely. A few hundred units at each end are looked at, whatever the text.
 * `training/courtesy.py` is its twin.
 */
export function withoutCourtesy(text: string): string {
  const start = afterLeading(text);
  const end = beforeTrailing(text, start);
  if (isCourtesy(text, start, end)) return text;
  const prefix = PREFIX.exec(text.slice(start, Math.min(end, start + LONGEST_FIXED)))?.[0].length ?? 0;
  return text.slice(start + prefix, end);
}

function afterLeading(text: string): number {
  let start = 0;
  for (let dropped = 0; dropped < MOST; dropped++) {
    const end = leadingEnd(text, start);
    if (end < 0) break;
    start = end;
  }
  return start;
}

/** Where the first sentence ends, or its first clause, if it is courtesy and something comes after it; -1 otherwise. */
function leadingEnd(text: string, start: number): number {
  if (!KNOWN.has(firstWord(text, start, Math.min(text.length, start + LONGEST_FIXED)))) return -1;
  const sentence = partEnd(text, start, SENTENCE_ENDS);
  if (sentence > 0 && isCourtesy(text, start, sentence)) return sentence;
  const clause = partEnd(text, start, CLAUSE_ENDS);
  return clause > 0 && isClause(text, start, clause) ? clause : -1;
}

/** Where the text goes on after a line break or after one of the ends and a space; -1 where that is far or nowhere. */
function partEnd(text: string, start: number, ends: string): number {
  const stop = Math.min(text.length, start + MOST_UNITS);
  for (let i = start + 1; i < stop; i++) {
    const unit = text.charCodeAt(i);
    if (unit === LINE_BREAK || (unit === SPACE && endsPart(text, i, ends))) return i + 1;
  }
  return -1;
}

/** Whether that space comes after one of the ends or after a smiley, and no smiley follows. */
function endsPart(text: string, space: number, ends: string): boolean {
  if (space < 2 || isLetter(text.charCodeAt(space - 1))) return false;
  const [before, last, next] = [text.charAt(space - 2), text.charAt(space - 1), text.charAt(space + 1)];
  if (next === ":" || EMOJI.test(next)) return false;
  return (
    ends.includes(last) ||
    EMOJI.test(last) ||
    (CLOSERS.includes(last) && (ends.includes(before) || before === ":"))
  );
}

function isLetter(unit: number): boolean {
  const lower = unit | 32;
  return lower >= 97 && lower <= 122;
}

function beforeTrailing(text: string, start: number): number {
  let end = withoutSignature(text, start);
  for (let dropped = 0; dropped < MOST; dropped++) {
    const begin = trailingStart(text, start, end);
    if (begin < 0) break;
    end = begin;
    while (end > start && " \n,".includes(text.charAt(end - 1))) end--;
  }
  // What a colon announces is what the prompt is about.
  const last = text.slice(Math.max(start, end - LONGEST_FIXED), end);
  return last.endsWith(":") && !CUE.test(last) ? text.length : end;
}

/** Where the text ends but for a signature under a line of courtesy with a comma; where that line ends. */
function withoutSignature(text: string, start: number): number {
  const signature = SIGNATURE.exec(text.slice(Math.max(start, text.length - LONGEST_SIGNATURE)));
  if (signature === null) return text.length;
  const end = text.length - signature[0].length + 1;
  return trailingStart(text, start, end) < 0 ? text.length : end;
}

/** Where the last sentence begins, or its last clause, if it is courtesy and something stands before it; -1 otherwise. */
function trailingStart(text: string, start: number, end: number): number {
  const stop = Math.max(start, end - MOST_UNITS);
  if (!KNOWN.has(lastWord(text, Math.max(stop, end - LONGEST_FIXED), end))) return -1;
  let sentence = end - 1;
  while (sentence > stop && !beginsSentence(text, sentence)) sentence--;
  if (sentence > stop && isCourtesy(text, sentence, end) && !isLabelled(text, start, sentence))
    return sentence;
  const comma = text.slice(Math.max(sentence, stop), end - 1).lastIndexOf(",");
  if (comma < 0) return -1;
  const after = Math.max(sentence, stop) + comma + 1;
  const clause = text[after] === " " ? after + 1 : after;
  return isClause(text, clause, end) ? clause : -1;
}

function beginsSentence(text: string, i: number): boolean {
  const unit = text.charCodeAt(i - 1);
  if (unit !== SPACE) return unit === LINE_BREAK;
  if (endsPart(text, i - 1, ENDS_BEFORE_LAST)) return true;
  return i > 1 && BRACKETS.includes(text.charAt(i - 2)) && CAPITALS.includes(text.charAt(i));
}

/** Whether all that stands before it on its line is a label: that of an answer option, or a list's number. */
function isLabelled(text: string, start: number, i: number): boolean {
  if (text[i - 1] === "\n") return false;
  return i - start <= LABEL_UNITS || text.slice(i - LABEL_UNITS - 1, i).includes("\n");
}

function isClause(text: string, start: number, end: number): boolean {
  return (
    OPENERS.has(firstWord(text, start, Math.min(end, start + LONGEST_FIXED))) && isCourtesy(text, start, end)
  );
}

function isCourtesy(text: string, start: number, end: number): boolean {
  if (end - start > MOST_UNITS) return false;
  const part = text.slice(start, end);
  return PLAIN.test(part) && areCourtesy(plainly(part).match(WORD) ?? []);
}

/** Whether all words are known, and one of them or two that follow each other are a marker. */
function areCourtesy(words: readonly string[]): boolean {
  let marked = false;
  for (const [i, word] of words.entries()) {
    const next = words[i + 1];
    const pair = next === undefined ? word : `${word} ${next}`;
    const isMarker = MARKERS.has(word) || MARKERS.has(pair);
    if (!isMarker && !WORDS.has(word) && (i === 0 || !WORDS.has(pair))) return false;
    marked ||= isMarker;
  }
  return marked;
}

function firstWord(text: string, start: number, end: number): string {
  let after = start;
  while (after < end && isLetter(text.charCodeAt(after))) after++;
  return plainly(text.slice(start, after));
}

function lastWord(text: string, start: number, end: number): string {
  let after = end;
  while (after > start && !isLetter(text.charCodeAt(after - 1))) after--;
  let first = after;
  while (first > start && isLetter(text.charCodeAt(first - 1))) first--;
  return plainly(text.slice(first, after));
}

/** In lower case, and "heyyy" as "hey". */
function plainly(text: string): string {
  return text.toLowerCase().replaceAll(DRAWN_OUT, "$1");
}

/** Lines of words, as they are stored; two that belong together are joined by an underscore there. */
function wordSet(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(" ")).map((word) => word.replace("_", " ")));
}
