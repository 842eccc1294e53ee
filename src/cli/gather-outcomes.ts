// SPDX-License-Identifier: Apache-2.0
import type { ScoredSet } from "../evaluation/evaluate.ts";
import { outcomeLine } from "../prompt-files/outcome-line.ts";
import type { Line, LineFile } from "../prompt-files/read-lines.ts";
import { BadLines } from "./bad-lines.ts";
import { inOrder } from "./in-order.ts";
import { costUsd, type Prices } from "./prices.ts";
import type { Output } from "./program-deps.ts";
import { ProgressLine } from "./progress-line.ts";
import type { PromptScores, PromptScoring } from "./prompt-scoring.ts";
import { promptAsScored } from "./scored-text.ts";

/** What is evaluated: a file of outcome lines, a pair of its models, and what they cost. */
export interface OutcomeSource {
  /** What it is called in messages and tables: a benchmark, or the file. */
  readonly name: string;
  /** Opens it for one reading. */
  open(): Promise<LineFile>;
  readonly weak: string;
  readonly strong: string;
  readonly prices: Prices;
  readonly answerTokens: number;
}

/** A set ready to be evaluated, and how many lines did not get into it. */
export interface Gathered {
  readonly set: ScoredSet;
  readonly left: { readonly bad: number; readonly contaminated: number; readonly withoutPair: number };
}

/** One line's contribution. */
type Row =
  | ScoredRow
  | UnpairedRow
  | { readonly kind: "bad"; readonly number: number; readonly why: string }
  | { readonly kind: "contaminated" };

interface ScoredRow {
  readonly kind: "scored";
  readonly weak: number;
  readonly strong: number;
  readonly scores: PromptScores;
  readonly characters: number;
}

interface UnpairedRow {
  readonly kind: "without-pair";
  readonly models: readonly string[];
}

/** Models named in an error when none of the file's is asked for. */
const MODELS_NAMED = 20;

/** Reads and scores a file; keeps numbers only. Throws when no line has outcomes of both models. */
export async function gatherOutcomes(
  source: OutcomeSource,
  scoring: PromptScoring,
  stderr: Output,
): Promise<Gathered> {
  const { lines, progress } = await source.open();
  const bad = new BadLines(stderr, source.name);
  const shown = new ProgressLine(stderr, source.name);
  const rows: ScoredRow[] = [];
  const others: UnpairedRow[] = [];
  let contaminated = 0;
  for await (const row of inOrder(lines, scoring.width, (line) => scoreRow(line, source, scoring))) {
    if (row.kind === "scored") rows.push(row);
    if (row.kind === "bad") bad.note(row.number, row.why);
    if (row.kind === "contaminated") contaminated++;
    if (row.kind === "without-pair") others.push(row);
    shown.step(progress());
  }
  shown.erase();
  bad.finish();
  if (rows.length === 0) throw new Error(noPair(source, others));
  return { set: scoredSet(source, rows), left: { bad: bad.count, contaminated, withoutPair: others.length } };
}

async function scoreRow(line: Line, source: OutcomeSource, scoring: PromptScoring): Promise<Row> {
  if (line.kind === "bad") return line;
  const read = outcomeLine(line.text);
  if (read.kind === "bad") return { kind: "bad", number: line.number, why: read.why };
  if (read.contaminated) return { kind: "contaminated" };
  const [weak, strong] = [read.outcomes.get(source.weak), read.outcomes.get(source.strong)];
  if (weak === undefined || strong === undefined)
    return { kind: "without-pair", models: [...read.outcomes.keys()] };
  try {
    const scores = await scoring.score(promptAsScored(read.prompt));
    return { kind: "scored", weak, strong, scores, characters: read.prompt.length };
  } catch {
    return { kind: "bad", number: line.number, why: "a router gave no score" };
  }
}

function scoredSet(source: OutcomeSource, rows: readonly ScoredRow[]): ScoredSet {
  const { name, weak, strong, prices, answerTokens } = source;
  const [weakPrice, strongPrice] = [prices.get(weak), prices.get(strong)];
  const pairs = rows.map((row) => {
    const tokens = row.scores.predicted?.tokens ?? row.characters / 4;
    const known = weakPrice !== undefined && strongPrice !== undefined;
    return {
      weak: row.weak,
      strong: row.strong,
      weakUsd: known ? costUsd(weakPrice, tokens, answerTokens) : 0,
      strongUsd: known ? costUsd(strongPrice, tokens, answerTokens) : 0,
    };
  });
  const routers = Object.keys(rows[0]?.scores.scores ?? {}).map((router) => ({
    router,
    scores: rows.map((row) => row.scores.scores[router] ?? Number.NaN),
    decisionMs: median(rows.map((row) => row.scores.decisionMs[router] ?? Number.NaN)),
  }));
  const lengths = rows.map((row) => row.scores.predicted?.units ?? row.characters);
  return { name, weak, strong, pairs, lengths, routers };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function noPair({ name, weak, strong }: OutcomeSource, rows: readonly UnpairedRow[]): string {
  const models = [...new Set(rows.flatMap((row) => row.models))].slice(0, MODELS_NAMED);
  const there = models.length === 0 ? "none" : models.join(", ");
  return `evaluate ${name}: no usable line has outcomes of both ${weak} and ${strong}: models in it: ${there}`;
}
