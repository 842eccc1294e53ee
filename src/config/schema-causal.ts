// SPDX-License-Identifier: Apache-2.0
import { z } from "zod";
import { model } from "./schema-forms.ts";

/** A key that we send ourselves, as a bearer token. */
const bearer = z
  .strictObject({
    env: z.string().min(1).optional().describe("Environment variable that holds the key."),
    file: z.string().min(1).optional().describe("File that holds the key."),
  })
  .refine((value) => (value.env === undefined) !== (value.file === undefined), {
    message: "needs exactly one of env and file",
  });

/** `causal`. */
export const causal = z.strictObject({
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

export type CausalEntry = z.infer<typeof causal>;
