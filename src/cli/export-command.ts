// SPDX-License-Identifier: Apache-2.0
import { open } from "node:fs/promises";
import { Command, InvalidArgumentError } from "commander";
import { columns } from "./columns.ts";
import { type Exported, exportLines } from "./export-lines.ts";
import type { ProgramDeps } from "./program-deps.ts";
import { share } from "./whole-number.ts";
import { writeOut } from "./write-out.ts";

interface ExportFlags {
  readonly out?: string;
  readonly assume: ReadonlyMap<string, number>;
  readonly virtualModel?: string;
  readonly numbers?: true;
  readonly json?: true;
}

const EXAMPLES = `
Examples:
  pointsman export /var/lib/pointsman/feedback --out rated.jsonl
  pointsman export feedback --assume gpt-4-turbo=1 --out rated.jsonl       # where it was not rated, the strong answer counts as good
  pointsman fit --data rated.jsonl --weak llama-3-8b --strong gpt-4-turbo --out fitted.json
  pointsman fit --data rated.jsonl --profile llama-3-8b --out fitted.json  # needs no outcome of a second model
  pointsman calibrate rated.jsonl --strong-share 0.3
  kubectl exec deploy/pointsman -c router -- pointsman export /var/lib/pointsman/feedback > rated.jsonl

The file holds your clients' prompts, where feedback.prompts is true: treat it as such. What was rated, and what each
backend was predicted to do, is told on standard error.

Exit codes: 0 lines were written; 1 an error, or nothing to write.
`;

/** `pointsman export`: rated exchanges as labelled prompts. */
export function exportCommand(deps: ProgramDeps): Command {
  return new Command("export")
    .description("write answers that were rated at /v1/feedback as lines that fit, calibrate and eval read")
    .argument("<folder>", "feedback.folder of the configuration")
    .option("--out <file>", "write there, for your eyes only (default: standard output)")
    .option(
      "--assume <model=outcome>",
      "take an outcome from 0 to 1 for granted where a prompt has no rating of that model; may be repeated",
      assumed,
      new Map(),
    )
    .option("--virtual-model <name>", "exchanges of this virtual model only")
    .option("--numbers", "every rated exchange with its scores and costs, without its prompt")
    .option("--json", "tell what was rated as JSON")
    .addHelpText("after", EXAMPLES)
    .action(async (folder: string, flags: ExportFlags) => deps.exit(await exportTo(deps, folder, flags)));
}

/** Most models whose outcome is taken for granted. */
const MOST_ASSUMED = 20;

function assumed(text: string, before: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const at = text.lastIndexOf("=");
  if (at < 1) throw new InvalidArgumentError("It is MODEL=OUTCOME, for example gpt-4-turbo=1.");
  const all = new Map([...before, [text.slice(0, at), share(text.slice(at + 1))] as const]);
  if (all.size > MOST_ASSUMED) throw new InvalidArgumentError(`It may be given ${MOST_ASSUMED} times.`);
  return all;
}

async function exportTo(deps: ProgramDeps, folder: string, flags: ExportFlags): Promise<number> {
  const { out, virtualModel } = flags;
  const terms = {
    folder,
    numbers: flags.numbers === true,
    assumed: flags.assume,
    ...(virtualModel === undefined ? {} : { virtualModel }),
  };
  const exported = await (out === undefined
    ? exportLines(terms, (line) => writeOut(deps.stdout, `${line}\n`), deps.stderr)
    : intoFile(out, (write) => exportLines(terms, write, deps.stderr)));
  deps.stderr.write(
    flags.json === true ? `${JSON.stringify(exported, null, 2)}\n` : `${summaryLines(exported).join("\n")}\n`,
  );
  if (exported.lines > 0) return 0;
  deps.stderr.write(`pointsman export: ${nothing(exported)}\n`);
  return 1;
}

async function intoFile(
  path: string,
  fill: (write: (line: string) => Promise<void>) => Promise<Exported>,
): Promise<Exported> {
  const file = await open(path, "w", 0o600).catch((cause: NodeJS.ErrnoException) => {
    throw new Error(`open ${path}: ${cause.code ?? "failed"}: is --out a file in a folder that is there`);
  });
  try {
    return await fill(async (line) => void (await file.appendFile(`${line}\n`)));
  } finally {
    await file.close();
  }
}

function nothing({ exchanges, withoutLabel }: Exported): string {
  if (exchanges === 0) return "there is no rated exchange (of --virtual-model)";
  return `${withoutLabel} rated exchanges have no prompt: they are kept where feedback.prompts is true; --numbers tells the rest`;
}

function summaryLines({ lines, exchanges, withoutLabel, bad, backends }: Exported): readonly string[] {
  const left = [
    withoutLabel > 0 ? `${withoutLabel} without a prompt` : "",
    bad > 0 ? `${bad} unusable lines` : "",
  ].filter((part) => part !== "");
  const rows = backends.map(({ backend, rated, meanRating, meanLoss }) => [
    ...[backend, String(rated), meanRating.toFixed(3)],
    meanLoss?.toFixed(3) ?? "–",
  ]);
  return [
    `${lines} lines of ${exchanges} rated exchanges${left.length === 0 ? "" : ` (${left.join(", ")})`}`,
    ...(rows.length === 0 ? [] : columns([["BACKEND", "RATED", "MEAN RATING", "PREDICTED LOSS"], ...rows])),
  ];
}
