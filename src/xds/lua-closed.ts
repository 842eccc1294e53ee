// SPDX-License-Identifier: Apache-2.0
import { KEYS, NAMESPACE } from "../contract/metadata.ts";
import { MODEL_VALUES_LUA } from "./lua-model-values.ts";

/**
 * The downstream filter behind ext_proc: answers in place of a backend when the router gave no answer and the client
 * asks for a virtual model that is to stay closed. Its filter_context holds `closed` (names as keys), `routers`
 * (true: `router-…` names are closed too), `status` and `body`, so no name becomes Lua source.
 */
export const CLOSED_LUA = String.raw`${MODEL_VALUES_LUA}
local ESCAPES = { b = '\b', f = '\f', n = '\n', r = '\r', t = '\t' }

local function utf8_bytes(code)
  if code < 0x80 then return string.char(code) end
  if code < 0x800 then return string.char(0xC0 + math.floor(code / 0x40), 0x80 + code % 0x40) end
  local low = string.char(0x80 + math.floor(code / 0x40) % 0x40, 0x80 + code % 0x40)
  if code < 0x10000 then return string.char(0xE0 + math.floor(code / 0x1000)) .. low end
  return string.char(0xF0 + math.floor(code / 0x40000), 0x80 + math.floor(code / 0x1000) % 0x40) .. low
end

local function surrogate_pair(high, low)
  local first, second = tonumber(high, 16), tonumber(low, 16)
  if first < 0xD800 or first > 0xDBFF or second < 0xDC00 or second > 0xDFFF then return nil end
  return utf8_bytes(0x10000 + (first - 0xD800) * 0x400 + (second - 0xDC00))
end

-- The text of a JSON string; nil for any other value.
local function decoded(text, first, last)
  if string.byte(text, first) ~= QUOTE then return nil end
  local inner = string.sub(text, first + 1, last - 1)
  if string.find(inner, '\\', 1, true) == nil then return inner end
  inner = string.gsub(inner, '\\u(%x%x%x%x)\\u(%x%x%x%x)', surrogate_pair)
  inner = string.gsub(inner, '\\u(%x%x%x%x)', function(hex) return utf8_bytes(tonumber(hex, 16)) end)
  return (string.gsub(inner, '\\(.)', function(letter) return ESCAPES[letter] or letter end))
end

local function names_closed(context, text, values)
  local closed, routers = context:get('closed'), context:get('routers')
  for _, value in ipairs(values) do
    local name = decoded(text, value[1], value[2])
    if name ~= nil and (closed[name] or (routers and string.find(name, '^router%-'))) then return true end
  end
  return false
end

-- What handle gives out is invalid after body(), which waits: it is asked for anew.
function envoy_on_request(handle)
  local facts = handle:streamInfo():dynamicMetadata():get('${NAMESPACE}')
  if facts == nil or facts.${KEYS.reason} ~= 'fail-open' then return end
  local body = handle:body()
  if body == nil then return end
  local text = body:getBytes(0, body:length())
  local brace, values = model_values(text)
  local context = handle:filterContext()
  if brace == nil or not names_closed(context, text, values) then return end
  local metadata = handle:streamInfo():dynamicMetadata()
  metadata:set('${NAMESPACE}', '${KEYS.errorBody}', 'closed')
  metadata:set('${NAMESPACE}', '${KEYS.reason}', 'rejected')
  metadata:set('${NAMESPACE}', '${KEYS.backend}', '')
  metadata:set('${NAMESPACE}', '${KEYS.tier}', '')
  handle:respond({ [':status'] = context:get('status'), ['content-type'] = 'application/json' }, context:get('body'))
end
`;
