// SPDX-License-Identifier: Apache-2.0
import type { ScoredSet } from "../evaluation/evaluation.ts";
import { BadLines } from "./bad-lines.ts";
import { inOrder } from "./in-order.ts";
import type { OutcomeSource } from "./outcome-source.ts";
import { type PairedPrompt, PairedPrompts } from "./paired-prompts.ts";
import type { Output } from "./program-deps.ts";
import { ProgressLine } from "./progress-line.ts";
import type { PromptScoring } from "./prompt-scoring.ts";
import { sampled } from "./sampled.ts";
import { type ScoredPrompt, scoredSet } from "./scored-set.ts";

/** A set ready to be evaluated, and how many lines did not get into it. */
export interface Gathered {
  readonly set: ScoredSet;
  readonly left: { readonly bad: number; readonly contaminated: number; readonly withoutPair: number };
  /** Prompts of the file that were chosen for what their labels tell, not at random. */
  readonly picked: number;
}

/** Reads and scores a file; keeps numbers only. Throws when no line has outcomes of both models. */
export async function gatherOutcomes(
  source: OutcomeSource,
  scoring: PromptScoring,
  stderr: Output,
): Promise<Gathered> {
  const bad = new BadLines(stderr, source.name);
  const shown = new ProgressLine(stderr, source.name);
  const file = await source.open();
  const paired = new PairedPrompts(source, bad);
  const stream = { items: paired.of(file), progress: () => file.progress() };
  const { items, progress, drawnFrom } = await sampled(stream, source.sampling, stderr);
  const scored: ScoredPrompt[] = [];
  for await (const row of inOrder(items, scoring.width, (prompt) => scorePrompt(prompt, scoring))) {
    if (row.kind === "scored") scored.push(row.prompt);
    else bad.note(row.number, "a router gave no score");
    shown.step(progress());
  }
  shown.erase();
  bad.finish();
  if (scored.length === 0) throw new Error(noPair(source, paired.otherModels));
  const { contaminated, withoutPair, picked } = paired;
  const set = scoredSet(source, scored, drawnFrom);
  return { set, left: { bad: bad.count, contaminated, withoutPair }, picked };
}

type Row =
  | { readonly kind: "scored"; readonly prompt: ScoredPrompt }
  | { readonly kind: "unscored"; readonly number: number };

async function scorePrompt(prompt: PairedPrompt, scoring: PromptScoring): Promise<Row> {
  const { number, text, ...kept } = prompt;
  try {
    return { kind: "scored", prompt: { ...kept, scores: await scoring.score(text) } };
  } catch {
    return { kind: "unscored", number };
  }
}

function noPair({ name, weak, strong }: OutcomeSource, models: readonly string[]): string {
  const there = models.length === 0 ? "none" : models.join(", ");
  return `evaluate ${name}: no usable line has outcomes of both ${weak} and ${strong}: models in it: ${there}`;
}
