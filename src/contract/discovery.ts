// SPDX-License-Identifier: Apache-2.0
import type { Backend } from "./backend.ts";
import type { TokenIssuer } from "./callers.ts";
import type { ServerIdentity } from "./gateway.ts";

/** A backend as the cluster's objects describe it, before the configuration has placed it. */
export interface DiscoveredBackend extends Omit<Backend, "profile"> {
  /** The profile that its owner names; absent: guessed from the model. */
  readonly profile?: string;
  /** Virtual models that it serves; absent: every one that does not list its backends. */
  readonly virtualModels?: readonly string[];
}

/** What the cluster says right now. */
export interface Discovered {
  /** In the order of their names. */
  readonly backends: readonly DiscoveredBackend[];
  /** The keys of those that have one, by backend name. */
  readonly secrets: ReadonlyMap<string, string>;
  /** Who signs the tokens of pods, for any audience; absent: nobody asked, or the API server does not say. */
  readonly tokens?: Omit<TokenIssuer, "audience">;
  /** Ours towards sidecars; absent: nobody asked, or there is none yet. */
  readonly identity?: ServerIdentity;
}

/** Before a cluster has told anything. */
export const NOTHING_FOUND: Discovered = { backends: [], secrets: new Map() };

/** What became of a discovered backend, in words for its owner. */
export type Standing =
  /** Envoy has it and decisions may use it; a remark is what is taken, but may not be what was meant. */
  | { readonly kind: "programmed"; readonly remark?: string }
  /** The configuration cannot place it (its name or model means something else there), and why. */
  | { readonly kind: "left-out"; readonly why: string }
  /** Envoy refused it; an earlier form, if there was one, stays. */
  | { readonly kind: "refused" };

/** A place that backends are found in (Kubernetes), and that is told what became of them. */
export interface BackendSource extends AsyncDisposable {
  /** Resolves with all there is once everything has been listed; each later change goes to `changed`, debounced. */
  start(changed: (found: Discovered) => void): Promise<Discovered>;
  /** Tells owners how their backends stand, by name; backends not named are not in place yet. */
  report(standings: ReadonlyMap<string, Standing>): void;
}
