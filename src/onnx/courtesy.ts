// SPDX-License-Identifier: Apache-2.0

/** Sentences dropped at each end, at most. */
const MOST = 6;

/** What the words in capitals stand for; the longest rules first, as they name shorter ones. */
const RULES: readonly (readonly [name: string, pattern: string])[] = [
  [
    "HELP",
    "(?:(?:help|assist)(?: me| us)?(?: out)?ABOUT|(?:answer|solve|look at|take a look at|have a look at|have a go at) (?:this|the following|my|the next)(?: NOUN)?(?: below)?(?: for me)?)",
  ],
  [
    "ABOUT",
    "(?: (?:with|on|for|in) (?:this|that|it|these|(?:this|that|the following|the next|my|a|one) NOUN|something|the (?:question|problem|task|request) below))?(?: below| today)?",
  ],
  ["WOULD", "(?: would|['’]d| will|['’]ll)"],
  ["MUCH", "(?: really| very much| greatly| truly| so| very| deeply| sincerely| highly| much)?"],
  ["NOUN", "(?:question|problem|task|exercise|request|matter|query|puzzle|one|issue|thing)"],
  [
    "KIND",
    "(?:time|help|assistance|support|attention|patience|consideration|answer|reply|effort|efforts|kindness|understanding)",
  ],
  ["GOOD", "(?:good|great|nice|lovely|wonderful|pleasant|fine)"],
  ["DAY", "(?:day|week|morning|afternoon|evening|weekend|time|one)"],
  ["IT", "(?:this|that|it|the following|the next|my|a)"],
  ["I", "(?:i|we)"],
];

const SENTENCES: readonly string[] = [
  "(?:hi|hello|hey|greetings|good (?:morning|afternoon|evening|day)|dear (?:assistant|friend|all|team))(?: there| again| all| everyone| friend| assistant)?",
  "how are you(?: doing)?(?: today)?",
  "I hope (?:that )?(?:you(?: are|['’]re)(?: all)?(?: doing| keeping| having)?(?: well| fine| great| okay| ok| a GOOD DAY)(?: today)?|(?:this|my) (?:message |note |email |question )?finds you well|all is well(?: with you)?|you can HELP|your DAY is going well)",
  "IWOULD?MUCH appreciate(?: it(?: MUCH)?| your KIND| any KIND| some KIND)?(?: if you (?:could|would|can)(?: please| kindly)? HELP)?ABOUT",
  "IWOULD beMUCH (?:glad|happy|grateful|thankful|pleased|obliged)(?: if you (?:could|would|can)(?: please| kindly)? HELP| for your KIND| for any KIND| to get your KIND)?ABOUT",
  "(?:could|can|would|will) you(?: please| kindly| possibly| maybe)?(?: be so kind (?:as|and) to| be able to| be kind enough to)? HELP(?:,? please)?",
  "(?:please|kindly)(?: do)? HELP",
  "I(?: really| just)? (?:need|could use|am looking for|was hoping for|would like|want)(?: some| your| a bit of| a little)? (?:help|assistance)ABOUT",
  "I (?:was|am|were) (?:just )?(?:wondering|hoping)(?: if| whether| that)? you (?:could|can|would|might)(?: please| kindly)? HELP",
  "(?:many thanks|thanks|thank you|thx|cheers)(?: a lot| a million| a bunch| again| so much| very much| kindly| ever so much)?(?: in advance)?(?: for (?:your |the |any |all |all your )?KIND(?: and (?:your )?KIND)?)?(?: in advance)?",
  "any (?:help|advice|assistance)(?: you can (?:give|offer|provide)| at all)?ABOUT (?:would be|is|will be)MUCH appreciated",
  "have a GOOD(?: rest of (?:the|your))? DAY(?: ahead)?",
  "(?:i am |i['’]m )?(?:so |very )?(?:sorry|apologies|excuse me|pardon)(?: me)?(?: to bother you| for (?:the )?(?:trouble|bother|disturbance|inconvenience)| for bothering you)?(?: with (?:this|IT NOUN))?",
  "(?:with )?(?:best|kind|warm|kindest|warmest)(?: regards| wishes)",
  "(?:i am |i['’]m |i )?look(?:ing)? forward to (?:your (?:answer|reply|response|KIND)|hearing from you)",
  "(?:it|that) would (?:be|mean)MUCH (?:great|nice|kind|helpful|lovely|wonderful|a lot|so much)(?: of you)?(?: to me)?(?: if you (?:could|would|can) HELP)?",
  "if you (?:don['’]t|do not|would not|wouldn['’]t) mind|if (?:that is|that['’]s|it is|it['’]s) (?:ok|okay|not too much trouble)(?: with you)?|when you have (?:a moment|time)",
  "I have a(?: quick| short| small)? question(?: for you)?",
];

const SENTENCE = `(?:${SENTENCES.map(spelled).join("|")})`;
const LEADING = new RegExp(
  `^(?:${SENTENCE}[,.!?:;]+[ \\n]){0,${MOST}}(?:(?:please|kindly)[,:]?[ \\n]|(?:could|can|would|will) you(?: please| kindly)[ \\n])?`,
  "i",
);
const TRAILING = new RegExp(`(?:\\n|, ?|(?<=[.!?:;)]) )(?:${SENTENCE}|please)[.!?,]*$`, "i");

const NOT_LATIN_1 = /[^\0-\xff]/g;
const NO_LETTER_OF_OURS = "\xff";

/**
 * The text without up to six sentences of courtesy and a please at its start, and up to six at its end: they say nothing
 * of how hard a prompt is, but would move its length and its vector. A closed grammar without nested repetition, so no
 * text makes it slow. `training/courtesy.py` is its twin.
 */
export function withoutCourtesy(text: string): string {
  const latin = inLatin1(text);
  const start = LEADING.exec(latin)?.[0].length ?? 0;
  let end = latin.length;
  for (let dropped = 0; dropped < MOST; dropped++) {
    const match = TRAILING.exec(latin.slice(start, end));
    if (match === null) break;
    end = start + match.index;
  }
  return text.slice(start, end);
}

/**
 * As long as the text, and the same to the grammar, but in one byte a character whatever the text: the engine compiles a
 * regular expression once for such strings and once more for others, and one of this size takes it 70 ms and 10 MB.
 */
function inLatin1(text: string): string {
  const same = text.replaceAll("’", "'").replace(NOT_LATIN_1, NO_LETTER_OF_OURS);
  return Buffer.from(same, "latin1").toString("latin1");
}

function spelled(pattern: string): string {
  return RULES.reduce((text, [name, meaning]) => text.replaceAll(name, meaning), pattern);
}
