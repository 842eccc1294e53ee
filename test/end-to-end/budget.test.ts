// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { isDeepStrictEqual } from "node:util";
import type { DialStatus, StatusView } from "../../src/contract/status.ts";
import { runCommand } from "../harness/command.ts";
import { readExposition, sumOf } from "../harness/exposition.ts";
import { EASY, Gateway, GPT4, HARD, LLAMA, PATIENT } from "../harness/gateway.ts";
import type { Reply } from "../harness/http-client.ts";
import { waitFor } from "../harness/wait-for.ts";

/** US dollars a million tokens of the strong model's answers; all else is free. */
const PER_MILLION = 100;
/** Words of its answer: it reports a token a word. Each is taken for 250 beforehand, and at first pays no more. */
const WORDS = 400;
const ANSWER_USD = (WORDS * PER_MILLION) / 1e6;
/** Money for fifteen answers and a half. The threshold passes HARD's score after twenty: it moves by 0.02 a request. */
const BUDGET_USD = 15.5 * ANSWER_USD;

const DAY_MS = 86_400_000;
/** So long before midnight these tests do not begin: the next day has money again. */
const EVE_MS = 120_000;

describe("a day's money through the gateway", () => {
  let gateway: Gateway;
  before(async () => {
    await waitFor("midnight to be over", () => DAY_MS - (Date.now() % DAY_MS) > EVE_MS, EVE_MS + 1000);
    const strong = {
      ...GPT4,
      entry: { ...GPT4.entry, price: `0/${PER_MILLION}` },
      standIn: { says: () => "word ".repeat(WORDS).trim() },
    };
    gateway = await Gateway.start({
      backends: [{ ...LLAMA, entry: { price: "0/0" } }, strong],
      config: {
        ...PATIENT,
        virtualModels: [{ name: "auto", router: "heuristic", dailyBudgetUsd: BUDGET_USD, sticky: false }],
      },
    });
    await gateway.steered();
  });
  after(() => gateway[Symbol.asyncDispose]());

  /** What the replies reported, in US dollars. */
  let bill = 0;

  async function dial(): Promise<DialStatus> {
    const response = await fetch(`http://127.0.0.1:${gateway.adminPort}/status.json`);
    const { virtualModels } = (await response.json()) as StatusView;
    return virtualModels[0]?.policy?.dial ?? assert.fail("no dial");
  }

  /** Sends one request, and waits until the dial has paid what its reply reports. */
  async function paid(content: string): Promise<Reply> {
    const reply = await gateway.chat(content);
    assert.equal(reply.status, 200, reply.text);
    if (reply.headers["x-pointsman-backend"] === GPT4.name)
      bill += (JSON.parse(reply.text).usage.completion_tokens * PER_MILLION) / 1e6;
    await waitFor("the bill to be paid", async () => Math.abs((await dial()).spentTodayUsd - bill) < 1e-9);
    return reply;
  }

  const reasonOf = ({ headers }: Reply): unknown => headers["x-pointsman-reason"];

  it("counts what answers report, not what they were taken for", async () => {
    assert.equal(reasonOf(await paid(HARD)), "score");
    assert.ok(Math.abs(bill - ANSWER_USD) < 1e-9, String(bill));
    assert.ok(!(await dial()).alarms.includes("budget-spent"));
  });

  it("is spent to the last answer that it pays for, and by no more", async () => {
    let reply = await paid(HARD);
    while (reply.headers["x-pointsman-tier"] === "strong") {
      assert.ok(bill < 2 * BUDGET_USD, `${bill} is spent of ${BUDGET_USD}`);
      reply = await paid(HARD);
    }
    assert.equal(reasonOf(reply), "budget-spent");
    assert.ok(bill <= 1.02 * BUDGET_USD && bill > BUDGET_USD - ANSWER_USD, `${bill} of ${BUDGET_USD}`);
  });

  it("gives weak answers alone from then on, with the reason, whatever the score is", async () => {
    const before = gateway.standIn(GPT4.name).requests.length;
    for (const prompt of [HARD, EASY, HARD]) {
      const { headers } = await paid(prompt);
      const { "x-pointsman-backend": backend, "x-pointsman-reason": reason } = headers;
      assert.deepEqual([backend, reason], [LLAMA.name, "budget-spent"]);
    }
    assert.equal(gateway.standIn(GPT4.name).requests.length, before);
  });

  it("raises its alarm in the metrics and in pointsman status", async () => {
    assert.deepEqual((await dial()).alarms, ["budget-spent"]);
    const metrics = readExposition(await gateway.metrics());
    const alarm = { virtual_model: "auto", alarm: "budget-spent" };
    assert.equal(sumOf(metrics, "pointsman_dial_alarm", alarm), 1);
    assert.ok(Math.abs(sumOf(metrics, "pointsman_dial_spent_today_usd") - bill) < 1e-9);
    const { out } = await runCommand(["status", "--admin", `127.0.0.1:${gateway.adminPort}`], {});
    assert.match(out, /auto: budget-spent/);
  });

  it("has no say on a model that the client names, and does not pay for it", async () => {
    const reply = await gateway.chat(EASY, { model: GPT4.model });
    assert.equal(reply.headers["x-pointsman-backend"], GPT4.name);
    await paid(EASY);
  });

  it("answers with the strong model where no weak one answers: money is not worth an outage", async () => {
    gateway.standIn(LLAMA.name).behave({ status: 503 });
    const reply = await paid(HARD);
    assert.deepEqual([reply.headers["x-pointsman-backend"], reasonOf(reply)], [GPT4.name, "budget-spent"]);
  });

  it("is more when the operator says so, without a restart", async () => {
    gateway.standIn(LLAMA.name).behave({});
    const usd = 1000 * BUDGET_USD;
    const model = { name: "auto", router: "heuristic", dailyBudgetUsd: usd, sticky: false };
    gateway.configure({ ...PATIENT, virtualModels: [model] });
    const target = { kind: "dailyBudgetUsd", usd };
    await waitFor("the new budget", async () => isDeepStrictEqual((await dial()).target, target));
    assert.notEqual(reasonOf(await paid(HARD)), "budget-spent");
  });
});
