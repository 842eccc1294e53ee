// SPDX-License-Identifier: Apache-2.0
import type { Devtools } from "./devtools.ts";
import { PageLog } from "./page-log.ts";
import { waitFor } from "./wait-for.ts";

/** Keys that tests press: code, and the text that one gives. */
const KEYS = {
  Tab: { code: "Tab", number: 9 },
  Enter: { code: "Enter", number: 13, text: "\r" },
  " ": { code: "Space", number: 32, text: " " },
  ArrowDown: { code: "ArrowDown", number: 40 },
} as const;

/** What a screen reader is told of one part of a page. */
export interface AccessibleNode {
  readonly role: string;
  readonly name: string;
  readonly focusable: boolean;
}

interface TreeNode {
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value: unknown } }[];
}

interface Evaluated {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: {
    readonly text: string;
    readonly exception?: { readonly description: string };
  };
}

/** How a page is shown. */
export interface Look {
  readonly scheme?: "light" | "dark";
  readonly media?: "screen" | "print";
  readonly width?: number;
  readonly height?: number;
}

/** A page in a real browser, driven as a person does, and what it said and asked for meanwhile. */
export class BrowserPage implements AsyncDisposable {
  readonly log = new PageLog();
  readonly #devtools: Devtools;
  readonly #context: string;
  readonly #session: string;

  private constructor(devtools: Devtools, context: string, session: string) {
    this.#devtools = devtools;
    this.#context = context;
    this.#session = session;
    devtools.listen(session, (event) => this.log.take(event));
  }

  static async open(devtools: Devtools, browserContextId: string): Promise<BrowserPage> {
    const { targetId } = await devtools.send<{ targetId: string }>("Target.createTarget", {
      url: "about:blank",
      browserContextId,
    });
    const { sessionId } = await devtools.send<{ sessionId: string }>("Target.attachToTarget", {
      targetId,
      flatten: true,
    });
    const page = new BrowserPage(devtools, browserContextId, sessionId);
    for (const domain of ["Page", "Runtime", "Log", "Network", "Accessibility", "Audits"])
      await page.send(`${domain}.enable`);
    await page.look({});
    return page;
  }

  async send<Result>(method: string, params: object = {}): Promise<Result> {
    return await this.#devtools.send<Result>(method, params, this.#session);
  }

  /** Opens an address and waits until all of it is there. */
  async go(url: string): Promise<void> {
    const before = this.log.loads;
    const { errorText } = await this.send<{ errorText?: string }>("Page.navigate", { url });
    if (errorText !== undefined) throw new Error(`${url}: ${errorText}`);
    await waitFor(`${url} to load`, () => this.log.loads > before, 30_000);
  }

  /** Width and height in CSS pixels; a desktop's, in light colours, unless said otherwise. */
  async look({ scheme = "light", media = "screen", width = 1280, height = 900 }: Look): Promise<void> {
    await this.send("Emulation.setEmulatedMedia", {
      media,
      features: [{ name: "prefers-color-scheme", value: scheme }],
    });
    const metrics = { width, height, deviceScaleFactor: 1, mobile: width < 600 };
    await this.send("Emulation.setDeviceMetricsOverride", metrics);
  }

  /** The value of an expression in the page; a promise's, once it is there. Rejects with what the page throws. */
  async evaluate<Value>(expression: string): Promise<Value> {
    const { result, exceptionDetails } = await this.send<Evaluated>("Runtime.evaluate", {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails !== undefined)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Value;
  }

  /** Waits until an expression is true in the page, for as long as a page may take that asks every five seconds. */
  async until(what: string, expression: string): Promise<void> {
    await waitFor(what, async () => await this.evaluate<boolean>(`Boolean(${expression})`), 30_000);
  }

  /** Presses a key and lets it go. */
  async press(key: keyof typeof KEYS, shift = false): Promise<void> {
    const { code, number, ...rest } = KEYS[key];
    const base = { key, code, windowsVirtualKeyCode: number, modifiers: shift ? 8 : 0 };
    const type = "text" in rest ? "keyDown" : "rawKeyDown";
    await this.send("Input.dispatchKeyEvent", { type, ...base, ...rest });
    await this.send("Input.dispatchKeyEvent", { type: "keyUp", ...base });
  }

  /** Puts text in where the focus is, as if it were typed or pasted. */
  async type(text: string): Promise<void> {
    await this.send("Input.insertText", { text });
  }

  /** What the page is to who cannot see it. */
  async accessible(): Promise<readonly AccessibleNode[]> {
    const { nodes } = await this.send<{ nodes: readonly TreeNode[] }>("Accessibility.getFullAXTree");
    return nodes
      .filter(({ ignored }) => !ignored)
      .map(({ role, name, properties }) => ({
        role: role?.value ?? "",
        name: name?.value ?? "",
        focusable: properties?.some((one) => one.name === "focusable" && one.value.value === true) ?? false,
      }));
  }

  /** Texts of all replies that came so far, by address. */
  async replies(): Promise<readonly { readonly url: string; readonly body: string }[]> {
    const read = this.log.replies.map(async ({ id, url }) => {
      const { body } = await this.send<{ body: string }>("Network.getResponseBody", { requestId: id });
      return { url, body };
    });
    return await Promise.all(read);
  }

  /** A picture of the whole page as PNG. */
  async picture(): Promise<Buffer> {
    const { data } = await this.send<{ data: string }>("Page.captureScreenshot", {
      captureBeyondViewport: true,
    });
    return Buffer.from(data, "base64");
  }

  /** The page on paper as PDF: A4, unless it asks for another. */
  async paper(): Promise<Buffer> {
    await this.look({ media: "print" }); // else it prints what the screen shows
    const { data } = await this.send<{ data: string }>("Page.printToPDF", {
      paperWidth: 8.27,
      paperHeight: 11.69,
      preferCSSPageSize: true,
    });
    return Buffer.from(data, "base64");
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#devtools.send("Target.disposeBrowserContext", { browserContextId: this.#context });
  }
}
