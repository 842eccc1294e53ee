// SPDX-License-Identifier: Apache-2.0
import type { Backend } from "../contract/backend.ts";
import type { Discovered, DiscoveredBackend } from "../contract/discovery.ts";
import type { Config, Placement } from "./config.ts";
import { guessProfile } from "./guess-profile.ts";
import type { KnownProfiles } from "./read-profile.ts";

/** Backends of file and cluster together. */
const MOST_BACKENDS = 1000;

/** What a discovered backend must not collide with, and what its profile may be. */
export interface PlacingGround {
  readonly fileBackends: readonly Backend[];
  readonly virtualModels: readonly string[];
  /** Names of those of them that hold a daily budget: they use no backend whose price is unknown. */
  readonly budgeted: readonly string[];
  readonly profiles: KnownProfiles;
}

/** The discovered backends that the configuration takes, and what became of each. */
export interface Placed {
  readonly backends: readonly Backend[];
  readonly placements: ReadonlyMap<string, Placement>;
}

/**
 * Gives discovered backends their place beside the file's. One that cannot have one is left out, with the reason for its
 * owner: what somebody writes on a Service never makes the whole configuration unusable.
 */
export function placeDiscovered(found: readonly DiscoveredBackend[], ground: PlacingGround): Placed {
  const backends: Backend[] = [];
  const placements = new Map<string, Placement>();
  for (const one of found) {
    const why = collision(one, ground, backends.length);
    if (why !== undefined) {
      placements.set(one.name, { kind: "left-out", why });
      continue;
    }
    const { backend, remark } = profiled(one, ground);
    backends.push(backend);
    placements.set(one.name, { kind: "taken", ...(remark === undefined ? {} : { remark }) });
  }
  return { backends, placements };
}

function collision(one: DiscoveredBackend, ground: PlacingGround, taken: number): string | undefined {
  if (ground.fileBackends.some(({ name }) => name === one.name))
    return `the configuration has a backend named ${one.name}`;
  if (ground.virtualModels.includes(one.model))
    return `${one.model} is a virtual model: a backend's model must be called otherwise`;
  if (ground.fileBackends.length + taken >= MOST_BACKENDS)
    return `there are ${MOST_BACKENDS} backends already`;
  return undefined;
}

function profiled(
  one: DiscoveredBackend,
  { profiles, virtualModels, budgeted }: PlacingGround,
): { readonly backend: Backend; readonly remark?: string } {
  const { fitted, shipped } = profiles;
  const stated = one.profile !== undefined && [...fitted, ...shipped].includes(one.profile);
  const guessed = guessProfile(one.model, fitted) ?? guessProfile(one.model, shipped);
  const profile = (stated ? one.profile : guessed) ?? one.tier;
  const remarks = [
    ...profileRemarks(one, stated, guessed),
    ...(one.virtualModels ?? [])
      .filter((name) => !virtualModels.includes(name))
      .map((name) => `there is no virtual model ${name}`),
    ...(one.price === undefined ? budgeted : [])
      .filter((name) => one.virtualModels?.includes(name) ?? true)
      .map(
        (name) =>
          `it has no price, so the virtual model ${name}, which holds a daily budget, does not use it`,
      ),
  ];
  const { virtualModels: _, ...rest } = one;
  return { backend: { ...rest, profile }, ...(remarks.length === 0 ? {} : { remark: remarks.join("; ") }) };
}

function profileRemarks(
  { profile, model, tier }: DiscoveredBackend,
  stated: boolean,
  guessed: string | undefined,
): readonly string[] {
  if (stated) return [];
  const predictor = guessed === undefined ? `that of the ${tier} tier` : guessed;
  if (profile !== undefined)
    return [
      `there is no quality profile ${profile}: ${predictor} predicts it (pointsman score lists the profiles)`,
    ];
  if (guessed !== undefined) return [];
  return [`no quality profile is known for ${model}: ${predictor} predicts it`];
}

/**
 * The configuration with newly discovered endpoints and keys, when that is all that is new since `former`: the common
 * case, and then nothing else needs to be read or made again. Undefined when there is more.
 */
export function withNewEndpoints(config: Config, former: Discovered, found: Discovered): Config | undefined {
  if (!sameText([former.tokens, former.identity], [found.tokens, found.identity])) return undefined;
  if (former.backends.length !== found.backends.length) return undefined;
  const news = new Map<string, DiscoveredBackend>();
  for (const [position, one] of found.backends.entries()) {
    const before = former.backends[position];
    if (before === one) continue;
    if (before === undefined || !sameText(settingsOf(before), settingsOf(one))) return undefined;
    news.set(one.name, one);
  }
  const backends = config.catalog.backends.map((backend) => withEndpoints(backend, news.get(backend.name)));
  const ours = new Map([...config.catalog.secrets].filter(([name]) => !config.placements.has(name)));
  return { ...config, catalog: { backends, secrets: new Map([...ours, ...found.secrets]) } };
}

function withEndpoints(backend: Backend, news: DiscoveredBackend | undefined): Backend {
  return news?.endpoints === undefined ? backend : { ...backend, endpoints: news.endpoints };
}

function settingsOf({ endpoints, ...settings }: DiscoveredBackend): unknown {
  return { ...settings, resolved: endpoints === undefined };
}

function sameText(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
