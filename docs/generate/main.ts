// SPDX-License-Identifier: Apache-2.0
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { configurationPage } from "./configuration-page.ts";
import { metricsPage } from "./metrics-page.ts";
import { problemsPage } from "./problems-page.ts";

/** The pages that are made from tables in the code, by file name. */
const PAGES = {
  "configuration.md": configurationPage,
  "metrics.md": metricsPage,
  "problems.md": problemsPage,
} as const;

// Writes the pages; with --check only says which of them are out of date, and exits with 1.
const check = process.argv.includes("--check");
for (const [file, page] of Object.entries(PAGES)) {
  const path = join(import.meta.dirname, "..", file);
  const text = page();
  if (!check) writeFileSync(path, text);
  else if (current(path) !== text) {
    process.stderr.write(`check docs/${file}: it is out of date: run make docs\n`);
    process.exitCode = 1;
  }
}

/** Undefined when there is no such page yet. */
function current(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
