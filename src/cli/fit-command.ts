// SPDX-License-Identifier: Apache-2.0
import { access, constants, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Command } from "commander";
import { type FittedContent, fittedText } from "../fitting/fitted-text.ts";
import { type FitFlags, fitOptions, problemOfFitFlags } from "./fit-flags.ts";
import { type FitLabels, gatherLabels } from "./fit-labels.ts";
import { type FitParts, fitParts } from "./fit-parts.ts";
import { fitTable } from "./fit-table.ts";
import type { ProgramDeps } from "./program-deps.ts";
import { EXIT_UNUSABLE } from "./read-config-file.ts";
import { writeOut } from "./write-out.ts";

/** Exit code for labels that give nothing better than what ships. */
export const EXIT_REFUSED = 3;

/** `pointsman fit`: the tenant's own head on the frozen encoder, out of a few hundred labelled prompts. */
export function fitCommand(deps: ProgramDeps): Command {
  return fitOptions().action(async (flags: FitFlags) => deps.exit(await fit(deps, flags)));
}

async function fit(deps: ProgramDeps, flags: FitFlags): Promise<number> {
  const problem = problemOfFitFlags(flags) ?? (await problemOfPlace(flags.out));
  if (problem !== undefined) return complain(deps, [problem]);
  // `mf` for the static graph's score, and for what the router model predicts of models.
  const routers = [...new Set([flags.router, "mf" as const])];
  await using scoring = await deps.openScoring({ routers, vectors: true });
  const labels = await gatherLabels(flags, scoring, deps.stderr);
  const parts = fitParts(flags, labels, deps.stderr);
  if (parts.kind === "unfit") return complain(deps, parts.problems);
  const written = parts.refused.length === 0 || flags.force === true;
  const content = contentOf(parts, labels, scoring.digest);
  if (written) await replaceFile(flags.out, fittedText(content));
  const text =
    flags.json === true
      ? JSON.stringify({ written, refused: parts.refused, left: parts.left, ...figuresOf(content) }, null, 2)
      : [...fitTable(content), ...outcomeLines(flags, labels, parts, written)].join("\n");
  await writeOut(deps.stdout, `${text}\n`);
  return written ? 0 : EXIT_REFUSED;
}

/** Why a file cannot be written there, as far as can be told before. */
async function problemOfPlace(path: string): Promise<string | undefined> {
  try {
    await access(dirname(path), constants.W_OK);
    return undefined;
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? String(cause);
    return `--out ${path}: ${code}: is its folder there, and may it be written`;
  }
}

function complain({ stderr }: ProgramDeps, problems: readonly string[]): number {
  for (const problem of problems) stderr.write(`pointsman fit: ${problem}\n`);
  return EXIT_UNUSABLE;
}

function contentOf(
  { score, profiles, refused }: Extract<FitParts, { readonly kind: "fit" }>,
  { rows, sha256 }: FitLabels,
  routerModel: string,
): FittedContent {
  const about = { routerModel, made: new Date(), data: { rows, sha256 }, forced: refused.length > 0 };
  return { ...about, ...(score === undefined ? {} : { score }), profiles };
}

/** The figures without the weights. */
function figuresOf({
  score,
  profiles,
  routerModel,
  data,
  forced,
}: FittedContent): Readonly<Record<string, unknown>> {
  const measured = [...profiles].map(([name, profile]) => [
    name,
    "heldOut" in profile ? profile.heldOut : profile,
  ]);
  const { router, weak, strong, heldOut } = score ?? {};
  return {
    ...{ routerModel, data, forced },
    ...(score === undefined ? {} : { score: { router, weak, strong, heldOut } }),
    profiles: Object.fromEntries(measured),
  };
}

function outcomeLines(
  { out, data }: FitFlags,
  { drawnFrom, rows }: FitLabels,
  { refused, left }: Extract<FitParts, { readonly kind: "fit" }>,
  written: boolean,
): readonly string[] {
  const sample = drawnFrom === undefined ? [] : [`A random ${rows} of the ${drawnFrom} prompts of ${data}.`];
  const said = refused.map((why) => (written ? `Forced: ${why}.` : `Refused: ${why}.`));
  const stays = left.map((why) => `Left as it ships: ${why}.`);
  const last = written
    ? `Wrote ${out}: name it in pointsman.yaml, under the virtual model, as fitted: ${out}`
    : `${out} is not written: label more prompts (pointsman label), or --force`;
  return [...sample, ...stays, ...said, last];
}

/** A process that watches the file sees the old one or the new one, never half of it. */
async function replaceFile(path: string, text: string): Promise<void> {
  const part = `${path}.${process.pid}.part`;
  try {
    await writeFile(part, text);
    await rename(part, path);
  } catch (cause) {
    await rm(part, { force: true });
    const code = (cause as NodeJS.ErrnoException).code ?? String(cause);
    throw new Error(`write ${path}: ${code}: is --out a file that can be written`, { cause });
  }
}
