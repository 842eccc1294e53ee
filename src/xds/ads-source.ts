// SPDX-License-Identifier: Apache-2.0
import type { JsonObject } from "./json.ts";

/** "Fetch it over the ADS stream": what every reference from one of our resources to another says. */
export const ADS: JsonObject = { ads: {}, resource_api_version: "V3" };
