// SPDX-License-Identifier: Apache-2.0
import { KEYS, NAMESPACE } from "../contract/metadata.ts";
import { MODEL_VALUES_LUA } from "./lua-model-values.ts";

/**
 * The upstream filter of every cluster: makes path and model those of the cluster that serves this attempt. Its
 * filter_context holds `model`, as a JSON string, and `prefix`. It runs once an attempt; the body it gets is always
 * the client's, but the header map is shared by all attempts, so the client's path is kept aside and content-length
 * is written every time. Where the processor says so, a stream is also asked for its usage. A request without a reason was not ours to steer: its path follows the cluster, its body
 * stays a stream.
 */
export const STEERED_LUA = `${MODEL_VALUES_LUA}
local SLASH = 47

local function set_path(headers, metadata, prefix)
  local kept = metadata:get('${NAMESPACE}.path')
  local path = kept and kept.client or headers:get(':path')
  local rest = path == '/v1' and '' or string.match(path, '^/v1([/?].*)$')
  if rest == nil then return end
  if kept == nil then metadata:set('${NAMESPACE}.path', 'client', path) end
  local target = prefix .. rest
  headers:replace(':path', string.byte(target) == SLASH and target or '/' .. target)
end

-- The processor may have found the one value already; believed only when it fits this very body.
local function told_value(text, facts)
  local at, length = facts.${KEYS.modelAt}, facts.${KEYS.modelLength}
  if at == nil or length == nil or facts.${KEYS.bodyLength} ~= #text then return nil end
  if string.byte(text, at + 1) ~= COLON then return nil end
  local first = string.find(text, '%S', at + 2)
  return { first, at + 1 + length }
end

-- Only where the processor found the brace of a stream that has no stream_options, and only in this very body.
local function usage_brace(text, facts)
  local at = facts.${KEYS.usageAt}
  if at == nil or facts.${KEYS.bodyLength} ~= #text or string.byte(text, at + 1) ~= OPEN_BRACE then return nil end
  return at + 1
end

local function with_usage(text, brace)
  if brace == nil then return text end
  return string.sub(text, 1, brace) .. '"stream_options":{"include_usage":true},' .. string.sub(text, brace + 1)
end

local function with_model(text, model, facts)
  local told = told_value(text, facts)
  if told ~= nil then return string.sub(text, 1, told[1] - 1) .. model .. string.sub(text, told[2] + 1) end
  local brace, values = model_values(text)
  if brace == nil then return text end
  if #values == 0 then
    local comma = string.find(text, '^%s*}', brace + 1) and '' or ','
    return string.sub(text, 1, brace) .. '"model":' .. model .. comma .. string.sub(text, brace + 1)
  end
  local parts, from = {}, 1
  for _, value in ipairs(values) do
    parts[#parts + 1] = string.sub(text, from, value[1] - 1)
    parts[#parts + 1] = model
    from = value[2] + 1
  end
  parts[#parts + 1] = string.sub(text, from)
  return table.concat(parts)
end

function envoy_on_request(handle)
  local headers, metadata = handle:headers(), handle:streamInfo():dynamicMetadata()
  local context = handle:filterContext()
  local model = context:get('model')
  set_path(headers, metadata, context:get('prefix'))
  local facts = metadata:get('${NAMESPACE}')
  if facts == nil or facts.${KEYS.reason} == nil then return end
  local content_type = string.lower(headers:get('content-type') or '')
  if string.find(content_type, '^application/json') == nil then return end
  local body = handle:body()
  if body == nil then return end
  local sent = body:getBytes(0, body:length())
  local text = with_usage(with_model(sent, model, facts), usage_brace(sent, facts)) -- the model stands behind the brace
  body:setBytes(text)
  headers = handle:headers() -- waiting for the body made the former one invalid
  if headers:get('content-length') ~= nil then headers:replace('content-length', tostring(#text)) end
end
`;
