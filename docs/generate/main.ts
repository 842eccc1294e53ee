// SPDX-License-Identifier: Apache-2.0
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { annotationsPage } from "./annotations-page.ts";
import { configurationPage } from "./configuration-page.ts";
import { envoyGatewayLua, istioLua } from "./mesh-lua.ts";
import { metricsPage } from "./metrics-page.ts";
import { problemsPage } from "./problems-page.ts";
import { valuesSchema } from "./values-schema.ts";

/** The pages that are made from tables in the code, by file name. */
const PAGES = {
  "annotations.md": annotationsPage,
  "configuration.md": configurationPage,
  "metrics.md": metricsPage,
  "problems.md": problemsPage,
  "../deploy/envoy-gateway/steered-lua.yaml": envoyGatewayLua,
  "../deploy/istio/steered-lua.yaml": istioLua,
  "../helm/pointsman/values.schema.json": valuesSchema,
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
