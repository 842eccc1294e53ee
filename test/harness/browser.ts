// SPDX-License-Identifier: Apache-2.0
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BrowserPage } from "./browser-page.ts";
import { Child } from "./child.ts";
import { Devtools } from "./devtools.ts";
import { waitFor } from "./wait-for.ts";

/** A busy machine starts a browser late. */
const START_MS = 60_000;

const FLAGS = [
  "--headless=new",
  // Debian's sandbox does not start for root; nothing but our own pages is opened.
  "--no-sandbox",
  "--remote-debugging-port=0",
  // Nothing that a browser says on its own behalf; drawing is the same wherever the test runs.
  ...["--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  ...["--disable-gpu", "--disable-dev-shm-usage", "--force-color-profile=srgb", "--hide-scrollbars"],
  "about:blank",
];

/** A real Chromium without a window, with a profile of its own: the `chromium` of the PATH, or what CHROMIUM names. */
export class Browser implements AsyncDisposable {
  readonly #child: Child;
  readonly #folder: string;
  readonly #devtools: Devtools;

  private constructor(child: Child, folder: string, devtools: Devtools) {
    this.#child = child;
    this.#folder = folder;
    this.#devtools = devtools;
  }

  static async start(): Promise<Browser> {
    const folder = mkdtempSync(join(tmpdir(), "pm-browser-"));
    const child = new Child(
      process.env["CHROMIUM"] ?? "chromium",
      [`--user-data-dir=${join(folder, "profile")}`, ...FLAGS],
      { HOME: folder },
    );
    try {
      return new Browser(child, folder, await Devtools.connect(await address(child, folder)));
    } catch (cause) {
      await child[Symbol.asyncDispose]();
      rmSync(folder, { recursive: true, force: true });
      throw cause;
    }
  }

  /** A page of its own, without what another page stored. */
  async page(): Promise<BrowserPage> {
    const { browserContextId } = await this.#devtools.send<{ browserContextId: string }>(
      "Target.createBrowserContext",
      { disposeOnDetach: true },
    );
    return await BrowserPage.open(this.#devtools, browserContextId);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    // Asked to close, it ends its own processes; killed, it would leave them writing into the folder.
    await this.#devtools.send("Browser.close").catch(() => undefined);
    this.#devtools[Symbol.dispose]();
    await waitFor("the browser's end", () => !this.#child.running).catch(() => undefined);
    await this.#child[Symbol.asyncDispose]();
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 20 });
  }
}

/** Where the browser takes commands: it writes port and path into its profile once it does. */
async function address(child: Child, folder: string): Promise<string> {
  const file = join(folder, "profile", "DevToolsActivePort");
  return await waitFor(
    "the browser to start",
    () => {
      if (!child.running) throw new Error(`chromium ended: ${child.lines.join("\n")}`);
      try {
        const [port, path] = readFileSync(file, "utf8").split("\n");
        return path?.startsWith("/") && `ws://127.0.0.1:${port}${path}`;
      } catch {
        return false;
      }
    },
    START_MS,
  );
}
