// SPDX-License-Identifier: Apache-2.0

/** Code units looked at: enough to tell, and a bound on the time it takes. */
const LOOK = 1000;

/** What a text is called whose language nothing gives away: too short, two languages, or one without words here. */
export const NO_LANGUAGE = "not told";

/** Scripts that stand for a language, or are as far as we can tell. Kana comes before Han: Japanese has both. */
const SCRIPTS: readonly (readonly [name: string, letters: RegExp])[] = [
  ["Japanese", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["Korean", /\p{Script=Hangul}/gu],
  ["Chinese", /\p{Script=Han}/gu],
  ["Cyrillic script", /\p{Script=Cyrillic}/gu],
  ["Arabic script", /\p{Script=Arabic}/gu],
  ["Devanagari script", /\p{Script=Devanagari}/gu],
  ["Greek", /\p{Script=Greek}/gu],
  ["Hebrew", /\p{Script=Hebrew}/gu],
  ["Thai", /\p{Script=Thai}/gu],
];

/** The most frequent little words of each language that is written in Latin letters. */
const LITTLE_WORDS: Readonly<Record<string, string>> = {
  English:
    "the of and to in is are was for with that this what how it you can do does which from on a my me i",
  Spanish: "el la los las de del que en un una por para con es está son qué cómo cuál y se su al mi lo más",
  Portuguese:
    "o os a as de do da dos das que em um uma por para com é são não como qual e se seu no na mais meu",
  French:
    "le la les de du des que qui en un une pour avec est sont et dans sur pas quel quelle comment ce mon au je",
  German:
    "der die das den dem ein eine einen und ist sind in zu mit für auf von nicht wie was ich du es im mein",
  Italian:
    "il lo la i gli le di del della che in un una per con è sono non come qual quale e si mio al più nel",
  Dutch: "de het een en van in is zijn op met voor niet hoe wat welke dat die ik je mijn te er aan om",
  Polish: "w i na z do się jest są nie to jak co że o po za dla który która przez mój czy",
  Turkish: "bir ve bu için ile ne nasıl mi mı da de değil çok daha olan var benim hangi gibi",
  Swedish: "och att det en ett som är på av för med i inte hur vad den till jag min de har",
  Indonesian: "yang dan di ke dari untuk dengan adalah ini itu tidak apa bagaimana saya pada dalam akan bisa",
  Vietnamese: "là và của có không cho một các những này được với trong thế nào tôi bạn gì",
};

const WORDS: readonly (readonly [language: string, words: ReadonlySet<string>])[] = Object.entries(
  LITTLE_WORDS,
).map(([language, words]) => [language, new Set(words.split(" "))]);

/** A guess needs so many little words, and such a share of all words. */
const LEAST_HITS = 2;
const LEAST_SHARE = 0.12;

/** The language of a text, guessed from its script and its most frequent little words; for counting, not for deciding. */
export function languageOf(text: string): string {
  const head = text.slice(0, LOOK);
  const words = head.toLowerCase().match(/\p{L}+/gu) ?? [];
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  return byScript(head, letters) ?? byWords(words);
}

/** The script that a quarter of the letters are in: names and code in Latin letters stand in every text. */
function byScript(head: string, letters: number): string | undefined {
  return SCRIPTS.find(([, script]) => 4 * (head.match(script)?.length ?? 0) > letters)?.[0];
}

function byWords(words: readonly string[]): string {
  const hits = WORDS.map(
    ([language, known]) => [language, words.filter((word) => known.has(word)).length] as const,
  );
  const [first, second] = hits.toSorted(([, a], [, b]) => b - a);
  if (first === undefined || second === undefined) return NO_LANGUAGE;
  const enough = first[1] >= Math.max(LEAST_HITS, LEAST_SHARE * words.length);
  return enough && first[1] > second[1] ? first[0] : NO_LANGUAGE;
}
