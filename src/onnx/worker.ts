// SPDX-License-Identifier: Apache-2.0

import { parentPort, workerData } from "node:worker_threads";
import { PromptReader, type Reading, type ReaderOptions } from "./prompt-reader.ts";

/** What the pool asks of a worker: one prompt at a time. */
export interface WorkerRequest {
  readonly prompt: string;
  readonly withOutput: boolean;
}

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

port.on("message", async ({ prompt, withOutput }: WorkerRequest) => {
  try {
    reply({ kind: "read", reading: await reader.read(prompt, withOutput) });
  } catch (cause) {
    reply({ kind: "failed", message: String(cause) });
  }
});
reply({ kind: "ready" });
