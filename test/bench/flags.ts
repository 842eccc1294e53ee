// SPDX-License-Identifier: Apache-2.0
import { parseArgs } from "node:util";

/** One flag of a script. */
export type Flag =
  | { readonly kind: "switch"; readonly help: string }
  | {
      readonly kind: "number";
      readonly help: string;
      readonly default: number;
      readonly least: number;
      readonly most: number;
      /** True: whole numbers only. */
      readonly whole?: boolean;
    }
  | {
      readonly kind: "text";
      readonly help: string;
      readonly default: string;
      /** What it must look like, and that in words. */
      readonly form?: readonly [RegExp, string];
    };

/** A script of this folder as its `--help` tells of it. */
export interface Script<Flags extends Readonly<Record<string, Flag>>> {
  /** File name. */
  readonly file: string;
  /** What it measures. */
  readonly measures: string;
  /** How long it takes, and what it needs. */
  readonly takes: string;
  readonly flags: Flags;
  /** Flags of an example, with what they are for. */
  readonly example: string;
}

/** What the flags were given as. */
export type Values<Flags extends Readonly<Record<string, Flag>>> = {
  readonly [Name in keyof Flags]: Flags[Name]["kind"] extends "switch"
    ? boolean
    : Flags[Name]["kind"] extends "number"
      ? number
      : string;
};

/** What a command line asks for; `wrong` says what to write instead. */
export type Read<Flags extends Readonly<Record<string, Flag>>> =
  | { readonly kind: "run"; readonly values: Values<Flags> }
  | { readonly kind: "help"; readonly text: string }
  | { readonly kind: "wrong"; readonly message: string };

/** The folders that several scripts read. */
export const DATA_FLAGS = {
  "data-dir": {
    kind: "text",
    default: "../shared/data",
    help: "folder with eval_mmlu.jsonl.gz and the other sets",
  },
  models: { kind: "text", default: "models", help: "folder of the router model" },
} as const satisfies Readonly<Record<string, Flag>>;

/** The flags that this process was started with. Help, and what is wrong, end it (exit codes 0 and 2). */
export function flagsOf<const Flags extends Readonly<Record<string, Flag>>>(
  script: Script<Flags>,
): Values<Flags> {
  const read = readFlags(script, process.argv.slice(2));
  if (read.kind === "run") return read.values;
  if (read.kind === "help") process.stdout.write(read.text);
  else process.stderr.write(`${read.message}\n`);
  process.exit(read.kind === "help" ? 0 : 2);
}

/** The same of any command line. */
export function readFlags<const Flags extends Readonly<Record<string, Flag>>>(
  script: Script<Flags>,
  args: readonly string[],
): Read<Flags> {
  const flags: Readonly<Record<string, Flag>> = script.flags;
  const values = Object.fromEntries(
    Object.entries(flags).map(([name, flag]) => [name, flag.kind === "switch" ? false : flag.default]),
  );
  for (const { given, name, text } of givenIn(flags, args)) {
    if (name === "help" || name === "h") return { kind: "help", text: helpText(script) };
    const flag = Object.hasOwn(flags, name) ? flags[name] : undefined;
    const why = `no such flag: there are ${listed([...Object.keys(flags), "help"])}`;
    const value = flag === undefined ? { why } : readValue(flag, text);
    if (typeof value === "object")
      return { kind: "wrong", message: `${script.file}: ${given}: ${value.why} (--help says more)` };
    values[name] = value;
  }
  return { kind: "run", values: values as Values<Flags> };
}

/** What stands on a command line: flags with their values, and whatever else under a name that no flag has. */
function givenIn(flags: Readonly<Record<string, Flag>>, args: readonly string[]) {
  const options = Object.fromEntries(
    Object.entries(flags).map(([name, { kind }]) => [
      name,
      { type: kind === "switch" ? ("boolean" as const) : ("string" as const) },
    ]),
  );
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  return tokens.map((token) => {
    if (token.kind === "option") return { given: token.rawName, name: token.name, text: token.value };
    return { given: token.kind === "positional" ? token.value : "--", name: "", text: undefined };
  });
}

type ReadValue = string | number | boolean | { readonly why: string };

/** What a flag was given as, or what it takes. */
function readValue(flag: Flag, text: string | undefined): ReadValue {
  if (flag.kind === "switch") return text === undefined ? true : { why: "takes no value" };
  if (text === undefined || text.trim() === "") return { why: "takes a value" };
  if (flag.kind === "number") return readNumber(flag, text);
  return flag.form === undefined || flag.form[0].test(text) ? text : { why: `takes ${flag.form[1]}` };
}

function readNumber(
  { least, most, whole }: Extract<Flag, { readonly kind: "number" }>,
  text: string,
): ReadValue {
  const number = Number(text);
  if (number >= least && number <= most && (whole !== true || Number.isInteger(number))) return number;
  return { why: `takes a ${whole === true ? "whole " : ""}number from ${least} to ${most}` };
}

function helpText({ file, measures, takes, flags, example }: Script<Readonly<Record<string, Flag>>>): string {
  const rows = [...Object.entries(flags).map(rowOf), ["--help", "this text"] as const];
  const width = Math.max(...rows.map(([left]) => left.length));
  const lines = rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
  const command = `node_modules/.bin/node test/bench/${file}`;
  return `${measures}\n\n${takes}\n\nFlags:\n${lines.join("\n")}\n\nExample:\n  ${command} ${example}\n`;
}

function rowOf([name, flag]: readonly [string, Flag]): readonly [left: string, right: string] {
  if (flag.kind === "switch") return [`--${name}`, flag.help];
  const shown = flag.default === "" ? "" : ` (default: ${flag.default})`;
  return [`--${name} ${flag.kind === "number" ? "N" : "TEXT"}`, `${flag.help}${shown}`];
}

function listed(names: readonly string[]): string {
  return names.map((name) => `--${name}`).join(", ");
}
