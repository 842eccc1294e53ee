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

/** Calls `changed` with a reading of the file each time its text is another than before, until disposed. */
export function watchConfig(
  path: string,
  surroundings: Surroundings,
  changed: (read: ConfigRead) => void,
): Disposable {
  let last = readText(path);
  const look = (): void => {
    const now = readText(path);
    if (now.kind === last.kind && contentOf(now) === contentOf(last)) return;
    last = now;
    changed(now.kind === "text" ? readConfig(now.text, surroundings) : unreadable(path, now.code));
  };
  const timer = setInterval(look, POLL_MS).unref();
  return { [Symbol.dispose]: () => clearInterval(timer) };
}

type Text =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "unreadable"; readonly code: string };

function readText(path: string): Text {
  try {
    return { kind: "text", text: readFileSync(path, "utf8") };
  } catch (cause) {
    return {
      kind: "unreadable",
      code: cause instanceof Error && "code" in cause ? String(cause.code) : "unreadable",
    };
  }
}

function contentOf(text: Text): string {
  return text.kind === "text" ? text.text : text.code;
}

function unreadable(path: string, code: string): ConfigRead {
  return { kind: "invalid", problems: [{ path: "", message: `read ${path}: ${code}` }] };
}
