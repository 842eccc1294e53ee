// SPDX-License-Identifier: Apache-2.0
import type { Backend } from "../contract/backend.ts";
import type { Conversations, StoredResponses } from "../contract/conversations.ts";
import type { Dials } from "../contract/dials.ts";
import type { ExchangeObserver, Observer, OutcomeFacts, TraceContext } from "../contract/observer.ts";
import type { Outcome } from "../contract/outcome.ts";
import type { Policy } from "../contract/policy.ts";
import type { Problem } from "../contract/problem.ts";
import type { HttpRequest } from "../contract/request.ts";
import type { RouterName } from "../contract/router.ts";
import type { Scorer } from "../contract/scorer.ts";
import { aimAt, heldTo, withAim } from "./aim.ts";
import { backToHolder } from "./back-to-holder.ts";
import { candidates } from "./candidates.ts";
import { decide } from "./decide.ts";
import { modelList } from "./model-list.ts";
import { mutate } from "./mutate.ts";
import { outlooksOf } from "./outlooks.ts";
import { parse } from "./parse.ts";
import { resolveModel } from "./resolve-model.ts";
import { score } from "./score.ts";
import { shadow } from "./shadow.ts";
import { readSignals } from "./signals.ts";
import { stick } from "./stick.ts";

/** What steering stands on: a frozen snapshot that an exchange keeps from beginning to end. */
export interface Steering {
  readonly backends: readonly Backend[];
  readonly policy: Policy;
  readonly scorers: ReadonlyMap<RouterName, Scorer>;
  readonly observer: Observer;
  readonly conversations: Conversations;
  readonly responses: StoredResponses;
  readonly dials: Dials;
  /** A new decision id on each call, unique in the life of the process. */
  readonly nextId: () => string;
}

/** An outcome with what was learnt on the way to it. */
interface Told {
  readonly outcome: Outcome;
  readonly facts: OutcomeFacts;
}

/**
 * Steers one request: tells the story below and the observer how it ended. Rejects only for a bug, which the
 * observer hears of too.
 */
export async function steer(http: HttpRequest, trace: TraceContext, world: Steering): Promise<Outcome> {
  const observer = world.observer.begin(trace);
  try {
    const { outcome, facts } = await story(http, observer, world);
    observer.end(outcome, facts);
    return outcome;
  } catch (cause) {
    observer.fail(cause);
    throw cause;
  }
}

/**
 * The whole story of one request. Everything it needs comes in as an argument, and every step is the file of
 * its name beside this one. It reads no clock and does no I/O: the observer and the scorers do.
 */
async function story(http: HttpRequest, observer: ExchangeObserver, world: Steering): Promise<Told> {
  observer.enter("parse");
  const parsed = parse(http);
  if (parsed.kind === "other") return { outcome: { kind: "pass" }, facts: {} };
  if (parsed.kind === "models") return { outcome: modelList(parsed.id, world), facts: {} };
  if (parsed.kind === "problem") return rejected(parsed.problem, {});
  const { request, opening, stored } = parsed;

  observer.enter("signals");
  const signals = readSignals(request.text);

  observer.enter("candidates");
  const wanted = resolveModel(request.model, world);
  if (wanted.kind === "problem") return rejected(wanted.problem, { request, signals });
  const able = candidates(wanted, request, world.backends);
  if (able.kind === "problem") return rejected(able.problem, { request, signals });

  observer.enter("score");
  const scored = await score(wanted, request, signals, able.backends, world);

  observer.enter("decide");
  const aim = aimAt(wanted, world.dials);
  const held = heldTo(aim, wanted);
  const decided = withAim(aim, decide(held, able.backends, scored, world.nextId()), able.backends);
  const { promptTokens } = request;
  const kept =
    backToHolder(decided, held, able.backends, stored, world) ??
    stick(decided, held, able.backends, { opening, promptTokens }, world.conversations);
  if (aim !== undefined && wanted.kind === "virtual")
    world.dials.decided(wanted.virtualModel, kept, outlooksOf(kept, able.backends, scored, request));
  const decision = shadow(kept, held, able.backends);

  observer.enter("mutate");
  const mutation = mutate(decision, request, world.policy);
  return {
    outcome: { kind: "steer", decision, mutation },
    facts: { request, signals, candidates: able.backends },
  };
}

function rejected(problem: Problem, facts: OutcomeFacts): Told {
  return { outcome: { kind: "reject", problem }, facts };
}
