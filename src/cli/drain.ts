// SPDX-License-Identifier: Apache-2.0
import { setTimeout as wait } from "node:timers/promises";
import { askHttp, type Where } from "./ask-http.ts";

const POLL_MS = 50;

/** Requests in flight over all listeners, Envoy's own admin interface left out. */
const ACTIVE = /^http\.(?!admin\.)[^:]+\.downstream_rq_active: (\d+)$/gm;

/**
 * Tells Envoy to take no new connections and waits until no request is in flight, `patienceMs` at most:
 * https://www.envoyproxy.io/docs/envoy/latest/operations/admin#post--drain_listeners
 */
export async function drainEnvoy(where: Where, patienceMs: number): Promise<void> {
  const end = performance.now() + patienceMs;
  await askHttp(where, "/drain_listeners?graceful", "POST");
  while (performance.now() < end) {
    const answer = await askHttp(where, "/stats?filter=downstream_rq_active");
    if (answer === undefined || requestsInFlight(answer.text) === 0) return;
    await wait(POLL_MS);
  }
}

/** Reads `name: value` lines of Envoy's /stats. */
export function requestsInFlight(stats: string): number {
  return [...stats.matchAll(ACTIVE)].reduce((sum, match) => sum + Number(match[1]), 0);
}
