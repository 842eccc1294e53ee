// SPDX-License-Identifier: Apache-2.0

import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import type { Reference } from "../contract/reference.ts";
import { otherFile } from "./checked-file.ts";
import { ROUTER_MODEL_VERSION, type RouterModel, readMetadata } from "./router-model.ts";

/** Stored in thousandths. */
const SCALE = 1000;
const BYTES = 2;
const MAX_BYTES = 64 * 1024 * 1024;

/** What a configuration needs of the router model before its graphs are loaded. */
export interface RouterModelSummary {
  readonly digest: string;
  readonly profiles: readonly string[];
  readonly reference: Reference;
}

/** Reads metadata and reference prompts' numbers, no graph. Throws when a file is missing or not what it should be. */
export function readRouterModelSummary(modelDir: string, version = ROUTER_MODEL_VERSION): RouterModelSummary {
  const model = readMetadata(modelDir, version);
  return { digest: model.digest, profiles: model.profiles, reference: readReference(model) };
}

function readReference({ files, reference: { rows, columns } }: RouterModel): Reference {
  const { path, sha256 } = files.reference;
  const numbers = rows * columns.length;
  const { size } = statSync(path);
  if (size !== numbers * BYTES || size > MAX_BYTES)
    throw new Error(`${path}: ${size} bytes are not ${rows} rows of ${columns.length}: is the file whole?`);
  const bytes = readFileSync(path);
  if (createHash("sha256").update(bytes).digest("hex") !== sha256) throw new Error(otherFile(path));
  const logOdds = Float32Array.from({ length: numbers }, (_, i) => bytes.readInt16LE(i * BYTES) / SCALE);
  return { rows, columns, logOdds };
}
