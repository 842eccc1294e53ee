// SPDX-License-Identifier: Apache-2.0
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserPage } from "../harness/browser-page.ts";

/** Where a person looks at the pages afterwards; kept out of the repository. */
const FOLDER = join(import.meta.dirname, "../../.cache/browser");

/** Keeps a picture of a page as it is shown now, for people to look at: tests do not compare pixels. */
export async function picture(page: BrowserPage, name: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, `${name}.png`), await page.picture());
}
