// SPDX-License-Identifier: Apache-2.0
import type { AccessibleNode, BrowserPage, Look } from "../harness/browser-page.ts";
import { inPage } from "./in-page.ts";

/** Lines that help the eye and say nothing by themselves: https://www.w3.org/TR/WCAG22/#non-text-contrast asks them nothing. */
export const DECORATIVE = ".grid, .axis, .frame, .band";

/** A phone of today: CSS pixels. */
export const PHONE = { width: 390, height: 844 } as const;

/** Chromium's margins on paper, both sides together, in CSS pixels: 2 cm. */
const MARGINS = 76;

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
  await wholeInView(page, { media: "print", width: (await sheetSize(page)).width });
  return [
    ...(await inPage(page, "contrastFaults", DECORATIVE)),
    ...(await inPage(page, "layoutFaults")),
    ...(await inPage(page, "unprinted")),
  ];
}

/** What of a page is torn where a sheet ends, or stands on another sheet than what it introduces. */
export async function breakFaults(page: BrowserPage): Promise<readonly string[]> {
  const { width, height } = await sheetSize(page);
  await page.look({ media: "print", width: Math.max(width, 1280), height });
  return await inPage(page, "breakFaults", String(width), String(height));
}

/** What has no name for who cannot see it. */
export function nameFaults(nodes: readonly AccessibleNode[]): readonly string[] {
  return nodes
    .filter(({ role, focusable, name }) => (NAMED.has(role) || focusable) && name.trim() === "")
    .map(({ role }) => `without a name: ${role}`);
}

/** What of a sheet is the page's, in CSS pixels: A4, or what the page asks for. */
async function sheetSize(page: BrowserPage): Promise<{ readonly width: number; readonly height: number }> {
  const box = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)/.exec((await page.paper()).toString("latin1"));
  if (box === null) throw new Error("a PDF without a page");
  const pixels = (points: string | undefined): number => Math.floor((Number(points) * 96) / 72) - MARGINS;
  return { width: pixels(box[1]), height: pixels(box[2]) };
}

/** What lies under what is known of what is in the window only. */
async function wholeInView(page: BrowserPage, look: Look): Promise<void> {
  await page.look(look);
  const height = await page.evaluate<number>("document.documentElement.scrollHeight");
  await page.look({ ...look, height: Math.max(height, look.height ?? 0) });
}
