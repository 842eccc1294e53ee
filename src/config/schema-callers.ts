// SPDX-License-Identifier: Apache-2.0
import { z } from "zod";

/** `callers`. */
export const callers = z
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

export type CallersEntry = z.infer<typeof callers>;
