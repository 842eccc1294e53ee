// SPDX-License-Identifier: Apache-2.0
import { isObject } from "../prompt-files/json-object.ts";
import { timeStampOf } from "../prompt-files/time-stamp.ts";

/** A request that was scored where it was steered, and whose prompt was not kept. */
export interface ToldScore {
  readonly kind: "score";
  readonly score: number;
  readonly promptTokens: number;
  /** Milliseconds since 1970, where the line says so. */
  readonly at?: number;
}

/**
 * The score that a line tells without its prompt, as those of `pointsman export --numbers` and of `serve --decision-log` do;
 * undefined where it tells none.
 */
export function toldScore(line: string): ToldScore | undefined {
  const value = parsed(line);
  if (!isObject(value)) return undefined;
  const { score, prompt_tokens: tokens } = value;
  if (typeof score !== "number" || !(score >= 0 && score <= 1)) return undefined;
  const at = timeStampOf(value);
  return {
    ...{ kind: "score", score },
    promptTokens: typeof tokens === "number" && tokens > 0 ? tokens : 0,
    ...(at === undefined ? {} : { at }),
  };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
