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

/** Sets what was recorded beside what was measured. The same: all that was measured of it agrees, and something was. */
export function compareRecorded(
  recordedResults: readonly RecordedResult[],
  evaluations: readonly Evaluation[],
): Comparison {
  const rows = recordedResults.flatMap((result) => comparedRow(result, evaluations));
  const head = ["benchmark", "router", "prompts", "APGR", "recorded", "strong at 95 %", "recorded", ""];
  const lines = columns([head, ...rows.map(({ cells }) => cells)], "  ");
  return { same: rows.length > 0 && rows.every(({ same }) => same), lines };
}

interface ComparedRow {
  readonly same: boolean;
  readonly cells: readonly string[];
}

/** Nothing for what was not measured. */
function comparedRow(result: RecordedResult, evaluations: readonly Evaluation[]): readonly ComparedRow[] {
  const evaluation = evaluations.find(({ name }) => name === result.benchmark);
  const row = evaluation?.rows.find(({ router }) => router === result.router);
  if (evaluation === undefined || row === undefined) return [];
  const apgr = row.metrics.apgr?.value;
  const share = row.metrics.strongShare95?.value;
  const step = 1 / Math.max(1, evaluation.prompts);
  const same =
    (result.prompts === 0 || result.prompts === evaluation.prompts) &&
    agree(apgr, result.apgr, APGR_TOLERANCE) &&
    agree(share, result.strongAt95, SHARE_TOLERANCE + step);
  const cells = [
    ...[result.benchmark, result.router],
    result.prompts === evaluation.prompts
      ? String(evaluation.prompts)
      : `${evaluation.prompts} ≠ ${result.prompts}`,
    ...[apgr, result.apgr, share, result.strongAt95].map((value) => value?.toFixed(3) ?? "–"),
    same ? "same" : "DIFFERENT",
  ];
  return [{ same, cells }];
}

/** A figure that was not recorded is not compared. */
function agree(measured: number | undefined, known: number | undefined, tolerance: number): boolean {
  if (known === undefined) return true;
  return measured !== undefined && Math.abs(measured - known) <= tolerance;
}
