// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { Browser } from "../harness/browser.ts";
import type { BrowserPage } from "../harness/browser-page.ts";
import { breakFaults, lookFaults, PHONE, paperFaults } from "./faults.ts";
import { inPage } from "./in-page.ts";
import { walk } from "./keyboard.ts";
import { picture } from "./picture.ts";
import { ReportFiles } from "./report-files.ts";

/** The reports, and how much a browser is to find in each at least. */
const REPORTS = [
  { name: "analyze", charts: 3, tables: 3 },
  { name: "simulate", charts: 4, tables: 1 },
  { name: "eval", charts: 4, tables: 2 },
] as const;

describe("reports in a browser", () => {
  let browser: Browser;
  const files = new ReportFiles();
  before(async () => {
    browser = await Browser.start();
  });
  after(async () => {
    files[Symbol.dispose]();
    await browser[Symbol.asyncDispose]();
  });

  for (const { name, charts, tables } of REPORTS)
    describe(name, () => {
      let url = "";
      before(async () => {
        url = await files.write(name);
      });

      async function opened(): Promise<BrowserPage> {
        const page = await browser.page();
        await page.go(url);
        return page;
      }

      it("holds its charts and tables, says nothing on the console and asks for nothing but itself", async () => {
        await using page = await opened();
        const count = (selector: string): Promise<number> =>
          page.evaluate<number>(`document.querySelectorAll("${selector}").length`);
        assert.ok((await count("svg")) >= charts && (await count("table")) >= tables);
        assert.equal(await count("script"), 0);
        assert.deepEqual(page.log.complaints, []);
        assert.deepEqual(page.log.requests, [url]);
      });

      for (const scheme of ["light", "dark"] as const)
        for (const [device, size] of [
          ["desktop", {}],
          ["phone", PHONE],
        ] as const)
          it(`can be read, and told to who cannot see it, in ${scheme} on a ${device}`, async () => {
            await using page = await opened();
            const faults = await lookFaults(page, { scheme, ...size });
            await picture(page, `${name}-${scheme}-${device}`);
            assert.deepEqual(faults, []);
            const { texts, graphics } = await inPage(page, "contrastChecked", "none");
            assert.ok(texts > 40 && graphics > 10, `${texts} texts and ${graphics} shapes were looked at`);
            assert.deepEqual((await walk(page)).faults, []);
          });

      it("can be printed", async () => {
        await using page = await opened();
        const faults = await paperFaults(page);
        await picture(page, `${name}-paper`);
        assert.deepEqual(faults, []);
      });

      it("is not torn where a sheet ends", async () => {
        await using page = await opened();
        assert.deepEqual(await breakFaults(page), []);
      });
    });
});
