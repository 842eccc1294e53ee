// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { type Exposition, readExposition, sumOf } from "../harness/exposition.ts";
import { EASY, Gateway, HARD, LLAMA, TEST_KEY } from "../harness/gateway.ts";
import { waitFor } from "../harness/wait-for.ts";

const WEIRD = 'made-up"model\\name\n{x="y"}';
const PROMPT = "purple elephant";

describe("the metrics of a gateway", () => {
  let gateway: Gateway;
  let before_: Exposition;
  let scraped: Exposition;
  let text = "";

  const scrape = async (): Promise<Exposition> => readExposition(await gateway.metrics());

  before(async () => {
    gateway = await Gateway.start({ config: { decisionBudgetMs: 1000, routerTimeoutMs: 3000 } });
    before_ = await scrape();
    for (let i = 0; i < 3; i++) await gateway.chat(`${EASY} ${PROMPT} ${i}`);
    for (let i = 0; i < 2; i++) await gateway.chat(`${HARD} ${PROMPT} ${i}`);
    await gateway.chat(`${EASY} ${PROMPT} 0`); // a score that is remembered
    await gateway.chat(PROMPT, { model: LLAMA.model });
    await gateway.chat(PROMPT, { model: WEIRD });
    await gateway.chat(`${HARD} ${PROMPT}`, { model: "router-heuristic-0.123" });
    gateway.standIn("llama").behave({ status: 503 });
    await gateway.chat(`${EASY} ${PROMPT} 9`);
    gateway.standIn("llama").behave({});
    await waitFor("the access log of every exchange", async () => {
      text = await gateway.metrics();
      const served = (backend: string): number =>
        rise("pointsman_exchanges_total", { backend }, readExposition(text));
      return served("llama") >= 5 && served("gpt-4") >= 4 && served("none") >= 1;
    });
    scraped = readExposition(text);
  });
  after(() => gateway[Symbol.asyncDispose]());

  /** By how much a counter has risen since before the requests (starting up counts requests too). */
  const rise = (name: string, labels: Readonly<Record<string, string>> = {}, now = scraped): number =>
    sumOf(now, name, labels) - sumOf(before_, name, labels);

  it("are text that Prometheus reads, with the content type that says so", async () => {
    const response = await fetch(`http://127.0.0.1:${gateway.adminPort}/metrics`);
    assert.match(response.headers.get("content-type") ?? "", /^text\/plain; version=0\.0\.4/);
    assert.ok(readExposition(await response.text()).samples.length > 50);
  });

  for (const stage of ["decision", "queue", "tokenize", "infer"])
    it(`have the times of ${stage} as a histogram with buckets from 0.1 ms`, () => {
      const name = `pointsman_${stage}_duration_seconds`;
      assert.equal(scraped.types.get(name), "histogram");
      const bounds = scraped.samples
        .filter((sample) => sample.name === `${name}_bucket`)
        .map((sample) => (sample.labels["le"] === "+Inf" ? Infinity : Number(sample.labels["le"])));
      assert.equal(Math.min(...bounds), 0.0001);
      assert.equal(Math.max(...bounds), Infinity);
      assert.ok(rise(`${name}_count`) >= 5, `${rise(`${name}_count`)} observations`);
      assert.ok(rise(`${name}_sum`) > 0);
      assert.equal(sumOf(scraped, `${name}_bucket`, { le: "+Inf" }), sumOf(scraped, `${name}_count`));
    });

  it("count decisions by virtual model, tier, reason, backend and router", () => {
    const name = "pointsman_decisions_total";
    assert.equal(scraped.types.get(name), "counter");
    const score = { virtual_model: "auto", reason: "score", router: "ensemble" };
    assert.equal(rise(name, { ...score, tier: "weak", backend: "llama" }), 5);
    assert.equal(rise(name, { ...score, tier: "strong", backend: "gpt-4" }), 2);
    assert.equal(rise(name, { reason: "explicit-model", backend: "llama", router: "none" }), 1);
    assert.equal(rise(name, { router: "heuristic" }), 1);
    assert.equal(rise("pointsman_score_cache_hits_total"), 1);
    assert.equal(rise("pointsman_rejections_total", { code: "model_not_found" }), 1);
  });

  it("count finished exchanges by the backend that served, its status, and whether it was a fallback", () => {
    const name = "pointsman_exchanges_total";
    assert.equal(rise(name, { backend: "gpt-4", status_class: "2xx", fallback: "true" }), 1);
    assert.equal(
      rise(name, { backend: "gpt-4", status_class: "2xx", fallback: "false", reason: "score" }),
      3,
    );
    assert.ok(rise(name, { status_class: "4xx", backend: "none", reason: "rejected" }) >= 1);
    assert.equal(rise("pointsman_exchange_duration_seconds_count", { backend: "gpt-4" }), 4);
    assert.ok(rise("pointsman_first_byte_duration_seconds_count") >= 9);
  });

  it("count the exchanges that Envoy let through without a decision, when they hear of them", async () => {
    const before = sumOf(await scrape(), "pointsman_fail_opens_total");
    gateway.serve.signal("SIGSTOP");
    const replies = await Promise.all(Array.from({ length: 3 }, () => gateway.chat(EASY)));
    gateway.serve.signal("SIGCONT");
    assert.ok(replies.every(({ headers }) => headers["x-pointsman-reason"] === "fail-open"));
    await waitFor("the access log", async () => {
      return sumOf(await scrape(), "pointsman_fail_opens_total") - before === 3;
    });
  });

  it("carry nothing that a client sent: no model name, no prompt, no threshold, no key", () => {
    for (const secret of ["made-up", PROMPT, "0.123", TEST_KEY]) assert.ok(!text.includes(secret), secret);
    const values = new Set(scraped.samples.flatMap((sample) => Object.values(sample.labels)));
    assert.ok(values.size < 120, `${values.size} label values: ${[...values].join(" ")}`);
  });

  it("tell of the process: memory and how long the event loop is held up", () => {
    assert.ok(sumOf(scraped, "process_resident_memory_bytes") > 1e7);
    assert.ok(
      [...scraped.types.keys()].some((name) => /event_?loop/i.test(name)),
      [...scraped.types.keys()].join(),
    );
  });
});
