// SPDX-License-Identifier: Apache-2.0
import type { Backend } from "../contract/backend.ts";
import type { Observer, OutcomeFacts, TraceContext } from "../contract/observer.ts";
import type { Outcome } from "../contract/outcome.ts";
import type { Policy } from "../contract/policy.ts";
import type { HttpRequest } from "../contract/request.ts";
import type { RouterName, Scorer } from "../contract/scorer.ts";
import { candidates } from "./candidates.ts";
import { decide } from "./decide.ts";
import { modelList } from "./model-list.ts";
import { mutate } from "./mutate.ts";
import { parse } from "./parse.ts";
import { resolveModel } from "./resolve-model.ts";
import { score } from "./score.ts";
import { readSignals } from "./signals.ts";

/** What steering stands on: a frozen snapshot that an exchange keeps from beginning to end. */
export interface Steering {
  readonly backends: readonly Backend[];
  readonly policy: Policy;
  readonly scorers: ReadonlyMap<RouterName, Scorer>;
  readonly observer: Observer;
  /** A new decision id on each call, unique in the life of the process. */
  readonly nextId: () => string;
}

/**
 * The whole story of one request. Everything it needs comes in as an argument, and every step is the file of
 * its name beside this one. It reads no clock and does no I/O: the observer and the scorers do.
 */
export async function steer(http: HttpRequest, trace: TraceContext, world: Steering): Promise<Outcome> {
  const observer = world.observer.begin(trace);
  const finish = (outcome: Outcome, facts: OutcomeFacts): Outcome => {
    observer.end(outcome, facts);
    return outcome;
  };

  observer.enter("parse");
  const parsed = parse(http);
  if (parsed.kind === "other") return finish({ kind: "pass" }, {});
  if (parsed.kind === "models") return finish(modelList(parsed.id, world), {});
  if (parsed.kind === "problem") return finish({ kind: "reject", problem: parsed.problem }, {});
  const { request } = parsed;

  observer.enter("signals");
  const signals = readSignals(request.text);

  observer.enter("candidates");
  const wanted = resolveModel(request.model, world);
  if (wanted.kind === "problem")
    return finish({ kind: "reject", problem: wanted.problem }, { request, signals });
  const able = candidates(wanted, request, world.backends);
  if (able.kind === "problem") return finish({ kind: "reject", problem: able.problem }, { request, signals });

  observer.enter("score");
  const scored = await score(wanted, request, signals, world);

  observer.enter("decide");
  const decision = decide(wanted, able.backends, scored, world.nextId());

  observer.enter("mutate");
  const mutation = mutate(decision, request);
  return finish({ kind: "steer", decision, mutation }, { request, signals, candidates: able.backends });
}
