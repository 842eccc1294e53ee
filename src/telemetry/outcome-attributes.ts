// SPDX-License-Identifier: Apache-2.0
import type { Decision, ScoreFacts, Would } from "../contract/decision.ts";
import type { OutcomeFacts } from "../contract/observer.ts";
import type { Outcome } from "../contract/outcome.ts";
import type { LlmRequest } from "../contract/request.ts";
import type { ScoreTimings } from "../contract/scorer.ts";
import type { Signals } from "../contract/signals.ts";
import { CONVENTION, OPERATIONS, POINTSMAN } from "./semconv.ts";
import type { Attributes } from "./span-tree.ts";

/** Longest text from a client in an attribute. */
const MAX_TEXT = 128;
/** Most names in a list. */
const MAX_NAMES = 32;
/** Digits kept of a loss where people read it. */
const LOSS_DIGITS = 4;

/** What the decide span says of an exchange: numbers, configured names and closed sets; no text of the prompt. */
export function outcomeAttributes(outcome: Outcome, facts: OutcomeFacts): Attributes {
  return {
    [POINTSMAN.outcome]: outcome.kind,
    ...(outcome.kind === "reject" ? problemAttributes(outcome.problem.code) : {}),
    ...(outcome.kind === "steer" ? decisionAttributes(outcome.decision) : {}),
    ...(facts.request ? requestAttributes(facts.request, outcome.kind === "steer") : {}),
    ...(facts.signals ? signalAttributes(facts.signals) : {}),
    ...(facts.candidates ? { [POINTSMAN.candidates]: names(facts.candidates.map(({ name }) => name)) } : {}),
  };
}

function problemAttributes(code: string): Attributes {
  return { [POINTSMAN.problemCode]: code, [CONVENTION.errorType]: code };
}

function decisionAttributes(decision: Decision): Attributes {
  const [backend, ...fallbacks] = decision.chain;
  return {
    [POINTSMAN.decisionId]: decision.id,
    [POINTSMAN.virtualModel]: decision.virtualModel,
    [POINTSMAN.tier]: decision.tier,
    [POINTSMAN.reason]: decision.reason,
    [POINTSMAN.backendName]: backend,
    [POINTSMAN.fallbacks]: names(fallbacks),
    ...(decision.would ? wouldAttributes(decision.would) : {}),
    ...(decision.scored ? scoreAttributes(decision.scored) : {}),
    ...timingAttributes(decision.timings),
  };
}

function wouldAttributes({ tier, reason, backend }: Would): Attributes {
  return {
    [POINTSMAN.wouldTier]: tier,
    [POINTSMAN.wouldReason]: reason,
    [POINTSMAN.wouldBackend]: backend,
  };
}

function scoreAttributes(scored: ScoreFacts): Attributes {
  return {
    [POINTSMAN.routerName]: scored.router,
    [POINTSMAN.routerModelDigest]: scored.digest,
    [POINTSMAN.score]: scored.score,
    [POINTSMAN.threshold]: scored.threshold,
    [POINTSMAN.losses]: lossList(scored.losses),
    [POINTSMAN.scoredBy]: scored.by,
    [POINTSMAN.scoreCached]: scored.cached,
    ...(scored.route === undefined ? {} : { [POINTSMAN.route]: scored.route }),
  };
}

/** An attribute holds no map: one text for each backend. */
function lossList(losses: Readonly<Record<string, number>>): readonly string[] {
  return names(Object.entries(losses).map(([name, loss]) => `${name}=${Number(loss.toFixed(LOSS_DIGITS))}`));
}

function timingAttributes(timings: ScoreTimings): Attributes {
  return {
    [POINTSMAN.queueDuration]: timings.queueMs / 1_000,
    [POINTSMAN.tokenizeDuration]: timings.tokenizeMs / 1_000,
    [POINTSMAN.inferDuration]: timings.inferMs / 1_000,
  };
}

/** A model string that resolved to nothing may be anything at all, so it is told only when the request was steered. */
function requestAttributes(request: LlmRequest, resolved: boolean): Attributes {
  return {
    [CONVENTION.operationName]: OPERATIONS[request.api],
    ...(resolved ? { [CONVENTION.requestModel]: request.model.slice(0, MAX_TEXT) } : {}),
    ...(request.maxAnswerTokens > 0 ? { [CONVENTION.requestMaxTokens]: request.maxAnswerTokens } : {}),
    ...(request.caller === undefined ? {} : { [POINTSMAN.caller]: request.caller.slice(0, MAX_TEXT) }),
    [POINTSMAN.bodySize]: request.bodyBytes,
    [POINTSMAN.promptTokens]: request.promptTokens,
    [POINTSMAN.turns]: request.turns,
    [POINTSMAN.needs]: request.needs,
  };
}

function signalAttributes(signals: Signals): Attributes {
  return {
    [POINTSMAN.words]: signals.words,
    [POINTSMAN.code]: signals.code,
    [POINTSMAN.mathShare]: signals.mathShare,
    [POINTSMAN.multipleChoice]: signals.multipleChoice,
    [POINTSMAN.script]: signals.script,
  };
}

function names(all: readonly string[]): readonly string[] {
  return all.slice(0, MAX_NAMES);
}
