// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { Browser } from "../harness/browser.ts";
import type { BrowserPage } from "../harness/browser-page.ts";
import { breakFaults, lookFaults, PHONE, paperFaults } from "./faults.ts";
import { walk } from "./keyboard.ts";

const FINE = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">
<title>Fine</title><main><h1>Fine</h1><p>Text</p></main></html>`;

/** Pages with one thing wrong each, and how the checks say so. */
const WRONG: readonly (readonly [string, string, RegExp])[] = [
  [
    "text that is too faint",
    '<p style="color:#888;background:#fff">faint</p>',
    /^contrast 3\.54 < 4\.5: <p>/,
  ],
  [
    "large text that is too faint",
    '<p style="font-size:2rem;color:#aaa">large</p>',
    /^contrast 2\.32 < 3: <p>/,
  ],
  [
    "text on a shape of a chart",
    '<svg role="img" aria-label="x" width="99" height="50"><rect width="99" height="50" fill="#333"/><text x="5" y="30">on</text></svg>',
    /^contrast 1\.\d+ < 4\.5: <text>/,
  ],
  [
    "a shape that is too faint",
    '<svg role="img" aria-label="x" width="99" height="50"><rect width="50" height="50" fill="#ddd"/></svg>',
    /^contrast 1\.\d+ < 3: <rect>/,
  ],
  [
    "a line that is too faint",
    '<svg role="img" aria-label="x" width="99" height="50"><path d="M0 9L90 40" stroke="#ccc" fill="none"/></svg>',
    /^contrast 1\.\d+ < 3: <path>/,
  ],
  [
    "a field that nobody sees",
    '<label>a<input style="border:1px solid #ddd">',
    /^contrast 1\.\d+ < 3: <input>/,
  ],
  [
    "labels that are too small",
    '<svg role="img" aria-label="x" viewBox="0 0 200 50" width="99"><text y="20">small</text></svg>',
    /px is too small/,
  ],
  ["a page that is too wide", '<p style="width:2000px">wide</p>', /the page is 20\d\d px wide/],
  [
    "text that is cut off",
    '<p style="width:50px;overflow:hidden;white-space:nowrap">a longer sentence</p>',
    /cut off at 50/,
  ],
  [
    "a label that leaves its chart",
    '<svg role="img" aria-label="x" width="99" height="50"><text x="80" y="30">outside</text></svg>',
    /leaves its chart/,
  ],
  [
    "labels that lie over each other",
    '<svg role="img" aria-label="x" width="99" height="50"><text x="5" y="30">one</text><text x="9" y="32">two</text></svg>',
    /labels over each other/,
  ],
  ["a level of headings that is left out", "<h3>deep</h3>", /a level is left out/],
  ["a table without heads", "<table><tr><td>1</td></tr></table>", /no column has a head/],
  [
    "a head of nobody knows what",
    '<table><tr><th scope="col">1</th></tr><tr><th>2</th></tr></table>',
    /heads what/,
  ],
  ["an id that is there twice", '<p id="a">1</p><p id="a">2</p>', /twice: #a/],
  ["a field without a name", "<input>", /without a name: textbox/],
  ["a button without a name", "<button></button>", /without a name: button/],
  [
    "a chart without words",
    '<svg width="9" height="9"><path d="M0 0L9 9" stroke="black"/></svg>',
    /without a name: image/,
  ],
  ["a place for the keyboard without a name", '<div tabindex="0">x</div>', /without a name: generic/],
];

describe("the checks of pages in a browser", () => {
  let browser: Browser;
  before(async () => {
    browser = await Browser.start();
  });
  after(() => browser[Symbol.asyncDispose]());

  async function opened(html: string): Promise<BrowserPage> {
    const page = await browser.page();
    await page.go(`data:text/html;charset=utf-8,${encodeURIComponent(html)}`);
    return page;
  }

  it("find nothing where nothing is wrong", async () => {
    await using page = await opened(FINE);
    assert.deepEqual(await lookFaults(page, {}), []);
    assert.deepEqual(await lookFaults(page, { scheme: "dark", ...PHONE }), []);
    assert.deepEqual(await paperFaults(page), []);
    assert.deepEqual(page.log.complaints, []);
  });

  for (const [what, html, said] of WRONG)
    it(`find ${what}`, async () => {
      await using page = await opened(FINE.replace("</main>", `${html}</main>`));
      const faults = await lookFaults(page, {});
      assert.equal(faults.length, 1, faults.join("\n"));
      assert.match(faults[0] ?? "", said);
    });

  it("find a page without language, title, main part, first heading and viewport", async () => {
    await using page = await opened("<p>bare</p>");
    const faults = await lookFaults(page, {});
    for (const said of ["no language", "no title", "0 main parts", "0 headings of level 1", "no viewport"])
      assert.ok(faults.includes(said), said);
  });

  it("find what is faint in the dark only", async () => {
    const dark =
      "<style>:root{color-scheme:light dark} p{color:light-dark(#000,#333)}</style><p>dark on dark</p>";
    await using page = await opened(FINE.replace("<p>Text</p>", dark));
    assert.deepEqual(await lookFaults(page, {}), []);
    assert.match((await lookFaults(page, { scheme: "dark" })).join(), /^contrast 1\.\d+ < 4\.5: <p>/);
  });

  it("find what paper cuts off or leaves out", async () => {
    const wide =
      '<div style="overflow-x:auto" tabindex="0" role="region" aria-label="wide"><p style="width:900px">wide</p></div>';
    const bar = '<div style="width:50px;height:9px;background:#111"></div>';
    await using page = await opened(FINE.replace("</main>", `${wide}${bar}</main>`));
    assert.deepEqual(await lookFaults(page, PHONE), []);
    const faults = await paperFaults(page);
    assert.match(faults.join("\n"), /^cut off at \d+ of 900 px[\s\S]*not on paper: <div>$/);
  });

  it("find what is torn where a sheet ends, or parted from what it introduces", async () => {
    const row = (text: string): string => `<tr><td>${text}</td></tr>`;
    const table = `<table><thead><tr><th scope="col">head</th></tr></thead><tbody>${row("row").repeat(20)}</tbody></table>`;
    // A sheet of A4 is some 1,046 px high inside its margins.
    const sheet = (above: number, html: string): string =>
      `<style>body,h1,h2,p{margin:0}h2{break-after:auto}</style><div style="height:${above}px"></div>${html}${table}`;
    const found = async (html: string): Promise<readonly string[]> => {
      await using page = await opened(FINE.replace("<p>Text</p>", html));
      return await breakFaults(page);
    };
    assert.deepEqual(await found(sheet(1100, "")), []);
    assert.match((await found(sheet(0, ""))).join(), /^it fits on one sheet: nothing was tried$/);
    assert.match(
      (await found(sheet(800, ""))).join(),
      /^on two sheets, though it fits on one: <table> "head/,
    );
    const block = '<h2>Alone</h2><div style="height:300px;break-inside:avoid">block</div>';
    assert.match((await found(sheet(900, block))).join(), /^parted from what follows: <h2> "Alone"$/);
    const high = `<table><tbody><tr><td style="height:400px">high</td></tr></tbody></table>`;
    const torn = (await found(sheet(800, high))).join("\n");
    assert.match(torn, /^torn: <tr> "high"$/m);
    assert.match(torn, /^its head is on one sheet only: <table> "high"$/m);
  });

  it("hear what a page says, throws, is refused and asks for elsewhere", async () => {
    await using page = await opened(
      `${FINE}<script>console.warn("hm"); setTimeout(() => { throw new Error("oh") })</script><img alt="" src="http://127.0.0.1:9/x.png">`,
    );
    await page.until("the picture to fail", "document.querySelector('img').complete");
    const heard = page.log.complaints.join("\n");
    for (const said of [/console\.warning: hm/, /uncaught: Error: oh/, /failed: .*127\.0\.0\.1:9/])
      assert.match(heard, said);
    assert.ok(page.log.requests.includes("http://127.0.0.1:9/x.png"));
  });

  it("find a control that the keyboard does not reach, and a focus that does not show", async () => {
    const html = FINE.replace(
      "<p>Text</p>",
      '<button>one</button><button style="outline:none">two</button><button tabindex="-1">three</button>',
    );
    await using page = await opened(html);
    const { reached, missed, faults } = await walk(page);
    assert.deepEqual(reached, ['<button> "one"', '<button> "two"']);
    assert.deepEqual(missed, ['<button> "three"']);
    assert.deepEqual(faults, ['no ring: <button> "two"']);
  });
});
