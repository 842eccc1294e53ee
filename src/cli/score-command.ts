// SPDX-License-Identifier: Apache-2.0
import { Command } from "commander";
import type { RouterName } from "../contract/router.ts";
import { type Line, openLines } from "../prompt-files/read-lines.ts";
import { BadLines } from "./bad-lines.ts";
import { inOrder } from "./in-order.ts";
import type { ProgramDeps } from "./program-deps.ts";
import { ProgressLine } from "./progress-line.ts";
import type { PromptScores, PromptScoring } from "./prompt-scoring.ts";
import { routersOption } from "./routers-option.ts";
import { scoredText } from "./scored-text.ts";
import { writeOut } from "./write-out.ts";

const EXAMPLES = `
Examples:
  pointsman score prompts.jsonl > scores.jsonl             # {"prompt": …} or {"messages": […]}, one a line
  pointsman score --routers heuristic batch.jsonl.gz       # an OpenAI batch file, packed
`;

/** One line out for one line in. */
type LineScores =
  | { readonly line: number; readonly error: string }
  | ({ readonly line: number; readonly id?: string | number } & Pick<PromptScores, "scores"> & {
        readonly tokens?: number;
        readonly success?: Readonly<Record<string, number>>;
      });

/** Decimal digits of what is printed: a score holds no more than float32 has. */
const DIGITS = 6;

/** `pointsman score`: what every router says of every prompt of a file. */
export function scoreCommand(deps: ProgramDeps): Command {
  return new Command("score")
    .description("print the score of every router for each line of a file, as JSON lines in the same order")
    .argument("<file>", "JSON lines, .gz or plain: prompts, request bodies, or an OpenAI batch")
    .addOption(routersOption())
    .addHelpText("after", EXAMPLES)
    .action(async (file: string, flags: { readonly routers: readonly RouterName[] }) => {
      await score(deps, file, flags.routers);
      deps.exit(0);
    });
}

async function score(deps: ProgramDeps, file: string, routers: readonly RouterName[]): Promise<void> {
  const { lines, progress } = await openLines(file);
  await using scoring = await deps.openScoring({ routers });
  const bad = new BadLines(deps.stderr, file);
  const shown = new ProgressLine(deps.stderr, "score");
  for await (const scored of inOrder(lines, scoring.width, (line) => scoreLine(line, scoring))) {
    if ("error" in scored) bad.note(scored.line, scored.error);
    await writeOut(deps.stdout, `${JSON.stringify(scored)}\n`);
    shown.step(progress());
  }
  shown.erase();
  bad.finish();
}

async function scoreLine(line: Line, scoring: PromptScoring): Promise<LineScores> {
  if (line.kind === "bad") return { line: line.number, error: line.why };
  const found = scoredText(line.text);
  if (found.kind === "bad") return { line: line.number, error: found.why };
  try {
    return {
      line: line.number,
      ...(found.id === undefined ? {} : { id: found.id }),
      ...printed(await scoring.score(found.text)),
    };
  } catch {
    return { line: line.number, error: "a router gave no score" };
  }
}

function printed({
  scores,
  predicted,
}: PromptScores): Omit<Extract<LineScores, { readonly scores: unknown }>, "line"> {
  if (predicted === undefined) return { scores: rounded(scores) };
  return { scores: rounded(scores), tokens: predicted.tokens, success: rounded(predicted.success) };
}

function rounded(values: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, Number(value.toFixed(DIGITS))]),
  );
}
