// SPDX-License-Identifier: Apache-2.0
import { Tally } from "./tally.ts";

/** A decision as our own exchange log has it, without its prompt. */
export interface RecordedDecision {
  /** Absent where nothing was decided: a model asked for by name, a rejected request, fail open. */
  readonly tier?: "weak" | "strong";
  readonly score?: number;
  readonly router?: string;
  readonly reason?: string;
  readonly backend?: string;
}

/** What a threshold would do to recorded scores. */
export interface RecordedOutlook {
  readonly threshold: number;
  /** Share of scores at or over it. */
  readonly strongShare: number;
  /** Mean of the scores under it: the share of those that the weak model was expected to answer worse. */
  readonly risk: number;
}

/** Scores are told apart to a hundredth. */
const BINS = 100;

/** Counts of recorded decisions, in bounded memory. */
export class DecisionCounts {
  readonly tiers = new Tally();
  readonly routers = new Tally();
  readonly reasons = new Tally();
  readonly backends = new Tally();
  readonly #counts = new Float64Array(BINS);
  readonly #sums = new Float64Array(BINS);

  add({ tier, score, router, reason, backend }: RecordedDecision): void {
    this.tiers.add(tier ?? "undecided");
    if (router !== undefined) this.routers.add(router);
    if (reason !== undefined) this.reasons.add(reason);
    if (backend !== undefined) this.backends.add(backend);
    if (score === undefined || !(score >= 0 && score <= 1)) return;
    const bin = Math.min(BINS - 1, Math.floor(score * BINS));
    this.#counts[bin] = (this.#counts[bin] ?? 0) + 1;
    this.#sums[bin] = (this.#sums[bin] ?? 0) + score;
  }

  /** Share of the decisions with a tier that went to the strong one. */
  get strongShare(): number {
    const [weak, strong] = [this.tiers.count("weak"), this.tiers.count("strong")];
    return strong / Math.max(1, weak + strong);
  }

  /** How many scores lie in each hundredth of [0, 1]. */
  get scores(): readonly number[] {
    return [...this.#counts];
  }

  /** What each of some thresholds would do, to a hundredth; nothing where no score was recorded. */
  outlooks(thresholds: readonly number[]): readonly RecordedOutlook[] {
    const all = this.#counts.reduce((sum, count) => sum + count, 0);
    if (all === 0) return [];
    return thresholds.map((threshold) => {
      const end = Math.round(threshold * BINS);
      const under = this.#counts.subarray(0, end).reduce((sum, count) => sum + count, 0);
      const sum = this.#sums.subarray(0, end).reduce((total, part) => total + part, 0);
      return { threshold: end / BINS, strongShare: 1 - under / all, risk: under === 0 ? 0 : sum / under };
    });
  }
}
