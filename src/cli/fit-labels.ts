// SPDX-License-Identifier: Apache-2.0
import { createHash } from "node:crypto";
import type { Tier } from "../contract/backend.ts";
import { GRAPH_KINDS, type GraphKind } from "../contract/fitted.ts";
import { designOf } from "../fitting/design.ts";
import type { Labelled, Outcomes } from "../fitting/labelled.ts";
import { openLines } from "../prompt-files/read-lines.ts";
import { BadLines } from "./bad-lines.ts";
import type { FitFlags } from "./fit-flags.ts";
import { inOrder } from "./in-order.ts";
import { type LabelledPrompt, LabelledPrompts } from "./labelled-prompts.ts";
import type { Output } from "./program-deps.ts";
import { ProgressLine } from "./progress-line.ts";
import type { PromptScores, PromptScoring } from "./prompt-scoring.ts";
import { sampled } from "./sampled.ts";

/** A file of labels, scored and ready to be fitted; the texts are gone. */
export interface FitLabels {
  readonly labelled: Labelled;
  /** Outcomes of a model by row. */
  outcomes(model: string): Outcomes;
  /** What the router model predicts of a model by row: its profile, or that of the tier. */
  predicted(model: string, tier: Tier): readonly number[];
  readonly rows: number;
  /** SHA-256 of the lines that hold labels. */
  readonly sha256: string;
  /** Prompts in the file, when a sample of them was drawn. */
  readonly drawnFrom?: number;
}

interface Row {
  readonly key: string;
  readonly outcomes: ReadonlyMap<string, number>;
  readonly scores: PromptScores;
}

/** Reads and scores the prompts that have an outcome of a model asked for. Throws when there is none. */
export async function gatherLabels(
  flags: FitFlags,
  scoring: PromptScoring,
  stderr: Output,
): Promise<FitLabels> {
  const wanted = [flags.weak, flags.strong, ...flags.profile].filter((model) => model !== undefined);
  const file = await openLines(flags.data);
  const bad = new BadLines(stderr, flags.data);
  const labels = new LabelledPrompts(wanted, bad);
  const stream = { items: labels.of(file), progress: () => file.progress() };
  const { items, progress, drawnFrom } = await sampled(stream, flags, stderr);
  const shown = new ProgressLine(stderr, "score");
  const rows: Row[] = [];
  for await (const row of inOrder(items, scoring.width, (prompt) => rowOf(prompt, scoring))) {
    if (typeof row === "number") bad.note(row, "a router gave no score");
    else rows.push(row);
    shown.step(progress());
  }
  shown.erase();
  bad.finish();
  if (rows.length === 0) throw new Error(noLabels(flags.data, wanted, labels.otherModels));
  return {
    ...labelsOf(rows, flags),
    rows: rows.length,
    sha256: labels.sha256(),
    ...(drawnFrom === undefined ? {} : { drawnFrom }),
  };
}

async function rowOf(
  { number, text, outcomes }: LabelledPrompt,
  scoring: PromptScoring,
): Promise<Row | number> {
  try {
    const scores = await scoring.score(text);
    // The same prompt twice must not be on both sides of a split; its digest tells, and the text is let go.
    return { key: createHash("sha256").update(text).digest("base64"), outcomes, scores };
  } catch {
    return number;
  }
}

function labelsOf(rows: readonly Row[], { router }: FitFlags): Omit<FitLabels, "rows" | "sha256"> {
  const [encoder, quick] = GRAPH_KINDS.map((graph) => designOf(rows.map((row) => vectorOf(row, graph))));
  if (encoder === undefined || quick === undefined) throw new Error("fit: a graph is missing");
  const scoreOf = (name: string): readonly number[] =>
    rows.map(({ scores }) => scores.scores[name] ?? Number.NaN);
  return {
    labelled: {
      keys: rows.map(({ key }) => key),
      designs: { encoder, static: quick },
      scores: { encoder: scoreOf(router), static: scoreOf("mf-static") },
      lengths: rows.map(({ scores }) => scores.predicted?.units ?? Number.NaN),
    },
    outcomes: (model) => rows.map(({ outcomes }) => outcomes.get(model)),
    predicted: (model, tier) =>
      rows.map(({ scores }) => {
        const success = scores.predicted?.success ?? {};
        return (Object.hasOwn(success, model) ? success[model] : success[tier]) ?? Number.NaN;
      }),
  };
}

function vectorOf({ scores }: Row, graph: GraphKind): Float32Array {
  const vector = scores.vectors?.[graph];
  if (vector === undefined) throw new Error("fit: the router model told no vectors");
  return vector;
}

function noLabels(file: string, wanted: readonly string[], others: readonly string[]): string {
  const there = others.length === 0 ? "none" : others.join(", ");
  return `fit ${file}: no usable line has an outcome of ${wanted.join(" or ")}: models in it: ${there}`;
}
