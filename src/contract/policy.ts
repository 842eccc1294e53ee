// SPDX-License-Identifier: Apache-2.0
import type { CausalEndpoint } from "./causal.ts";
import type { Stickiness } from "./conversations.ts";
import type { DialTarget } from "./dial.ts";
import type { Fitted } from "./fitted.ts";
import type { RouterName } from "./router.ts";
import type { Score } from "./scorer.ts";
import type { Semantic } from "./semantic.ts";

/** Whether decisions are carried out, or told only. */
export const MODES = ["enforce", "shadow"] as const;
export type Mode = (typeof MODES)[number];

/** A name that clients ask for, with its policy and its backends. */
export interface VirtualModel {
  readonly name: string;
  readonly router: RouterName;
  /** A score at or over this goes to the strong tier; no backend with such a predicted loss is chosen. */
  readonly threshold: Score;
  /** The share of the reference distribution that the threshold was made for; absent when the threshold was stated. */
  readonly strongShare?: number;
  /** What is asked for: the threshold is where it begins, and is moved to hold it. */
  readonly dial: DialTarget;
  /** Names of the backends it may use, in the order of the catalog. */
  readonly backends: readonly string[];
  /** The backend that serves when there is no score, and when Envoy goes on without us. */
  readonly defaultBackend: string;
  /** Absent: each turn of a conversation is decided by itself. */
  readonly sticky?: Stickiness;
  /** `shadow`: decisions are made and told, and every request goes to the default backend. */
  readonly mode: Mode;
  /** What Envoy does when the router does not answer: `open` uses the default backend, `closed` answers 503. */
  readonly onRouterFailure: "open" | "closed";
  /** The tenant's own head (see `pointsman fit`). */
  readonly fitted?: Fitted;
  /** Routes for the router `semantic`; without them it is not configured. */
  readonly semantic?: Semantic;
}

/** The rules that hold for every request, as the configuration has them after checking. */
export interface Policy {
  readonly virtualModels: readonly VirtualModel[];
  /** The virtual model whose backends `router-<name>-<threshold>` uses, and whose default backend serves other paths. */
  readonly primary: string;
  /** Whom the `causal` router asks; absent: nobody. */
  readonly causal?: CausalEndpoint;
  /** True: an explicit backend model may fall back to another model. */
  readonly explicitFallback: boolean;
  /** True: replies say which backend answered and why, in `x-pointsman-*` headers. */
  readonly responseHeaders: boolean;
  /** True: streams that do not say whether they want their usage are made to report it. */
  readonly streamUsage: boolean;
  /** Milliseconds the encoder's score is waited for. */
  readonly decisionBudgetMs: number;
  /** Milliseconds Envoy waits for one answer of ours before it goes on without us. */
  readonly routerTimeoutMs: number;
  /** Milliseconds an attempt may take to send response headers before the next candidate is tried. */
  readonly attemptTimeoutMs: number;
  /** Milliseconds a response may stay silent once it has begun. */
  readonly idleTimeoutMs: number;
  /** Largest request body in bytes. */
  readonly maxBodyBytes: number;
}
