// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { after, before, beforeEach, describe, it } from "node:test";
import { EASY, Gateway, GPT4, HARD, LLAMA, MIXTRAL, PATIENT } from "../harness/gateway.ts";
import type { Reply } from "../harness/http-client.ts";
import { waitFor } from "../harness/wait-for.ts";

const GREENHOUSE = "How often should I water tomatoes in a greenhouse?";
const garden = {
  name: "garden",
  tier: "strong",
  examples: ["How often do tomatoes in a greenhouse need water?", "When should roses be pruned?"],
};
const sorting = {
  name: "sorting",
  tier: "weak",
  examples: ["Prove that merge sort needs n log n comparisons.", "Derive the complexity of quicksort."],
};
const SORTING = "Prove rigorously that merge sort needs at most n log n comparisons.";

describe("the router semantic through the gateway", () => {
  let gateway: Gateway;
  let changes = 0;
  const configOf = (...routes: readonly object[]) => ({
    ...PATIENT,
    virtualModels: [
      { name: "auto", router: "semantic", threshold: 0.5, semantic: { routes, otherwise: "heuristic" } },
      { name: "plain", router: "heuristic", threshold: 0.5 },
    ],
  });
  const change = async (config: Readonly<Record<string, unknown>>): Promise<void> => {
    const seen = gateway.events("configuration-live").length;
    gateway.configure({ ...config, scorer: { cacheEntries: ++changes } });
    await waitFor("the change to be live", () => gateway.events("configuration-live").length > seen);
  };
  const backendOf = ({ headers }: Reply): unknown => headers["x-pointsman-backend"];
  const routerOf = ({ headers }: Reply): unknown => headers["x-pointsman-router"];

  before(async () => {
    gateway = await Gateway.start({ backends: [LLAMA, MIXTRAL, GPT4], config: configOf(garden, sorting) });
  });
  after(() => gateway[Symbol.asyncDispose]());
  beforeEach(() => gateway.forget());

  it("sends a prompt to the tier of the route it belongs to, whatever its difficulty", async () => {
    assert.equal(backendOf(await gateway.chat(GREENHOUSE, { model: "plain" })), "llama");
    const strong = await gateway.chat(GREENHOUSE);
    assert.deepEqual([backendOf(strong), routerOf(strong)], ["gpt-4", "semantic"]);
    assert.equal(strong.headers["x-pointsman-reason"], "semantic-route");
    assert.equal(Number(strong.headers["x-pointsman-score"]), 1);
    assert.equal(backendOf(await gateway.chat(SORTING, { model: "plain" })), "gpt-4");
    const weak = await gateway.chat(SORTING);
    assert.deepEqual([backendOf(weak), routerOf(weak)], ["llama", "semantic"]);
    assert.equal(Number(weak.headers["x-pointsman-score"]), 0);
  });

  it("lets the other router score what belongs to no route, and says which it was", async () => {
    const [easy, hard] = [await gateway.chat(EASY), await gateway.chat(HARD.replace("algorithm", "bridge"))];
    assert.deepEqual([backendOf(easy), routerOf(easy)], ["llama", "heuristic"]);
    assert.deepEqual([backendOf(hard), routerOf(hard)], ["gpt-4", "heuristic"]);
  });

  it("has the routes of the first virtual model under its name with a threshold", async () => {
    assert.equal(backendOf(await gateway.chat(GREENHOUSE, { model: "router-semantic-0.5" })), "gpt-4");
    assert.equal(backendOf(await gateway.chat(SORTING, { model: "router-semantic-0.5" })), "llama");
  });

  it("sends a prompt to the backend of its route first", async () => {
    await change(configOf({ ...garden, tier: undefined, backend: "mixtral" }, sorting));
    const reply = await gateway.chat(GREENHOUSE);
    assert.deepEqual([backendOf(reply), reply.headers["x-pointsman-reason"]], ["mixtral", "semantic-route"]);
    await change(configOf(garden, sorting));
  });

  it("takes up other examples without a restart, and no request waits for them", async () => {
    const pid = gateway.serve.pid;
    await change(configOf(sorting));
    const before = await gateway.chat(GREENHOUSE);
    assert.deepEqual([backendOf(before), routerOf(before)], ["llama", "heuristic"]);
    await change(configOf(garden, sorting));
    assert.equal(backendOf(await gateway.chat(GREENHOUSE)), "gpt-4");
    assert.equal(gateway.serve.pid, pid);
  });

  it("shows no example and no prompt in the log", () => {
    assert.ok(!/tomato|merge sort/i.test(gateway.serve.lines.join("\n")));
  });
});
