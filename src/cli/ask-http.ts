// SPDX-License-Identifier: Apache-2.0
import { request } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import type { HostPort } from "../contract/gateway.ts";

/** Whom to ask: a TCP address or a unix socket. */
export type Where = HostPort | { readonly socketPath: string };

export interface HttpAnswer {
  readonly status: number;
  readonly text: string;
}

/** Longest wait for one answer and largest answer of a local admin interface. */
const ANSWER_MS = 2000;
const MAX_ANSWER_BYTES = 16 * 1024 * 1024;
const POLL_MS = 25;

/** Asks an admin interface; undefined when nobody answers in time. */
export function askHttp(
  where: Where,
  path: string,
  method: "GET" | "POST" = "GET",
): Promise<HttpAnswer | undefined> {
  return new Promise((resolve) => {
    const call = request({ ...where, path, method, agent: false, timeout: ANSWER_MS }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => {
        text += part;
        if (text.length > MAX_ANSWER_BYTES) call.destroy();
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, text }));
      response.on("close", () => resolve(undefined));
    });
    call.on("timeout", () => call.destroy());
    call.on("error", () => resolve(undefined));
    call.end();
  });
}

/** Asks again and again until the answer will do; rejects when the signal aborts. */
export async function askUntil(
  where: Where,
  path: string,
  willDo: (answer: HttpAnswer) => boolean,
  signal: AbortSignal,
): Promise<void> {
  for (;;) {
    const answer = await askHttp(where, path);
    signal.throwIfAborted();
    if (answer !== undefined && willDo(answer)) return;
    await wait(POLL_MS, undefined, { signal });
  }
}
