// SPDX-License-Identifier: Apache-2.0
import { z } from "zod";

/** `feedback`. */
export const feedback = z
  .strictObject({
    remember: z
      .int()
      .min(0)
      .max(1_000_000)
      .default(20_000)
      .describe("Exchanges of each replica that may still be rated, for a day at most; about 1 KB each."),
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
