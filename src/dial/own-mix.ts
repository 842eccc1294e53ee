// SPDX-License-Identifier: Apache-2.0
import { COLUMNS, type Mix, type MixedRequest, mixOf, NO_MIX, withRequest } from "./mix.ts";

/**
 * Own traffic, older requests counting less. The old is not made lighter, the new is made heavier: that touches one bin
 * for each request, and not all of them.
 */
export interface OwnMix {
  readonly mix: Mix;
  /** What a request of now counts for in the mix. */
  readonly unit: number;
  /** Requests in the mix, as they count now. */
  readonly requests: number;
}

export const NOTHING_OWN: OwnMix = { mix: NO_MIX, unit: 1, requests: 0 };

/** Heavier than this, requests are weighed anew: sums must not outgrow their digits. */
const MOST = 1e6;

/** One request more, the old ones counting `kept` of what they did. */
export function withOwn(own: OwnMix, kept: number, request: MixedRequest): OwnMix {
  const unit = own.unit / kept;
  const heavier = { mix: withRequest(own.mix, unit, request), unit, requests: kept * own.requests + 1 };
  return unit > MOST ? lightened(heavier) : heavier;
}

function lightened({ mix, unit, requests }: OwnMix): OwnMix {
  const light = Object.fromEntries(COLUMNS.map((name) => [name, mix[name].map((sum) => sum / unit)]));
  return { mix: mixOf((name) => light[name] ?? []), unit: 1, requests };
}
