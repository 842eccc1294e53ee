// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { Browser } from "../harness/browser.ts";
import type { BrowserPage } from "../harness/browser-page.ts";
import { EASY, Gateway, HARD, PATIENT, TEST_KEY } from "../harness/gateway.ts";
import { waitFor } from "../harness/wait-for.ts";
import { lookFaults, PHONE, paperFaults } from "./faults.ts";
import { inPage } from "./in-page.ts";
import { walk } from "./keyboard.ts";
import { picture } from "./picture.ts";

/** What clients send and nobody else is to see. */
const PROMPT_MARK = "marmalade-lighthouse";
const CLIENT_KEY = "client-key-of-nobody";
const SHARE = 0.5;

/** A figure of the page by what stands under it. */
const figure = (what: string): string =>
  `[...document.querySelectorAll(".figure")].find((one) => one.textContent.includes(${JSON.stringify(what)}))?.querySelector("b").textContent`;

describe("the status page in a browser", () => {
  let gateway: Gateway;
  let browser: Browser;
  let sent = 0;

  before(async () => {
    const virtualModels = [
      { name: "auto", strongShare: SHARE, sticky: false },
      { name: "watched", mode: "shadow" },
      { name: "poor", dailyBudgetUsd: 0.001, sticky: false },
    ];
    gateway = await Gateway.start({ config: { ...PATIENT, virtualModels } });
    browser = await Browser.start();
    await gateway.steered();
    for (let i = 0; i < 20; i++) await ask(i % 2 ? HARD : EASY);
    await ask(EASY, "watched");
    for (let i = 0; i < 3; i++) await ask(HARD, "poor");
    await counted();
  });
  after(async () => {
    await browser[Symbol.asyncDispose]();
    await gateway[Symbol.asyncDispose]();
  });

  async function ask(prompt: string, model = "auto"): Promise<void> {
    const headers = { authorization: `Bearer ${CLIENT_KEY}` };
    const { status } = await gateway.chat(`${prompt} ${PROMPT_MARK} ${sent++}`, { model }, { headers });
    assert.equal(status, 200);
  }

  /** What the page is to show, once every request that reached a backend is counted. */
  async function counted(): Promise<StatusSeen> {
    return await waitFor("every request to be counted", async () => {
      const reply = await fetch(`http://127.0.0.1:${gateway.adminPort}/status.json`);
      const status = (await reply.json()) as StatusSeen;
      const models = status.virtualModels.filter(({ policy }) => policy !== undefined);
      const exchanges = models.reduce((sum, { total }) => sum + total.exchanges, 0);
      const reached = [...gateway.standIns.values()].reduce((sum, { requests }) => sum + requests.length, 0);
      return exchanges === reached && status;
    });
  }

  /** The page, once it has drawn something. */
  async function opened(): Promise<BrowserPage> {
    const page = await browser.page();
    await page.go(`http://127.0.0.1:${gateway.adminPort}/status`);
    await page.until("charts", "document.querySelectorAll('.chart svg').length === 4");
    return page;
  }

  it("shows requests as they come, without being loaded again", async () => {
    await using page = await opened();
    await page.evaluate("document.body.dataset.same = 'yes'");
    const before = (await counted()).virtualModels[0]?.total.exchanges ?? 0;
    await page.until("what was asked before", `${figure("requests since the start")} == ${before}`);
    for (let i = 0; i < 6; i++) await ask(EASY);
    await page.until("six more", `${figure("requests since the start")} == ${before + 6}`);
    assert.equal(await page.evaluate("document.body.dataset.same"), "yes");
    assert.equal(page.log.loads, 1);
  });

  it("shows the share by tier, money, the dial, and the threshold on the scores, as they are", async () => {
    const [auto] = (await counted()).virtualModels;
    assert.ok(auto?.policy);
    await using page = await opened();
    await page.until("all of it", `${figure("requests since the start")} == ${auto.total.exchanges}`);
    const { strong, weak, cost, allStrongCost } = auto.total;
    assert.ok(strong > 0 && weak > 0 && cost < allStrongCost);
    assert.equal(
      await page.evaluate(figure("strong since the start")),
      `${((100 * strong) / (strong + weak)).toFixed(1)}\u00a0%`,
    );
    assert.match(await page.evaluate<string>(figure("saved of")), /^\$0\.\d+$/);
    assert.equal(
      await page.evaluate(figure("threshold: holds 50.0\u00a0% strong")),
      auto.policy.threshold.toFixed(3),
    );
    const named = await page.evaluate<string>("document.querySelector('#scores .name').textContent");
    assert.equal(named, `threshold ${auto.policy.threshold.toFixed(3)}`);
    for (const chart of ["#share .strong", "#share .weak", "#money .spent", "#scores .bar", "#latency .bar"])
      assert.ok(
        await page.evaluate(
          `[...document.querySelectorAll("${chart}")].some((bar) => bar.getBBox().height > 1)`,
        ),
        chart,
      );
  });

  it("shows another virtual model by the keyboard alone, and says what shadow mode would do", async () => {
    await using page = await opened();
    await page.press("Tab");
    await page.press("Tab");
    await page.press("Enter");
    await page.until("the other model", `${figure("shadow: would be strong since the start")}`);
    assert.equal(await page.evaluate("document.activeElement.textContent"), "watched");
    assert.equal(await page.evaluate("document.activeElement.getAttribute('aria-pressed')"), "true");
  });

  it("tells what a dial wants somebody to look at, in words", async () => {
    await using page = await opened();
    await page.evaluate(`[...document.querySelectorAll("#models button")][2].click()`);
    await page.until("what was spent", figure("spent today"));
    await page.until("an alarm", "document.querySelector('#alarms').textContent.includes('money')");
    for (const scheme of ["light", "dark"] as const) assert.deepEqual(await lookFaults(page, { scheme }), []);
    await picture(page, "status-alarm");
  });

  it("gets to every control by the Tab key, and shows where the focus is", async () => {
    for (const scheme of ["light", "dark"] as const) {
      await using page = await opened();
      await page.look({ scheme });
      const { reached, missed, faults } = await walk(page);
      assert.deepEqual(missed, []);
      assert.deepEqual(faults, []);
      assert.deepEqual(reached.slice(0, 2), ['<button> "auto"', '<button> "watched"']);
    }
  });

  it("holds no prompt, no key and no credential, neither in the page nor in what it is sent", async () => {
    await using page = await opened();
    for (const model of ["auto", "watched"])
      await page.evaluate(
        `[...document.querySelectorAll("#models button")].find((one) => one.textContent === "${model}").click()`,
      );
    const replies = await page.replies();
    assert.ok(
      replies.some(({ url, body }) => url.endsWith("/status.json") && body.includes("allStrongCost")),
    );
    const seen = [
      ...replies.map(({ body }) => body),
      await page.evaluate<string>("document.documentElement.outerHTML"),
    ];
    for (const secret of [PROMPT_MARK, EASY, HARD.slice(0, 20), TEST_KEY, CLIENT_KEY, "Bearer"])
      assert.ok(!seen.some((text) => text.includes(secret)), secret);
  });

  it("says nothing on the console and asks nobody but its own server", async () => {
    await using page = await opened();
    await page.until(
      "three readings",
      "performance.getEntriesByName(new URL('status.json', location), 'resource').length > 2",
    );
    assert.deepEqual(page.log.complaints, []);
    const own = `http://127.0.0.1:${gateway.adminPort}/`;
    assert.deepEqual(
      page.log.requests.filter((url) => !url.startsWith(own) && url !== "data:,"),
      [],
    );
  });

  it("is held by its policy to its own files: what is put into it neither runs nor calls elsewhere", async () => {
    await using page = await opened();
    await page.evaluate(`(() => {
      window.violated = [];
      document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => window.violated.push(effectiveDirective));
      document.body.insertAdjacentHTML("beforeend", "<img alt='' src='x' onerror='window.ran = 1'><style>body{opacity:0}</style>");
      const script = document.createElement("script");
      script.textContent = "window.ran = 1";
      document.body.append(script);
    })()`);
    const called = await page.evaluate(
      `fetch("http://127.0.0.1:${gateway.port}/v1/models").then(() => "called", () => "refused")`,
    );
    assert.equal(called, "refused");
    await page.until("five violations", "window.violated.length >= 5");
    assert.equal(await page.evaluate("window.ran"), undefined);
    assert.deepEqual([...(await page.evaluate<string[]>("window.violated"))].toSorted(), [
      "connect-src",
      "img-src",
      "script-src-attr",
      "script-src-elem",
      "style-src-elem",
    ]);
    assert.ok(!page.log.requests.some((url) => url.includes(`:${gateway.port}/`)));
  });

  for (const scheme of ["light", "dark"] as const)
    for (const [device, size] of [
      ["desktop", {}],
      ["phone", PHONE],
    ] as const)
      it(`can be read, and told to who cannot see it, in ${scheme} on a ${device}`, async () => {
        await using page = await opened();
        const faults = await lookFaults(page, { scheme, ...size });
        await picture(page, `status-${scheme}-${device}`);
        assert.deepEqual(faults, []);
        const { texts, graphics } = await inPage(page, "contrastChecked", "none");
        assert.ok(texts > 60 && graphics > 10, `${texts} texts and ${graphics} shapes were looked at`);
      });

  it("can be printed", async () => {
    await using page = await opened();
    assert.deepEqual(await paperFaults(page), []);
    await picture(page, "status-paper");
  });

  it("says that nobody answers, when nobody does", async () => {
    await using page = await opened();
    await gateway.serve.signal("SIGSTOP");
    await page.until(
      "the page to say so",
      "document.querySelector('#state').textContent.startsWith('no answer')",
    );
    for (const scheme of ["light", "dark"] as const) assert.deepEqual(await lookFaults(page, { scheme }), []);
    gateway.serve.signal("SIGCONT");
    await page.until("the page to go on", "document.querySelector('#state').textContent.startsWith('ready')");
  });
});

interface StatusSeen {
  readonly virtualModels: readonly {
    readonly policy?: { readonly threshold: number };
    readonly total: Readonly<Record<"exchanges" | "strong" | "weak" | "cost" | "allStrongCost", number>>;
  }[];
}
