// SPDX-License-Identifier: Apache-2.0
import type { Config } from "../config/config.ts";
import type { Tier } from "../contract/backend.ts";
import type { Decision } from "../contract/decision.ts";
import type { DialTarget } from "../contract/dial.ts";
import type { Aim, ChoiceOutlook, Dials } from "../contract/dials.ts";
import type { Policy, VirtualModel } from "../contract/policy.ts";
import type { RouterModelFacts } from "../contract/router-model.ts";
import type { OwnSpending, SpendingNews } from "../contract/spending.ts";
import { aim } from "../dial/aim.ts";
import { dialTerms, replanned, retarget, startDial } from "../dial/dial.ts";
import type { DialState, DialTerms } from "../dial/dial-state.ts";
import { observe, settle, spend, type UnseenRequest } from "../dial/observe.ts";
import { partOfBudget } from "../dial/part-of-budget.ts";
import { purseAt } from "../dial/purse.ts";
import { type DialReading, readDial } from "../dial/reading.ts";
import { type ResumedDial, resumeDial, savedDial } from "../dial/saved-dial.ts";
import { calibrationFor, scoresOf } from "./dial-calibration.ts";
import { OwedCosts } from "./owed-costs.ts";

const DAY_MS = 86_400_000;

/** What the keeper stands on. */
export interface DialKeeperOptions {
  readonly routerModel: () => RouterModelFacts;
  /** Replicas that share a daily budget, this one among them; `told`: `heard` says how many, and what they spent. */
  readonly replicas: number | "told";
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
  /** Saved dials by virtual model, from before a restart. */
  readonly saved?: ReadonlyMap<string, string>;
  /** Hears of a dial that was to be taken up, and begins anew with all or some of it. */
  readonly onForgotten?: (virtualModel: string, resumed: Omit<ResumedDial, "state">) => void;
}

/** What the exchange of a decision came to. */
export interface Paid {
  /** US dollars; undefined where the price is not known: the estimate stays. */
  readonly usd: number | undefined;
  /** Another tier after a fallback. */
  readonly answeredBy: Tier | "nobody";
  readonly virtualModel: string;
  /** When it began, in milliseconds since the epoch. */
  readonly atMs: number;
}

interface Kept {
  terms: DialTerms;
  /** What began after this is not in the state that we began with, in milliseconds since the epoch. */
  readonly unseenFromMs: number;
  state: DialState;
  /** The text of a state that was saved before. */
  saved?: { readonly of: DialState; readonly text: string };
}

/** The dials of all virtual models, with the clock and the memory that `dial/` does not have. */
export class DialKeeper implements Dials {
  readonly #options: DialKeeperOptions;
  readonly #now: () => number;
  readonly #kept = new Map<string, Kept>();
  readonly #saved: Map<string, string>;
  #policy: Policy | undefined;
  #news: SpendingNews | undefined;
  readonly #owed = new OwedCosts();
  /** When this process decided for the first time. */
  #decidesFromMs = Number.POSITIVE_INFINITY;

  constructor(options: DialKeeperOptions) {
    this.#options = options;
    this.#now = options.now ?? Date.now;
    this.#saved = new Map(options.saved);
  }

  /** Sets the dials to what a configuration asks; what they know of the traffic stays, where the scores are the same. */
  take({ policy, catalog }: Pick<Config, "policy" | "catalog">): void {
    // A configuration whose endpoints alone are new has the very policy of the one before.
    if (policy === this.#policy) return;
    this.#policy = policy;
    const names = new Set(policy.virtualModels.map(({ name }) => name));
    for (const name of this.#kept.keys()) if (!names.has(name)) this.#kept.delete(name);
    for (const model of policy.virtualModels) {
      const own = catalog.backends.filter(({ name }) => model.backends.includes(name));
      const facts = this.#options.routerModel();
      const before = this.#kept.get(model.name);
      const terms = dialTerms(model.dial, calibrationFor(model, own, facts), {
        scoresOf: scoresOf(model, own, facts),
        ...this.#fixedPart(model.dial),
      });
      const kept = this.#keptFor(model.name, terms);
      this.#kept.set(model.name, kept);
      this.#divide(model.name, kept, before?.state.target !== kept.state.target);
    }
  }

  /** What is known now of other replicas' spending: this one's parts of daily budgets follow from it. */
  heard(news: SpendingNews): void {
    const isFirst = this.#news === undefined;
    this.#news = news;
    for (const [name, kept] of this.#kept) this.#divide(name, kept, isFirst);
  }

  /** What this replica spent today. */
  spending(): OwnSpending {
    const now = this.#now();
    const all = [...this.#kept];
    return {
      day: Math.floor(now / DAY_MS),
      usd: new Map(all.map(([name, { state }]) => [name, purseAt(state.purse, now).spentUsd] as const)),
      budgeted: new Set(all.flatMap(([name, { terms }]) => (isBudget(terms) ? [name] : []))),
    };
  }

  aim(virtualModel: VirtualModel): Aim {
    const kept = this.#kept.get(virtualModel.name);
    // A stated threshold is held by standing still.
    if (kept === undefined || virtualModel.dial.kind === "threshold")
      return { kind: "threshold", threshold: virtualModel.threshold };
    // Before anything is heard of the others all of the day's money may be theirs.
    if (this.#options.replicas === "told" && this.#news === undefined && isBudget(kept.terms))
      return { kind: "weak-only" };
    const found = aim(kept.terms, kept.state, this.#now());
    return found.kind === "weak-only" ? { kind: "weak-only" } : found;
  }

  decided({ name }: VirtualModel, decision: Decision, outlooks: Readonly<Record<Tier, ChoiceOutlook>>): void {
    const kept = this.#kept.get(name);
    if (kept === undefined) return;
    this.#decidesFromMs = Math.min(this.#decidesFromMs, this.#now());
    const score = SCORED.has(decision.reason) ? decision.scored?.score : undefined;
    const seen = {
      atMs: this.#now(),
      chosen: decision.tier,
      ...outlooks,
      ...(score !== undefined && { score }),
    };
    kept.state = observe(kept.terms, kept.state, seen);
    const { id, tier } = decision;
    this.#owed.add(id, { virtualModel: name, tier, estimatedUsd: outlooks[tier].usd });
  }

  /**
   * What a decision really cost, once its exchange is over. One that began before this process decided anything is
   * today's spending too: the process before decided it, and did not live to save it.
   */
  paid(decisionId: string, { usd, answeredBy, virtualModel, atMs }: Paid): void {
    const owed = this.#owed.settle(decisionId);
    if (owed === undefined) {
      const seenFromMs = this.#kept.get(virtualModel)?.unseenFromMs ?? Number.POSITIVE_INFINITY;
      // What the process before us saw before it last saved is in its estimates.
      if (usd !== undefined && atMs > seenFromMs && atMs < this.#decidesFromMs)
        this.spent(virtualModel, { usd, atMs });
      return;
    }
    const kept = this.#kept.get(owed.virtualModel);
    if (kept === undefined || usd === undefined) return;
    const { tier, estimatedUsd } = owed;
    kept.state = settle(kept.terms, kept.state, { tier, estimatedUsd, usd, answeredBy });
  }

  /** What was spent on a virtual model's request without asking its dial. */
  spent(virtualModel: string, unseen: UnseenRequest): void {
    const kept = this.#kept.get(virtualModel);
    if (kept !== undefined) kept.state = spend(kept.terms, kept.state, unseen, this.#now());
  }

  /** How each dial stands, by virtual model. */
  readings(): ReadonlyMap<string, DialReading> {
    const now = this.#now();
    return new Map(
      [...this.#kept].map(([name, { terms, state }]) => [name, readDial(terms, state, now)] as const),
    );
  }

  /** All dials as text, to be taken up again: before the first configuration, those of the process before. */
  saved(): ReadonlyMap<string, string> {
    if (this.#policy === undefined) return new Map(this.#saved);
    return new Map([...this.#kept].map(([name, kept]) => [name, textOf(kept)] as const));
  }

  #keptFor(name: string, terms: DialTerms): Kept {
    const now = this.#now();
    const kept = this.#kept.get(name);
    if (kept !== undefined && kept.terms.scoresOf === terms.scoresOf)
      return { ...kept, terms, state: retarget(terms, kept.state) };
    const text = kept === undefined ? this.#saved.get(name) : savedDial(kept.state);
    if (text === undefined) return { terms, state: startDial(terms, now), unseenFromMs: 0 };
    const { state, ...resumed } = resumeDial(terms, text, now);
    if (resumed.kept !== "all") this.#options.onForgotten?.(name, resumed);
    const unseenFromMs = resumed.kept === "nothing" ? 0 : (kept?.unseenFromMs ?? state.atMs);
    return { terms, state, unseenFromMs };
  }

  #fixedPart(target: DialTarget): Pick<DialTerms, "partUsd"> {
    const { replicas } = this.#options;
    return target.kind === "dailyBudgetUsd" && replicas !== "told" ? { partUsd: target.usd / replicas } : {};
  }

  /** Gives a dial its part of its budget, as the news has it; a plan without a part was none. */
  #divide(name: string, kept: Kept, isNew: boolean): void {
    const { target } = kept.terms;
    if (this.#news === undefined || target.kind !== "dailyBudgetUsd") return;
    const now = this.#now();
    const partUsd = partOfBudget({
      budgetUsd: target.usd,
      ownUsd: purseAt(kept.state.purse, now).spentUsd,
      othersUsd: this.#news.othersUsd(Math.floor(now / DAY_MS), name),
      replicas: this.#news.replicas,
    });
    kept.terms = { ...kept.terms, partUsd };
    if (isNew) kept.state = replanned(kept.terms, kept.state);
  }
}

/** Saved time and again, mostly unchanged. */
function textOf(kept: Kept): string {
  if (kept.saved?.of !== kept.state) kept.saved = { of: kept.state, text: savedDial(kept.state) };
  return kept.saved.text;
}

/** Reasons of decisions that the threshold had a say on. */
const SCORED: ReadonlySet<string> = new Set(["score", "static-late", "static-queue-full", "static-failed"]);

function isBudget({ target }: DialTerms): boolean {
  return target.kind === "dailyBudgetUsd";
}
