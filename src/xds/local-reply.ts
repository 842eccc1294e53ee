// SPDX-License-Identifier: Apache-2.0
import { KEYS, NAMESPACE } from "../contract/metadata.ts";
import { ENVOY_PROBLEMS, errorType, PROBLEMS, type ProblemCode } from "../contract/problem.ts";
import type { JsonObject } from "./json.ts";

/**
 * Makes errors that Envoy itself answers OpenAI-shaped, in the words of our table. It would rewrite our own answers as
 * well, so it looks for the mark that a filter sets beforehand and that our answers overwrite.
 * https://www.envoyproxy.io/docs/envoy/v1.40.0/configuration/http/http_conn_man/local_reply
 */
export function localReplies(): JsonObject {
  const known = ENVOY_PROBLEMS.map((code) =>
    mapper({ and_filter: { filters: [MARKED, statusIs(code)] } }, code),
  );
  return { mappers: [...known, mapper(MARKED, "gateway_error")] };
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

/** `runtime_key` is required, and ours is never set. */
function statusIs(code: ProblemCode): JsonObject {
  const value = { default_value: PROBLEMS[code].status, runtime_key: `pointsman.${code}` };
  return { status_code_filter: { comparison: { op: "EQ", value } } };
}

/** Every 401 says how to do better: https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2 */
const CHALLENGE: JsonObject = {
  header: { key: "www-authenticate", value: "Bearer" },
  append_action: "ADD_IF_ABSENT",
};

/** The status stays Envoy's; its details say what happened. */
function mapper(filter: JsonObject, code: ProblemCode): JsonObject {
  const { status, sentence } = PROBLEMS[code];
  const message = `${sentence} (%RESPONSE_CODE_DETAILS%)`;
  return {
    filter,
    ...(status === 401 ? { headers_to_add: [CHALLENGE] } : {}),
    body_format_override: {
      content_type: "application/json",
      json_format: { error: { message, type: errorType(status), param: null, code } },
    },
  };
}
