// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import type { ConfigRead, Surroundings } from "./config.ts";
import { readConfig } from "./read-config.ts";

/** How often the file is looked at. Polling sees what notifications miss: renames, and Kubernetes' symlink swaps. */
const POLL_MS = 250;

/** Reads a configuration file; a file that cannot be read is a problem like any other. */
export function loadConfig(path: string, surroundings: Surroundings): ConfigRead {
  const text = readText(path);
  return text.kind === "text" ? readConfig(text.text, surroundings) : unreadable(path, text.code);
}

/**
 * Calls `changed` with a reading of the file each time its text is another than before, or that of a file it takes
 * a key from, until disposed.
 */
export function watchConfig(
  path: string,
  surroundings: Surroundings,
  changed: (read: ConfigRead) => void,
): Disposable {
  let last = readAll(path, surroundings);
  const look = (): void => {
    const stale = !same(readText(path), last.text);
    if (!stale && [...last.keys].every(([key, text]) => same(readWith(surroundings, key), text))) return;
    last = readAll(path, surroundings);
    changed(last.read);
  };
  const timer = setInterval(look, POLL_MS).unref();
  return { [Symbol.dispose]: () => clearInterval(timer) };
}

interface Reading {
  readonly text: Text;
  readonly read: ConfigRead;
  /** The files that keys were taken from, by path. */
  readonly keys: ReadonlyMap<string, Text>;
}

function readAll(path: string, surroundings: Surroundings): Reading {
  const text = readText(path);
  const keys = new Map<string, Text>();
  const readFile = (key: string): string => {
    const found = readWith(surroundings, key);
    keys.set(key, found);
    if (found.kind === "unreadable") throw new Error(`read ${key}: ${found.code}`);
    return found.text;
  };
  const read =
    text.kind === "text" ? readConfig(text.text, { ...surroundings, readFile }) : unreadable(path, text.code);
  return { text, read, keys };
}

type Text =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "unreadable"; readonly code: string };

function readText(path: string): Text {
  return readWith({ readFile: (file) => readFileSync(file, "utf8") }, path);
}

function readWith({ readFile }: Pick<Surroundings, "readFile">, path: string): Text {
  try {
    return { kind: "text", text: readFile(path) };
  } catch (cause) {
    return {
      kind: "unreadable",
      code: cause instanceof Error && "code" in cause ? String(cause.code) : "unreadable",
    };
  }
}

function same(a: Text, b: Text): boolean {
  return a.kind === b.kind && contentOf(a) === contentOf(b);
}

function contentOf(text: Text): string {
  return text.kind === "text" ? text.text : text.code;
}

function unreadable(path: string, code: string): ConfigRead {
  return { kind: "invalid", problems: [{ path: "", message: `read ${path}: ${code}` }] };
}
