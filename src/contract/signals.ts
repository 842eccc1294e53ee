// SPDX-License-Identifier: Apache-2.0

/** Facts read from the request without a model. All counts are of the scored text. */
export interface Signals {
  readonly characters: number;
  readonly words: number;
  readonly lines: number;
  /** True when the text has a code fence or reads like source code. */
  readonly code: boolean;
  /** Words that ask for reasoning: prove, derive, step by step… */
  readonly reasoningWords: number;
  /** Words that ask for something light: hi, thanks, translate… */
  readonly lightWords: number;
  /** Share of digits and mathematical signs among the characters, in [0, 1]. */
  readonly mathShare: number;
  /** True when the text is multiple choice (lines that begin `A.` and `B.`). */
  readonly multipleChoice: boolean;
  /** The script most of the letters are written in. */
  readonly script: "latin" | "cjk" | "cyrillic" | "arabic" | "other";
}
