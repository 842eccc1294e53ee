// SPDX-License-Identifier: Apache-2.0
import type { Catalog } from "../contract/backend.ts";
import type { Callers } from "../contract/callers.ts";
import type { Discovered } from "../contract/discovery.ts";
import type { ExchangeLogKeeping } from "../contract/exchange-log.ts";
import type { FeedbackKeeping } from "../contract/feedback.ts";
import type { HostPort } from "../contract/gateway.ts";
import type { Policy } from "../contract/policy.ts";
import type { RouterModelFacts } from "../contract/router-model.ts";

/** How the router model is run. */
export interface ScorerOptions {
  /** Threads that run the encoder; 0 leaves it to the number of cores. */
  readonly workers: number;
  /** Texts that may wait for a thread; past it the static graph scores at once. */
  readonly queueLimit: number;
  /** Scores remembered by exact text. */
  readonly cacheEntries: number;
}

/** One configuration, checked: what `pointsman.yaml` means. */
export interface Config {
  readonly listen: HostPort;
  readonly admin: HostPort;
  readonly catalog: Catalog;
  readonly policy: Policy;
  readonly scorer: ScorerOptions;
  readonly feedback: FeedbackKeeping;
  /** Absent: exchanges are told by gRPC. */
  readonly exchangeLog?: ExchangeLogKeeping;
  /** Who may ask; absent: whoever reaches the gateway. */
  readonly callers?: Callers;
  /** What a cluster tells of signatures, beside backends. */
  readonly trust?: Pick<Discovered, "tokens" | "identity">;
  /** What became of each backend that was discovered, by name. */
  readonly placements: ReadonlyMap<string, Placement>;
  /** What is taken as it stands, but may not be what was meant. */
  readonly warnings: readonly ConfigWarning[];
}

/** Whether a discovered backend has its place in the configuration; what its owner should know of it. */
export type Placement =
  | { readonly kind: "taken"; readonly remark?: string }
  | { readonly kind: "left-out"; readonly why: string };

/** One thing wrong, and where: `path` is the key as a person would write it, e.g. `backends[1].url`. */
export interface ConfigProblem {
  readonly path: string;
  readonly message: string;
}

/** A doubt about a configuration that is valid, under the name it has in the log. */
export interface ConfigWarning extends ConfigProblem {
  readonly event: "profile-unknown" | "causal-budget-short" | "callers-unverifiable";
}

/** A configuration, or every problem it has. */
export type ConfigRead =
  | { readonly kind: "config"; readonly config: Config }
  | { readonly kind: "invalid"; readonly problems: readonly ConfigProblem[] };

/** What a configuration may look at outside its own text. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Text of a file; throws when it cannot be read. */
  readonly readFile: (path: string) => string;
  /** Names of the files in a folder; throws when it cannot be read. */
  readonly readFolder: (path: string) => readonly string[];
  /** The router model that scores; throws when it cannot be read. */
  readonly routerModel: () => RouterModelFacts;
  /** What a cluster tells right now; absent, or undefined: there is none, and backends are the file's alone. */
  readonly discovered?: () => Discovered | undefined;
}
