// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, beforeEach, describe, it } from "node:test";
import { FITTED_KIND, FITTED_VERSION, QUANTILES, VECTOR_WIDTH } from "../../src/fitting/fitted-file.ts";
import { readRouterModelSummary } from "../../src/onnx/reference-file.ts";
import { Gateway, GPT4, LLAMA, MIXTRAL, PATIENT } from "../harness/gateway.ts";
import type { Reply } from "../harness/http-client.ts";
import { OtlpSink } from "../harness/otlp-sink.ts";
import { waitFor } from "../harness/wait-for.ts";

const PROMPT =
  "A tank holds 1200 litres. Two pumps fill it, the first with 35 litres a minute and the second with 20, and a leak loses 7 litres a minute. " +
  "After 10 minutes the second pump breaks and is mended 15 minutes later; then the leak is closed. After how many minutes altogether is the tank full, " +
  "if the first pump rests for 2 minutes of every 12?";
const THREE = [LLAMA, MIXTRAL, GPT4];

const told = (reply: Reply, name: string): string => {
  assert.equal(reply.status, 200, reply.text);
  return String(reply.headers[`x-pointsman-${name}`]);
};

describe("three backends with profiles of their own", () => {
  const stack = new AsyncDisposableStack();
  let sink: OtlpSink;
  let gateway: Gateway;
  let traces = 0;
  before(async () => {
    sink = stack.use(await new OtlpSink().start());
    gateway = stack.use(
      await Gateway.start({
        backends: THREE,
        config: { ...PATIENT, virtualModels: [{ name: "auto", strongShare: 0.5 }] },
        env: { OTEL_EXPORTER_OTLP_ENDPOINT: sink.endpoint },
      }),
    );
  });
  after(() => stack.disposeAsync());
  beforeEach(() => gateway.forget());

  /** The predicted losses of the backends for a prompt, as the span of the decision has them. */
  const lossesOf = async (prompt: string): Promise<Readonly<Record<string, number>>> => {
    const traceId = `0af7651916cd43dd8448eb22${(++traces).toString(16).padStart(8, "0")}`;
    const headers = { traceparent: `00-${traceId}-b7ad6b7169203331-01` };
    await gateway.chat(prompt, {}, { headers });
    const { attributes } = await waitFor("the span of the decision", () =>
      sink.spans.find((span) => span.traceId === traceId && span.name === "decide auto"),
    );
    const pairs = String(attributes["pointsman.losses"]).split(",");
    return Object.fromEntries(pairs.map((pair) => [pair.split("=")[0] ?? "", Number(pair.split("=")[1])]));
  };

  it("are each chosen at some threshold: the cheapest whose predicted loss stays under it", async () => {
    const { llama = 0, mixtral = 0, "gpt-4": best } = await lossesOf(PROMPT);
    assert.equal(best, 0);
    // Of a long word problem the router model expects more of Mixtral-8x7B than of the cheaper Llama-3-8B.
    assert.ok(mixtral + 0.02 < llama, `mixtral ${mixtral}, llama ${llama}`);
    const chosen = async (threshold: number): Promise<readonly string[]> => {
      const reply = await gateway.chat(PROMPT, { model: `router-ensemble-${threshold.toFixed(4)}` });
      return [told(reply, "backend"), told(reply, "tier")];
    };
    assert.deepEqual(await chosen(llama + 0.001), ["llama", "weak"]);
    assert.deepEqual(await chosen((llama + mixtral) / 2), ["mixtral", "weak"]);
    assert.deepEqual(await chosen(mixtral - 0.001), ["gpt-4", "strong"]);
    assert.deepEqual(gateway.called(), ["llama", "mixtral", "gpt-4"]);
  });

  it("are tried in the order of price while their loss stays under the threshold, then by loss", async () => {
    const { llama = 0, mixtral = 0 } = await lossesOf(PROMPT);
    const model = `router-ensemble-${((llama + mixtral) / 2).toFixed(4)}`;
    gateway.forget();
    gateway.standIn("mixtral").behave({ status: 503 });
    assert.equal(JSON.parse((await gateway.chat(PROMPT, { model })).text).model, GPT4.model);
    assert.deepEqual(gateway.called(), ["mixtral", "gpt-4"]);
  });

  it("tell the smallest loss of the weak ones as the score", async () => {
    const { mixtral = 0 } = await lossesOf(PROMPT);
    assert.equal(Number(told(await gateway.chat(PROMPT), "score")), mixtral);
  });
});

describe("a backend whose model nobody knows", () => {
  it("is predicted as its tier is, with one warning in the life of the process", async () => {
    await using gateway = await Gateway.start({
      backends: [{ ...LLAMA, model: "our/finetune" }, GPT4],
      config: PATIENT,
    });
    gateway.configure({ ...PATIENT, maxBodyBytes: 4096 });
    await waitFor("the change to be live", () => gateway.events("configuration-live").length > 1);
    const warnings = gateway.events("profile-unknown");
    assert.equal(warnings.length, 1);
    assert.match(String(warnings[0]?.["message"]), /our\/finetune \(backend llama\)/);
    assert.equal((await gateway.chat(PROMPT, { model: "router-ensemble-1" })).status, 200);
  });
});

describe("a fitted file", () => {
  const { digest } = readRouterModelSummary(join(import.meta.dirname, "../../models"));
  let gateway: Gateway;
  before(async () => {
    gateway = await Gateway.start({ serve: false, envoy: false });
    write(-4);
    configure();
    await gateway.startServe();
    await gateway.startEnvoy();
  });
  after(() => gateway[Symbol.asyncDispose]());

  const file = (): string => join(gateway.folder, "fitted.json");
  const configure = (over: Readonly<Record<string, unknown>> = {}): void =>
    gateway.configure({
      ...PATIENT,
      virtualModels: [{ name: "auto", threshold: 0.5, fitted: file(), ...over }],
    });
  /** Writes a head that calls every prompt alike: its score has these log odds. */
  const write = (bias: number, over: Readonly<Record<string, unknown>> = {}): void => {
    const head = { weights: Array.from({ length: VECTOR_WIDTH }, () => 0), base: 0, bias };
    const heads = { encoder: head, static: head };
    const known = { kind: FITTED_KIND, version: FITTED_VERSION, routerModel: digest, router: "ensemble" };
    const quantiles = new Array<number>(QUANTILES).fill(sigmoid(bias));
    // The score speaks of the backend's own model, whose profile is therefore the tier's too.
    const profiles = { weak: heads, [LLAMA.model]: "weak" };
    writeFileSync(`${file()}.new`, JSON.stringify({ ...known, score: heads, quantiles, profiles, ...over }));
    renameSync(`${file()}.new`, file());
  };
  const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

  it("scores in place of the shipped head", async () => {
    const reply = await gateway.chat(PROMPT);
    assert.deepEqual(
      ["backend", "router"].map((name) => told(reply, name)),
      ["llama", "ensemble"],
    );
    assert.equal(Number(told(reply, "score")), Number(sigmoid(-4).toFixed(4)));
  });

  it("is taken up when it changes, by the same process", async () => {
    const { pid } = gateway.serve;
    write(2);
    await waitFor("the new head", async () => told(await gateway.chat(PROMPT), "backend") === "gpt-4");
    assert.equal(Number(told(await gateway.chat(PROMPT), "score")), Number(sigmoid(2).toFixed(4)));
    assert.equal(gateway.serve.pid, pid);
  });

  it("is refused, and the last good one stays, when it is for another router model", async () => {
    write(-4, { routerModel: "000000000000" });
    await waitFor("the refusal", () =>
      gateway.events("configuration-refused").some((line) => /fit again/.test(JSON.stringify(line))),
    );
    assert.equal(told(await gateway.chat(PROMPT), "backend"), "gpt-4");
    write(2);
  });

  it("does not touch the routers that it was not fitted to", async () => {
    const own = Number(told(await gateway.chat(PROMPT, { model: "router-heuristic-0.5" }), "score"));
    assert.notEqual(own, Number(sigmoid(2).toFixed(4)));
    const knn = Number(told(await gateway.chat(PROMPT, { model: "router-knn-0.5" }), "score"));
    assert.notEqual(knn, Number(sigmoid(2).toFixed(4)));
  });
});
