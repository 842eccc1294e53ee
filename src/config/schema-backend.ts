// SPDX-License-Identifier: Apache-2.0
import { z } from "zod";
import { APIS, CAPABILITIES } from "../contract/backend.ts";
import { model, name } from "./schema-forms.ts";

/** A name of the router model's or, in a fitted file, the tenant's own. */
const profile = z.string().min(1).max(200);

const price = z
  .string()
  .regex(
    /^\d+(\.\d+)?\/\d+(\.\d+)?$/,
    'must be "IN/OUT" in US dollars per million tokens, for example "0.05/0.08"',
  );

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

/** `backends[]`. */
export const backend = z.strictObject({
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

export type BackendEntry = z.infer<typeof backend>;
