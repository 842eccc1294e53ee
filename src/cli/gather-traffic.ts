// SPDX-License-Identifier: Apache-2.0
import type { Price } from "../contract/backend.ts";
import type { RouterName } from "../contract/router.ts";
import type { TrafficPrompt } from "../dial/outlook.ts";
import { type Line, openLines } from "../prompt-files/read-lines.ts";
import { BadLines } from "./bad-lines.ts";
import { inOrder } from "./in-order.ts";
import { costUsd } from "./prices.ts";
import type { Output } from "./program-deps.ts";
import { ProgressLine } from "./progress-line.ts";
import type { PromptScoring } from "./prompt-scoring.ts";
import { scoredText } from "./scored-text.ts";

/** Which log, and how its prompts are looked at. */
export interface TrafficSource {
  readonly file: string;
  readonly router: RouterName;
  /** Profiles whose success is predicted. */
  readonly profiles: { readonly weak: string; readonly strong: string };
  /** Absent when unknown: then nothing costs anything. */
  readonly prices?: { readonly weak: Price; readonly strong: Price };
  readonly answerTokens: number;
  /** Lines read at most. */
  readonly limit: number;
}

/** Prompts as numbers, and the lines that gave none. */
export interface GatheredTraffic {
  readonly prompts: readonly TrafficPrompt[];
  readonly bad: number;
  /** True when the log goes on behind the limit. */
  readonly cut: boolean;
}

type Row =
  | { readonly kind: "prompt"; readonly prompt: TrafficPrompt }
  | { readonly kind: "bad"; readonly number: number; readonly why: string };

/** Reads and scores a log; keeps a few numbers a prompt, no text. */
export async function gatherTraffic(
  source: TrafficSource,
  scoring: PromptScoring,
  stderr: Output,
): Promise<GatheredTraffic> {
  const { lines, progress } = await openLines(source.file);
  const bad = new BadLines(stderr, source.file);
  const shown = new ProgressLine(stderr, "calibrate");
  const prompts: TrafficPrompt[] = [];
  let cut = false;
  const some = upTo(source.limit, lines, () => {
    cut = true;
  });
  for await (const row of inOrder(some, scoring.width, (line) => scoreRow(line, source, scoring))) {
    if (row.kind === "prompt") prompts.push(row.prompt);
    else bad.note(row.number, row.why);
    shown.step(progress());
  }
  shown.erase();
  bad.finish();
  return { prompts, bad: bad.count, cut };
}

async function* upTo<Item>(
  limit: number,
  items: AsyncIterable<Item>,
  onCut: () => void,
): AsyncGenerator<Item> {
  let count = 0;
  for await (const item of items) {
    if (++count > limit) {
      onCut();
      return;
    }
    yield item;
  }
}

async function scoreRow(line: Line, source: TrafficSource, scoring: PromptScoring): Promise<Row> {
  const bad = (why: string): Row => ({ kind: "bad", number: line.number, why });
  if (line.kind === "bad") return line;
  const found = scoredText(line.text);
  if (found.kind === "bad") return bad(found.why);
  try {
    const { scores, predicted } = await scoring.score(found.text);
    const score = scores[source.router];
    if (score === undefined) return bad("a router gave no score");
    const [weak, strong] = [source.profiles.weak, source.profiles.strong].map(
      (name) => predicted?.success[name],
    );
    const success = weak === undefined || strong === undefined ? {} : { success: { weak, strong } };
    return {
      kind: "prompt",
      prompt: { score, ...costs(source, predicted?.tokens ?? found.text.length / 4), ...success },
    };
  } catch {
    return bad("a router gave no score");
  }
}

function costs(
  { prices, answerTokens }: TrafficSource,
  tokens: number,
): { weakUsd: number; strongUsd: number } {
  const cost = (price: Price | undefined): number =>
    price === undefined ? 0 : costUsd(price, tokens, answerTokens);
  return { weakUsd: cost(prices?.weak), strongUsd: cost(prices?.strong) };
}
