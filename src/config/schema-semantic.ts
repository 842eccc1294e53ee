// SPDX-License-Identifier: Apache-2.0
import { z } from "zod";
import { MODEL_ROUTERS } from "../contract/router.ts";
import { name } from "./schema-forms.ts";

/** Where the routes of the example prompts are told apart best: test/golden/semantic has the measurement. */
const DEFAULT_SIMILARITY = 0.6;

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

/** `virtualModels[].semantic`. */
export const semantic = z.strictObject({
  routes: z.array(semanticRoute).nonempty().max(100).describe("Kinds of prompts, each given by examples."),
  otherwise: z
    .enum([...MODEL_ROUTERS, "heuristic"])
    .default("ensemble")
    .describe("The router for prompts that belong to none."),
});

export type SemanticEntry = z.infer<typeof semantic>;
