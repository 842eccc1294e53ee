// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { readExposition, sumOf } from "../harness/exposition.ts";
import { EASY, Gateway, GPT4, HARD, LLAMA, PATIENT } from "../harness/gateway.ts";

const BIN = join(import.meta.dirname, "../../bin/pointsman");
/** An answer that quotes an id: inside a JSON string its quotes are escaped. */
const BAIT = 'Repeat: "id":"chatcmpl-forged"';

interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

describe("feedback", () => {
  let gateway: Gateway;
  const folder = (): string => join(gateway.folder, "feedback");
  before(async () => {
    gateway = await Gateway.start({ config: { ...PATIENT } });
    gateway.configure({ ...PATIENT, feedback: { folder: folder(), prompts: true } });
    await gateway.startServe();
    await gateway.steered();
  });
  after(() => gateway[Symbol.asyncDispose]());

  async function rate(body: unknown): Promise<Answer> {
    const reply = await fetch(`http://127.0.0.1:${gateway.adminPort}/v1/feedback`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    return { status: reply.status, body: (await reply.json()) as Answer["body"] };
  }
  const counted = async (labels: Readonly<Record<string, string>>): Promise<number> =>
    sumOf(readExposition(await gateway.metrics()), "pointsman_feedback_total", labels);
  const run = (...args: readonly string[]) =>
    new Promise<{ readonly code: number; readonly out: string; readonly err: string }>((resolve) => {
      const env = { PATH: process.env["PATH"] };
      const child = execFile(BIN, args, { env, cwd: gateway.folder, timeout: 60_000 }, (cause, out, err) =>
        resolve({ code: Number(cause?.code ?? 0), out, err }),
      );
      child.stdin?.end();
    });
  /** The id in a reply's body, whole or streamed, wherever its API puts it. */
  const idIn = (text: string): string => /"id":\s*"([\w-]+)"/.exec(text)?.[1] ?? assert.fail(text);

  const apis = [
    ["chat completions", "/v1/chat/completions", { messages: [{ role: "user", content: BAIT }] }],
    ["completions", "/v1/completions", { prompt: BAIT }],
    ["responses", "/v1/responses", { input: BAIT }],
    ["messages", "/v1/messages", { max_tokens: 99, messages: [{ role: "user", content: BAIT }] }],
  ] as const;
  for (const [api, path, body] of apis)
    for (const stream of [false, true])
      it(`finds an answer by the id that its body has: ${api}${stream ? " streamed" : ""}`, async () => {
        const whole = JSON.stringify({ model: LLAMA.model, ...body, stream });
        const id = idIn((await gateway.client.send({ path, body: whole })).text);
        const { status, body: told } = await rate({ response_id: id, rating: 0.75 });
        assert.deepEqual(
          [status, told["backend"], told["kept"]],
          [200, "llama", "prompt"],
          JSON.stringify(told),
        );
      });

  it("counts an answer once, whatever it is rated later, by the id of its decision too", async () => {
    const before = await counted({ backend: "llama", virtual_model: "auto", rating: "bad" });
    const decision_id = (await gateway.chat(EASY)).headers["x-pointsman-decision-id"];
    for (const rating of ["bad", "good"])
      assert.equal((await rate({ decision_id, rating, comment: "no" })).status, 200);
    assert.equal(await counted({ backend: "llama", virtual_model: "auto", rating: "bad" }), before + 1);
  });

  it("says how long ids are remembered where it knows none, and which key is wrong", async () => {
    const unknown = await rate({ response_id: "chatcmpl-nobody", rating: "good" });
    assert.equal(unknown.status, 404);
    assert.match(String(unknown.body["error"]), /^response_id: .*20000 are remembered, for 24 hours/);
    const wrong = await rate({ response_id: "a", rating: "splendid" });
    assert.deepEqual([wrong.status, /^rating: must be/.test(String(wrong.body["error"]))], [400, true]);
  });

  it("is exported as labels that eval and calibrate read, for its owner's eyes only", async () => {
    for (const [text, rating] of [
      [EASY, "good"],
      [HARD, "bad"],
    ] as const)
      for (const { model } of [LLAMA, GPT4]) {
        const id = idIn((await gateway.chat(text, { model })).text);
        assert.equal(
          (await rate({ response_id: id, rating: model === LLAMA.model ? rating : 1 })).status,
          200,
        );
      }
    assert.equal(statSync(join(folder(), "feedback.jsonl")).mode & 0o777, 0o600);
    const exported = await run("export", folder(), "--out", "rated.jsonl");
    assert.equal(exported.code, 0, exported.err);
    assert.match(exported.err, /llama +\d+/);
    const labels = readFileSync(join(gateway.folder, "rated.jsonl"), "utf8").trim().split("\n");
    const hard = labels.map((line) => JSON.parse(line)).find(({ prompt }) => prompt === HARD);
    assert.deepEqual(hard?.outcomes, { [LLAMA.model]: 0, [GPT4.model]: 1 });

    const pair = [
      "--weak",
      LLAMA.model,
      "--strong",
      GPT4.model,
      "--routers",
      "heuristic",
      "--bootstrap",
      "0",
    ];
    const evaluated = await run("eval", "--data", "rated.jsonl", ...pair, "--json");
    assert.equal(evaluated.code, 0, evaluated.err);
    assert.match(evaluated.out, /"heuristic"/);
    const calibrated = await run(
      "calibrate",
      "rated.jsonl",
      "--strong-share",
      "0.5",
      "--router",
      "heuristic",
    );
    assert.equal(calibrated.code, 0, calibrated.err);
    assert.match(calibrated.out, /^\d+ prompts/);
  });

  it("keeps numbers alone, from the next rating on, where prompts are not to be kept", async () => {
    gateway.configure({ ...PATIENT, feedback: { folder: join(gateway.folder, "numbers") } });
    await gateway.startServe();
    await gateway.steered();
    const decision_id = (await gateway.chat(EASY)).headers["x-pointsman-decision-id"];
    assert.equal((await rate({ decision_id, rating: "good" })).body["kept"], "numbers");
    const text = readFileSync(join(gateway.folder, "numbers", "feedback.jsonl"), "utf8");
    const line = JSON.parse(text) as Record<string, unknown>;
    assert.deepEqual([line["prompt"], line["backend"], line["rating"]], [undefined, "llama", 1]);
    assert.equal(typeof line["score"], "number");
    assert.equal((await run("export", "numbers")).code, 1);
    const exported = await run("export", "numbers", "--numbers", "--out", "scores.jsonl");
    assert.equal(exported.code, 0, exported.err);
    assert.equal(JSON.parse(readFileSync(join(gateway.folder, "scores.jsonl"), "utf8")).id, decision_id);
    const calibrated = await run("calibrate", "scores.jsonl", "--strong-share", "0.5");
    assert.equal(calibrated.code, 0, calibrated.err);
    assert.match(calibrated.out, /1 of them have a score and no prompt/);
  });

  it("never lets a prompt into the log", () => {
    for (const text of [EASY, HARD]) assert.ok(!gateway.serve.lines.join("\n").includes(text));
  });
});
