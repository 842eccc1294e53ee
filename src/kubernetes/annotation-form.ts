// SPDX-License-Identifier: Apache-2.0

/** What an annotation's value may be, in words for its owner and as a function. */
export interface AnnotationForm<T> {
  /** Completes the sentence `KEY must be …`. */
  readonly allowed: string;
  /** The value that a text (trimmed) stands for; undefined where it is none. */
  readonly read: (text: string) => T | undefined;
}

/** One of some words. */
export function oneOf<const W extends string>(words: readonly W[]): AnnotationForm<W> {
  return {
    allowed: words.join(" or "),
    read: (text) => words.find((word) => word === text),
  };
}

/** Some words, separated by commas; an empty text is no words, where `least` allows it. */
export function wordsOf<const W extends string>(
  words: readonly W[],
  least: 0 | 1,
): AnnotationForm<readonly W[]> {
  const allowed = `a list, separated by commas, of ${words.join(", ")}`;
  return {
    allowed: least === 0 ? `${allowed}; empty for none` : allowed,
    read: (text) => listOf(text, oneOf(words).read, least, words.length),
  };
}

/** Several values of a form, separated by commas. */
export function several<T>(one: AnnotationForm<T>, most: number): AnnotationForm<readonly T[]> {
  return {
    allowed: `a list, separated by commas, of at most ${most}, each ${one.allowed}`,
    read: (text) => listOf(text, one.read, 1, most),
  };
}

/** A whole number between two, both included. */
export function wholeNumber(least: number, most: number): AnnotationForm<number> {
  return {
    allowed: `a whole number between ${least} and ${most}`,
    read: (text) => (/^\d{1,9}$/.test(text) ? inRange(Number(text), least, most) : undefined),
  };
}

/** A text that an expression matches. */
export function matching(pattern: RegExp, allowed: string): AnnotationForm<string> {
  return { allowed, read: (text) => (pattern.test(text) ? text : undefined) };
}

/** A form whose value is made of another's. */
export function mapped<A, B>(
  form: AnnotationForm<A>,
  change: (value: A) => B | undefined,
): AnnotationForm<B> {
  return {
    allowed: form.allowed,
    read: (text) => {
      const value = form.read(text);
      return value === undefined ? undefined : change(value);
    },
  };
}

function inRange(value: number, least: number, most: number): number | undefined {
  return value >= least && value <= most ? value : undefined;
}

function listOf<T>(
  text: string,
  read: (part: string) => T | undefined,
  least: number,
  most: number,
): readonly T[] | undefined {
  const parts = text === "" ? [] : text.split(",").map((part) => part.trim());
  const values = parts.map(read).filter((value) => value !== undefined);
  if (values.length !== parts.length) return undefined;
  const distinct = [...new Set(values)];
  return distinct.length >= least && distinct.length <= most ? distinct : undefined;
}
