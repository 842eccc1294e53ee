// SPDX-License-Identifier: Apache-2.0

import { parentPort, workerData } from "node:worker_threads";
import { PromptReader, type ReaderOptions, type Reading } from "./prompt-reader.ts";

/** What the pool asks of a worker: one prompt at a time, and at last to end. */
export type WorkerRequest =
  | { readonly kind: "read"; readonly prompt: string; readonly withOutput: boolean }
  | { readonly kind: "close" };

/** What a worker says: once `ready`, then one answer to each request. */
export type WorkerReply =
  | { readonly kind: "ready" }
  | { readonly kind: "read"; readonly reading: Reading }
  | { readonly kind: "failed"; readonly message: string };

// The entry of a worker thread: it exists to do this at import. An error while loading ends the thread, and the pool hears it.
const port = parentPort;
if (port === null) throw new Error("worker.ts runs as a worker thread only");
const reader = await PromptReader.open(workerData as ReaderOptions);
const reply = (message: WorkerReply): void => port.postMessage(message);

async function handle(request: WorkerRequest): Promise<void> {
  if (request.kind === "close") {
    await reader[Symbol.asyncDispose]();
    port?.close();
    return;
  }
  try {
    reply({ kind: "read", reading: await reader.read(request.prompt, request.withOutput) });
  } catch (cause) {
    reply({ kind: "failed", message: String(cause) });
  }
}

// One after the other: the graph must not be released during a run.
let last: Promise<void> = Promise.resolve();
port.on("message", (request: WorkerRequest) => {
  last = last.then(() => handle(request));
});
reply({ kind: "ready" });
