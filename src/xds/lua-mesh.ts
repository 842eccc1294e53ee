// SPDX-License-Identifier: Apache-2.0
import { APIS } from "../contract/backend.ts";
import { BACKEND_HEADER, HEADER_PREFIX, KEYS, NAMESPACE } from "../contract/metadata.ts";
import { STEERED_LUA } from "./lua-steered.ts";
import { pathOf } from "./routes.ts";

/** Facts of the decision that clients of a mesh are told, as our own gateway tells them. */
const TOLD = [KEYS.backend, KEYS.tier, KEYS.reason, KEYS.router, KEYS.score, KEYS.threshold] as const;

/**
 * The filter behind ext_proc in an Envoy that somebody else configures (Istio, Envoy Gateway): the script of our own
 * clusters, told per request which model to write. Its filter_context holds `models` (backend to model) and
 * `default` (the backend of the default route); paths are the route's to rewrite. A backend that is not among the
 * models has no route either, so it counts as the default. Without metatables: Envoy Gateway's check of scripts has none.
 */
export const MESH_LUA = `${STEERED_LUA}
local TOLD = { ${TOLD.map((key) => `'${key}'`).join(", ")} }
local STEERED = { ${APIS.map((api) => `['${pathOf(api)}'] = true`).join(", ")} }
local steer_as_cluster = envoy_on_request

-- The handle as a cluster's filter sees it: its filter_context is that of one backend.
local function as_cluster(handle, model)
  local context = { model = '"' .. string.gsub(model, '["\\\\]', '\\\\%0') .. '"', prefix = '/v1' }
  return {
    headers = function() return handle:headers() end,
    streamInfo = function() return handle:streamInfo() end,
    body = function() return handle:body() end,
    filterContext = function() return { get = function(_, key) return context[key] end } end,
  }
end

local function served_backend(headers, models, default)
  local wanted = headers:get('${BACKEND_HEADER}')
  if wanted ~= nil and models[wanted] ~= nil then return wanted end
  return default
end

function envoy_on_request(handle)
  local headers, metadata = handle:headers(), handle:streamInfo():dynamicMetadata()
  local path = headers:get(':path') or ''
  if STEERED[string.match(path, '^[^?]*')] == nil then return end
  local models, default = handle:filterContext():get('models'), handle:filterContext():get('default')
  if type(models) ~= 'table' or type(default) ~= 'string' then return end
  local facts = metadata:get('${NAMESPACE}')
  if facts ~= nil and facts.${KEYS.reason} == 'passed' then return end
  local served = served_backend(headers, models, default)
  if facts == nil or facts.${KEYS.reason} == nil then metadata:set('${NAMESPACE}', '${KEYS.reason}', 'fail-open') end
  if facts ~= nil and facts.${KEYS.backend} ~= served then metadata:set('${NAMESPACE}', '${KEYS.tier}', '') end
  metadata:set('${NAMESPACE}', '${KEYS.backend}', served)
  if models[served] ~= nil then steer_as_cluster(as_cluster(handle, models[served])) end
end

function envoy_on_response(handle)
  local facts = handle:streamInfo():dynamicMetadata():get('${NAMESPACE}')
  for _, name in ipairs(TOLD) do
    local fact = facts ~= nil and facts[name] or ''
    handle:headers():remove('${HEADER_PREFIX}' .. name)
    if fact ~= '' then handle:headers():add('${HEADER_PREFIX}' .. name, tostring(fact)) end
  end
end
`;
