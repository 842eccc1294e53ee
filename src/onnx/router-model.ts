// SPDX-License-Identifier: Apache-2.0

import { createHash } from "node:crypto";
import { open, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { GraphKind } from "../contract/fitted.ts";
import { MODEL_ROUTERS, type ModelRouterName } from "../contract/router.ts";
import type { KnnSettings } from "../neighbours/knn.ts";
import type { TableShape } from "../neighbours/neighbour-table.ts";
import type { SwRankingSettings } from "../neighbours/sw-ranking.ts";
import { JsonFields } from "./json-fields.ts";
import { FEATURE_NAMES } from "./surface-features.ts";
import type { TokenLimits } from "./tokenizer.ts";

const CHUNK_BYTES = 256 * 1024;
const FORMAT = 2;
const MAX_NEIGHBOURS = 1_000_000;

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
  /** First 12 hex digits of the SHA-256 over the files' SHA-256s, one a line in the order of FILE_KINDS. */
  readonly digest: string;
  readonly files: Readonly<Record<FileKind, { readonly path: string; readonly sha256: string }>>;
  readonly tokens: TokenLimits;
  /** Names of the models whose success is predicted, in order; the last two are the tiers' own, `weak` and `strong`. */
  readonly profiles: readonly string[];
  readonly domains: readonly string[];
  readonly regimes: readonly string[];
  readonly heads: HeadSettings;
  readonly reference: { readonly rows: number; readonly columns: readonly string[] };
}

/** Where the metadata of a version is. */
export function metadataPath(modelDir: string, version: string): string {
  return join(modelDir, `router-${version}.json`);
}

/**
 * Reads `router-<version>.json` of the folder and checks the files it names.
 * Throws when a file is missing, changed, or made for other features than ours.
 */
export async function loadRouterModel(modelDir: string, version: string): Promise<RouterModel> {
  const path = metadataPath(modelDir, version);
  const facts = readMetadata(path, modelDir, await readFile(path, "utf8"));
  for (const kind of FILE_KINDS) await checkFile(facts.files[kind]);
  return facts;
}

/** What the text of a metadata file says. Throws when a field is missing or made for other features than ours. */
export function readMetadata(path: string, modelDir: string, text: string): RouterModel {
  const about = new JsonFields(path, JSON.parse(text));
  if (about.number("format") !== FORMAT)
    throw new Error(`${path}: format ${about.number("format")}, and we read ${FORMAT}: train it again`);
  const names = about.list("features").map((_, i) => about.at("features").text(String(i), "name"));
  if (names.join() !== FEATURE_NAMES.join())
    throw new Error(`${path}: made for other surface features: train it again`);
  const files = byKind((kind) => ({
    path: join(modelDir, about.text("files", kind, "file")),
    sha256: about.text("files", kind, "sha256"),
  }));
  return Object.freeze({
    version: about.text("version"),
    digest: sha256(FILE_KINDS.map((kind) => files[kind].sha256).join("\n")).slice(0, 12),
    files,
    tokens: { headIds: about.number("tokens", "headIds"), tailIds: about.number("tokens", "tailIds") },
    profiles: about.texts("profiles"),
    domains: about.texts("domains"),
    regimes: about.texts("regimes"),
    heads: headSettings(about),
    reference: { rows: about.number("reference", "rows"), columns: about.texts("reference", "columns") },
  });
}

function headSettings(about: JsonFields): HeadSettings {
  const numbersOf = <Key extends string>(field: string, ...keys: readonly Key[]): Record<Key, number> =>
    Object.fromEntries(keys.map((key) => [key, about.number(field, key)])) as Record<Key, number>;
  const neighbours = numbersOf("neighbours", "rows", "width", "clusters");
  if (neighbours.rows > MAX_NEIGHBOURS) throw new Error(`more than ${MAX_NEIGHBOURS} neighbours`);
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

async function checkFile({ path, sha256: expected }: RouterModel["files"][FileKind]): Promise<void> {
  if ((await fileSha256(path)) !== expected)
    throw new Error(`${path}: its SHA-256 is not the one in the metadata: is the file whole?`);
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

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** Which file a graph is in. */
export function graphPath(facts: RouterModel, kind: GraphKind): string {
  return facts.files[kind].path;
}
