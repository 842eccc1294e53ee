// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import type { RouterModel } from "./router-model.ts";
import { metadataPath, ROUTER_MODEL_VERSION, readMetadata } from "./router-model.ts";

/** Stored in thousandths. */
const SCALE = 1000;
const BYTES = 2;

/** Log odds of routers and profiles on the reference prompts, row-major. */
export interface ReferenceTable {
  readonly rows: number;
  readonly columns: readonly string[];
  readonly logOdds: Float32Array;
}

/** What a configuration needs of the router model before its graphs are loaded. */
export interface RouterModelSummary {
  readonly digest: string;
  readonly profiles: readonly string[];
  readonly reference: ReferenceTable;
}

/** Reads metadata and reference prompts' numbers, no graph. Throws when a file is missing or not what it should be. */
export function readRouterModelSummary(modelDir: string, version = ROUTER_MODEL_VERSION): RouterModelSummary {
  const path = metadataPath(modelDir, version);
  const facts = readMetadata(path, modelDir, readFileSync(path, "utf8"));
  return { digest: facts.digest, profiles: facts.profiles, reference: readReference(facts) };
}

function readReference({ files, reference: { rows, columns } }: RouterModel): ReferenceTable {
  const bytes = readFileSync(files.reference.path);
  const numbers = rows * columns.length;
  if (bytes.length !== numbers * BYTES)
    throw new Error(
      `${files.reference.path}: ${bytes.length} bytes are not ${rows} rows: is the file whole?`,
    );
  const logOdds = Float32Array.from({ length: numbers }, (_, i) => bytes.readInt16LE(i * BYTES) / SCALE);
  return { rows, columns, logOdds };
}
