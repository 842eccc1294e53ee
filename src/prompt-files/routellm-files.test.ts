// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, describe, it } from "node:test";
import { type Benchmark, openBenchmark } from "./benchmark-files.ts";
import { csvRecords } from "./csv-rows.ts";

const MIXTRAL = "mistralai/Mixtral-8x7B-Instruct-v0.1";

const FILES: Readonly<Record<string, string>> = {
  "mmlu/responses/mmlu_b.csv": `prompt,${MIXTRAL},gpt-4-1106-preview\n"Third?\nA. 1",False,False\n`,
  "mmlu/responses/mmlu_a.csv": `prompt,${MIXTRAL},gpt-4-1106-preview\n"First ""quoted"", yes?",True,False\nSecond?,False,True\n`,
  "mmlu/contaminated_prompts.jsonl": '{"eval_prompt":"Second?"}\n',
  "gsm8k/gsm8k_responses.csv": `prompt,${MIXTRAL},gpt,${MIXTRAL}_response,gpt_response\nHow many?,True,False,"It is True, or not","2"`,
  "gsm8k/contaminated_prompts.jsonl": "",
  "mt_bench/question.jsonl": [
    '{"question_id":1,"turns":["Write.","Again."]}',
    '{"question_id":2,"turns":["Compute.","Seen before."]}',
  ].join("\n"),
  "mt_bench/judgements.jsonl": [
    '{"question_id":1,"model":"gpt","turn":1,"score":10}',
    '{"question_id":1,"model":"gpt","turn":2,"score":7}',
    '{"question_id":2,"model":"gpt","turn":1,"score":5}',
    '{"question_id":2,"model":"gpt","turn":2,"score":-1}',
  ].join("\n"),
  "mt_bench/contaminated_prompts.jsonl": '{"eval_prompt":"Seen before."}',
};

describe("RouteLLM's files", () => {
  let folder = "";
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "routellm-"));
    for (const [name, text] of Object.entries(FILES)) {
      const path = join(folder, "routellm/evals", name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
    }
  });
  after(() => rm(folder, { recursive: true }));

  async function read(benchmark: Benchmark): Promise<unknown[]> {
    const rows: unknown[] = [];
    const file = await openBenchmark(folder, benchmark);
    for await (const line of file.lines) {
      assert.ok(line.kind === "line");
      const { prompt, outcomes, contaminated } = JSON.parse(line.text) as Record<string, unknown>;
      rows.push([prompt, outcomes, contaminated]);
    }
    assert.equal(file.progress(), 1);
    return rows;
  }

  it("give MMLU's questions by subject, marking those that RouteLLM calls contaminated", async () => {
    const outcomes = (weak: number, strong: number) => ({
      "mixtral-8x7b-instruct-v0.1": weak,
      "gpt-4-1106-preview": strong,
    });
    assert.deepEqual(await read("mmlu"), [
      ['First "quoted", yes?', outcomes(1, 0), false],
      ["Second?", outcomes(0, 1), true],
      ["Third?\nA. 1", outcomes(0, 0), false],
    ]);
  });

  it("give GSM8K's outcomes without the answers", async () => {
    assert.deepEqual(await read("gsm8k"), [
      ["How many?", { "mixtral-8x7b-instruct-v0.1": 1, gpt: 0 }, false],
    ]);
  });

  it("give the mean of the judges' marks of both turns, unjudged ones left out", async () => {
    assert.deepEqual(await read("mt-bench"), [
      ["Write.", { gpt: 0.85 }, false],
      ["Compute.", { gpt: 0.5 }, true],
    ]);
  });

  it("are asked for by name when they are not there", async () => {
    await assert.rejects(
      openBenchmark("/nowhere", "mmlu"),
      /nor RouteLLM's files \(ENOENT\): is --data-dir right/,
    );
  });
});

describe("CSV", () => {
  it("may have empty fields, quotes, line breaks in quotes, and a last line without an end", () => {
    const records = csvRecords('a,b\r\n1,\r\n"x, ""y""\nz",2');
    assert.deepEqual(
      records.map((record) => [record.get("a"), record.get("b")]),
      [
        ["1", ""],
        ['x, "y"\nz', "2"],
      ],
    );
  });

  it("is refused where a quote is not closed", () => {
    assert.throws(() => csvRecords('a\n"open'), /read CSV: row 2: a quote is not closed/);
  });
});
