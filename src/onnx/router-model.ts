// SPDX-License-Identifier: Apache-2.0

import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { MODEL_ROUTERS, type ModelRouterName } from "../contract/router.ts";
import type { KnnSettings } from "../neighbours/knn.ts";
import type { TableShape } from "../neighbours/neighbour-table.ts";
import type { SwRankingSettings } from "../neighbours/sw-ranking.ts";
import { type CheckedFile, checkFile } from "./checked-file.ts";
import { JsonFields } from "./json-fields.ts";
import { FEATURE_NAMES } from "./surface-features.ts";
import type { TokenLimits } from "./tokenizer.ts";

const FORMAT = 2;
const MAX_METADATA_BYTES = 4 * 1024 * 1024;
const MAX_NEIGHBOURS = 1_000_000;
const PLACE_SCALE = 127;

/** The version that ships. */
export const ROUTER_MODEL_VERSION = "2";

/** Every file of a router model. `words` holds the word vectors of both graphs, which name it themselves. */
export const FILE_KINDS = [
  "encoder",
  "static",
  "bert",
  "words",
  "vocabulary",
  "neighbours",
  "reference",
] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** Weights of the routers' log odds in the default router's; a weight of 0 is a router that need not score. */
export interface EnsembleSettings {
  readonly bias: number;
  readonly weights: Readonly<Record<Exclude<ModelRouterName, "ensemble">, number>>;
}

/** How the routers beside `mf` score; plain data, so that a worker can be given it. */
export interface HeadSettings {
  readonly neighbours: TableShape;
  readonly knn: KnnSettings;
  readonly swRanking: SwRankingSettings;
  readonly ensemble: EnsembleSettings;
}

/** What `router-<version>.json` says. */
export interface RouterModel {
  readonly version: string;
  /**
   * First 12 hex digits of the SHA-256 over what scores come from: the files' SHA-256s, one a line in the order of FILE_KINDS,
   * and a line of JSON with the metadata's `tokens`, `profiles`, `knn`, `swRanking` and `ensemble`.
   */
  readonly digest: string;
  readonly files: Readonly<Record<FileKind, CheckedFile>>;
  readonly tokens: TokenLimits;
  /** Names of the models whose success is predicted, in order; the last two are the tiers' own, `weak` and `strong`. */
  readonly profiles: readonly string[];
  readonly domains: readonly string[];
  readonly regimes: readonly string[];
  readonly heads: HeadSettings;
  readonly reference: { readonly rows: number; readonly columns: readonly string[] };
}

/**
 * Reads `router-<version>.json` of the folder and checks the files it names.
 * Throws when a file is missing, changed, or made for other features than ours.
 */
export async function loadRouterModel(modelDir: string, version: string): Promise<RouterModel> {
  const model = readMetadata(modelDir, version);
  for (const kind of FILE_KINDS) await checkFile(model.files[kind]);
  return model;
}

/** What `router-<version>.json` says; looks at no other file. Throws when a field is missing or made for other features. */
export function readMetadata(modelDir: string, version: string): RouterModel {
  const path = join(modelDir, `router-${version}.json`);
  const about = new JsonFields(path, readJson(path));
  if (about.number("format") !== FORMAT)
    throw new Error(`${path}: format ${about.number("format")}, and we read ${FORMAT}: train it again`);
  const names = about.list("features").map((_, i) => about.at("features").text(String(i), "name"));
  if (names.join() !== FEATURE_NAMES.join())
    throw new Error(`${path}: made for other surface features: train it again`);
  const files = byKind((kind) => ({
    path: join(modelDir, about.text("files", kind, "file")),
    sha256: about.text("files", kind, "sha256"),
  }));
  const tokens = { headIds: about.number("tokens", "headIds"), tailIds: about.number("tokens", "tailIds") };
  const [profiles, heads] = [about.texts("profiles"), headSettings(path, about)];
  const { knn, swRanking, ensemble } = heads;
  const settings = JSON.stringify([tokens, profiles, knn, swRanking, ensemble]);
  return Object.freeze({
    version: about.text("version"),
    digest: sha256([...FILE_KINDS.map((kind) => files[kind].sha256), settings].join("\n")).slice(0, 12),
    files,
    tokens,
    profiles,
    domains: about.texts("domains"),
    regimes: about.texts("regimes"),
    heads,
    reference: { rows: about.number("reference", "rows"), columns: about.texts("reference", "columns") },
  });
}

function readJson(path: string): unknown {
  if (statSync(path).size > MAX_METADATA_BYTES)
    throw new Error(
      `${path}: larger than ${MAX_METADATA_BYTES} bytes: is it the metadata of a router model?`,
    );
  const text = readFileSync(path, "utf8");
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`${path}: no JSON: is the file whole?`, { cause });
  }
}

function headSettings(path: string, about: JsonFields): HeadSettings {
  const numbersOf = <Key extends string>(field: string, ...keys: readonly Key[]): Record<Key, number> =>
    Object.fromEntries(keys.map((key) => [key, about.number(field, key)])) as Record<Key, number>;
  const neighbours = numbersOf("neighbours", "rows", "width", "clusters");
  if (!(neighbours.rows <= MAX_NEIGHBOURS))
    throw new Error(`${path}: neighbours.rows: more than ${MAX_NEIGHBOURS}: keep fewer when training`);
  if (about.number("neighbours", "scale") !== PLACE_SCALE)
    throw new Error(`${path}: neighbours.scale: we read places times ${PLACE_SCALE}: train it again`);
  if (about.texts("neighbours", "domains").join() !== about.texts("domains").join())
    throw new Error(`${path}: neighbours.domains: other than domains: train it again`);
  const members = MODEL_ROUTERS.filter((router) => router !== "ensemble");
  return {
    neighbours,
    knn: numbersOf("knn", "k", "power", "slope", "length", "intercept"),
    swRanking: numbersOf(
      "swRanking",
      "gamma",
      "rows",
      "iterations",
      "prior",
      "weak",
      "strong",
      "slope",
      "length",
      "intercept",
    ),
    ensemble: {
      bias: about.number("ensemble", "bias"),
      weights: Object.fromEntries(
        members.map((router) => [router, about.number("ensemble", "weights", router)]),
      ) as EnsembleSettings["weights"],
    },
  };
}

function byKind<Value>(value: (kind: FileKind) => Value): Readonly<Record<FileKind, Value>> {
  return Object.fromEntries(FILE_KINDS.map((kind) => [kind, value(kind)])) as Record<FileKind, Value>;
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
