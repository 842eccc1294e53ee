// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserPage } from "../harness/browser-page.ts";

/** The checks that run in a page (`in-page/`), and what each finds. */
interface InPage {
  readonly contrastFaults: readonly string[];
  readonly contrastChecked: { readonly texts: number; readonly graphics: number };
  readonly layoutFaults: readonly string[];
  readonly unprinted: readonly string[];
  readonly breakFaults: readonly string[];
  readonly structureFaults: readonly string[];
  readonly focusNow: { readonly where: string; readonly faults: readonly string[] };
  readonly controls: readonly string[];
}

/** One script, not modules: the pages under test let nothing be loaded from elsewhere, and that stays so. */
const SOURCE = ["colour", "contrast", "layout", "breaks", "structure", "focus"]
  .map((name) => readFileSync(join(import.meta.dirname, "in-page", `${name}.js`), "utf8"))
  .map((text) => text.replaceAll(/^import [^;]*;$/gm, "").replaceAll(/^export /gm, ""))
  .join("\n");

/** Runs one of the checks in a page. */
export async function inPage<Name extends keyof InPage>(
  page: BrowserPage,
  name: Name,
  ...args: readonly string[]
): Promise<InPage[Name]> {
  const given = args.map((arg) => JSON.stringify(arg)).join();
  return await page.evaluate<InPage[Name]>(`(() => { ${SOURCE}\nreturn ${name}(${given}); })()`);
}
