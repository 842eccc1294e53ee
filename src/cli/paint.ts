// SPDX-License-Identifier: Apache-2.0
import { styleText } from "node:util";
import type { Env, Output } from "./program-deps.ts";

/** The styles in use; each has one meaning wherever it appears. */
export type Style = "bold" | "dim" | "red" | "green" | "yellow" | "cyan" | "magenta";

/** Gives a text a style, or leaves it plain where styles are not wanted. */
export type Paint = (style: Style, text: string) => string;

export const PLAIN: Paint = (_style, text) => text;

export const COLOURED: Paint = (style, text) => styleText(style, text, { validateStream: false });

/** Colour on a terminal, unless NO_COLOR (https://no-color.org), TERM=dumb or the user says otherwise. */
export function paintFor(output: Output, env: Env, wanted: boolean): Paint {
  const refused = (env["NO_COLOR"] ?? "") !== "" || env["TERM"] === "dumb";
  return wanted && output.isTTY === true && !refused ? COLOURED : PLAIN;
}
