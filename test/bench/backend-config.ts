// SPDX-License-Identifier: Apache-2.0

/** The reply of every backend: a small chat completion. */
const COMPLETION = JSON.stringify({
  id: "chatcmpl-bench",
  object: "chat.completion",
  created: 1_700_000_000,
  model: "bench",
  choices: [{ index: 0, message: { role: "assistant", content: "Fine." }, finish_reason: "stop" }],
  usage: { prompt_tokens: 60, completion_tokens: 2, total_tokens: 62 },
});

/**
 * An Envoy that stands in for all LLMs and costs nearly nothing: it reads the request and answers one text. The buffer
 * filter makes it hear the whole request first; without it the answer overtakes the body and the connection is closed.
 */
export function backendConfig(port: number, admin: string): string {
  return JSON.stringify({
    admin: { address: { pipe: { path: admin } } },
    static_resources: { listeners: [listener(port)] },
  });
}

function listener(port: number) {
  return {
    name: "llm",
    address: { socket_address: { address: "127.0.0.1", port_value: port } },
    filter_chains: [{ filters: [connectionManager()] }],
  };
}

function connectionManager() {
  const direct = { status: 200, body: { inline_string: COMPLETION } };
  return extension(
    "envoy.filters.network.http_connection_manager",
    "network.http_connection_manager.v3.HttpConnectionManager",
    {
      stat_prefix: "llm",
      generate_request_id: false,
      route_config: {
        virtual_hosts: [
          {
            name: "llm",
            domains: ["*"],
            routes: [
              {
                match: { prefix: "/" },
                direct_response: direct,
                response_headers_to_add: [
                  {
                    header: { key: "content-type", value: "application/json" },
                    append_action: "OVERWRITE_IF_EXISTS_OR_ADD",
                  },
                ],
              },
            ],
          },
        ],
      },
      http_filters: [
        extension("envoy.filters.http.buffer", "http.buffer.v3.Buffer", { max_request_bytes: 1_048_576 }),
        extension("envoy.filters.http.router", "http.router.v3.Router", {}),
      ],
    },
  );
}

function extension(name: string, type: string, value: Readonly<Record<string, unknown>>) {
  return {
    name,
    typed_config: { "@type": `type.googleapis.com/envoy.extensions.filters.${type}`, ...value },
  };
}
