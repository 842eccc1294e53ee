// SPDX-License-Identifier: Apache-2.0
import type { Fitted } from "../contract/fitted.ts";
import type { ConfigProblem, ConfigWarning } from "./config.ts";
import { guessProfile } from "./guess-profile.ts";
import { nearNames } from "./near-names.ts";
import type { BackendEntry } from "./schema-backend.ts";

/** Names of the quality profiles there are: the tenant's own, and the router model's. */
export interface KnownProfiles {
  readonly fitted: readonly string[];
  readonly shipped: readonly string[];
}

/** The profiles of all fitted files beside those that ship. */
export function knownProfiles(
  fitted: ReadonlyMap<string, Fitted>,
  shipped: readonly string[],
): KnownProfiles {
  return {
    fitted: [...new Set([...fitted.values()].flatMap(({ profiles }) => Object.keys(profiles)))],
    shipped,
  };
}

/**
 * The quality profile of a backend: the one stated, else the one that its model string means, the tenant's own first;
 * else that of its tier, with a warning.
 */
export function readProfile(
  entry: BackendEntry,
  known: KnownProfiles,
  path: string,
  problems: ConfigProblem[],
  warnings: ConfigWarning[],
): string {
  const { profile, model, name, tier } = entry;
  if (profile !== undefined) {
    complainOfUnknown(profile, [...known.fitted, ...known.shipped], `${path}.profile`, problems);
    return profile;
  }
  const guessed = guessProfile(model, known.fitted) ?? guessProfile(model, known.shipped);
  if (guessed !== undefined) return guessed;
  warnings.push({
    event: "profile-unknown",
    path: `${path}.profile`,
    message: `no quality profile is known for ${model} (backend ${name}): that of the ${tier} tier predicts it; name one with profile, or fit one with pointsman fit`,
  });
  return tier;
}

function complainOfUnknown(
  profile: string,
  known: readonly string[],
  path: string,
  problems: ConfigProblem[],
): void {
  if (known.includes(profile)) return;
  const near = nearNames(profile, known);
  const hint = near.length === 0 ? "pointsman score lists them" : `did you mean ${near.join(" or ")}`;
  problems.push({ path, message: `there is no quality profile ${profile}: ${hint}` });
}
