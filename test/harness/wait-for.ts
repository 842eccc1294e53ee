// SPDX-License-Identifier: Apache-2.0
import { setTimeout as wait } from "node:timers/promises";

const LOOK_EVERY_MS = 10;

/** Waits until `look` gives something other than undefined or false, and gives that. Rejects naming what was awaited. */
export async function waitFor<Found>(
  what: string,
  look: () => Found | undefined | false | Promise<Found | undefined | false>,
  withinMs = 30_000,
): Promise<Found> {
  const deadline = performance.now() + withinMs;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    if (performance.now() > deadline) throw new Error(`waited ${withinMs} ms for ${what}`);
    await wait(LOOK_EVERY_MS);
  }
}

/** Times in a row that a thing must be seen before every worker of an Envoy is taken to know it. */
const IN_A_ROW = 20;

/** Waits until `look` gives true so many times in a row: Envoy's workers take up a change one by one. */
export async function waitForAll(what: string, look: () => Promise<boolean>): Promise<void> {
  let row = 0;
  await waitFor(what, async () => {
    row = (await look()) ? row + 1 : 0;
    return row >= IN_A_ROW;
  });
}
