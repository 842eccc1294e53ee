// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import type { ConfigRead, Surroundings } from "./config.ts";
import { readConfig } from "./read-config.ts";

/** How often the file is looked at. Polling sees what notifications miss: renames, and Kubernetes' symlink swaps. */
const POLL_MS = 250;

/** Reads a configuration file; a file that cannot be read is a problem like any other. Its text, when it has one, is beside. */
export function loadConfig(
  path: string,
  surroundings: Surroundings,
): { readonly read: ConfigRead; readonly text?: string } {
  const text = readText(path);
  if (text.kind === "unreadable") return { read: unreadable(path, text.code) };
  return { read: readConfig(text.text, surroundings), text: text.text };
}

/**
 * Calls `changed` with a reading of the file (and its text, when it can be read) each time its text is another than
 * before, or that of a file or folder it takes keys from, until disposed.
 */
export function watchConfig(
  path: string,
  surroundings: Surroundings,
  changed: (read: ConfigRead, text: string | undefined) => void,
): Disposable {
  let last = readAll(path, surroundings);
  const look = (): void => {
    const stale = !same(readText(path), last.text) || [...last.looked].some((one) => !isAsSeen(one));
    if (!stale) return;
    last = readAll(path, surroundings);
    changed(last.read, last.text.kind === "text" ? last.text.text : undefined);
  };
  const timer = setInterval(look, POLL_MS).unref();
  return { [Symbol.dispose]: () => clearInterval(timer) };
}

interface Reading {
  readonly text: Text;
  readonly read: ConfigRead;
  /** The files and folders that keys were taken from, as they were then. */
  readonly looked: ReadonlySet<Seen>;
}

interface Seen {
  readonly look: () => string;
  readonly seen: Text;
}

function readAll(path: string, surroundings: Surroundings): Reading {
  const text = readText(path);
  const looked = new Set<Seen>();
  const note = (what: string, look: () => string): string => {
    const seen = attempt(look);
    looked.add({ look, seen });
    if (seen.kind === "unreadable") throw new Error(`read ${what}: ${seen.code}`);
    return seen.text;
  };
  const readFile = (key: string): string => note(key, () => surroundings.readFile(key));
  const readFolder = (folder: string): readonly string[] =>
    note(folder, () => surroundings.readFolder(folder).toSorted().join("\0"))
      .split("\0")
      .filter((name) => name !== "");
  const read =
    text.kind === "text"
      ? readConfig(text.text, { ...surroundings, readFile, readFolder })
      : unreadable(path, text.code);
  return { text, read, looked };
}

type Text =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "unreadable"; readonly code: string };

function readText(path: string): Text {
  return attempt(() => readFileSync(path, "utf8"));
}

function isAsSeen({ look, seen }: Seen): boolean {
  return same(attempt(look), seen);
}

function attempt(look: () => string): Text {
  try {
    return { kind: "text", text: look() };
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
