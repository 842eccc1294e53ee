// SPDX-License-Identifier: Apache-2.0

/** Milliseconds that a Retry-After header asks for: seconds or a date (https://www.rfc-editor.org/rfc/rfc9110#field.retry-after); undefined when it says neither. */
export function retryAfterMs(header: string | undefined, now: Date): number | undefined {
  const text = header?.trim() ?? "";
  if (/^\d{1,9}(\.\d+)?$/.test(text)) return Number(text) * 1000;
  const at = Date.parse(text);
  return Number.isNaN(at) || text === "" ? undefined : Math.max(0, at - now.getTime());
}

/** Doubles from a second to half a minute, each drawn from the upper half of its span so that clients do not come back together. */
export function backOffMs(attempt: number, baseMs: number, random: () => number): number {
  const span = Math.min(baseMs * 2 ** attempt, 30 * baseMs);
  return span * (0.5 + random() / 2);
}
