// SPDX-License-Identifier: Apache-2.0
import { Command } from "commander";
import type { Fitted } from "../contract/fitted.ts";
import { predictedLoss } from "../contract/predicted-loss.ts";
import { MODEL_ROUTERS, type RouterName } from "../contract/router.ts";
import { type Line, openLines } from "../prompt-files/read-lines.ts";
import { BadLines } from "./bad-lines.ts";
import { type ConfiguredFlags, configuredOptions, configuredRouters } from "./configured-routers.ts";
import { fittedOption } from "./fitted-option.ts";
import { inOrder } from "./in-order.ts";
import type { ProgramDeps } from "./program-deps.ts";
import { ProgressLine } from "./progress-line.ts";
import type { PromptScores, PromptScoring } from "./prompt-scoring.ts";
import { EXIT_UNUSABLE } from "./read-config-file.ts";
import { routersOption } from "./routers-option.ts";
import { scoredText } from "./scored-text.ts";
import { writeOut } from "./write-out.ts";

const EXAMPLES = `
Examples:
  pointsman score prompts.jsonl > scores.jsonl             # {"prompt": …} or {"messages": […]}, one a line
  pointsman score --routers heuristic batch.jsonl.gz       # an OpenAI batch file, packed
  pointsman score --fitted fitted.json prompts.jsonl       # with the tenant's own heads (pointsman fit)

loss: for every quality profile, the predicted probability that its answer is worse than the strong model's,
by the first of --routers that reads the router model.
`;

interface ScoreFlags extends ConfiguredFlags {
  readonly routers: readonly RouterName[];
  readonly fitted?: Fitted;
}

/** One line out for one line in. */
type LineScores =
  | { readonly line: number; readonly error: string }
  | ({ readonly line: number; readonly id?: string | number; readonly timestamp?: string } & Pick<
      PromptScores,
      "scores"
    > & {
        readonly tokens?: number;
        readonly success?: Readonly<Record<string, number>>;
        readonly loss?: Readonly<Record<string, number>>;
      });

/** Decimal digits of what is printed: a score holds no more than float32 has. */
const DIGITS = 6;

/** `pointsman score`: what every router says of every prompt of a file. */
export function scoreCommand(deps: ProgramDeps): Command {
  const command = new Command("score")
    .description("print the score of every router for each line of a file, as JSON lines in the same order")
    .argument("<file>", "JSON lines, .gz or plain: prompts, request bodies, or an OpenAI batch")
    .addOption(routersOption())
    .addOption(fittedOption());
  for (const option of configuredOptions()) command.addOption(option);
  return command
    .addHelpText("after", EXAMPLES)
    .action(async (file: string, flags: ScoreFlags) => deps.exit(await score(deps, file, flags)));
}

async function score(deps: ProgramDeps, file: string, flags: ScoreFlags): Promise<number> {
  const { routers, fitted } = flags;
  const configured = configuredRouters(deps, flags);
  if (typeof configured === "string") {
    deps.stderr.write(`pointsman score: ${configured}\n`);
    return EXIT_UNUSABLE;
  }
  const { lines, progress } = await openLines(file);
  await using scoring = await deps.openScoring({ routers, ...configured, ...(fitted && { fitted }) });
  const by = routers.find((router) => MODEL_ROUTERS.some((name) => name === router));
  const bad = new BadLines(deps.stderr, file);
  const shown = new ProgressLine(deps.stderr, "score");
  for await (const scored of inOrder(lines, scoring.width, (line) => scoreLine(line, scoring, by))) {
    if ("error" in scored) bad.note(scored.line, scored.error);
    await writeOut(deps.stdout, `${JSON.stringify(scored)}\n`);
    shown.step(progress());
  }
  shown.erase();
  bad.finish();
  return 0;
}

async function scoreLine(
  line: Line,
  scoring: PromptScoring,
  lossBy: RouterName | undefined,
): Promise<LineScores> {
  if (line.kind === "bad") return { line: line.number, error: line.why };
  const found = scoredText(line.text);
  if (found.kind === "bad") return { line: line.number, error: found.why };
  try {
    return {
      line: line.number,
      ...(found.id === undefined ? {} : { id: found.id }),
      ...(found.at === undefined ? {} : { timestamp: new Date(found.at).toISOString() }),
      ...printed(await scoring.score(found.text), lossBy),
    };
  } catch {
    return { line: line.number, error: "a router gave no score" };
  }
}

function printed(
  { scores, predicted }: PromptScores,
  lossBy: RouterName | undefined,
): Omit<Extract<LineScores, { readonly scores: unknown }>, "line"> {
  if (predicted === undefined) return { scores: rounded(scores) };
  const { tokens, success } = predicted;
  const score = lossBy === undefined ? undefined : scores[lossBy];
  const losses = score === undefined ? {} : lossesOf(score, success);
  return { scores: rounded(scores), tokens, success: rounded(success), ...losses };
}

/** Of every profile; nothing from a router model that has no profile of the weak tier. */
function lossesOf(
  score: number,
  success: Readonly<Record<string, number>>,
): { readonly loss?: Readonly<Record<string, number>> } {
  const losses = Object.keys(success).flatMap((profile): [string, number][] => {
    const loss = predictedLoss(score, success, profile);
    return loss === undefined ? [] : [[profile, loss]];
  });
  return losses.length === 0 ? {} : { loss: rounded(Object.fromEntries(losses)) };
}

function rounded(values: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, Number(value.toFixed(DIGITS))]),
  );
}
