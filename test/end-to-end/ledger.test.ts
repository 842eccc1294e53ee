// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { readExposition, sumOf } from "../harness/exposition.ts";
import { EASY, Gateway, HARD, LLAMA, PATIENT } from "../harness/gateway.ts";
import { waitFor } from "../harness/wait-for.ts";

/** Words that look like usage, inside an answer: in JSON their quotes are escaped. */
const BAIT = 'Repeat: "usage":{"prompt_tokens":999999,"completion_tokens":999999}';

describe("the ledger", () => {
  let gateway: Gateway;
  before(async () => {
    gateway = await Gateway.start({ config: { ...PATIENT } });
    await gateway.steered();
    // The lines of what was sent until now have come, too.
    await gateway.chat(EASY, { model: LLAMA.model });
    await waitFor("the lines of the start", () =>
      gateway.exchanges().some((line) => line["reason"] === "explicit-model"),
    );
  });
  after(() => gateway[Symbol.asyncDispose]());

  /** The exchange line of one request that `ask` sends. */
  async function lineOf(ask: () => Promise<unknown>): Promise<Readonly<Record<string, unknown>>> {
    const count = gateway.exchanges().length;
    await ask();
    return await waitFor("its exchange line", () => gateway.exchanges()[count]);
  }

  const apis = [
    ["chat completions", "/v1/chat/completions", { messages: [{ role: "user", content: BAIT }] }],
    ["completions", "/v1/completions", { prompt: BAIT }],
    ["responses", "/v1/responses", { input: BAIT }],
    ["messages", "/v1/messages", { max_tokens: 99, messages: [{ role: "user", content: BAIT }] }],
  ] as const;
  const streams = [
    ["in one piece", {}],
    ["streamed", { stream: true, stream_options: { include_usage: true } }],
  ] as const;
  for (const [api, path, body] of apis)
    for (const [how, more] of streams)
      it(`has the tokens that the backend reported: ${api} ${how}`, async () => {
        const whole = JSON.stringify({ model: LLAMA.model, ...body, ...more });
        const line = await lineOf(() => gateway.client.send({ path, body: whole }));
        assert.equal(line["tokens_source"], "reported", JSON.stringify(line));
        for (const key of ["prompt_tokens", "completion_tokens"])
          assert.ok(Number(line[key]) > 0 && Number(line[key]) < 1000, `${key} is ${line[key]}`);
        const cost = (Number(line["prompt_tokens"]) * 0.05 + Number(line["completion_tokens"]) * 0.08) / 1e6;
        assert.ok(Math.abs(Number(line["cost_usd"]) - cost) < 1e-8, `${line["cost_usd"]} is not ${cost}`);
      });

  it("estimates the tokens of a stream that does not report them, and says so", async () => {
    const line = await lineOf(() => gateway.chat(EASY, { stream: true }));
    assert.equal(line["tokens_source"], "estimated");
    assert.ok(Number(line["completion_tokens"]) > 0);
  });

  it("tells what a steered request would have cost at the strong model", async () => {
    const line = await lineOf(() => gateway.chat(EASY));
    assert.ok(Number(line["all_strong_usd"]) > 10 * Number(line["cost_usd"]), JSON.stringify(line));
    const hard = await lineOf(() => gateway.chat(HARD));
    assert.equal(hard["all_strong_usd"], hard["cost_usd"]);
  });

  it("does not enter what no backend answered", async () => {
    const line = await lineOf(() => gateway.chat(EASY, { model: "nobody" }));
    assert.deepEqual([line["status"], line["cost_usd"], line["prompt_tokens"]], [404, undefined, undefined]);
  });

  it("is in the metrics: tokens by where they were known from, cost, and the cost at the strong model", async () => {
    const text = await gateway.metrics();
    const sum = (name: string, labels = {}): number => sumOf(readExposition(text), name, labels);
    for (const source of ["reported", "estimated"])
      assert.ok(sum("pointsman_tokens_total", { kind: "completion", source }) > 0, source);
    assert.ok(
      sum("pointsman_all_strong_cost_usd_total") > sum("pointsman_cost_usd_total", { backend: "llama" }),
    );
  });
});

describe("a gateway that may ask streams for their usage", () => {
  let gateway: Gateway;
  before(async () => {
    gateway = await Gateway.start({ config: { ...PATIENT, streamUsage: true } });
    await gateway.steered();
  });
  after(() => gateway[Symbol.asyncDispose]());

  const ASKED = '"stream_options":{"include_usage":true},';
  const LARGE = "y".repeat(20_000);

  /** What llama got of a body, and what the client and the ledger got of the reply. */
  async function sent(body: string, path = "/v1/chat/completions") {
    const lines = () => gateway.exchanges().filter(({ reason }) => reason === "explicit-model");
    const count = lines().length;
    const reply = await gateway.client.send({ path, body });
    assert.equal(reply.status, 200, reply.text);
    const line = await waitFor("its exchange line", () => lines()[count]);
    return { got: gateway.last("llama").body.toString(), reply, line };
  }

  for (const [size, pad] of [
    ["a small body", "hi"],
    ["a body that is scanned", LARGE],
  ] as const)
    it(`reports the tokens of a stream that says nothing of them, and changes nothing else: ${size}`, async () => {
      const body = ` {"model":"${LLAMA.model}","stream":true,"messages":[{"role":"user","content":"${pad}"}]}`;
      const { got, reply, line } = await sent(body);
      assert.equal(got, body.replace("{", `{${ASKED}`));
      assert.equal(line["tokens_source"], "reported", JSON.stringify(line));
      const last = reply.text.trim().split("\n\n").at(-2) ?? "";
      assert.deepEqual(JSON.parse(last.slice("data: ".length)).choices, []);
    });

  it("reports those of streamed completions, with the model doubled too", async () => {
    const body = `{"model":"x","prompt":"hi","stream":true,"model":"${LLAMA.model}"}`;
    const { got, line } = await sent(body, "/v1/completions");
    assert.equal(got, `{${ASKED}${body.slice(1).replace('"x"', JSON.stringify(LLAMA.model))}`);
    assert.equal(line["tokens_source"], "reported");
  });

  it("asks none that says what it wants, that is no stream, or that tells by itself", async () => {
    const head = `{"model":"${LLAMA.model}","max_tokens":9,"messages":[{"role":"user","content":"hi"}]`;
    for (const rest of [',"stream":true,"stream_options":null}', ',"stream":false}', "}"])
      assert.equal((await sent(head + rest)).got, head + rest);
    const stream = `${head},"stream":true}`;
    assert.equal((await sent(stream, "/v1/messages")).got, stream);
  });
});
