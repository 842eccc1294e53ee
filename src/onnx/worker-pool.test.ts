// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { setTimeout as passes } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { MODEL_DIR } from "../../test/golden/router-model/golden-cases.ts";
import { loadRouterModel, type RouterModel } from "./router-model.ts";
import { defaultWorkers, spawnWorker, WorkerPool } from "./worker-pool.ts";

const SOON = 60_000;
const SCORE = { routers: ["mf"], details: false } as const;
const inTime = (): number => performance.now() + SOON;

let model: RouterModel;
before(async () => {
  model = await loadRouterModel(MODEL_DIR, "2");
});

/** Speaks as worker.ts does, without a graph, and dies of one prompt. */
const MORTAL_WORKER = `
  const { parentPort } = require("node:worker_threads");
  const reading = { scores: { mf: 0.5 }, success: [], vector: [], timings: { tokenizeMs: 0, inferMs: 0 } };
  parentPort.on("message", ({ kind, prompt }) => {
    if (kind === "close") parentPort.close();
    else if (prompt === "die") process.exit(7);
    else parentPort.postMessage({ kind: "read", reading });
  });
  parentPort.postMessage({ kind: "ready" });`;

/** A pool of one real worker with the quick graph. */
function aPool(queueLimit: number): WorkerPool {
  const options = {
    graphPath: model.files.static.path,
    vocabularyPath: model.files.vocabulary.path,
    tokens: model.tokens,
  };
  return new WorkerPool({ workers: 1, queueLimit, spawn: (gate) => spawnWorker(options, gate) });
}

async function eventually(holds: () => Promise<boolean>): Promise<void> {
  for (const start = performance.now(); !(await holds()); await passes(20)) {
    assert.ok(performance.now() - start < SOON, "the condition never held");
  }
}

describe("worker pool", () => {
  let pool: WorkerPool;
  before(async () => {
    pool = aPool(2);
    await pool.start();
  });
  after(() => pool[Symbol.asyncDispose]());

  it("answers with the score and the time in each stage", async () => {
    const answer = await pool.submit("What is 2 + 2?", SCORE, inTime()).answer;
    assert.ok(answer.kind === "read");
    assert.ok(answer.reading.scores.mf > 0 && answer.reading.scores.mf < 1);
    assert.ok(
      answer.queueMs >= 0 && answer.reading.timings.tokenizeMs > 0 && answer.reading.timings.inferMs > 0,
    );
  });

  it("refuses the job that finds the queue full, and answers the others in order", async () => {
    const order: string[] = [];
    const jobs = ["busy", "first", "second", "third"].map((prompt) => pool.submit(prompt, SCORE, inTime()));
    const kinds = jobs.map(async (job) => {
      const { kind } = await job.answer;
      if (kind === "read") order.push(job.prompt);
      return kind;
    });
    assert.deepEqual(await Promise.all(kinds), ["read", "read", "read", "queue-full"]);
    assert.deepEqual(order, ["busy", "first", "second"]);
  });

  it("drops a job whose deadline passed in the queue, and keeps it when someone waits longer", async () => {
    const busy = pool.submit("busy", SCORE, inTime());
    const dropped = pool.submit("dropped", SCORE, performance.now());
    const kept = pool.submit("kept", SCORE, performance.now());
    kept.waitUntil(inTime());
    const kinds = await Promise.all([busy, dropped, kept].map(async (job) => (await job.answer).kind));
    assert.deepEqual(kinds, ["read", "late", "read"]);
  });

  it("fails the jobs of a worker that dies, and replaces the worker", async () => {
    const threads: Worker[] = [];
    const spawn = (): Worker => {
      const thread = new Worker(MORTAL_WORKER, { eval: true });
      threads.push(thread);
      return thread;
    };
    await using mortal = new WorkerPool({ workers: 1, queueLimit: 2, spawn });
    await mortal.start();
    const jobs = ["die", "waiting"].map((prompt) => mortal.submit(prompt, SCORE, inTime()));
    const kinds = await Promise.all(jobs.map(async (job) => (await job.answer).kind));
    assert.deepEqual(kinds, ["failed", "failed"]);
    assert.equal((await mortal.submit("too early", SCORE, inTime()).answer).kind, "failed");
    await eventually(async () => (await mortal.submit("again", SCORE, inTime()).answer).kind === "read");
    assert.equal(threads.length, 2);
  });

  it("rejects start when the worker cannot load its graph", async () => {
    const options = {
      graphPath: "none-such.onnx",
      vocabularyPath: model.files.vocabulary.path,
      tokens: model.tokens,
    };
    await using broken = new WorkerPool({
      workers: 1,
      queueLimit: 1,
      spawn: (gate) => spawnWorker(options, gate),
    });
    await assert.rejects(broken.start(), /none-such\.onnx/);
  });

  it("lets the job in a worker end when it is disposed, and fails what waits and what comes after", async () => {
    const other = aPool(4);
    await other.start();
    const jobs = ["one", "two"].map((prompt) => other.submit(prompt, SCORE, inTime()));
    await other[Symbol.asyncDispose]();
    jobs.push(other.submit("three", SCORE, inTime()));
    const kinds = await Promise.all(jobs.map(async (job) => (await job.answer).kind));
    assert.deepEqual(kinds, ["read", "failed", "failed"]);
  });

  it("has one to four workers when the options say nothing", () => {
    assert.ok(defaultWorkers() >= 1 && defaultWorkers() <= 4);
  });
});
