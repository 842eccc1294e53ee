// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";

/** A JSON body in two parts around each of its top-level `model` values, so that what it must become is known. */
export interface WrittenBody {
  readonly text: string;
  /** The same text with every top-level model value replaced. */
  withModel(model: string): string;
}

const space = fc.array(fc.constantFrom(" ", "\n", "\r", "\t", "\r\n  "), { maxLength: 2 }).map(joined);

/** Pieces of JSON strings as they are written: escapes, brackets, quotes and letters of several bytes. */
const letters = fc.constantFrom(
  ...["a", " ", "ü", "日", "🚂", "{", "}", "[", "]", ",", ":", "/", "\u007f", "\u2028"],
  ...[String.raw`\"`, String.raw`\\`, String.raw`\/`, String.raw`\n`, String.raw`\u00e9`],
  ...[String.raw`\ud83d\ude82`, String.raw`\u0000`, String.raw`\"model\":\"auto\"`],
);
const text = fc.array(letters, { maxLength: 8 }).map((parts) => `"${joined(parts)}"`);
const scalar = fc.oneof(
  text,
  fc.constantFrom("null", "true", "false", "0", "-0.0", "1e400", "12345678901234567890", "1.0E+5", "0.10"),
);

/** Any JSON value, nested `model` keys included. */
const { value } = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    scalar,
    fc
      .array(fc.tuple(space, tie("value"), space).map(joined), { maxLength: 3 })
      .map((items) => `[${items.join(",")}]`),
    fc
      .array(
        fc
          .tuple(fc.oneof(fc.constant('"model"'), text), space, space, tie("value"))
          .map(([key, a, b, of]) => `${a}${key}${b}:${of}`),
        { maxLength: 3 },
      )
      .map((members) => `{${members.join(",")}}`),
  ),
}));

/** Keys that are almost `model`, and one that JSON parsers are tricked with. */
const otherKey = fc.oneof(
  fc.constantFrom('"Model"', '"models"', '"mode"', '"__proto__"', '""', String.raw`"model\u0000"`),
  fc.array(letters, { maxLength: 4 }).map((parts) => `"x${joined(parts)}"`),
);
const modelKey = fc.constantFrom(
  '"model"',
  '"model"',
  String.raw`"mod\u0065l"`,
  String.raw`"\u006D\u006f\u0064\u0065\u006c"`,
);

interface Member {
  readonly model: boolean;
  /** All before the value: white space, key, colon. */
  readonly head: string;
  readonly value: string;
  readonly tail: string;
}

const member = (model: boolean, key: fc.Arbitrary<string>): fc.Arbitrary<Member> =>
  fc
    .tuple(space, key, space, space, value, space)
    .map(([a, name, b, c, of, d]) => ({ model, head: `${a}${name}${b}:${c}`, value: of, tail: d }));

/** Bodies whose last top-level model is `model`, with other members before, between and behind. */
export function jsonBodies(model: string, fixed: string): fc.Arbitrary<WrittenBody> {
  const others = fc.array(member(false, otherKey), { maxLength: 4 });
  const models = fc.array(member(true, modelKey), { minLength: 1, maxLength: 3 });
  return fc.tuple(others, models, fc.boolean(), space, space).chain(([some, named, long, before, behind]) => {
    const filler = { model: false, head: '"filler":', value: `"${"long ".repeat(4000)}"`, tail: "" };
    const all = [...some, ...named, ...(long ? [filler] : [])];
    return fc
      .shuffledSubarray(all, { minLength: all.length })
      .map((shuffled) => bodyOf(lastNamed(shuffled, model), fixed, [before, behind]));
  });
}

function lastNamed(members: readonly Member[], model: string): readonly Member[] {
  const last = members.findLastIndex((one) => one.model);
  return members.map((one, position) => (position === last ? { ...one, value: JSON.stringify(model) } : one));
}

function bodyOf(members: readonly Member[], fixed: string, [before, behind]: [string, string]): WrittenBody {
  const write = (written: (one: Member) => string): string => {
    const texts = members.map((one) => one.head + written(one) + one.tail);
    return `${before}{${[...texts, fixed].join(",")}}${behind}`;
  };
  return {
    text: write((one) => one.value),
    withModel: (model) => write((one) => (one.model ? JSON.stringify(model) : one.value)),
  };
}

function joined(parts: readonly string[]): string {
  return parts.join("");
}
