// SPDX-License-Identifier: Apache-2.0
import { readFile } from "node:fs/promises";
import type { Evaluation } from "../evaluation/evaluation.ts";
import { isObject, jsonObject } from "../prompt-files/json-object.ts";
import { columns } from "./columns.ts";

/** What the training recorded of one router on one benchmark, with other code on the same graphs. */
export interface RecordedResult {
  readonly benchmark: string;
  readonly router: string;
  readonly prompts: number;
  readonly apgr?: number;
  /** Least share of strong calls at 95 % of the strong model's quality. */
  readonly strongAt95?: number;
}

/** How two runs compare, as lines for a terminal. */
export interface Comparison {
  readonly same: boolean;
  readonly lines: readonly string[];
}

/** APGR is recorded with three or more digits; a processor without VNNI moves a score in its fifth. */
const APGR_TOLERANCE = 0.0025;

/** Shares of strong calls step by one prompt; beyond a few of those it is another result. */
const SHARE_TOLERANCE = 0.006;

const MAX_FILE_UNITS = 16 * 1024 * 1024;

/** Reads `results` out of a router model's metadata. Throws when there are none, naming the key. */
export async function readRecorded(file: string): Promise<readonly RecordedResult[]> {
  const text = await readFile(file, "utf8").catch((cause: NodeJS.ErrnoException) => {
    throw new Error(`read ${file}: ${cause.code}: is it the router model's .json`, { cause });
  });
  if (text.length > MAX_FILE_UNITS)
    throw new Error(`read ${file}: it is too large for a router model's .json`);
  const read = jsonObject(text);
  const results = read.kind === "object" ? read.value["results"] : undefined;
  if (!isObject(results)) throw new Error(`read ${file}: it has no results: is it the router model's .json`);
  return Object.entries(results).flatMap(([benchmark, routers]) =>
    isObject(routers)
      ? Object.entries(routers).flatMap(([router, result]) => recorded(benchmark, router, result))
      : [],
  );
}

function recorded(benchmark: string, router: string, result: unknown): readonly RecordedResult[] {
  if (!isObject(result)) return [];
  const { apgr, strongAt95, n } = result;
  return [
    {
      ...{ benchmark, router, prompts: typeof n === "number" ? n : 0 },
      ...(typeof apgr === "number" ? { apgr } : {}),
      ...(typeof strongAt95 === "number" ? { strongAt95 } : {}),
    },
  ];
}

/**
 * Sets what was recorded beside what was measured. The same: all that was measured agrees, and of every benchmark on
 * record that was evaluated something was.
 */
export function compareRecorded(
  recordedResults: readonly RecordedResult[],
  evaluations: readonly Evaluation[],
): Comparison {
  const names = new Set(evaluations.map(({ name }) => name));
  const rows = recordedResults
    .filter(({ benchmark }) => names.has(benchmark))
    .map((result) => comparedRow(result, evaluations));
  const compared = rows.filter(({ kind }) => kind !== "not measured");
  const without = rows.filter((row) => !compared.some(({ benchmark }) => benchmark === row.benchmark));
  const head = ["benchmark", "router", "prompts", "APGR", "recorded", "strong at 95 %", "recorded", ""];
  const lines = columns([head, ...rows.map(({ cells, kind }) => [...cells, kind])], "  ");
  const same = compared.length > 0 && without.length === 0 && compared.every(({ kind }) => kind === "same");
  return { same, lines };
}

interface ComparedRow {
  readonly kind: "same" | "DIFFERENT" | "not measured";
  readonly benchmark: string;
  readonly cells: readonly string[];
}

function comparedRow(result: RecordedResult, evaluations: readonly Evaluation[]): ComparedRow {
  const { benchmark, router } = result;
  const evaluation = evaluations.find(({ name }) => name === benchmark);
  const row = evaluation?.rows.find((one) => one.router === router);
  const apgr = row?.metrics.apgr?.value;
  const share = row?.metrics.strongShare95?.value;
  const figures = [apgr, result.apgr, share, result.strongAt95].map((value) => value?.toFixed(3) ?? "–");
  const prompts = evaluation?.prompts ?? 0;
  const counted = result.prompts === prompts ? String(prompts) : `${prompts} ≠ ${result.prompts}`;
  const same =
    result.prompts === prompts &&
    agree(apgr, result.apgr, APGR_TOLERANCE) &&
    agree(share, result.strongAt95, SHARE_TOLERANCE + 1 / Math.max(1, prompts));
  const found = same ? "same" : "DIFFERENT";
  const kind = row === undefined ? "not measured" : found;
  return { kind, benchmark, cells: [benchmark, router, counted, ...figures] };
}

/** A figure that was not recorded is not compared. */
function agree(measured: number | undefined, known: number | undefined, tolerance: number): boolean {
  if (known === undefined) return true;
  return measured !== undefined && Math.abs(measured - known) <= tolerance;
}
