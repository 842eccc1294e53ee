// SPDX-License-Identifier: Apache-2.0
import { StandIn } from "../stand-in/stand-in.ts";
import type { Env } from "./program-deps.ts";
import { askWeakModel } from "./weak-model.ts";

/** A backend that `up` made up for want of a configuration file. */
export interface LocalBackend {
  readonly name: string;
  readonly tier: "weak" | "strong";
  readonly model: string;
  readonly url: string;
  readonly standIn: boolean;
  /** Environment variable with the backend's key. */
  readonly keyFrom?: string;
  readonly contextWindow?: number;
  /** US dollars per million tokens, `IN/OUT`. */
  readonly price?: string;
}

export interface LocalWish {
  /** Base URL of the weak model's server; absent: a stand-in. */
  readonly weak?: string;
  readonly weakModel?: string;
  readonly strongModel: string;
}

/** The backends, with the stand-ins among them running, or why there are none. */
export type LocalBackends =
  | {
      readonly kind: "backends";
      readonly backends: readonly LocalBackend[];
      readonly standIns: ReadonlyMap<string, StandIn>;
    }
  | { readonly kind: "problem"; readonly problem: string };

const WEAK_STAND_IN_MODEL = "meta-llama/Meta-Llama-3-8B-Instruct";
/** The OpenAI model of the strong tier, when the user names no other. */
export const STRONG_MODEL = "gpt-4-turbo";
const OPENAI_URL = "https://api.openai.com/v1";

/** Real backends where the user named them and has a key, stand-ins for the others. */
export async function localBackends(wish: LocalWish, env: Env): Promise<LocalBackends> {
  if (wish.weak === undefined) return demonstration(wish);
  const model = wish.weakModel ?? (await askWeakModel(wish.weak));
  if (typeof model !== "string") return { kind: "problem", problem: model.problem };
  const weak: LocalBackend = { name: "weak", tier: "weak", model, url: wish.weak, standIn: false };
  if ((env["OPENAI_API_KEY"] ?? "") === "") {
    const standIn = await strongStandIn(wish.strongModel).start();
    return {
      kind: "backends",
      backends: [weak, strongBackend(standIn, wish)],
      standIns: new Map([["gpt-4", standIn]]),
    };
  }
  return { kind: "backends", backends: [weak, openAi(wish)], standIns: new Map() };
}

/** Both tiers as stand-ins, the strong one slower, as such models are. A key in the environment is not spent unasked. */
async function demonstration(wish: LocalWish): Promise<LocalBackends> {
  const weak = await new StandIn({
    name: "weak",
    model: WEAK_STAND_IN_MODEL,
    behaviour: { delayMs: 40, chunkDelayMs: 15 },
  }).start();
  const strong = await strongStandIn(wish.strongModel).start();
  const weakBackend: LocalBackend = {
    name: "llama-3-8b",
    tier: "weak",
    model: WEAK_STAND_IN_MODEL,
    url: weak.baseUrl,
    standIn: true,
    price: "0.05/0.08",
  };
  const standIns = new Map([
    ["llama-3-8b", weak],
    ["gpt-4", strong],
  ]);
  return { kind: "backends", backends: [weakBackend, strongBackend(strong, wish)], standIns };
}

function strongStandIn(model: string): StandIn {
  return new StandIn({ name: "strong", model, behaviour: { delayMs: 250, chunkDelayMs: 30 } });
}

function strongBackend(standIn: StandIn, wish: LocalWish): LocalBackend {
  return {
    name: "gpt-4",
    tier: "strong",
    model: wish.strongModel,
    url: standIn.baseUrl,
    standIn: true,
    contextWindow: 128_000,
    price: "10/30",
  };
}

function openAi(wish: LocalWish): LocalBackend {
  return {
    name: "openai",
    tier: "strong",
    model: wish.strongModel,
    url: OPENAI_URL,
    standIn: false,
    keyFrom: "OPENAI_API_KEY",
    contextWindow: 128_000,
  };
}

/** The demonstration's configuration where nothing is going to be sent, so that no stand-in needs to run. */
export function demonstrationConfigText(): string {
  const url = "http://127.0.0.1:9/v1";
  return localConfigText([
    { name: "llama-3-8b", tier: "weak", model: WEAK_STAND_IN_MODEL, url, standIn: true },
    { name: "gpt-4", tier: "strong", model: STRONG_MODEL, url, standIn: true, contextWindow: 128_000 },
  ]);
}

/** The backends as the text of a configuration file: JSON, which is YAML too. Keys stay in the environment. */
export function localConfigText(backends: readonly LocalBackend[]): string {
  const entries = backends.map(({ name, tier, model, url, keyFrom, contextWindow, price, standIn }) => ({
    name,
    tier,
    model,
    url,
    ...(keyFrom === undefined ? {} : { credential: { env: keyFrom } }),
    ...(contextWindow === undefined ? {} : { contextWindow }),
    ...(price === undefined ? {} : { price }),
    // Stand-ins speak every API that we read.
    ...(standIn ? { apis: ["chat-completions", "completions", "responses", "messages"] } : {}),
  }));
  return `${JSON.stringify({ backends: entries }, null, 2)}\n`;
}
