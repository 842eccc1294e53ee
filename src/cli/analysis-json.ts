// SPDX-License-Identifier: Apache-2.0
import { type Analysis, examplesOf } from "./analysis.ts";
import { caveats } from "./analysis-sentences.ts";

/** An analysis as JSON text; shares in [0, 1], money in US dollars. `peakMegabytes` is the most memory the process had. */
export function analysisJson(analysis: Analysis): string {
  const { file, seed, bad, read, scored, examples } = analysis;
  const { totals, formats, lone, decisions, rate, cut } = read;
  const told = {
    ...{ file, seed, bad, cut, formats: Object.fromEntries(formats), loneAnswers: lone },
    counts: { ...totals, lengths: Object.fromEntries(totals.lengths) },
    ...(rate !== undefined && { rate }),
    decisions: {
      tiers: Object.fromEntries(decisions.tiers.rows()),
      routers: Object.fromEntries(decisions.routers.rows()),
      reasons: Object.fromEntries(decisions.reasons.rows()),
      backends: Object.fromEntries(decisions.backends.rows()),
    },
    scored: scored?.sample.length ?? 0,
    ...(scored !== undefined && {
      ...{
        unscored: scored.unscored,
        terms: scored.terms,
        digest: scored.digest,
        threshold: scored.line.threshold,
      },
      ...{
        all: scored.all,
        kinds: Object.fromEntries(scored.kinds),
        table: scored.table,
        money: scored.money,
      },
      ...(examples > 0 && { examples: examplesOf(scored, examples) }),
    }),
    caveats: caveats(analysis),
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  };
  return JSON.stringify(told, null, 2);
}
