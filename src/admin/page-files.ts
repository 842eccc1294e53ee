// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";

/** A file of the status page, as it goes to a browser. */
export interface PageFile {
  readonly contentType: string;
  readonly body: string;
}

const TYPES = {
  "status.html": "text/html; charset=utf-8",
  "status.css": "text/css; charset=utf-8",
  "status.js": "text/javascript; charset=utf-8",
  "dom.js": "text/javascript; charset=utf-8",
  "charts.js": "text/javascript; charset=utf-8",
  "playground.js": "text/javascript; charset=utf-8",
} as const;

/** The page's files by their paths on the admin port; read when first asked for. */
const PATHS: ReadonlyMap<string, keyof typeof TYPES> = new Map([
  ["/status", "status.html"],
  ["/status.css", "status.css"],
  ["/status.js", "status.js"],
  ["/dom.js", "dom.js"],
  ["/charts.js", "charts.js"],
  ["/playground.js", "playground.js"],
]);

/** The page may load nothing from anywhere else, and be framed by nobody. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
};

const known = new Map<string, PageFile>();

/** The file at a path; undefined when there is none. */
export function pageFile(path: string): PageFile | undefined {
  const name = PATHS.get(path);
  if (name === undefined) return undefined;
  const file = known.get(name) ?? {
    contentType: TYPES[name],
    body: readFileSync(new URL(`page/${name}`, import.meta.url), "utf8"),
  };
  known.set(name, file);
  return file;
}
