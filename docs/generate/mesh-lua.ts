// SPDX-License-Identifier: Apache-2.0
import { MESH_LUA } from "../../src/xds/lua-mesh.ts";

const HEAD = `# SPDX-License-Identifier: Apache-2.0
# Written by \`make docs\` from src/xds/lua-mesh.ts: do not edit. It is the script of our own gateway's clusters, which
# makes the body's \`model\` that of the backend; which model is whose stands in the manifests beside this file.
`;

/** The script as Envoy Gateway wants it: a ConfigMap that an EnvoyExtensionPolicy names. */
export function envoyGatewayLua(): string {
  return `${HEAD}apiVersion: v1
kind: ConfigMap
metadata:
  name: pointsman-steered-lua
  namespace: pointsman
data:
  lua: |
${indented(4)}`;
}

/** The script as Istio wants it: inline, in the filter chain of the gateway that steers, off until a host asks for it. */
export function istioLua(): string {
  return `${HEAD}apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter
metadata:
  name: pointsman-steered-lua
  namespace: istio-system
spec:
  # Behind those of processor.yaml (0): the script reads what the processor said.
  priority: 10
  workloadSelector:
    labels: { istio: ingressgateway }
  configPatches:
    - applyTo: HTTP_FILTER
      match:
        context: GATEWAY
        listener:
          filterChain:
            filter:
              name: envoy.filters.network.http_connection_manager
              subFilter: { name: envoy.filters.http.router }
      patch:
        operation: INSERT_BEFORE
        value:
          name: pointsman.steered
          disabled: true
          typed_config:
            "@type": type.googleapis.com/envoy.extensions.filters.http.lua.v3.Lua
            default_source_code:
              inline_string: |
${indented(16)}`;
}

/** The script as the lines of a YAML block scalar. */
function indented(by: number): string {
  return MESH_LUA.trim()
    .split("\n")
    .map((line) => (line === "" ? "" : " ".repeat(by) + line))
    .concat("")
    .join("\n");
}
