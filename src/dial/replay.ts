// SPDX-License-Identifier: Apache-2.0
import type { Tier } from "../contract/backend.ts";
import { type Aim, aim } from "./aim.ts";
import { startDial } from "./dial.ts";
import type { DialState, DialTerms } from "./dial-state.ts";
import { observe, settle } from "./observe.ts";
import type { ModelOutlook } from "./outlook.ts";

/** A request of the past, or of a simulation, that is steered once more. */
export interface ReplayedRequest {
  /** Milliseconds since 1970, rising from request to request. */
  readonly atMs: number;
  /** The least predicted loss of the weak models. */
  readonly score: number;
  readonly weak: ModelOutlook;
  readonly strong: ModelOutlook;
  /** What either choice costs in the end; absent: as estimated. */
  readonly paidUsd?: Readonly<Record<Tier, number>>;
}

/** How requests are replayed. */
export interface ReplayPlan {
  /** Terms of each replica: a budget is divided among them before. */
  readonly terms: DialTerms;
  /** Replicas that know nothing of each other. */
  readonly replicas: number;
  /** Which of them a request meets. */
  readonly replicaOf: (request: number) => number;
  /** Milliseconds until what a request costs is known. */
  readonly settleAfterMs: number;
}

/** What became of one request. */
export interface ReplayStep {
  readonly request: ReplayedRequest;
  readonly replica: number;
  readonly aim: Aim;
  readonly chosen: Tier;
  readonly usd: number;
  /** All replicas after it. */
  readonly dials: readonly DialState[];
}

interface Owed {
  readonly replica: number;
  readonly dueMs: number;
  readonly paid: { readonly tier: Tier; readonly estimatedUsd: number; readonly usd: number };
}

/** The terms of one replica among others that it hears nothing of: each spends its part of a budget. */
export function perReplica(terms: DialTerms, replicas: number): DialTerms {
  const { target } = terms;
  return target.kind === "dailyBudgetUsd" ? { ...terms, partUsd: target.usd / replicas } : terms;
}

/** Sends requests through the dial, one after the other, as a pod would. */
export function* replay(requests: Iterable<ReplayedRequest>, plan: ReplayPlan): Generator<ReplayStep> {
  const dials: DialState[] = [];
  const owed: Owed[] = [];
  let count = 0;
  for (const request of requests) {
    if (count === 0) for (let i = 0; i < plan.replicas; i++) dials.push(startDial(plan.terms, request.atMs));
    payUntil(request.atMs, owed, dials, plan.terms);
    const replica = plan.replicaOf(count++);
    const step = steer(plan.terms, dials[replica] as DialState, request);
    dials[replica] = step.dial;
    const { aim: found, chosen, usd } = step;
    if (plan.terms.target.kind === "dailyBudgetUsd") {
      const paid = { tier: chosen, estimatedUsd: request[chosen].usd, usd };
      owed.push({ replica, dueMs: request.atMs + plan.settleAfterMs, paid });
    }
    yield { request, replica, aim: found, chosen, usd, dials: [...dials] };
  }
}

/** One decision, and the dial that has heard of it. */
function steer(terms: DialTerms, before: DialState, request: ReplayedRequest) {
  const found = aim(terms, before, request.atMs);
  const strong = found.kind === "threshold" && request.score >= found.threshold;
  const chosen: Tier = strong ? "strong" : "weak";
  const usd = request.paidUsd?.[chosen] ?? request[chosen].usd;
  const { score, ...rest } = request;
  // Where the money is gone the threshold has no say.
  const seen = { ...rest, chosen, ...(found.kind === "threshold" && { score }) };
  return { aim: found, chosen, usd, dial: observe(terms, before, seen) };
}

/** Tells the dials what requests cost that are over by now. */
function payUntil(nowMs: number, owed: Owed[], dials: DialState[], terms: DialTerms): void {
  for (let first = owed[0]; first !== undefined && first.dueMs <= nowMs; first = owed[0]) {
    dials[first.replica] = settle(terms, dials[first.replica] as DialState, first.paid);
    owed.shift();
  }
}
