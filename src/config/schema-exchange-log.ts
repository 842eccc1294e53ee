// SPDX-License-Identifier: Apache-2.0
import { z } from "zod";

/** `exchangeLog`. */
export const exchangeLog = z.strictObject({
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
