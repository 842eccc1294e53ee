// SPDX-License-Identifier: Apache-2.0
import type { Config } from "../config/config.ts";
import type { AccessRecord } from "../contract/access.ts";
import type { Tier } from "../contract/backend.ts";
import type { Decision } from "../contract/decision.ts";
import type { DialTarget } from "../contract/dial.ts";
import type { Aim, ChoiceOutlook, Dials } from "../contract/dials.ts";
import { type LedgerEntry, NO_VIRTUAL_MODEL } from "../contract/ledger.ts";
import { KEYS } from "../contract/metadata.ts";
import type { Policy, VirtualModel } from "../contract/policy.ts";
import type { RouterModelFacts } from "../contract/router-model.ts";
import { aim } from "../dial/aim.ts";
import { dialTerms, retarget, startDial } from "../dial/dial.ts";
import type { DialState, DialTerms } from "../dial/dial-state.ts";
import { chargeUnseen, observe, settle } from "../dial/observe.ts";
import { type DialReading, readDial } from "../dial/reading.ts";
import { resumeDial, savedDial } from "../dial/saved-dial.ts";
import { calibrationFor, scoresOf } from "./dial-calibration.ts";

/** What the keeper stands on. */
export interface DialKeeperOptions {
  readonly routerModel: () => RouterModelFacts;
  /** Replicas that share a daily budget, this one among them. */
  readonly replicas: number;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
  /** Saved dials by virtual model, from before a restart. */
  readonly saved?: ReadonlyMap<string, string>;
}

interface Kept {
  readonly terms: DialTerms;
  /** What began after this is not in the state that we began with, in milliseconds since the epoch. */
  readonly unseenFromMs: number;
  state: DialState;
}

interface Owed {
  readonly virtualModel: string;
  readonly tier: Tier;
  readonly estimatedUsd: number;
}

/** Decisions whose cost may still come; what is older has been lost on the way. */
const MOST_OWED = 20_000;

/** The dials of all virtual models, with the clock and the memory that `dial/` does not have. */
export class DialKeeper implements Dials {
  readonly #options: DialKeeperOptions;
  readonly #now: () => number;
  readonly #kept = new Map<string, Kept>();
  readonly #saved: Map<string, string>;
  #policy: Policy | undefined;
  readonly #owed = new Map<string, Owed>();
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
      const terms = dialTerms(this.#part(model.dial), calibrationFor(model, own, facts), {
        scoresOf: scoresOf(model, own, facts),
      });
      this.#kept.set(model.name, this.#keptFor(model.name, terms));
    }
  }

  aim(virtualModel: VirtualModel): Aim {
    const kept = this.#kept.get(virtualModel.name);
    // A stated threshold is held by standing still.
    if (kept === undefined || virtualModel.dial.kind === "threshold")
      return { kind: "threshold", threshold: virtualModel.threshold };
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
    this.#owe(name, decision, outlooks[decision.tier].usd);
  }

  /**
   * What an exchange really cost, once it is over, and the tier that answered: another after a fallback. One that began
   * before this process decided anything is today's spending too: it was decided by the process before, or by nobody.
   */
  paid({ decision, startedAt }: AccessRecord, entry: LedgerEntry, answeredBy: Tier): void {
    const decisionId = String(decision[KEYS.decisionId]);
    const { cost } = entry;
    const owed = this.#owed.get(decisionId);
    if (owed === undefined) {
      this.#paidUnseen(startedAt, entry);
      return;
    }
    this.#owed.delete(decisionId);
    const kept = this.#kept.get(owed.virtualModel);
    if (kept !== undefined && cost !== undefined)
      kept.state = settle(kept.state, {
        tier: owed.tier,
        estimatedUsd: owed.estimatedUsd,
        usd: cost,
        answeredBy,
      });
  }

  /** How each dial stands, by virtual model. */
  readings(): ReadonlyMap<string, DialReading> {
    const now = this.#now();
    return new Map(
      [...this.#kept].map(([name, { terms, state }]) => [name, readDial(terms, state, now)] as const),
    );
  }

  /** All dials as text, to be taken up again. */
  saved(): ReadonlyMap<string, string> {
    return new Map([...this.#kept].map(([name, { state }]) => [name, savedDial(state)] as const));
  }

  #paidUnseen(atMs: number, { virtualModel, cost }: LedgerEntry): void {
    if (cost === undefined || atMs >= this.#decidesFromMs) return;
    // What failed open has no virtual model: Envoy's default backend is the primary's.
    const name = virtualModel === NO_VIRTUAL_MODEL ? this.#policy?.primary : virtualModel;
    const kept = name === undefined ? undefined : this.#kept.get(name);
    // What the process before us saw before it last saved is in its estimates.
    if (kept !== undefined && atMs > kept.unseenFromMs)
      kept.state = chargeUnseen(kept.terms, kept.state, { atMs, usd: cost });
  }

  #keptFor(name: string, terms: DialTerms): Kept {
    const now = this.#now();
    const kept = this.#kept.get(name);
    if (kept !== undefined && kept.terms.scoresOf === terms.scoresOf)
      return { ...kept, terms, state: retarget(terms, kept.state) };
    const text = kept === undefined ? this.#saved.get(name) : savedDial(kept.state);
    if (text === undefined) return { terms, state: startDial(terms, now), unseenFromMs: 0 };
    const { state, kept: what } = resumeDial(terms, text, now);
    return { terms, state, unseenFromMs: what === "nothing" ? 0 : (kept?.unseenFromMs ?? state.atMs) };
  }

  #part(target: DialTarget): DialTarget {
    return target.kind === "dailyBudgetUsd"
      ? { ...target, usd: target.usd / this.#options.replicas }
      : target;
  }

  #owe(virtualModel: string, { id, tier }: Decision, estimatedUsd: number): void {
    this.#owed.set(id, { virtualModel, tier, estimatedUsd });
    if (this.#owed.size <= MOST_OWED) return;
    const [oldest] = this.#owed.keys();
    if (oldest !== undefined) this.#owed.delete(oldest);
  }
}

/** Reasons of decisions that the threshold had a say on. */
const SCORED: ReadonlySet<string> = new Set(["score", "static-late", "static-queue-full", "static-failed"]);
