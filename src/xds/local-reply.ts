// SPDX-License-Identifier: Apache-2.0
import { KEYS, NAMESPACE } from "../contract/metadata.ts";
import type { JsonObject } from "./json.ts";

/**
 * Makes errors that Envoy itself answers OpenAI-shaped. It would rewrite our own answers as well, so it looks for
 * the mark that a filter sets beforehand and that our answers overwrite.
 * https://www.envoyproxy.io/docs/envoy/v1.40.0/configuration/http/http_conn_man/local_reply
 */
export function localReplies(): JsonObject {
  return {
    mappers: [
      mapper({ and_filter: { filters: [MARKED, TOO_LARGE] } }, "invalid_request_error", "request_too_large"),
      mapper(MARKED, "server_error", "gateway_error"),
    ],
  };
}

const MARKED: JsonObject = {
  metadata_filter: {
    matcher: {
      filter: NAMESPACE,
      path: [{ key: KEYS.errorBody }],
      value: { string_match: { exact: "envoy" } },
    },
    match_if_key_not_found: false,
  },
};

const TOO_LARGE: JsonObject = {
  status_code_filter: {
    comparison: {
      op: "EQ",
      value: { default_value: 413, runtime_key: "pointsman.request_too_large_status" },
    },
  },
};

function mapper(filter: JsonObject, type: string, code: string): JsonObject {
  const message = "%LOCAL_REPLY_BODY% (%RESPONSE_CODE_DETAILS%)";
  return {
    filter,
    body_format_override: {
      content_type: "application/json",
      json_format: { error: { message, type, param: null, code } },
    },
  };
}
