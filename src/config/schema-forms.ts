// SPDX-License-Identifier: Apache-2.0
import { z } from "zod";

// What keys of several sections have in common.

/** A name that becomes an Envoy cluster, a header value and a metric label: a DNS label in form. */
export const name = z
  .string()
  .regex(/^[a-z0-9]([a-z0-9.-]{0,61}[a-z0-9])?$/, "must be lower-case letters, digits, - and . (at most 63)")
  .refine((value) => !value.startsWith("pointsman"), "names beginning with pointsman are ours");

/** A model string travels in a header and a JSON body: printable ASCII without spaces. */
export const model = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[\x21-\x7e]+$/, "must be printable ASCII without spaces");

/** An address to listen on; whether the port exists is `read-config.ts`'s to say. */
export const hostPort = z
  .string()
  .regex(/^(\[[0-9a-fA-F:.]+\]|[^\s:/[\]]+):\d{1,5}$/, "must be HOST:PORT, for example 127.0.0.1:10080");

/** A time in milliseconds, from `least` to `most`. */
export const ms = (least: number, most: number) => z.int().min(least).max(most);
