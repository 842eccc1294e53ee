// SPDX-License-Identifier: Apache-2.0
import { NAMESPACE, USAGE_NAMESPACE } from "./metadata.ts";

/**
 * What is told of a finished exchange, in Envoy's words: all of it in a line of the exchange log, and over gRPC what no
 * field of an entry has. No text of a request is among it, no header of a client's but the id that Envoy made, no path.
 * https://www.envoyproxy.io/docs/envoy/v1.40.0/configuration/observability/access_log/usage#format-strings
 */
export const ACCESS_FIELDS = {
  /** Seconds since the epoch. */
  started: "%START_TIME(%s.%9f)%",
  /** From the first byte of the request, in nanoseconds: to the last byte sent, */
  duration: "%COMMON_DURATION(DS_RX_BEG:DS_TX_END:ns)%",
  /** the first byte sent, */
  first_byte: "%COMMON_DURATION(DS_RX_BEG:DS_TX_BEG:ns)%",
  /** the first byte of the backend's answer. */
  answered: "%COMMON_DURATION(DS_RX_BEG:US_RX_BEG:ns)%",
  /** Until Envoy was done with it, in milliseconds: all that there is when the client left. */
  duration_ms: "%DURATION%",
  status: "%RESPONSE_CODE%",
  details: "%RESPONSE_CODE_DETAILS(ALLOW_WHITESPACES)%",
  route: "%ROUTE_NAME%",
  cluster: "%UPSTREAM_CLUSTER%",
  attempts: "%UPSTREAM_REQUEST_ATTEMPT_COUNT%",
  request_id: "%STREAM_ID%",
  trace_id: "%TRACE_ID%",
  decision: `%DYNAMIC_METADATA(${NAMESPACE})%`,
  usage: `%DYNAMIC_METADATA(${USAGE_NAMESPACE})%`,
} as const;

/** What our access-log service is told, by the name of the log that an entry comes from. */
export const LOG_NAMES = {
  /** Every finished exchange. */
  exchanges: "pointsman",
  /** Exchanges of the Responses API, once more and at once: the client may go on from one as soon as it has it. */
  responses: "pointsman-responses",
} as const;

/** One line of the exchange log as parsed: what Envoy had nothing for is absent. */
export type AccessLine = { readonly [field in keyof typeof ACCESS_FIELDS]?: unknown };

/** Envoy's counter of finished exchanges, whichever way they are told. */
export const ENDED_COUNTER = { prefix: NAMESPACE, name: "exchanges" } as const;
