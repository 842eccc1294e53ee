// SPDX-License-Identifier: Apache-2.0
import { isDeepStrictEqual } from "node:util";
import type { Discovered, DiscoveredBackend } from "../contract/discovery.ts";
import type { ServerIdentity } from "../contract/gateway.ts";
import type { Discovery } from "./discover.ts";
import type { Issuer } from "./token-issuer.ts";

/** What was found last. What has not changed keeps its identity, so that nothing is rebuilt for it. */
export class Found {
  #current: Discovered = { backends: [], secrets: new Map() };

  get current(): Discovered {
    return this.#current;
  }

  /** The same object as before when nothing has changed. */
  take(
    { backends, keys }: Discovery,
    tokens: Issuer | undefined,
    identity: ServerIdentity | undefined,
  ): Discovered {
    const before = this.#current;
    const known = new Map(before.backends.map((backend) => [backend.name, backend]));
    const next: Discovered = {
      backends: sameList(
        before.backends,
        backends.map((one) => same(known.get(one.name), one)),
      ),
      secrets: same(before.secrets, keys),
      ...(tokens !== undefined && { tokens: same(before.tokens, tokens) }),
      ...(identity !== undefined && { identity: same(before.identity, identity) }),
    };
    const isSame =
      next.backends === before.backends &&
      next.secrets === before.secrets &&
      next.tokens === before.tokens &&
      next.identity === before.identity;
    if (!isSame) this.#current = next;
    return this.#current;
  }
}

function same<T>(before: T | undefined, now: T): T {
  return before !== undefined && isDeepStrictEqual(before, now) ? before : now;
}

function sameList(
  before: readonly DiscoveredBackend[],
  now: readonly DiscoveredBackend[],
): readonly DiscoveredBackend[] {
  return before.length === now.length && before.every((one, position) => one === now[position])
    ? before
    : now;
}
