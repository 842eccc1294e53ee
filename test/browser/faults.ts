// SPDX-License-Identifier: Apache-2.0
import type { AccessibleNode, BrowserPage, Look } from "../harness/browser-page.ts";
import { inPage } from "./in-page.ts";

/** Lines that help the eye and say nothing by themselves: https://www.w3.org/TR/WCAG22/#non-text-contrast asks them nothing. */
export const DECORATIVE = ".grid, .axis, .frame, .band";

/** A phone of today: CSS pixels. */
export const PHONE = { width: 390, height: 844 } as const;

/** A4 without Chromium's margins of 1 cm: CSS pixels. */
const PAPER = { width: 718, height: 1047 } as const;

/** Roles that people act on or look for by name. */
const NAMED = new Set([
  ...["button", "link", "textbox", "combobox", "checkbox", "radio", "slider", "searchbox", "listbox"],
  ...["image", "img", "navigation", "region", "SvgRoot", "RootWebArea", "dialog"],
]);

/** What is wrong with a page as it looks: too faint, too small, too wide, without a name or a structure. */
export async function lookFaults(page: BrowserPage, look: Look): Promise<readonly string[]> {
  await wholeInView(page, look);
  return [
    ...(await inPage(page, "contrastFaults", DECORATIVE)),
    ...(await inPage(page, "layoutFaults")),
    ...(await inPage(page, "structureFaults")),
    ...nameFaults(await page.accessible()),
  ];
}

/** What is wrong with a page on paper. */
export async function paperFaults(page: BrowserPage): Promise<readonly string[]> {
  await wholeInView(page, { media: "print", ...PAPER });
  return [
    ...(await inPage(page, "contrastFaults", DECORATIVE)),
    ...(await inPage(page, "layoutFaults")),
    ...(await inPage(page, "unprinted")),
  ];
}

/** What has no name for who cannot see it. */
export function nameFaults(nodes: readonly AccessibleNode[]): readonly string[] {
  return nodes
    .filter(({ role, focusable, name }) => (NAMED.has(role) || focusable) && name.trim() === "")
    .map(({ role }) => `without a name: ${role}`);
}

/** What lies under what is known of what is in the window only. */
async function wholeInView(page: BrowserPage, look: Look): Promise<void> {
  await page.look(look);
  const height = await page.evaluate<number>("document.documentElement.scrollHeight");
  await page.look({ ...look, height: Math.max(height, look.height ?? 0) });
}
