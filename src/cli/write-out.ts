// SPDX-License-Identifier: Apache-2.0
import { once } from "node:events";
import type { Output } from "./program-deps.ts";

/** Writes a text, and waits where the reader is slower than we are. */
export async function writeOut(output: Output, text: string): Promise<void> {
  if (!output.write(text)) await once(output, "drain");
}
