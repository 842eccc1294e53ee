// SPDX-License-Identifier: Apache-2.0
import { z } from "zod";
import { backend } from "./schema-backend.ts";
import { callers } from "./schema-callers.ts";
import { causal } from "./schema-causal.ts";
import { exchangeLog } from "./schema-exchange-log.ts";
import { feedback } from "./schema-feedback.ts";
import { hostPort, ms } from "./schema-forms.ts";
import { virtualModel } from "./schema-virtual-model.ts";

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
