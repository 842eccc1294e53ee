// SPDX-License-Identifier: Apache-2.0
import type { Backend } from "../contract/backend.ts";
import type { Observer, OutcomeFacts, Stage } from "../contract/observer.ts";
import type { Outcome } from "../contract/outcome.ts";
import type { Policy } from "../contract/policy.ts";
import { PROBLEMS, statusOf } from "../contract/problem.ts";
import type { HttpRequest, LlmRequest } from "../contract/request.ts";
import type { RouterName } from "../contract/router.ts";
import { NO_SETTINGS, type Scorer } from "../contract/scorer.ts";
import { inability } from "../steering/candidates.ts";
import { resolveModel, type Wanted } from "../steering/resolve-model.ts";
import { readSignals } from "../steering/signals.ts";
import { steer } from "../steering/steer.ts";
import type {
  CandidateFacts,
  ExplainedOutcome,
  Explanation,
  RequestFacts,
  RouterModelFacts,
  RouterScore,
  StageTime,
} from "./explanation.ts";

/** What a decision is explained with. */
export interface Explainable {
  readonly http: HttpRequest;
  readonly backends: readonly Backend[];
  readonly policy: Policy;
  readonly scorers: ReadonlyMap<RouterName, Scorer>;
  /** What the router model says of a text, stage by stage. */
  readonly inspect: (text: string) => Promise<RouterModelFacts>;
}

/** How long `explain` waits for a score: nobody else waits behind it. */
const PATIENCE_MS = 5000;

/** Steers one request as `serve` would, and tells every number behind the decision. */
export async function explainRequest(input: Explainable): Promise<Explanation> {
  const { http, backends, scorers } = input;
  const policy = { ...input.policy, decisionBudgetMs: PATIENCE_MS };
  const { observer, heard } = listen();
  const outcome = await steer(http, NO_TRACE, {
    backends,
    policy,
    scorers,
    observer,
    nextId: () => "explain",
  });
  const { request, signals } = heard.facts;
  const wanted = request === undefined ? undefined : resolveModel(request.model, { backends, policy });
  const known = wanted === undefined || wanted.kind === "problem" ? undefined : wanted;
  const scored = request === undefined || request.text === "" ? undefined : request;
  return {
    ...(request === undefined ? {} : { request: requestFacts(request) }),
    ...(signals === undefined ? {} : { signals }),
    candidates: request && known ? backends.map((backend) => candidate(known, backend, request)) : [],
    scores: scored && known ? await scoresOf(scored, known, policy, scorers) : [],
    ...(scored === undefined ? {} : { routerModel: await input.inspect(scored.text) }),
    outcome: outcomeFacts(outcome),
    timings: heard.stages(),
  };
}

const NO_TRACE = { traceparent: "", tracestate: "" };

function requestFacts(request: LlmRequest): RequestFacts {
  const { api, model, text, turns, promptTokens, maxAnswerTokens, needs } = request;
  return { api, model, textCharacters: text.length, turns, promptTokens, maxAnswerTokens, needs };
}

function candidate(wanted: Wanted, backend: Backend, request: LlmRequest): CandidateFacts {
  const why = outsider(wanted, backend) ?? inability(wanted, backend, request);
  const leftOut = why !== undefined && why in PROBLEMS ? LEFT_OUT[why] : why;
  const { name, tier, model } = backend;
  return { backend: name, tier, model, ...(leftOut === undefined ? {} : { leftOut }) };
}

const LEFT_OUT: Readonly<Record<string, string>> = {
  unsupported_api: "does not serve this API",
  unsupported_capability: "cannot do what the request needs",
  context_length_exceeded: "context window too small",
};

function outsider(wanted: Wanted, backend: Backend): string | undefined {
  if (wanted.kind === "explicit")
    return backend.model === wanted.model || wanted.fallback ? undefined : "another model was asked for";
  return wanted.virtualModel.backends.includes(backend.name)
    ? undefined
    : "not a backend of this virtual model";
}

function scoresOf(
  request: LlmRequest,
  wanted: Wanted,
  policy: Policy,
  scorers: ReadonlyMap<RouterName, Scorer>,
): Promise<readonly RouterScore[]> {
  const virtualModel =
    wanted.kind === "virtual"
      ? wanted.virtualModel
      : policy.virtualModels.find((one) => one.name === policy.primary);
  const threshold = virtualModel?.threshold ?? 0.5;
  const input = {
    text: request.text,
    signals: readSignals(request.text),
    budgetMs: PATIENCE_MS,
    settings: NO_SETTINGS,
  };
  return Promise.all(
    [...scorers.values()].map(async (scorer): Promise<RouterScore> => {
      const scored = await scorer.score(input);
      const decides = wanted.kind === "virtual" && scorer.router === virtualModel?.router;
      const facts = scored.kind === "scored" ? { score: scored.score, by: scored.by } : {};
      return { router: scorer.router, ...facts, threshold, decides };
    }),
  );
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
