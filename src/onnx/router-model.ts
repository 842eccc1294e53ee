// SPDX-License-Identifier: Apache-2.0

import { createHash } from "node:crypto";
import { open, readFile } from "node:fs/promises";
import { join } from "node:path";
import { JsonFields } from "./json-fields.ts";
import { FEATURE_NAMES } from "./surface-features.ts";
import type { TokenLimits } from "./tokenizer.ts";

const CHUNK_BYTES = 256 * 1024;

/** The two graphs of a router model: `encoder` is the best score, `static` the quick one. */
export type GraphKind = "encoder" | "static";

/** A router model on disk whose files are what its metadata says they are. */
export interface RouterModel {
  readonly version: string;
  /** First 12 hex digits of the SHA-256 over the SHA-256s of encoder, static and vocabulary, one a line. */
  readonly digest: string;
  readonly graphPaths: Readonly<Record<GraphKind, string>>;
  readonly vocabularyPath: string;
  readonly tokens: TokenLimits;
  /** Names of the models whose success `logits` predicts, in order. */
  readonly profiles: readonly string[];
  readonly domains: readonly string[];
  readonly regimes: readonly string[];
  /** 101 quantiles (0 %, 1 % … 100 %) of the score on the reference mixture, by graph. */
  readonly quantiles: Readonly<Record<GraphKind, readonly number[]>>;
}

/**
 * Read `mf-<version>.json` of the folder and check the files it names.
 * Throws when a file is missing, changed, or made for other features than ours.
 */
export async function loadRouterModel(modelDir: string, version: string): Promise<RouterModel> {
  const path = join(modelDir, `mf-${version}.json`);
  const about = new JsonFields(path, await readJson(path));
  const names = about.list("features").map((_, i) => about.at("features").text(String(i), "name"));
  if (names.join() !== FEATURE_NAMES.join())
    throw new Error(`${path}: made for other surface features: train it again`);
  const encoder = await checkFile(modelDir, about, "encoder");
  const quick = await checkFile(modelDir, about, "static");
  const vocabulary = await checkFile(modelDir, about, "vocabulary");
  return Object.freeze({
    version: about.text("version"),
    digest: sha256([encoder, quick, vocabulary].map((file) => file.sha256).join("\n")).slice(0, 12),
    graphPaths: { encoder: encoder.path, static: quick.path },
    vocabularyPath: vocabulary.path,
    tokens: { headIds: about.number("tokens", "headIds"), tailIds: about.number("tokens", "tailIds") },
    profiles: about.texts("profiles"),
    domains: about.texts("domains"),
    regimes: about.texts("regimes"),
    quantiles: {
      encoder: about.numbers("reference", "quantiles", "encoder"),
      static: about.numbers("reference", "quantiles", "static"),
    },
  });
}

interface CheckedFile {
  readonly path: string;
  readonly sha256: string;
}

async function checkFile(
  modelDir: string,
  about: JsonFields,
  kind: GraphKind | "vocabulary",
): Promise<CheckedFile> {
  const path = join(modelDir, about.text("files", kind, "file"));
  const expected = about.text("files", kind, "sha256");
  if ((await fileSha256(path)) !== expected)
    throw new Error(`${path}: its SHA-256 is not the one in the metadata: is the file whole?`);
  return { path, sha256: expected };
}

/** Through one buffer: a stream would leave the whole file behind as garbage. */
async function fileSha256(path: string): Promise<string> {
  await using file = await open(path);
  const digest = createHash("sha256");
  const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
  for (;;) {
    const { bytesRead } = await file.read(buffer, 0, buffer.length);
    if (bytesRead === 0) return digest.digest("hex");
    digest.update(buffer.subarray(0, bytesRead));
  }
}

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, "utf8"));
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
