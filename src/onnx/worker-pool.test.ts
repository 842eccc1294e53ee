// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { setTimeout as passes } from "node:timers/promises";
import type { Worker } from "node:worker_threads";
import { MODEL_DIR } from "../../test/golden/router-model/golden-cases.ts";
import { loadRouterModel, type RouterModel } from "./router-model.ts";
import { defaultWorkers, spawnWorker, WorkerPool } from "./worker-pool.ts";

const SOON = 60_000;
const inTime = (): number => performance.now() + SOON;

let model: RouterModel;
before(async () => {
  model = await loadRouterModel(MODEL_DIR, "1");
});

/** A pool of real workers, and the threads it has made so far. */
function aPool(queueLimit: number): { readonly pool: WorkerPool; readonly threads: readonly Worker[] } {
  const threads: Worker[] = [];
  const spawn = (): Worker => {
    const options = { graphPath: model.graphPaths.static, vocabularyPath: model.vocabularyPath, tokens: model.tokens };
    threads.push(spawnWorker(options));
    return threads.at(-1) as Worker;
  };
  return { pool: new WorkerPool({ workers: 1, queueLimit, spawn }), threads };
}

async function eventually(holds: () => Promise<boolean>): Promise<void> {
  for (const start = performance.now(); !(await holds()); await passes(20)) {
    assert.ok(performance.now() - start < SOON, "the condition never held");
  }
}

describe("worker pool", () => {
  const { pool, threads } = lazily(() => aPool(2));
  before(() => pool().start());
  after(() => pool()[Symbol.asyncDispose]());

  it("answers with the score and the time in each stage", async () => {
    const answer = await pool().submit("What is 2 + 2?", inTime(), false).answer;
    assert.ok(answer.kind === "read");
    assert.ok(answer.reading.score > 0 && answer.reading.score < 1);
    assert.ok(answer.queueMs >= 0 && answer.reading.timings.tokenizeMs > 0 && answer.reading.timings.inferMs > 0);
  });

  it("refuses the job that finds the queue full, and answers the others in order", async () => {
    const order: string[] = [];
    const jobs = ["busy", "first", "second", "third"].map((prompt) => pool().submit(prompt, inTime(), false));
    const kinds = jobs.map(async (job) => {
      const { kind } = await job.answer;
      if (kind === "read") order.push(job.prompt);
      return kind;
    });
    assert.deepEqual(await Promise.all(kinds), ["read", "read", "read", "queue-full"]);
    assert.deepEqual(order, ["busy", "first", "second"]);
  });

  it("drops a job whose deadline passed in the queue, and keeps it when someone waits longer", async () => {
    const busy = pool().submit("busy", inTime(), false);
    const dropped = pool().submit("dropped", performance.now(), false);
    const kept = pool().submit("kept", performance.now(), false);
    kept.waitUntil(inTime());
    const kinds = await Promise.all([busy, dropped, kept].map(async (job) => (await job.answer).kind));
    assert.deepEqual(kinds, ["read", "late", "read"]);
  });

  it("fails the job of a worker that dies, and replaces the worker", async () => {
    const before = threads().length;
    const job = pool().submit("doomed", inTime(), false);
    const waiting = pool().submit("waiting", inTime(), false);
    await threads().at(-1)?.terminate();
    assert.deepEqual([(await job.answer).kind, (await waiting.answer).kind], ["failed", "failed"]);
    await eventually(async () => (await pool().submit("again", inTime(), false).answer).kind === "read");
    assert.ok(threads().length > before);
  });

  it("rejects start when the worker cannot load its graph", async () => {
    const options = { graphPath: "none-such.onnx", vocabularyPath: model.vocabularyPath, tokens: model.tokens };
    await using broken = new WorkerPool({ workers: 1, queueLimit: 1, spawn: () => spawnWorker(options) });
    await assert.rejects(broken.start(), /none-such\.onnx/);
  });

  it("fails what waits when it is disposed, and what comes after", async () => {
    const { pool: other } = aPool(4);
    await other.start();
    const jobs = ["one", "two"].map((prompt) => other.submit(prompt, inTime(), false));
    await other[Symbol.asyncDispose]();
    jobs.push(other.submit("three", inTime(), false));
    const kinds = await Promise.all(jobs.map(async (job) => (await job.answer).kind));
    assert.deepEqual(kinds.slice(1), ["failed", "failed"]);
  });

  it("has one to four workers when the options say nothing", () => {
    assert.ok(defaultWorkers() >= 1 && defaultWorkers() <= 4);
  });
});

/** The pool is made when the first test needs it: the model is loaded by then. */
function lazily<T extends object>(make: () => T): { readonly [K in keyof T]: () => T[K] } {
  let made: T | undefined;
  return new Proxy({} as { readonly [K in keyof T]: () => T[K] }, {
    get: (_, key) => () => {
      made ??= make();
      return made[key as keyof T];
    },
  });
}
