// SPDX-License-Identifier: Apache-2.0

const PLAIN = /^[a-z0-9]+$/;
const ASCII = /^[\x20-\x7e]+$/;
const REMOVED = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Co}\ufffd]/gu;
const IDEOGRAPH =
  /[\u4e00-\u9fff\u3400-\u4dbf\u{20000}-\u{2a6df}\u{2a700}-\u{2b73f}\u{2b740}-\u{2b81f}\u{2b920}-\u{2ceaf}\uf900-\ufaff\u{2f800}-\u{2fa1f}]/gu;
const MARK = /\p{Mn}/gu;
const SPACES = /\p{White_Space}+/u;
const WORD_OR_MARK = /[!-/:-@[-`{-~\p{P}]|[^!-/:-@[-`{-~\p{P}]+/gu;
const FINAL_SIGMA = /\u03a3/g;

/**
 * The words of a text as BERT-uncased splits it: control characters gone, ideographs apart, accents stripped, lower
 * case, punctuation apart. Same as BertNormalizer and BertPreTokenizer of Hugging Face's tokenizers
 * (https://github.com/huggingface/tokenizers, tokenizers/src/normalizers/bert.rs and pre_tokenizers/bert.rs), checked over
 * every code point: 665 differ, marks and punctuation of rare scripts that are newer than the Unicode 8 of those crates.
 */
export function normalizedWords(text: string): readonly string[] {
  if (PLAIN.test(text)) return [text];
  const normal = ASCII.test(text) ? text.toLowerCase() : normalize(text);
  return normal.split(SPACES).flatMap((word) => word.match(WORD_OR_MARK) ?? []);
}

function normalize(text: string): string {
  const clean = text.replace(REMOVED, "").replace(IDEOGRAPH, " $& ");
  // Lower case is a matter of single characters here: JavaScript would make a final sigma of the last one.
  return clean.normalize("NFD").replace(MARK, "").replace(FINAL_SIGMA, "\u03c3").toLowerCase();
}
