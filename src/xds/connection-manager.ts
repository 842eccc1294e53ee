// SPDX-License-Identifier: Apache-2.0
import { accessLogs } from "./access-log.ts";
import { ADS } from "./ads-source.ts";
import type { Build } from "./build.ts";
import { duration, extension, type JsonObject } from "./json.ts";
import { localReplies } from "./local-reply.ts";
import { tracing } from "./tracing.ts";

/** What tells one listener's HTTP connection manager from another's. */
export interface Front {
  /** Of its statistics. */
  readonly name: string;
  /** Changes of headers before the route is chosen and before anything reads one. */
  readonly early: readonly JsonObject[];
  readonly filters: readonly JsonObject[];
  /** The route configuration, which Envoy asks for by its name where it comes over ADS. */
  readonly routes: JsonObject & { readonly name: string };
}

/** https://www.envoyproxy.io/docs/envoy/v1.40.0/configuration/http/http_conn_man/http_conn_man */
export function connectionManager({ view, delivery, serviceName }: Build, front: Front): JsonObject {
  return extension(
    "envoy.filters.network.http_connection_manager",
    "envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager",
    {
      stat_prefix: front.name,
      server_header_transformation: "PASS_THROUGH",
      stream_idle_timeout: duration(view.policy.idleTimeoutMs),
      early_header_mutation_extensions: [early(front.early)],
      ...(view.collector === undefined ? {} : { tracing: tracing(view.collector, serviceName) }),
      access_log: accessLogs(view.exchangeFile),
      local_reply_config: localReplies(),
      http_filters: front.filters,
      ...(delivery === "ads"
        ? { rds: { route_config_name: front.routes.name, config_source: ADS } }
        : { route_config: front.routes }),
    },
  );
}

/** An early change: no header whose name begins so is there any more. */
export function stripped(prefix: string): JsonObject {
  return { remove_on_match: { key_matcher: { prefix } } };
}

function early(mutations: readonly JsonObject[]): JsonObject {
  return extension(
    "pointsman.strip-client-headers",
    "envoy.extensions.http.early_header_mutation.header_mutation.v3.HeaderMutation",
    { mutations },
  );
}
