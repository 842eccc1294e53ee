// SPDX-License-Identifier: Apache-2.0
import type { CurvePoint } from "./curve.ts";
import { ALWAYS_STRONG, ALWAYS_WEAK, type EvaluationRow } from "./evaluation.ts";
import { HELD_QUALITY } from "./metrics.ts";

/** Always strong and always weak: the two ends that every curve has. */
export function constantRows(curve: readonly CurvePoint[]): readonly EvaluationRow[] {
  const [weak, strong] = [curve[0], curve.at(-1)];
  if (weak === undefined || strong === undefined) return [];
  const holds = weak.quality >= HELD_QUALITY * strong.quality;
  const end = (router: string, point: CurvePoint, metrics: EvaluationRow["metrics"]): EvaluationRow => ({
    router,
    kind: "baseline",
    metrics,
    curve: [point],
  });
  return [
    end(ALWAYS_STRONG, strong, savedAt(1, strong, strong)),
    end(ALWAYS_WEAK, weak, holds ? savedAt(0, weak, strong) : {}),
  ];
}

function savedAt(share: number, { usd }: CurvePoint, strong: CurvePoint): EvaluationRow["metrics"] {
  const strongShare95 = { value: share };
  return strong.usd > 0 ? { strongShare95, saved95: { value: 1 - usd / strong.usd } } : { strongShare95 };
}
