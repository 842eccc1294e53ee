// SPDX-License-Identifier: Apache-2.0
import { inOrder } from "../../src/cli/in-order.ts";
import { promptAsScored } from "../../src/cli/scored-text.ts";
import type { GraphKind } from "../../src/contract/fitted.ts";
import { curveOf } from "../../src/evaluation/curve.ts";
import { metricsOf } from "../../src/evaluation/metrics.ts";
import { rankByScore } from "../../src/evaluation/ranking.ts";
import { designOf } from "../../src/fitting/design.ts";
import type { Labelled } from "../../src/fitting/labelled.ts";
import { outcomeLine } from "../../src/prompt-files/outcome-line.ts";
import { openLines } from "../../src/prompt-files/read-lines.ts";
import { openScoring } from "../../src/scoring.ts";

/** A prompt of a benchmark with what the router model says of it. */
export interface Scored {
  readonly key: string;
  readonly outcomes: ReadonlyMap<string, number>;
  readonly vectors: Readonly<Record<GraphKind, Float32Array>>;
  readonly score: number;
  readonly staticScore: number;
  readonly success: Readonly<Record<string, number>>;
  readonly units: number;
}

/** Scores a file of outcomes, contaminated prompts left out. */
export async function scoreBenchmark(file: string, modelDir: string): Promise<readonly Scored[]> {
  await using scoring = await openScoring({ routers: ["ensemble", "mf"], vectors: true }, modelDir);
  const { lines } = await openLines(file);
  const rows: Scored[] = [];
  const work = async (line: { readonly kind: string; readonly number: number; readonly text?: string }) => {
    const read = outcomeLine(line.text ?? "");
    if (read.kind === "bad" || read.contaminated) return undefined;
    const { scores, vectors, predicted } = await scoring.score(promptAsScored(read.prompt));
    if (vectors === undefined || predicted === undefined) throw new Error("the router model told no vectors");
    return {
      key: String(line.number),
      outcomes: read.outcomes,
      vectors,
      score: scores["ensemble"] ?? Number.NaN,
      staticScore: scores["mf-static"] ?? Number.NaN,
      success: predicted.success,
      units: predicted.units,
    };
  };
  for await (const row of inOrder(lines, scoring.width, work)) if (row !== undefined) rows.push(row);
  return rows;
}

/** Rows as a fit takes them. */
export function labelledRows(rows: readonly Scored[]): Labelled {
  return {
    keys: rows.map(({ key }) => key),
    designs: {
      encoder: designOf(rows.map(({ vectors }) => vectors.encoder)),
      static: designOf(rows.map(({ vectors }) => vectors.static)),
    },
    scores: { encoder: rows.map(({ score }) => score), static: rows.map(({ staticScore }) => staticScore) },
    lengths: rows.map(({ units }) => units),
  };
}

/** APGR of a score on rows. */
export function apgrOf(
  rows: readonly Scored[],
  weak: string,
  strong: string,
  score: (row: Scored) => number,
): number {
  const pairs = rows.map(({ outcomes }) => ({
    weak: outcomes.get(weak) ?? 0,
    strong: outcomes.get(strong) ?? 0,
    weakUsd: 0,
    strongUsd: 0,
  }));
  return metricsOf(curveOf(pairs, rankByScore(rows.map(score)))).apgr ?? Number.NaN;
}

/** Mean squared error of a predicted success. */
export function brierOf(rows: readonly Scored[], model: string, predicted: (row: Scored) => number): number {
  const errors = rows.map((row) => (predicted(row) - (row.outcomes.get(model) ?? 0)) ** 2);
  return errors.reduce((sum, error) => sum + error, 0) / rows.length;
}
