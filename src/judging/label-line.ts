// SPDX-License-Identifier: Apache-2.0
import type { Finding } from "./verdict.ts";

/** Why a prompt was taken among all that there were. */
export const CHOSEN = ["spread", "random", "all"] as const;
export type Chosen = (typeof CHOSEN)[number];

/** How the outcomes were found. */
export type GradedBy =
  | { readonly kind: "judge"; readonly model: string; readonly findings: readonly [Finding, Finding] }
  | { readonly kind: "exact-match"; readonly field: string }
  | { readonly kind: "checker" };

/** One prompt with its label, a line of a label file; what reads outcomes reads it (src/prompt-files/outcome-line.ts). */
export interface LabelLine {
  readonly id?: string | number;
  /** Of the whole conversation: see promptKey. */
  readonly key: string;
  readonly prompt: string;
  readonly domain?: string;
  /** Quality of each model's answer in [0, 1]; empty where there is no label. */
  readonly outcomes: Readonly<Record<string, number>>;
  readonly judge?: GradedBy;
  /** Why there is no label: a word of a closed set. */
  readonly failed?: string;
  readonly chosen: Chosen;
  /** US dollars that this prompt has cost, in this attempt. */
  readonly usd: number;
  readonly answers?: Readonly<Record<string, string>>;
}

/** What a later run has to know of a line of a label file. */
export interface PastLabel {
  readonly key?: string;
  readonly id?: string | number;
  readonly prompt: string;
  readonly done: boolean;
  readonly usd: number;
}

/** Failures that asking again would not mend. */
const LASTING: ReadonlySet<string> = new Set(["judge-unclear", "refused"]);

/** Reads a line that an earlier run has written, or any line of outcomes; undefined for what is none, such as half a line. */
export function pastLabel(text: string): PastLabel | undefined {
  const line = parsed(text);
  const prompt = line?.["prompt"];
  const outcomes = line?.["outcomes"];
  if (line === undefined || typeof prompt !== "string") return undefined;
  if (typeof outcomes !== "object" || outcomes === null) return undefined;
  const { key, id, usd, failed } = line;
  return {
    ...(typeof key === "string" ? { key } : {}),
    ...(typeof id === "string" || typeof id === "number" ? { id } : {}),
    prompt,
    done: Object.keys(outcomes).length > 0 || (typeof failed === "string" && LASTING.has(failed)),
    usd: typeof usd === "number" && usd > 0 ? usd : 0,
  };
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined; // a process that was killed has left half a line
  }
}
