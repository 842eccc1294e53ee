// SPDX-License-Identifier: Apache-2.0
import type { Signals } from "../contract/signals.ts";

/** Code units looked at: enough to know a text by, and a bound on the time it takes. */
const LOOK = 4000;

// Every repetition below is bounded, so that no text can make a search take long.
const REASONING =
  /\b(prove|proof|derive|derivation|explain why|step[- ]by[- ]step|analy[sz]e|compare|contrast|design|optimi[sz]e|debug|refactor|implement|algorithm|complexity|theorem|integral|probability|evaluate|trade-?offs?|architecture|justify|rigorous(ly)?)\b/gi;

const LIGHT =
  /\b(hi|hello|hey|thanks|thank you|translate|synonyms?|joke|greeting|rephrase|summari[sz]e|capital of|spell|rhymes?|slogan|tweet|good morning)\b/gi;

const CODE =
  /```|\b(def|class|function|import|return|const|SELECT|public static|#include)\b[^\n]{0,80}[({:;]/;

const OPTION_A = /^[ \t]{0,8}A[.)][ \t]/im;
const OPTION_B = /^[ \t]{0,8}B[.)][ \t]/im;

/** Facts read from a text without a model, over its first 4,000 code units (`characters` counts all). */
export function readSignals(text: string): Signals {
  const head = text.length > LOOK ? text.slice(0, LOOK) : text;
  const counted = countCharacters(head);
  return {
    characters: text.length,
    words: counted.words,
    lines: counted.lines,
    code: CODE.test(head),
    reasoningWords: occurrences(REASONING, head),
    lightWords: occurrences(LIGHT, head),
    mathShare: head.length === 0 ? 0 : counted.math / head.length,
    multipleChoice: OPTION_A.test(head) && OPTION_B.test(head),
    script: counted.script,
  };
}

interface Counts {
  readonly words: number;
  readonly lines: number;
  readonly math: number;
  readonly script: Signals["script"];
}

function countCharacters(text: string): Counts {
  let words = 0;
  let lines = text === "" ? 0 : 1;
  let math = 0;
  let inWord = false;
  const scripts = { latin: 0, cjk: 0, cyrillic: 0, arabic: 0, other: 0 };
  for (let position = 0; position < text.length; position++) {
    const unit = text.charCodeAt(position);
    if (unit === 0x0a) lines++;
    const space = unit <= 0x20;
    if (!space && !inWord) words++;
    inWord = !space;
    if (isMath(unit)) math++;
    else if (unit > 0x40) scripts[scriptOf(unit)]++;
  }
  return { words, lines, math, script: mostOf(scripts) };
}

/** Digits and `* + - / < = > \ ^ $`. */
function isMath(unit: number): boolean {
  if (unit >= 0x30 && unit <= 0x39) return true;
  return MATH_SIGNS.has(unit);
}

const MATH_SIGNS: ReadonlySet<number> = new Set([..."*+-/<=>\\^$"].map((sign) => sign.charCodeAt(0)));

/** Unicode blocks, roughly: https://www.unicode.org/Public/UCD/latest/ucd/Blocks.txt */
function scriptOf(unit: number): Signals["script"] {
  if (unit < 0x370) return "latin";
  if (unit >= 0x400 && unit < 0x530) return "cyrillic";
  if (unit >= 0x600 && unit < 0x780) return "arabic";
  if (unit >= 0x2e80 && unit < 0xd7b0) return "cjk";
  return "other";
}

function mostOf(scripts: Readonly<Record<Signals["script"], number>>): Signals["script"] {
  let most: Signals["script"] = "latin";
  for (const script of Object.keys(scripts) as Signals["script"][])
    if (scripts[script] > scripts[most]) most = script;
  return most;
}

function occurrences(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}
