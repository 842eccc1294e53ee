// SPDX-License-Identifier: Apache-2.0
import { dirname } from "node:path";
import { extension, type JsonObject } from "./json.ts";

const KEY = "pointsman.pod-token";

/** Format string of the pod's token, behind `keepPodToken`. */
export const POD_TOKEN = `%FILTER_STATE(${KEY}:PLAIN)%`;

/**
 * Has the pod's token at hand for the clusters that need it. Envoy reads the file anew when the kubelet puts another in
 * place (a rename in its folder); a generic secret does not, its `watched_directory` is ignored (seen in 1.40.0), and
 * no filter of a cluster has this format.
 * https://www.envoyproxy.io/docs/envoy/v1.40.0/api-v3/extensions/formatter/file_content/v3/file_content.proto
 */
export function keepPodToken(file: string): JsonObject {
  return extension("pointsman.pod-token", "envoy.extensions.filters.http.set_filter_state.v3.Config", {
    on_request_headers: [
      {
        object_key: KEY,
        factory_key: "envoy.string",
        format_string: {
          text_format_source: { inline_string: `%FILE_CONTENT(${file}:${dirname(file)})%` },
          formatters: [
            extension(
              "envoy.formatter.file_content",
              "envoy.extensions.formatter.file_content.v3.FileContent",
            ),
          ],
        },
      },
    ],
  });
}
