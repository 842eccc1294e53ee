// SPDX-License-Identifier: Apache-2.0
import { createHash } from "node:crypto";
import { type Fitted, GRAPH_KINDS, type GraphKind, type LinearHead } from "../contract/fitted.ts";
import { MODEL_ROUTERS } from "../contract/router.ts";
import { WAVES } from "./waves.ts";

/** What a text of a fitted file is, or why it is none; `why` names the key and the remedy. */
export type FittedRead =
  | { readonly kind: "fitted"; readonly fitted: Fitted }
  | { readonly kind: "invalid"; readonly why: string };

/** What the file calls itself. */
export const FITTED_KIND = "pointsman-fitted";
export const FITTED_VERSION = 1;

/** Numbers that a head reads of a prompt: the router model's output `vector`. */
export const VECTOR_WIDTH = 444;

/** Quantiles of the score that the file holds: 0 %, 1 % … 100 %. */
export const QUANTILES = 101;

/** The largest file that is read, in UTF-16 units. */
export const MAX_FITTED_UNITS = 4 * 1024 * 1024;
export const MAX_FITTED_PROFILES = 100;
const MAX_NAME_UNITS = 200;

/** No weight of a fit comes near this; one that does is a broken file. */
const MAX_WEIGHT = 1e6;

type Heads = Readonly<Record<GraphKind, LinearHead>>;

/**
 * Reads what `pointsman fit` wrote. A head reads the vectors of one router model only, so a file that was made for
 * another is invalid; without `expectedRouterModelDigest` the caller has to see to that (`Fitted.routerModel`).
 */
export function parseFitted(text: string, expectedRouterModelDigest?: string): FittedRead {
  try {
    return { kind: "fitted", fitted: readFitted(text, expectedRouterModelDigest) };
  } catch (cause) {
    if (cause instanceof BadFile) return { kind: "invalid", why: cause.message };
    throw cause;
  }
}

/** Why the text is no fitted file; does not leave this file. */
class BadFile extends Error {}

function readFitted(text: string, expected: string | undefined): Fitted {
  if (text.length > MAX_FITTED_UNITS) throw new BadFile(`larger than ${MAX_FITTED_UNITS} characters`);
  const file = objectAt("the file", parsed(text));
  if (file["kind"] !== FITTED_KIND) throw new BadFile("kind: not a file of pointsman fit");
  if (file["version"] !== FITTED_VERSION)
    throw new BadFile(`version: not ${FITTED_VERSION}: fit again with this pointsman`);
  const { routerModel, router, score } = file;
  if (typeof routerModel !== "string") throw new BadFile("routerModel: not a digest");
  if (expected !== undefined && routerModel !== expected)
    throw new BadFile(`routerModel: fitted to another router model, this one is ${expected}: fit again`);
  const digest = createHash("sha256").update(text).digest("hex").slice(0, 12);
  const profiles = profilesOf(file["profiles"]);
  if (score === undefined) return { digest, routerModel, profiles };
  const base = MODEL_ROUTERS.find((name) => name === router);
  if (base === undefined) throw new BadFile(`router: not one of ${MODEL_ROUTERS.join(", ")}`);
  const quantiles = quantilesAt("quantiles", file["quantiles"]);
  return { digest, routerModel, router: base, score: headsAt("score", score), quantiles, profiles };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadFile("not JSON");
  }
}

function profilesOf(value: unknown): Readonly<Record<string, Heads>> {
  const entries = Object.entries(objectAt("profiles", value));
  if (entries.length > MAX_FITTED_PROFILES)
    throw new BadFile(`profiles: more than ${MAX_FITTED_PROFILES} of them`);
  const wrong = entries.some(([name]) => name === "" || name.length > MAX_NAME_UNITS);
  if (wrong) throw new BadFile(`profiles: a name that is empty or longer than ${MAX_NAME_UNITS} characters`);
  const own = entries.filter(([, heads]) => typeof heads !== "string");
  const read = new Map(
    own.map(([name, heads]) => [name, headsAt(`profiles.${JSON.stringify(name)}`, heads)]),
  );
  return Object.fromEntries(
    entries.map(([name, heads]) => [
      name,
      read.get(typeof heads === "string" ? heads : name) ?? unknown(name),
    ]),
  );
}

function unknown(name: string): never {
  throw new BadFile(`profiles.${JSON.stringify(name)}: stands for a profile that is not in the file`);
}

function headsAt(at: string, value: unknown): Heads {
  const heads = objectAt(at, value);
  const [encoder, quick] = GRAPH_KINDS.map((graph) => headAt(`${at}.${graph}`, heads[graph]));
  if (encoder === undefined || quick === undefined) throw new BadFile(`${at}: a graph is missing`);
  return { encoder, static: quick };
}

function headAt(at: string, value: unknown): LinearHead {
  const { weights, waves, base, bias } = objectAt(at, value);
  return {
    weights: numbersAt(`${at}.weights`, weights, VECTOR_WIDTH),
    ...(waves === undefined ? {} : { waves: numbersAt(`${at}.waves`, waves, WAVES) }),
    base: numberAt(`${at}.base`, base),
    bias: numberAt(`${at}.bias`, bias),
  };
}

function quantilesAt(at: string, value: unknown): readonly number[] {
  const quantiles = numbersAt(at, value, QUANTILES);
  const wrong = quantiles.some((one, i) => one < 0 || one > 1 || one < (quantiles[i - 1] ?? 0));
  if (wrong) throw new BadFile(`${at}: not rising from 0 to 1: fit again`);
  return quantiles;
}

function numbersAt(at: string, value: unknown, count: number): readonly number[] {
  if (!Array.isArray(value) || value.length !== count)
    throw new BadFile(`${at}: not ${count} numbers: fit again`);
  return value.map((number: unknown, i) => numberAt(`${at}[${i}]`, number));
}

function numberAt(at: string, value: unknown): number {
  if (typeof value !== "number" || !(Math.abs(value) <= MAX_WEIGHT))
    throw new BadFile(`${at}: no number within ±${MAX_WEIGHT}: fit again`);
  return value;
}

function objectAt(at: string, value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new BadFile(`${at}: not an object`);
  return value as Readonly<Record<string, unknown>>;
}
