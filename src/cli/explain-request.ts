// SPDX-License-Identifier: Apache-2.0

import type { Backend } from "../contract/backend.ts";
import { NO_CONVERSATIONS, NO_RESPONSES } from "../contract/conversations.ts";
import { type Dials, FIXED_DIALS } from "../contract/dials.ts";
import type { Observer, OutcomeFacts, Stage } from "../contract/observer.ts";
import type { Outcome } from "../contract/outcome.ts";
import type { Policy, VirtualModel } from "../contract/policy.ts";
import { PROBLEMS, statusOf } from "../contract/problem.ts";
import type { HttpRequest, LlmRequest } from "../contract/request.ts";
import type { RouterName } from "../contract/router.ts";
import type { Scorer } from "../contract/scorer.ts";
import { resolveModel, type Wanted } from "../steering/resolve-model.ts";
import { steer } from "../steering/steer.ts";
import { explainCandidates, type Predictions } from "./explain-candidates.ts";
import { type AskedRouter, askRouters, type ScoreQuestion } from "./explain-scores.ts";
import type { ExplainedOutcome, Explanation, PromptReading, RequestFacts, StageTime } from "./explanation.ts";

/** What a decision is explained with. */
export interface Explainable {
  readonly http: HttpRequest;
  readonly backends: readonly Backend[];
  readonly policy: Policy;
  readonly scorers: ReadonlyMap<RouterName, Scorer>;
  /** What the router model says of a text, stage by stage. */
  readonly inspect: (text: string) => Promise<PromptReading>;
  /** Absent: the thresholds of the configuration. */
  readonly dials?: Pick<Dials, "aim">;
  /** True: the nearest labelled prompts are told, whichever router decides. */
  readonly neighbours: boolean;
}

/** How long `explain` waits for a score: nobody else waits behind it. */
const PATIENCE_MS = 5000;

/** Steers one request as `serve` would, and tells every number behind the decision. */
export async function explainRequest(input: Explainable): Promise<Explanation> {
  const { http, backends, scorers } = input;
  const policy = { ...input.policy, decisionBudgetMs: PATIENCE_MS };
  const { observer, heard } = listen();
  const world = {
    backends,
    policy,
    scorers,
    observer,
    nextId: () => "explain",
    conversations: NO_CONVERSATIONS,
    responses: NO_RESPONSES,
    dials: { ...FIXED_DIALS, ...input.dials },
  };
  const outcome = await steer(http, NO_TRACE, world);
  const { request, signals } = heard.facts;
  const wanted = request && wantedBy(request, { backends, policy });
  const virtualModel = wanted && virtualModelOf(wanted, policy);
  const asked = await ask(heard.facts, virtualModel, {
    policy,
    scorers,
    decides: wanted?.kind === "virtual",
  });
  const neighbours = input.neighbours || virtualModel?.router === "knn";
  const reading = hasText(request) ? await input.inspect(request.text) : undefined;
  return {
    ...(request && { request: requestFacts(request) }),
    ...(signals && { signals }),
    candidates:
      request && wanted ? explainCandidates(backends, wanted, request, predictionsOf(asked, outcome)) : [],
    scores: asked.map(({ row }) => row),
    ...(reading && { routerModel: cutNeighbours(reading, neighbours) }),
    outcome: outcomeFacts(outcome),
    timings: heard.stages(),
  };
}

function wantedBy(request: LlmRequest, world: Pick<Explainable, "backends" | "policy">): Wanted | undefined {
  const resolved = resolveModel(request.model, world);
  return resolved.kind === "problem" ? undefined : resolved;
}

/** What the router that decides predicts; the first one when none does. */
function predictionsOf(asked: readonly AskedRouter[], outcome: Outcome): Predictions {
  const success = (asked.find(({ row }) => row.decides) ?? asked[0])?.success;
  const scored = outcome.kind === "steer" ? outcome.decision.scored : undefined;
  return { ...(success && { success }), ...(scored && { scored }) };
}

/** The virtual model whose threshold and settings the routers are shown under. */
function virtualModelOf(wanted: Wanted, policy: Policy): VirtualModel | undefined {
  if (wanted.kind === "virtual") return wanted.virtualModel;
  return policy.virtualModels.find((one) => one.name === policy.primary);
}

async function ask(
  { request, signals, candidates }: OutcomeFacts,
  virtualModel: VirtualModel | undefined,
  rest: Pick<ScoreQuestion, "policy" | "scorers" | "decides">,
): Promise<readonly AskedRouter[]> {
  if (!hasText(request) || signals === undefined || candidates === undefined || virtualModel === undefined)
    return [];
  const { text } = request;
  return await askRouters({ ...rest, text, signals, virtualModel, able: candidates, budgetMs: PATIENCE_MS });
}

function hasText(request: LlmRequest | undefined): request is LlmRequest {
  return request !== undefined && request.text.trim() !== "";
}

function cutNeighbours({ neighbours, ...reading }: PromptReading, wanted: boolean): PromptReading {
  return wanted && neighbours !== undefined ? { ...reading, neighbours } : reading;
}

const NO_TRACE = { traceparent: "", tracestate: "" };

function requestFacts(request: LlmRequest): RequestFacts {
  const { api, model, text, turns, promptTokens, maxAnswerTokens, needs } = request;
  return { api, model, textCharacters: text.length, turns, promptTokens, maxAnswerTokens, needs };
}

function outcomeFacts(outcome: Outcome): ExplainedOutcome {
  switch (outcome.kind) {
    case "steer": {
      const { virtualModel, tier, reason, chain } = outcome.decision;
      return { kind: "decision", virtualModel, tier, reason, chain };
    }
    case "reject": {
      const { code } = outcome.problem;
      return { kind: "reject", code, status: statusOf(outcome.problem), sentence: PROBLEMS[code].sentence };
    }
    default:
      return { kind: "pass" };
  }
}

/** An observer that keeps the facts and the time of each stage. */
function listen() {
  const begun: { stage: Stage; at: number }[] = [];
  let endedAt = 0;
  const heard = {
    facts: {} as OutcomeFacts,
    stages: (): readonly StageTime[] =>
      begun.map(({ stage, at }, position) => ({ stage, ms: (begun[position + 1]?.at ?? endedAt) - at })),
  };
  const observer: Observer = {
    begin: () => ({
      enter: (stage) => begun.push({ stage, at: performance.now() }),
      end: (_outcome, facts) => {
        endedAt = performance.now();
        heard.facts = facts;
      },
      fail: () => undefined,
    }),
  };
  return { observer, heard };
}
