// SPDX-License-Identifier: Apache-2.0

import { parentPort, workerData } from "node:worker_threads";
import { nativeGate } from "./native-gate.ts";
import { PromptReader, type ReaderOptions, type Reading } from "./prompt-reader.ts";
import type { ReadingWants } from "./reading-wants.ts";

/** What a worker is started with. */
export interface WorkerStart {
  readonly reader: ReaderOptions;
  /** Memory of its native gate. */
  readonly gate: SharedArrayBuffer;
}

/** What the pool asks of a worker: one prompt at a time, and at last to end. */
export type WorkerRequest =
  | { readonly kind: "read"; readonly prompt: string; readonly wants: ReadingWants }
  | { readonly kind: "close" };

/** What a worker says: once `ready`, then one answer to each request. */
export type WorkerReply =
  | { readonly kind: "ready" }
  | { readonly kind: "read"; readonly reading: Reading }
  | { readonly kind: "failed"; readonly message: string };

// The entry of a worker thread: it exists to do this at import. An error while loading ends the thread, and the pool hears it.
const port = parentPort;
if (port === null) throw new Error("worker.ts runs as a worker thread only");
const start = workerData as WorkerStart;
const gate = nativeGate(start.gate);
const reader = await PromptReader.open(start.reader);
gate.leave();
const reply = (message: WorkerReply): void => port.postMessage(message);

async function handle(request: WorkerRequest): Promise<void> {
  // Shut: the process is about to exit, and nobody waits for an answer.
  if (!gate.enter()) return;
  const answer = request.kind === "close" ? await close() : await read(request.prompt, request.wants);
  gate.leave();
  if (answer !== undefined) reply(answer);
}

async function read(prompt: string, wants: ReadingWants): Promise<WorkerReply> {
  try {
    return { kind: "read", reading: await reader.read(prompt, wants) };
  } catch (cause) {
    return { kind: "failed", message: String(cause) };
  }
}

async function close(): Promise<undefined> {
  await reader[Symbol.asyncDispose]();
  port?.close();
}

// One after the other: the graph must not be released during a run.
let last: Promise<void> = Promise.resolve();
port.on("message", (request: WorkerRequest) => {
  last = last.then(() => handle(request));
});
reply({ kind: "ready" });
