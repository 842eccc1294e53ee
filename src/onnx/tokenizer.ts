// SPDX-License-Identifier: Apache-2.0

import { normalizedWords } from "./bert-words.ts";

const CLS = 101;
const SEP = 102;
const UNKNOWN = 100;
const MAX_WORD_CHARACTERS = 100;
const MAX_CACHED_WORDS = 20_000;
// V8 copies slices up to this length; a longer key would keep the whole prompt in memory.
const MAX_CACHED_UNITS = 12;

/** How many ids are kept from each end of a text. */
export interface TokenLimits {
  readonly headIds: number;
  readonly tailIds: number;
}

/** BERT-uncased WordPiece: text to ids. */
export interface Tokenizer {
  /** `[CLS]`, the first `headIds` and the last `tailIds` ids (all, when they fit), `[SEP]`. */
  ids(text: string): readonly number[];
  /** Every id of the text, without `[CLS]` and `[SEP]`: the slow path, for people and tests. */
  allIds(text: string): readonly number[];
}

/**
 * A tokenizer for the vocabulary (one word piece a line, the line number is the id). It reads only as many
 * words from either end as it needs, and remembers the ids of short words; the result is that of tokenizing it all.
 */
export function createTokenizer(vocabulary: string, limits: TokenLimits): Tokenizer {
  const pieces: Pieces = new Map(vocabulary.split("\n").map((piece, id) => [piece.replace(/\r$/, ""), id]));
  const longest = Math.max(...Array.from(pieces.keys(), (piece) => piece.length));
  const cache = new Map<string, readonly number[]>();

  function chunkIds(chunk: string): readonly number[] {
    const known = cache.get(chunk);
    if (known !== undefined) return known;
    const ids = normalizedWords(chunk).flatMap((word) => wordPieces(word, pieces, longest));
    if (chunk.length > MAX_CACHED_UNITS) return ids;
    if (cache.size >= MAX_CACHED_WORDS) cache.clear();
    cache.set(chunk, ids);
    return ids;
  }

  return {
    ids: (text) => [CLS, ...boundedIds(text, limits, chunkIds), SEP],
    allIds: (text) => idsFromFront(text, Number.POSITIVE_INFINITY, chunkIds),
  };
}

type Pieces = ReadonlyMap<string, number>;
type ChunkIds = (chunk: string) => readonly number[];

function boundedIds(text: string, limits: TokenLimits, chunkIds: ChunkIds): readonly number[] {
  const room = limits.headIds + limits.tailIds;
  const front = idsFromFront(text, room + 1, chunkIds);
  if (front.length <= room) return front;
  return [...front.slice(0, limits.headIds), ...idsFromBack(text, limits.tailIds, chunkIds)];
}

/** The ids of whole chunks from the front, until there are at least `enough`. */
function idsFromFront(text: string, enough: number, chunkIds: ChunkIds): readonly number[] {
  const ids: number[] = [];
  for (let start = 0; start < text.length && ids.length < enough; ) {
    let end = start;
    while (end < text.length && !isChunkEnd(text.charCodeAt(end))) end++;
    if (end > start) for (const id of chunkIds(text.slice(start, end))) ids.push(id);
    start = end + 1;
  }
  return ids;
}

/** The last `wanted` ids of a text that has at least so many. */
function idsFromBack(text: string, wanted: number, chunkIds: ChunkIds): readonly number[] {
  const chunks: (readonly number[])[] = [];
  let count = 0;
  for (let end = text.length; end > 0 && count < wanted; ) {
    let start = end;
    while (start > 0 && !isChunkEnd(text.charCodeAt(start - 1))) start--;
    if (end > start) {
      const ids = chunkIds(text.slice(start, end));
      chunks.push(ids);
      count += ids.length;
    }
    end = start - 1;
  }
  return chunks.reverse().flat().slice(-wanted);
}

function isChunkEnd(unit: number): boolean {
  return unit === 32 || unit === 10 || unit === 13 || unit === 9;
}

/** Greedy longest match; one `[UNK]` for a word that cannot be spelt, or is longer than 100 characters. */
function wordPieces(word: string, pieces: Pieces, longest: number): readonly number[] {
  const whole = pieces.get(word);
  if (whole !== undefined) return [whole];
  if (countCharacters(word) > MAX_WORD_CHARACTERS) return [UNKNOWN];
  const ids: number[] = [];
  for (let start = 0; start < word.length; ) {
    const prefix = start > 0 ? "##" : "";
    let end = Math.min(word.length, start + longest);
    let id: number | undefined;
    while (end > start && id === undefined) id = pieces.get(prefix + word.slice(start, end--));
    if (id === undefined) return [UNKNOWN];
    ids.push(id);
    start = end + 1;
  }
  return ids;
}

function countCharacters(word: string): number {
  let count = 0;
  for (const _ of word) count++;
  return count;
}
