// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { Browser } from "../harness/browser.ts";
import type { BrowserPage } from "../harness/browser-page.ts";
import { Gateway, HARD, PATIENT } from "../harness/gateway.ts";
import { lookFaults, PHONE } from "./faults.ts";
import { tabTo, walk } from "./keyboard.ts";
import { picture } from "./picture.ts";

const ANSWER = "document.querySelector('#answer').innerText";

describe("the playground of the status page in a browser", () => {
  let gateway: Gateway;
  let browser: Browser;
  before(async () => {
    gateway = await Gateway.start({ config: PATIENT });
    browser = await Browser.start();
  });
  after(async () => {
    await browser[Symbol.asyncDispose]();
    await gateway[Symbol.asyncDispose]();
  });

  async function opened(): Promise<BrowserPage> {
    const page = await browser.page();
    await page.go(`http://127.0.0.1:${gateway.adminPort}/status`);
    await page.until("a reading", "document.querySelector('#figures').childElementCount > 0");
    return page;
  }

  /** Fills in and sends the form as somebody without a mouse does. */
  async function decide(page: BrowserPage, prompt: string, model?: string): Promise<void> {
    await tabTo(page, "#prompt");
    await page.type(prompt);
    if (model !== undefined) {
      await tabTo(page, "#model");
      await page.evaluate("document.activeElement.select()");
      await page.type(model);
    }
    await tabTo(page, "#ask button");
    await page.press(" ");
  }

  it("tells by the keyboard alone where a prompt goes, its score, its signals, its neighbours and the times", async () => {
    await using page = await opened();
    await decide(page, HARD);
    await page.until("an answer", `${ANSWER}.includes("Reason: ")`);
    const told = await page.evaluate<string>(ANSWER);
    assert.match(told, /^To gpt-4 \(strong\)\. Reason: score\. Fallback: llama\./);
    for (const part of [
      /ensemble\s+0\.\d{3}\s+0\.\d{3}\s+0\.\d{3}\s+decides/,
      /llama\s+weak\s+0\.\d{3}/,
      /reasoning words\s+[1-9]/,
      /code\s+no/,
      /nearby[\s\S]*?0\.\d{3}\s+\S+\s+\d+ %/,
      /domain\s+\S+/,
      /score\s+\d+\.\d\d ms/,
    ])
      assert.match(told, part);
    assert.deepEqual(gateway.called(), [], "nothing is sent to a model");
    assert.deepEqual(page.log.complaints, []);
  });

  it("sends by Enter in a field", async () => {
    await using page = await opened();
    await tabTo(page, "#prompt");
    await page.type("Good morning");
    await tabTo(page, "#model");
    await page.press("Enter");
    await page.until("an answer", `${ANSWER}.startsWith("To llama (weak)")`);
  });

  it("reads an answer out, and shows the prompt to nobody else", async () => {
    await using page = await opened();
    const mark = "periwinkle-harbour";
    await decide(page, `Say ${mark}.`);
    await page.until("an answer", `${ANSWER}.includes("Reason: ")`);
    assert.equal(await page.evaluate("document.querySelector('#answer').getAttribute('role')"), "status");
    for (const { url, body } of await page.replies()) assert.ok(!body.includes(mark), url);
    assert.ok(!(await gateway.metrics()).includes(mark));
    assert.ok(!gateway.serve.lines.some((line) => line.includes(mark)));
    await using other = await opened();
    for (const { url, body } of await other.replies()) assert.ok(!body.includes(mark), url);
  });

  it("says of a model that nobody has what is wrong", async () => {
    await using page = await opened();
    await decide(page, "Good morning", "no-such-model");
    await page.until("a refusal", `${ANSWER}.startsWith("Refused with 404: ")`);
    assert.equal(await page.evaluate("document.querySelectorAll('#answer tbody:empty').length"), 0);
  });

  it("does not send an empty prompt", async () => {
    await using page = await opened();
    await tabTo(page, "#ask button");
    await page.press("Enter");
    assert.equal(await page.evaluate("document.activeElement.id"), "prompt");
    assert.ok(!page.log.requests.some((url) => url.endsWith("/explain")));
  });

  it("says of a prompt that is too long how long it may be, does not send it, and takes it once it is shorter", async () => {
    await using page = await opened();
    await decide(page, "so ".repeat(7000));
    const words = "document.querySelector('#too-long').textContent";
    assert.equal(await page.evaluate(words), "21,000 characters: the playground takes 20,000");
    assert.equal(await page.evaluate("document.activeElement.id"), "prompt");
    assert.ok(!page.log.requests.some((url) => url.endsWith("/explain")));
    assert.equal(await page.evaluate("document.querySelector('#prompt').value.length"), 21_000);
    await page.evaluate("document.activeElement.select()");
    await decide(page, "so ".repeat(6000));
    assert.equal(await page.evaluate(words), "");
    await page.until("an answer", `${ANSWER}.includes("Reason: ")`);
  });

  it("shows a prompt and what is told of it as text, whatever is in it", async () => {
    await using page = await opened();
    await decide(page, "<img src=x onerror=alert(1)>", "<b>model</b>");
    await page.until("a refusal", `${ANSWER}.startsWith("Refused")`);
    assert.equal(await page.evaluate("document.querySelectorAll('#ask b, #answer b, img').length"), 0);
    assert.deepEqual(page.log.complaints, []);
  });

  it("says so when nobody answers", async () => {
    await using page = await opened();
    gateway.serve.signal("SIGKILL");
    await gateway.serve.ended();
    await decide(page, "Good morning");
    await page.until("the page to say so", `${ANSWER} === "No answer: is pointsman running?"`);
    await gateway.startServe();
  });

  for (const scheme of ["light", "dark"] as const)
    for (const [device, size] of [
      ["desktop", {}],
      ["phone", PHONE],
    ] as const)
      it(`shows an answer that can be read, and gone through by keyboard, in ${scheme} on a ${device}`, async () => {
        await using page = await opened();
        await page.look({ scheme, ...size });
        await decide(page, HARD);
        await page.until("an answer", `${ANSWER}.includes("Reason: ")`);
        const faults = await lookFaults(page, { scheme, ...size });
        await picture(page, `playground-${scheme}-${device}`);
        assert.deepEqual(faults, []);
        const { missed, faults: unseen } = await walk(page);
        assert.deepEqual([...missed, ...unseen], []);
      });
});
