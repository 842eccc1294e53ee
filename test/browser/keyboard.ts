// SPDX-License-Identifier: Apache-2.0
import type { BrowserPage } from "../harness/browser-page.ts";
import { inPage } from "./in-page.ts";

/** Steps after which a page that holds the focus for good has done so. */
const MOST_STEPS = 100;

/** Where the Tab key led, in order, what it did not lead to, and what was wrong with how the focus showed. */
export interface Walk {
  readonly reached: readonly string[];
  readonly missed: readonly string[];
  readonly faults: readonly string[];
}

/** Goes through a page by the Tab key from where it is, once round: past the end the focus is on nothing, then at the beginning. */
export async function walk(page: BrowserPage): Promise<Walk> {
  const wanted = await inPage(page, "controls");
  const [reached, faults]: [string[], string[]] = [[], []];
  let ends = 0;
  for (let step = 0; step < MOST_STEPS && ends < 2; step++) {
    await page.press("Tab");
    const now = await inPage(page, "focusNow");
    if (now.where !== "" && now.where === reached[0]) break;
    if (now.where === "") {
      ends++;
      continue;
    }
    reached.push(now.where);
    faults.push(...now.faults.map((fault) => `${fault}: ${now.where}`));
  }
  return { reached, missed: wanted.filter((one) => !reached.includes(one)), faults };
}

/** Presses Tab until the focus is on what an expression finds. Rejects when it is nowhere. */
export async function tabTo(page: BrowserPage, selector: string): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step++) {
    if (await page.evaluate<boolean>(`document.activeElement.matches(${JSON.stringify(selector)})`)) return;
    await page.press("Tab");
  }
  throw new Error(`no Tab leads to ${selector}`);
}
