// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { Gateway, PATIENT } from "../harness/gateway.ts";

const SHARE = 0.3;
/** Requests under way at once. */
const AT_ONCE = 8;

const pick = (words: readonly string[], at: number): string => words[at % words.length] ?? "";
const THINGS = [
  "bread",
  "soup",
  "a kite",
  "a garden",
  "my cat",
  "old songs",
  "rain",
  "a train ride",
  "tea",
  "a letter",
];
const PLACES = ["Rome", "Oslo", "Lima", "Kyoto", "Cairo", "Quito", "Perth", "Riga", "Accra", "Hanoi"];
const WAYS = [
  "Tell me something nice about",
  "Write two friendly lines about",
  "What do people like about",
  "Help me plan",
];

/** Three kinds of traffic, made up by templates; each text is another. */
const MIXES: readonly (readonly [string, (at: number) => string])[] = [
  [
    "chat",
    (at) =>
      `${pick(WAYS, at)} ${pick(THINGS, at * 7)} in ${pick(PLACES, at * 3)}${", and then of another day".repeat(at % 6)}, for ${pick(["my aunt", "a friend", "work", "school", "nobody"], at * 11)} ${at}.`,
  ],
  [
    "trivia",
    (at) => `Which river, tower or dish is ${pick(PLACES, at)} known for, and since ${1700 + (at % 300)}?`,
  ],
  [
    "maths",
    (at) =>
      `A shop has ${at + 12} apples and sells ${(at % 11) + 2} a day at ${(at % 7) + 1} dollars; it buys ${at % 5} more each day. How much is earned in ${(at % 9) + 3} days? Show each step.`,
  ],
];

describe("a dial through the gateway", () => {
  let gateway: Gateway;
  before(async () => {
    const virtualModels = [{ name: "auto", strongShare: SHARE, sticky: false }];
    gateway = await Gateway.start({ config: { ...PATIENT, virtualModels } });
    await gateway.steered();
  });
  after(() => gateway[Symbol.asyncDispose]());

  /** Sends requests of one kind; gives the share of them that was decided for the strong tier. */
  async function share(
    text: (at: number) => string,
    from: number,
    count: number,
    model = "auto",
  ): Promise<number> {
    let [next, strong] = [from, 0];
    const sender = async (): Promise<void> => {
      while (next < from + count) {
        const reply = await gateway.chat(text(next++), { model });
        assert.equal(reply.status, 200);
        strong += Number(reply.headers["x-pointsman-tier"] === "strong");
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, sender));
    return strong / count;
  }

  for (const [kind, text] of MIXES)
    it(`holds the share on ${kind}, after a thousand requests of it`, async () => {
      await share(text, 0, 1000);
      const held = await share(text, 1000, 1000);
      assert.ok(Math.abs(held - SHARE) < 0.0205, `${held} of ${kind} went to the strong tier`);
    });

  it("does not move a threshold that stands in the model's name", async () => {
    const threshold = async (): Promise<unknown> =>
      (await gateway.chat("How are you?", { model: "router-mf-0.5" })).headers["x-pointsman-threshold"];
    assert.equal(await threshold(), "0.5");
  });
});
