// SPDX-License-Identifier: Apache-2.0
import { informativeChoice } from "../choosing/informative-choice.ts";
import { shuffled } from "../choosing/shuffled.ts";
import { seededRandom, seedFor } from "../evaluation/random.ts";
import { Reservoir } from "../evaluation/reservoir.ts";
import { type Design, designOf } from "../fitting/design.ts";
import { openLines } from "../prompt-files/read-lines.ts";
import { BadLines } from "./bad-lines.ts";
import { inOrder } from "./in-order.ts";
import { type LabelItem, readLabelItem } from "./label-item.ts";
import type { ChosenItem } from "./label-run.ts";
import type { Output, ProgramDeps } from "./program-deps.ts";
import { ProgressLine } from "./progress-line.ts";
import { promptAsScored } from "./scored-text.ts";

/** Which prompts of a file are to be labelled. */
export interface PoolRequest {
  readonly file: string;
  /** Key of the line that holds the right answer. */
  readonly referenceField?: string;
  readonly strategy: "informative" | "random";
  readonly randomShare: number;
  readonly count: number;
  /** Prompts that an informative choice is made from. */
  readonly pool: number;
  readonly seed: number;
}

/** Prompts in the order in which they are to be labelled, and what was there. */
export interface Pool {
  readonly items: readonly ChosenItem[];
  /** Usable prompts in the file. */
  readonly seen: number;
  readonly bad: number;
}

/** All chosen prompts together are at most this many UTF-16 units, since they are held. */
const MAX_UNITS = 128 * 1024 * 1024;
/** After so much text has been read it is seen whether what is held of it is too much. */
const CHECK_UNITS = MAX_UNITS / 4;

/** Reads the file once, keeps a random sample, and chooses from it. The same file, seed and options give the same choice. */
export async function choosePrompts(request: PoolRequest, deps: ProgramDeps): Promise<Pool> {
  const { strategy, count, seed } = request;
  const held = strategy === "random" ? count : Math.max(count, request.pool);
  const { items, seen, bad } = await sampleOf(request, held, deps.stderr);
  const random = shuffled(items.length, seededRandom(seedFor(seed, "choice")));
  const at = (positions: readonly { readonly position: number; readonly why: ChosenItem["chosen"] }[]) =>
    positions.flatMap(({ position, why }): ChosenItem[] => {
      const item = items[position];
      return item === undefined ? [] : [{ item, chosen: why }];
    });
  if (items.length <= count)
    return { items: at(random.map((position) => ({ position, why: "all" }))), seen, bad };
  if (strategy === "random") {
    const some = random.slice(0, count).map((position) => ({ position, why: "random" as const }));
    return { items: at(some), seen, bad };
  }
  const rows = rowsOf(designOf(await vectorsOf(items, deps)));
  const shown = new ProgressLine(deps.stderr, "choosing");
  let found = 0;
  const chosen = informativeChoice(rows, random, request, () => shown.step(++found / count));
  shown.erase();
  return { items: at(chosen), seen, bad };
}

/** A random sample of the file's prompts, no conversation twice. */
async function sampleOf(
  { file, referenceField, seed }: PoolRequest,
  size: number,
  stderr: Output,
): Promise<{ readonly items: readonly LabelItem[]; readonly seen: number; readonly bad: number }> {
  const { lines, progress } = await openLines(file);
  const bad = new BadLines(stderr, file);
  const shown = new ProgressLine(stderr, "reading");
  const reservoir = new Reservoir<LabelItem>(size, seededRandom(seedFor(seed, "pool")));
  let unitsSince = 0;
  for await (const line of lines) {
    const read = readLabelItem(line, referenceField);
    if (read.kind === "item") reservoir.offer(read.item);
    else bad.note(read.line, read.why);
    if (line.kind === "line") unitsSince += line.text.length;
    if (unitsSince > CHECK_UNITS) {
      unitsSince = 0;
      refuseTooLarge(file, reservoir.sample().items);
    }
    shown.step(progress());
  }
  shown.erase();
  bad.finish();
  const { items, seen } = reservoir.sample();
  refuseTooLarge(file, items);
  const first = new Map<string, LabelItem>();
  for (const item of items) if (!first.has(item.key)) first.set(item.key, item);
  return { items: [...first.values()], seen, bad: bad.count };
}

function refuseTooLarge(file: string, items: readonly LabelItem[]): void {
  let units = 0;
  for (const { turns } of items) for (const { content } of turns) units += content.length;
  if (units > MAX_UNITS)
    throw new Error(
      `label ${file}: ${items.length} prompts are over ${MAX_UNITS} characters: lower --pool or --count`,
    );
}

/** What a fit sees of each prompt: the choice is made where a fit will look. */
function rowsOf({ rows, width, values }: Design): readonly Float32Array[] {
  return Array.from({ length: rows }, (_, row) => values.subarray(row * width, (row + 1) * width));
}

/** What the router model's heads read of each prompt. */
async function vectorsOf(items: readonly LabelItem[], deps: ProgramDeps): Promise<readonly Float32Array[]> {
  await using scoring = await deps.openScoring({ routers: ["mf"], vectors: true });
  const shown = new ProgressLine(deps.stderr, "reading prompts");
  const vectors: Float32Array[] = [];
  async function* each(): AsyncGenerator<LabelItem> {
    for (const item of items) yield await Promise.resolve(item);
  }
  for await (const scored of inOrder(each(), scoring.width, (item) =>
    scoring.score(promptAsScored(item.prompt)),
  )) {
    const vector = scored.vectors?.encoder;
    if (vector === undefined) throw new Error("choose prompts: the router model tells no vectors");
    vectors.push(vector);
    shown.step(vectors.length / items.length);
  }
  shown.erase();
  return vectors;
}
