// SPDX-License-Identifier: Apache-2.0
import { createHash } from "node:crypto";
import type { Turn } from "./turn.ts";

const DIGITS = 20;

/** Tells conversations apart: the first 80 bits of the SHA-256 of their turns. A bare prompt has the key of one user turn. */
export function promptKey(turns: readonly Turn[]): string {
  const text = JSON.stringify(turns.map(({ role, content }) => [role, content]));
  return createHash("sha256").update(text).digest("hex").slice(0, DIGITS);
}
