// SPDX-License-Identifier: Apache-2.0
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { csvRecords } from "./csv-rows.ts";
import type { Line, LineFile } from "./read-lines.ts";

/** Where a checkout of https://github.com/lm-sys/RouteLLM keeps a benchmark, below `routellm/evals`. */
const FOLDERS = { "mt-bench": "mt_bench", mmlu: "mmlu", gsm8k: "gsm8k" } as const;

/** Largest file that is read: RouteLLM's are under 5 MB. */
const MAX_FILE_BYTES = 256 * 1024 * 1024;

const FULL_MARKS = 10;

/** A prompt with outcomes, as the lines of our own files have it. */
interface Row {
  readonly prompt: string;
  /** What is looked for among the contaminated prompts. */
  readonly turns: readonly string[];
  readonly outcomes: Readonly<Record<string, number>>;
}

/** A benchmark out of RouteLLM's own files, as lines of outcomes. Throws when they are not there. */
export async function openRouteLlm(evals: string, benchmark: keyof typeof FOLDERS): Promise<LineFile> {
  const folder = join(evals, FOLDERS[benchmark]);
  const rows =
    benchmark === "mt-bench" ? await mtBench(folder) : await answered(await csvFiles(folder, benchmark));
  const contaminated = new Set(
    (await jsonLines(join(folder, "contaminated_prompts.jsonl"))).map((line) => String(line["eval_prompt"])),
  );
  let given = 0;
  async function* lines(): AsyncGenerator<Line> {
    for (const { prompt, turns, outcomes } of rows) {
      given++;
      const line = { prompt, outcomes, contaminated: turns.some((turn) => contaminated.has(turn)) };
      yield await Promise.resolve({ kind: "line", number: given, text: JSON.stringify(line) } as const);
    }
  }
  return { lines: lines(), progress: () => given / Math.max(1, rows.length) };
}

async function csvFiles(folder: string, benchmark: "mmlu" | "gsm8k"): Promise<readonly string[]> {
  if (benchmark === "gsm8k") return [join(folder, "gsm8k_responses.csv")];
  const responses = join(folder, "responses");
  const names = await readdir(responses);
  return names
    .filter((name) => name.endsWith(".csv"))
    .sort()
    .map((name) => join(responses, name));
}

/** One row a question: the prompt, and beside it whether each model was right; the answers themselves are passed over. */
async function answered(files: readonly string[]): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const file of files) {
    for (const record of csvRecords(await readText(file))) {
      const prompt = record.get("prompt") ?? "";
      const outcomes = [...record].flatMap(([name, value]): [string, number][] =>
        value === "True" || value === "False" ? [[modelName(name), value === "True" ? 1 : 0]] : [],
      );
      rows.push({ prompt, turns: [prompt], outcomes: Object.fromEntries(outcomes) });
    }
  }
  return rows;
}

/** Judges' marks out of ten, mean of the turns. Scored is the first turn, as RouteLLM does. */
async function mtBench(folder: string): Promise<readonly Row[]> {
  const marks = new Map<unknown, Map<string, number[]>>();
  for (const { question_id: question, model, score } of await jsonLines(join(folder, "judgements.jsonl"))) {
    if (typeof score !== "number" || score < 0) continue;
    const ofQuestion = marks.get(question) ?? new Map<string, number[]>();
    marks.set(question, ofQuestion);
    const name = modelName(String(model));
    ofQuestion.set(name, [...(ofQuestion.get(name) ?? []), score / FULL_MARKS]);
  }
  return (await jsonLines(join(folder, "question.jsonl"))).map(({ question_id: question, turns }) => {
    const texts = Array.isArray(turns) ? turns.map(String) : [];
    const outcomes = [...(marks.get(question) ?? [])].map(([name, scores]) => [name, mean(scores)] as const);
    return { prompt: texts[0] ?? "", turns: texts, outcomes: Object.fromEntries(outcomes) };
  });
}

/** `mistralai/Mixtral-8x7B-Instruct-v0.1` is `mixtral-8x7b-instruct-v0.1` everywhere else. */
function modelName(name: string): string {
  return name.slice(name.lastIndexOf("/") + 1).toLowerCase();
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

async function jsonLines(file: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const lines = (await readText(file)).split("\n").filter((line) => line.trim() !== "");
  return lines.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
}

async function readText(file: string): Promise<string> {
  const { size } = await stat(file);
  if (size > MAX_FILE_BYTES) throw new Error(`read ${file}: it has ${size} bytes: is it RouteLLM's`);
  return await readFile(file, "utf8");
}
