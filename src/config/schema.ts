// SPDX-License-Identifier: Apache-2.0
import { z } from "zod";
import { APIS, CAPABILITIES } from "../contract/backend.ts";
import { MODES } from "../contract/policy.ts";
import { MODEL_ROUTERS, ROUTER_NAMES } from "../contract/router.ts";

/** A name that becomes an Envoy cluster, a header value and a metric label: a DNS label in form. */
const name = z
  .string()
  .regex(/^[a-z0-9]([a-z0-9.-]{0,61}[a-z0-9])?$/, "must be lower-case letters, digits, - and . (at most 63)")
  .refine((value) => !value.startsWith("pointsman"), "names beginning with pointsman are ours");

/** A model string travels in a header and a JSON body: printable ASCII without spaces. */
const model = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[\x21-\x7e]+$/, "must be printable ASCII without spaces");

/** A name of the router model's or, in a fitted file, the tenant's own. */
const profile = z.string().min(1).max(200);

const hostPort = z
  .string()
  .regex(/^(\[[0-9a-fA-F:.]+\]|[^\s:/[\]]+):\d{1,5}$/, "must be HOST:PORT, for example 127.0.0.1:10080");

const price = z
  .string()
  .regex(
    /^\d+(\.\d+)?\/\d+(\.\d+)?$/,
    'must be "IN/OUT" in US dollars per million tokens, for example "0.05/0.08"',
  );

/** Where the routes of the example prompts are told apart best: test/golden/semantic has the measurement. */
const DEFAULT_SIMILARITY = 0.6;

/** The router of a virtual model that names none. */
export const DEFAULT_ROUTER = "ensemble";

const ms = (least: number, most: number) => z.int().min(least).max(most);

const credential = z
  .strictObject({
    env: z.string().min(1).optional().describe("Environment variable that holds the key."),
    file: z.string().min(1).optional().describe("File that holds the key."),
    header: z
      .string()
      .regex(/^[a-z0-9-]{1,64}$/, "must be a lower-case header name")
      .default("authorization")
      .describe("Header that carries the key."),
    prefix: z
      .string()
      .max(32)
      .optional()
      .describe('What stands before the key; default "Bearer " in authorization, nothing elsewhere.'),
  })
  .refine((value) => (value.env === undefined) !== (value.file === undefined), {
    message: "needs exactly one of env and file",
  });

/** A key that we send ourselves, as a bearer token. */
const bearer = z
  .strictObject({
    env: z.string().min(1).optional().describe("Environment variable that holds the key."),
    file: z.string().min(1).optional().describe("File that holds the key."),
  })
  .refine((value) => (value.env === undefined) !== (value.file === undefined), {
    message: "needs exactly one of env and file",
  });

const causal = z.strictObject({
  url: z
    .string()
    .max(2048)
    .describe("Base URL as an OpenAI client would have it; prompts are sent to its /chat/completions."),
  model: model.describe("The model that is asked; one that does not think before its first token."),
  credential: bearer.optional().describe("The key; a client's own key never goes there."),
  concurrency: z
    .int()
    .min(1)
    .max(1000)
    .default(8)
    .describe("Questions under way at once; one more is scored by the static graph."),
});

const semanticRoute = z
  .strictObject({
    name: name.describe("What the route is called, on spans too."),
    examples: z
      .array(z.string().trim().min(1).max(2000))
      .nonempty()
      .max(200)
      .describe("Prompts of its kind, at most 2000 characters each."),
    tier: z.enum(["weak", "strong"]).optional().describe("Where its prompts go: this tier,"),
    backend: name.optional().describe("or this backend (exactly one of the two)."),
    similarity: z
      .number()
      .min(0)
      .max(1)
      .default(DEFAULT_SIMILARITY)
      .describe("Least cosine similarity with an example."),
  })
  .refine((value) => (value.tier === undefined) !== (value.backend === undefined), {
    message: "needs exactly one of tier and backend",
  });

const semantic = z.strictObject({
  routes: z.array(semanticRoute).nonempty().max(100).describe("Kinds of prompts, each given by examples."),
  otherwise: z
    .enum([...MODEL_ROUTERS, "heuristic"])
    .default("ensemble")
    .describe("The router for prompts that belong to none."),
});

const backend = z.strictObject({
  name: name.describe("What the backend is called here, on spans and in reply headers."),
  tier: z.enum(["weak", "strong"]).describe("weak: cheap; strong: what quality is measured against."),
  model: model.describe("What the server calls the model; rewritten into the body."),
  profile: profile
    .optional()
    .describe(
      "Quality profile that predicts how well it answers, of the router model or a fitted file; default: guessed from model.",
    ),
  url: z
    .string()
    .max(2048)
    .describe("Base URL as an OpenAI client would have it, for example http://127.0.0.1:8000/v1."),
  apis: z
    .array(z.enum(APIS))
    .nonempty()
    .default(["chat-completions", "completions", "responses"])
    .describe("Which request bodies the server takes."),
  capabilities: z
    .array(z.enum(CAPABILITIES))
    .default(["tools", "json-schema", "streaming"])
    .describe("What the model can do beyond text in, text out."),
  contextWindow: z
    .int()
    .min(1)
    .max(100_000_000)
    .default(8192)
    .describe("Tokens of prompt and answer together."),
  price: price.optional().describe('US dollars per million tokens, "IN/OUT".'),
  credential: credential.optional().describe("The key, put on by Envoy for this backend only."),
  forwardAuthorization: z
    .boolean()
    .default(false)
    .describe("Lets the client's own Authorization through to this backend."),
  caFile: z.string().min(1).optional().describe("PEM file of authorities for https; default: the system's."),
});

const sticky = z.strictObject({
  ttlSeconds: z
    .int()
    .min(1)
    .max(86_400)
    .default(600)
    .describe("How long a conversation is remembered after its last turn."),
  margin: z
    .number()
    .min(0)
    .max(1)
    .default(0.1)
    .describe(
      "How far over the threshold a turn of a long conversation must score before that moves to the strong tier.",
    ),
});

/** What of a virtual model says what is asked for. */
const DIAL_KEYS = ["threshold", "strongShare", "qualityFloor", "dailyBudgetUsd"] as const;

const virtualModel = z
  .strictObject({
    name: model.describe("The model name clients ask for."),
    router: z.enum(ROUTER_NAMES).default(DEFAULT_ROUTER).describe("How requests are scored."),
    threshold: z
      .number()
      .min(0)
      .max(1)
      .optional()
      .describe("Predicted losses at or over this go to the strong tier; or strongShare."),
    strongShare: z
      .number()
      .min(0)
      .max(1)
      .optional()
      .describe(
        "The share of requests for the strong tier, held on your own traffic. Default: a fixed threshold at which half of the router model's reference prompts (with fitted: of your own) go there (causal: 0.5).",
      ),
    qualityFloor: z
      .number()
      .min(0)
      .max(1)
      .optional()
      .describe(
        "Or: mean predicted quality, as a part of the strong model's, that is held with as few strong calls as it takes.",
      ),
    dailyBudgetUsd: z
      .number()
      .positive()
      .max(1e9)
      .optional()
      .describe("Or: US dollars a day (UTC) that all its requests together may cost; prices must be known."),
    backends: z.array(name).nonempty().optional().describe("Names of backends it may use; default: all."),
    default: name
      .optional()
      .describe("Backend without a score or without us; default: the first strong one."),
    fitted: z
      .string()
      .min(1)
      .max(4096)
      .optional()
      .describe(
        "File of pointsman fit: your own head and profiles in place of the shipped ones; taken up anew when it changes.",
      ),
    semantic: semantic.optional().describe("Routes of the router semantic."),
    sticky: z
      .union([z.literal(false), sticky])
      .prefault({})
      .describe("Keeps a conversation with the backend that it has; false: each turn is decided by itself."),
    mode: z
      .enum(MODES)
      .default("enforce")
      .describe(
        "shadow: every request goes to the default backend; decisions are made, traced and counted as what would have been.",
      ),
    onRouterFailure: z
      .enum(["open", "closed"])
      .default("open")
      .describe("open: Envoy uses the default backend when we do not answer; closed: it answers 503."),
  })
  .refine((value) => DIAL_KEYS.filter((key) => value[key] !== undefined).length <= 1, {
    message: `has more than one of ${DIAL_KEYS.join(", ")}: choose one`,
  });

const callers = z
  .strictObject({
    apiKeys: z
      .strictObject({
        directory: z
          .string()
          .min(1)
          .max(4096)
          .describe(
            "Folder (a mounted Secret) with a file for each caller: its name, and in it the caller's key.",
          ),
      })
      .optional()
      .describe("Callers send a key of ours as a bearer token, x-api-key or api-key;"),
    serviceAccounts: z
      .strictObject({
        audience: z
          .string()
          .min(1)
          .max(200)
          .default("pointsman")
          .describe("The audience that a token must be for."),
        allowed: z
          .array(
            z
              .string()
              .regex(
                /^[a-z0-9-]{1,63}\/(\*|[a-z0-9.-]{1,253})$/,
                "must be NAMESPACE/SERVICEACCOUNT or NAMESPACE/*",
              ),
          )
          .max(1000)
          .default([])
          .describe("Who may ask, NAMESPACE/NAME or NAMESPACE/*; default: every pod with such a token."),
      })
      .optional()
      .describe("or pods send a projected ServiceAccount token (exactly one of the two)."),
  })
  .refine((value) => (value.apiKeys === undefined) !== (value.serviceAccounts === undefined), {
    message: "needs exactly one of apiKeys and serviceAccounts",
  });

const feedback = z
  .strictObject({
    remember: z
      .int()
      .min(0)
      .max(1_000_000)
      .default(20_000)
      .describe("Exchanges of each replica that may still be rated, for a day at most; about 2 KB each."),
    folder: z
      .string()
      .min(1)
      .max(4096)
      .optional()
      .describe("Folder that rated exchanges are appended to, for pointsman export; default: counted only."),
    prompts: z
      .boolean()
      .default(false)
      .describe("Also the text that was scored: prompts are then held in memory and written to the folder."),
    maxMegabytes: z
      .int()
      .min(1)
      .max(10_000)
      .default(32)
      .describe("Largest size of its files together (MiB); past it the oldest goes."),
  })
  .refine((value) => value.folder !== undefined || !value.prompts, {
    path: ["prompts"],
    message: "needs folder: prompts of rated exchanges are kept there and nowhere else",
  });

const exchangeLog = z.strictObject({
  folder: z
    .string()
    .max(4096)
    .regex(/^\/[\x20-\x7e]*$/, "must be an absolute path, the same for Envoy and for pointsman")
    .describe("Folder of their own, which Envoy writes to and pointsman reads."),
  maxMegabytes: z
    .int()
    .min(1)
    .max(10_000)
    .default(64)
    .describe("Size of its files (MiB) that pointsman keeps them under, while it runs."),
});

/** The configuration file. An unknown key is an error: a typo in a mesh must not steer money. */
export const ConfigFile = z.strictObject({
  listen: hostPort.default("127.0.0.1:10080").describe("Where clients reach the gateway."),
  admin: hostPort.default("127.0.0.1:10081").describe("Where /healthz, /readyz and /metrics are."),
  backends: z.array(backend).max(1000).default([]).describe("The backends there are."),
  virtualModels: z.array(virtualModel).max(100).optional().describe("Default: one, called auto."),
  callers: callers.optional().describe("Who may ask; default: whoever reaches the gateway."),
  explicitFallback: z
    .boolean()
    .default(false)
    .describe("Lets a request for one backend's model fall back to another model."),
  responseHeaders: z.boolean().default(true).describe("Replies carry x-pointsman-* headers."),
  streamUsage: z
    .boolean()
    .default(false)
    .describe(
      "Asks streamed chat completions and completions for their token counts (stream_options.include_usage) where the client does not say; it then gets a last chunk without choices, which some clients do not expect.",
    ),
  causal: causal.optional().describe("Whom the router causal asks; without it nobody is."),
  exchangeLog: exchangeLog
    .optional()
    .describe(
      "Finished exchanges go through a file, so that none is missed while pointsman is down; default: by gRPC, and what is missed is counted.",
    ),
  feedback: feedback.prefault({}).describe("What is kept of answers that are rated at /v1/feedback."),
  decisionBudgetMs: ms(1, 10_000).default(25).describe("How long the encoder's score is waited for."),
  routerTimeoutMs: ms(5, 60_000)
    .default(200)
    .describe("How long Envoy waits for us before it goes on to the default backend."),
  attemptTimeoutMs: ms(10, 3_600_000)
    .default(60_000)
    .describe("How long a backend may take to send response headers before the next candidate."),
  idleTimeoutMs: ms(1000, 3_600_000).default(300_000).describe("How long a response may stay silent."),
  maxBodyBytes: z
    .int()
    .min(1024)
    .max(256 * 1024 * 1024)
    .default(10 * 1024 * 1024)
    .describe("Largest request body."),
  scorer: z
    .strictObject({
      workers: z.int().min(0).max(64).default(0).describe("Encoder threads; 0: by the number of cores."),
      queueLimit: z.int().min(1).max(100_000).default(64).describe("Texts that may wait for a thread."),
      cacheEntries: z.int().min(0).max(10_000_000).default(10_000).describe("Scores remembered."),
    })
    .prefault({}),
});

export type ConfigFile = z.infer<typeof ConfigFile>;
export type BackendEntry = ConfigFile["backends"][number];
export type CallersEntry = NonNullable<ConfigFile["callers"]>;
export type CausalEntry = NonNullable<ConfigFile["causal"]>;
export type SemanticEntry = z.infer<typeof semantic>;
export type VirtualModelEntry = NonNullable<ConfigFile["virtualModels"]>[number];
