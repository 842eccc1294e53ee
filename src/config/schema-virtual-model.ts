// SPDX-License-Identifier: Apache-2.0
import { z } from "zod";
import { MODES } from "../contract/policy.ts";
import { ROUTER_NAMES } from "../contract/router.ts";
import { model, name } from "./schema-forms.ts";
import { semantic } from "./schema-semantic.ts";

/** The router of a virtual model that names none. */
export const DEFAULT_ROUTER = "ensemble";

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

/** `virtualModels[]`, the dial among its keys. */
export const virtualModel = z
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

export type VirtualModelEntry = z.infer<typeof virtualModel>;
