// SPDX-License-Identifier: Apache-2.0
import type { Tier } from "../contract/backend.ts";
import { fitProfile } from "../fitting/fit-profile.ts";
import { fitScore } from "../fitting/fit-score.ts";
import type { FittedProfile, FittedScore } from "../fitting/fitted-text.ts";
import type { Splitting } from "../fitting/labelled.ts";
import type { FitFlags } from "./fit-flags.ts";
import type { FitLabels } from "./fit-labels.ts";
import type { Output } from "./program-deps.ts";
import { ProgressLine } from "./progress-line.ts";

/** What was fitted, or every reason why the labels cannot be. */
export type FitParts =
  | {
      readonly kind: "fit";
      readonly score?: FittedScore;
      readonly profiles: ReadonlyMap<string, FittedProfile>;
      /** One sentence for each part that is no better than what ships. */
      readonly refused: readonly string[];
      /** One sentence for each part that is left as it ships. */
      readonly left: readonly string[];
    }
  | { readonly kind: "unfit"; readonly problems: readonly string[] };

/** A part is better when it is in at least this share of the bootstrap's draws. */
export const SURE = 0.8;

/** Fits all that was asked for: the score of a pair with the profile of its weak model, and profiles. */
export function fitParts(flags: FitFlags, labels: FitLabels, stderr: Output): FitParts {
  const { weak, strong } = flags;
  const work = new FitWork(flags, labels, stderr);
  if (weak !== undefined && strong !== undefined) {
    work.score(weak, strong);
    // The loss of other profiles is measured from the weak tier's, and a quality floor from the strong tier's, so these must
    // speak of the same models as the score.
    for (const [tier, model] of [
      ["weak", weak],
      ["strong", strong],
    ] as const) {
      work.profile(tier, model, tier);
    }
  }
  for (const model of flags.profile) work.profile(model, model, "weak");
  return work.done();
}

/** Fits one part after the other, and keeps what came of each. */
class FitWork {
  readonly #flags: FitFlags;
  readonly #labels: FitLabels;
  readonly #splitting: Splitting;
  readonly #shown: ProgressLine;
  readonly #step = (share: number): void => this.#shown.step(share);
  readonly #profiles = new Map<string, FittedProfile>();
  readonly #problems: string[] = [];
  readonly #refused: string[] = [];
  readonly #left: string[] = [];
  #score: FittedScore | undefined;

  constructor(flags: FitFlags, labels: FitLabels, stderr: Output) {
    this.#flags = flags;
    this.#labels = labels;
    const { bootstrap: draws, seed, folds } = flags;
    this.#splitting = { draws, seed, ...(folds === undefined ? {} : { folds }) };
    this.#shown = new ProgressLine(stderr, "fit");
  }

  score(weak: string, strong: string): void {
    const { labelled, outcomes } = this.#labels;
    const pair = { weak: outcomes(weak), strong: outcomes(strong) };
    const made = fitScore(labelled, pair, this.#splitting, this.#step);
    if (made.kind === "unfit") {
      this.#problems.push(`${weak} and ${strong}: ${made.why}`);
      return;
    }
    const { router } = this.#flags;
    this.#score = { ...made, router, weak, strong };
    this.#judge(made.heldOut.better, "the score", `router ${router}`);
  }

  /** The profile of a model; a tier's stands or falls with the score, and is written under the model's name too. */
  profile(name: string, model: string, tier: Tier): void {
    if (this.#profiles.has(name)) return;
    const { labelled, outcomes, predicted } = this.#labels;
    const score = this.#score;
    const beside = { shipped: predicted(model, tier), ...(score === undefined ? {} : { deciding: score }) };
    const made = fitProfile(labelled, outcomes(model), beside, this.#splitting, this.#step);
    if (made.kind === "unfit") {
      // A strong model that never fails here is a finding, not a fault of the labels.
      const say = name === "strong" ? this.#left : this.#problems;
      say.push(`profile of ${model}: ${made.why}`);
      return;
    }
    this.#profiles.set(name, made);
    if (name !== tier) this.#judge(made.heldOut.better, `the profile of ${model}`, "shipped profile");
    else if (model !== tier) this.#profiles.set(model, { same: tier });
  }

  #judge(better: number, what: string, shipped: string): void {
    if (better >= SURE) return;
    const share = `${(100 * better).toFixed(0)} % of the draws`;
    this.#refused.push(`${what} is better than the ${shipped} in ${share}; it takes ${100 * SURE} %`);
  }

  done(): FitParts {
    this.#shown.erase();
    const [problems, refused, left, profiles] = [this.#problems, this.#refused, this.#left, this.#profiles];
    if (problems.length > 0) return { kind: "unfit", problems };
    return {
      kind: "fit",
      ...(this.#score === undefined ? {} : { score: this.#score }),
      profiles,
      refused,
      left,
    };
  }
}
