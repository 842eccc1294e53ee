// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, afterEach, before, beforeEach, describe, it } from "node:test";
import { runCommand } from "../../test/harness/command.ts";
import { aRouterModel } from "../../test/harness/surroundings.ts";
import type { LabelLine } from "../judging/label-line.ts";
import { StandIn, type StandInOptions } from "../stand-in/stand-in.ts";
import type { ProgramDeps } from "./program-deps.ts";
import type { PromptScoring } from "./prompt-scoring.ts";

const KEY = "sk-secret-1";
const WEAK = "llama-3-8b";
const STRONG = "gpt-4";

/** A vector for each number that a prompt ends with: one of three kinds. */
const byKind: PromptScoring = {
  width: 3,
  digest: "abc",
  score: (text) => {
    const vector = Float32Array.from({ length: 444 }, (_, i) => (i === Number(text.at(-1)) % 3 ? 1 : 0));
    return Promise.resolve({
      scores: { mf: 0.5 },
      decisionMs: {},
      vectors: { encoder: vector, static: vector },
    });
  },
  [Symbol.asyncDispose]: () => Promise.resolve(),
};

/** The text of the part of the judge's question, whatever its mark. */
function partOf(body: Readonly<Record<string, unknown>>, part: string): string {
  return (
    new RegExp(`<${part} [^>]*>\\n([^]*)\\n</${part} `).exec(
      JSON.stringify(body).replaceAll("\\n", "\n"),
    )?.[1] ?? ""
  );
}

/** A judge that finds the answer of the strong model better. */
const fair = (body: Readonly<Record<string, unknown>>): string =>
  partOf(body, "answer-a").includes("strong says") ? "A is right.\n[[A]]" : "B is right.\n[[B]]";

describe("pointsman label", () => {
  let folder = "";
  let servers: { readonly weak: StandIn; readonly strong: StandIn; readonly judge: StandIn };
  let verdict: (body: Readonly<Record<string, unknown>>) => string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "label-"));
  });
  after(() => rm(folder, { recursive: true }));
  beforeEach(async () => {
    verdict = fair;
    const start = (name: string, says: NonNullable<StandInOptions["says"]>): Promise<StandIn> =>
      new StandIn({ name, model: name, apiKey: KEY, says }).start();
    servers = {
      weak: await start("weak", () => "weak says 3\n#### 3"),
      strong: await start("strong", () => "strong says 7\n#### 7"),
      judge: await start("judge", (body) => verdict(body)),
    };
    const backend = (name: string, tier: string, model: string, server: StandIn, price?: string) => ({
      ...{ name, tier, model, url: server.baseUrl, credential: { env: "KEY" } },
      ...(price === undefined ? {} : { price }),
    });
    const backends = [
      backend("llama", "weak", WEAK, servers.weak, "1/1"),
      backend("openai", "strong", STRONG, servers.strong, "10/30"),
      backend("judge", "strong", "gpt-4o", servers.judge, "5/15"),
      backend("free", "weak", "llama-free", servers.weak),
    ];
    await writeFile(join(folder, "config.yaml"), JSON.stringify({ backends }));
    await rm(join(folder, "labels.jsonl"), { force: true });
  });
  afterEach(async () => {
    for (const server of Object.values(servers)) await server[Symbol.asyncDispose]();
  });

  interface Ran {
    readonly out: string;
    readonly err: string;
    readonly code: number | undefined;
    readonly lines: readonly LabelLine[];
  }

  async function run(prompts: readonly object[], ...flags: readonly string[]): Promise<Ran> {
    const file = join(folder, "prompts.jsonl");
    await writeFile(file, prompts.map((prompt) => JSON.stringify(prompt)).join("\n"));
    const deps: Partial<ProgramDeps> = {
      env: { KEY },
      openScoring: () => Promise.resolve(byKind),
      routerModel: () => aRouterModel,
    };
    const out = join(folder, "labels.jsonl");
    const common = [
      "--config",
      join(folder, "config.yaml"),
      "--weak",
      "llama",
      "--strong",
      "openai",
      "--out",
      out,
    ];
    const said = await runCommand(["label", file, ...common, ...flags], deps);
    const labels = await readFile(out, "utf8").catch(() => "");
    const lines = labels
      .trim()
      .split("\n")
      .filter((line) => line !== "");
    return {
      out: said.out,
      err: said.err,
      code: said.codes[0],
      lines: lines.map((line) => JSON.parse(line) as LabelLine),
    };
  }
  const prompts = (count: number): readonly object[] =>
    Array.from({ length: count }, (_, i) => ({ id: i, prompt: `secret ${i}` }));
  const judged = ["--judge", "judge", "--max-usd", "5"];

  it("asks both models and the judge in both orders, and writes outcomes by the names of the models", async () => {
    const { lines, code, out, err } = await run([{ id: "a", prompt: "secret 1", domain: "sums" }], ...judged);
    assert.equal(code, 0, err);
    const [line] = lines;
    assert.deepEqual(line?.outcomes, { [WEAK]: 0, [STRONG]: 1 });
    assert.deepEqual(line?.judge, { kind: "judge", model: "gpt-4o", findings: ["strong", "strong"] });
    assert.deepEqual([line?.id, line?.prompt, line?.domain, line?.chosen], ["a", "secret 1", "sums", "all"]);
    const orders = servers.judge.requests.map(
      ({ body }) => partOf(JSON.parse(String(body)), "answer-a").split(" ")[0],
    );
    assert.deepEqual(orders.toSorted(), ["strong", "weak"]);
    assert.ok((line?.usd ?? 0) > 0);
    assert.match(out, /1 prompts labelled; \$0\.\d{4} spent/);
    assert.match(out, /pointsman fit --data/);
    assert.doesNotMatch(out + err, /secret|sk-/);
  });

  it("takes a judge that prefers a place for a tie", async () => {
    verdict = () => "[[A]]";
    const { lines, out } = await run(prompts(2), ...judged);
    for (const { outcomes } of lines) assert.deepEqual(outcomes, { [WEAK]: 0.5, [STRONG]: 0.5 });
    assert.match(out, /the same in both orders on 0 %/);
  });

  it("gives no label where the judge says nothing clear, and does not pay for that prompt again", async () => {
    verdict = () => "Hard to say.";
    const first = await run(prompts(1), ...judged);
    assert.deepEqual(
      [first.lines[0]?.outcomes, first.lines[0]?.failed, first.code],
      [{}, "judge-unclear", 3],
    );
    const asked = servers.weak.requests.length;
    const { lines } = await run(prompts(1), ...judged);
    assert.equal(servers.weak.requests.length, asked);
    assert.equal(lines.length, 1);
  });

  it("compares with the right answer on the line, or asks a command about each answer, and needs no judge", async () => {
    const data = [
      { prompt: "secret 1", solution: "7" },
      { prompt: "secret 2", solution: 3 },
    ];
    const exact = await run(data, "--exact-match", "solution", "--max-usd", "1");
    const outcomes = Object.fromEntries(exact.lines.map((line) => [line.prompt, line.outcomes]));
    assert.deepEqual(outcomes, {
      "secret 1": { [WEAK]: 0, [STRONG]: 1 },
      "secret 2": { [WEAK]: 1, [STRONG]: 0 },
    });
    assert.equal(servers.judge.requests.length, 0);
    await rm(join(folder, "labels.jsonl"));
    const script =
      "let t='';process.stdin.on('data',d=>t+=d).on('end',()=>console.log(JSON.parse(t).answer.includes('7')?0.75:0))";
    const checker = `"${process.execPath}" -e "${script}"`;
    const { lines } = await run(data, "--checker", checker, "--max-usd", "1");
    assert.deepEqual(lines[0]?.outcomes, { [WEAK]: 0, [STRONG]: 0.75 });
  });

  it("stays under the ceiling with many prompts at once, and goes on when it is raised", async () => {
    const first = await run(prompts(40), ...judged.slice(0, 2), "--max-usd", "0.3", "--concurrency", "16");
    assert.equal(first.code, 3);
    assert.match(first.out, /stopped at the ceiling/);
    const spent = first.lines.reduce((sum, line) => sum + line.usd, 0);
    assert.ok(spent <= 0.3, `${spent}`);
    assert.ok(first.lines.length > 0 && first.lines.length < 40, `${first.lines.length}`);
    const second = await run(prompts(40), ...judged, "--concurrency", "16");
    assert.equal(second.code, 0);
    assert.equal(second.lines.length, 40);
    assert.equal(new Set(second.lines.map((line) => line.key)).size, 40);
    assert.equal(servers.strong.requests.length, 40);
  });

  it("waits as a busy server says, and gives up on one that refuses the key or fails on and on", async () => {
    servers.weak.behave({ status: 429, retryAfter: 0, failNext: 3 });
    assert.equal((await run(prompts(1), ...judged)).code, 0);
    servers.strong.behave({ status: 401 });
    const refused = await run(prompts(30), ...judged, "--concurrency", "2");
    assert.equal(refused.code, 1);
    assert.match(refused.err, /backend openai answered 401: is its credential right/);
    assert.ok(servers.strong.requests.length < 6);
    servers.strong.behave({ status: 503, retryAfter: 0 });
    const failing = await run(prompts(30), ...judged, "--concurrency", "2", "--attempts", "1");
    assert.match(failing.err, /10 prompts in a row got no label: server-error/);
    for (const { out, err } of [refused, failing]) assert.doesNotMatch(out + err, /secret|sk-/);
  });

  it("chooses of many: one of each kind first, and a share at random", async () => {
    const flags = [...judged, "--count", "10", "--pool", "60", "--concurrency", "1"];
    const { lines } = await run(prompts(60), ...flags);
    assert.equal(lines.length, 10);
    assert.equal(lines.filter((line) => line.chosen === "random").length, 2);
    const kinds = lines.map((line) => Number(line.id) % 3);
    assert.notEqual(kinds[0], kinds[1]);
    assert.equal(new Set(kinds).size, 3);
    const again = await run(prompts(60), ...flags);
    assert.equal(again.lines.length, 10);
    const random = await run(prompts(60), ...judged, "--count", "12", "--strategy", "random");
    assert.equal(random.lines.length, 12);
  });

  it("labels no conversation twice, whole conversations as they are, and names lines it cannot use", async () => {
    const conversation = [
      { role: "system", content: "secret rule" },
      { role: "user", content: "one" },
      { role: "assistant", content: "two" },
      { role: "user", content: "three" },
    ];
    const data = [
      { prompt: "secret 1" },
      { prompt: "secret 1" },
      { messages: conversation },
      { messages: [] },
    ];
    const { lines, err } = await run(data, ...judged);
    assert.deepEqual(lines.map((line) => line.prompt).toSorted(), ["secret 1", "three"]);
    const asked = servers.weak.requests.map(({ body }) => JSON.parse(String(body)) as { messages: unknown });
    assert.ok(asked.some(({ messages }) => JSON.stringify(messages) === JSON.stringify(conversation)));
    assert.match(err, /prompts\.jsonl:4: left out/);
  });

  it("says what it would cost without asking anybody", async () => {
    const { out, lines, code } = await run(prompts(20), ...judged, "--dry-run");
    assert.match(
      out,
      /20 of 20 prompts would be labelled; 0 have their label already\nabout \$0\.\d+ .*; at most \$/,
    );
    assert.deepEqual([code, lines.length, servers.weak.requests.length], [0, 0, 0]);
  });

  it("keeps the answers when it is told to", async () => {
    const { lines } = await run(prompts(1), ...judged, "--keep-answers");
    assert.match(lines[0]?.answers?.[STRONG] ?? "", /strong says 7/);
  });

  it("names everything that is missing at once, each with its remedy", async () => {
    const { err, code } = await run(prompts(1), "--weak", "free", "--strong", "nobody");
    assert.equal(code, 2);
    assert.match(err, /--max-usd is missing/);
    assert.match(err, /give --judge, --exact-match or --checker/);
    assert.match(err, /backends\[3\]\.price: state what free costs/);
    assert.match(err, /--strong nobody: no such backend: there are llama, openai, judge, free/);
    const same = await run(prompts(1), ...judged, "--strong", "llama");
    assert.match(same.err, /--weak and --strong are one model/);
  });

  it("prints the rubric, and judges by another one", async () => {
    const shown = await run([], "--show-rubric");
    assert.match(shown.out, /Correct: no false statement that matters/);
    const rubric = join(folder, "rubric.txt");
    await writeFile(rubric, "Only the spelling counts.");
    await run(prompts(1), ...judged, "--rubric", rubric);
    assert.match(String(servers.judge.requests[0]?.body), /Only the spelling counts/);
    await writeFile(rubric, "");
    assert.match(
      (await run(prompts(1), ...judged, "--rubric", rubric)).err,
      /--rubric .*: it must have from 1/,
    );
  });
});
