// SPDX-License-Identifier: Apache-2.0

/** Lengths of prompts in words: about 30, 64 and 126 tokens, as often as each other. */
const LENGTHS = [23, 49, 97] as const;

const OPENINGS = [
  "Explain",
  "Summarize",
  "Write a short story about",
  "Translate into French:",
  "How would you compare",
  "Fix the following text about",
  "What are the causes of",
  "Give me three ideas for",
  "Design a small program for",
  "Why is it that",
];

const WORDS =
  "the of a to and in that it is was for on with as at by from this have are not but had his they be which one you were all her she there would their we him been has when who will no more if out so up said what its about than into them can only other time new some could these two may first then do any like my now over such our man me even most made after also well must year state world still own good school work great public city house number part place water room area money story fact month different lot right study book eye job word business issue side kind head service friend father power hour game line end among ever stand bad lose however member pay law meet car almost include continue set later community name five once white least president learn real change team minute best several idea kid body information nothing ago lead social understand whether watch together follow parent stop face anything create already speak others read level allow add office spend door health person art sure war history party within grow result open morning walk reason low win research girl guy early food moment himself air teacher force offer".split(
    " ",
  );

/** Prompts from word lists, none twice, the same for the same seed. */
export function promptMaker(seed: number): () => string {
  const random = randomFrom(seed);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? "";
  let made = 0;
  return () => {
    const length = LENGTHS[made++ % LENGTHS.length] ?? LENGTHS[0];
    const words = [pick(OPENINGS)];
    while (words.length < length) words.push(pick(WORDS));
    return `${words.join(" ")}?`;
  };
}

/** mulberry32: 32 bits of state are enough for word choice, and it is the same on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
