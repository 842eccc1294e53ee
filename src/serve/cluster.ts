// SPDX-License-Identifier: Apache-2.0
import type { ClusterOptions } from "../cli/program-deps.ts";
import type { Discovered, Standing } from "../contract/discovery.ts";
import type { Log } from "../contract/log.ts";

/** How often owners of backends are told how these stand; what has not changed is not told again. */
const REPORT_MS = 500;

/** Who hears what the cluster tells, and what the cluster is told. */
export interface ClusterListener {
  /** All there is, once everything has been listed. */
  readonly first: (found: Discovered) => Promise<void>;
  readonly later: (found: Discovered) => void;
  readonly standings: () => ReadonlyMap<string, Standing>;
}

/** Follows the cluster until disposed; resolves when the first thing it told has been taken. */
export async function followCluster(
  options: ClusterOptions,
  log: Log,
  listener: ClusterListener,
): Promise<AsyncDisposable> {
  // Half a second and 70 MB: only where there is a cluster.
  const { ClusterSource } = await import("../kubernetes/cluster-source.ts");
  const source = new ClusterSource({
    namespaces: options.namespaces,
    ...(options.sidecars && { identitySecret: options.sidecars.identitySecret }),
    tokens: true,
    log,
  });
  await listener.first(await source.start(listener.later));
  const report = setInterval(() => source.report(listener.standings()), REPORT_MS).unref();
  return {
    async [Symbol.asyncDispose]() {
      clearInterval(report);
      await source[Symbol.asyncDispose]();
    },
  };
}
