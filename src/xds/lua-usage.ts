// SPDX-License-Identifier: Apache-2.0
import { USAGE_KEYS, USAGE_NAMESPACE } from "../contract/metadata.ts";

/**
 * A downstream filter that reads a reply's token counts while it passes: each chunk goes on at once, and only the
 * first and last few kilobytes are looked at, where OpenAI's and Anthropic's APIs put `usage`. Envoy's own
 * json_to_metadata would hold replies back whole, and answer 500 where one is larger than its buffer.
 * The reply's id, by which its client may rate it, stands in the first kilobyte.
 * A quote inside a JSON string is always escaped, so an unescaped `"completion_tokens":` is a key, never an answer's words.
 * https://www.envoyproxy.io/docs/envoy/v1.40.0/configuration/http/http_filters/lua_filter#bodychunks
 */
export const USAGE_LUA = `
local HEAD, TAIL = 4096, 8192
local ID, ID_WITHIN = 128, 1024

-- The last number under one of the keys; nil when there is none.
local function number_under(text, first, second)
  local found, at = nil, 0
  for _, key in ipairs({ first, second }) do
    local from = 1
    while true do
      local begins, ends, before, digits = string.find(text, '(.)"' .. key .. '"%s*:%s*(%d+)[^%d.]', from)
      if begins == nil then break end
      if before ~= '\\\\' and begins > at then found, at = tonumber(digits), begins end
      from = ends
    end
  end
  return found
end

-- The first id that is no tool call's; nil when there is none.
local function response_id(text)
  local from = 1
  while true do
    local begins, ends, before, id = string.find(text, '(.)"id"%s*:%s*"([%w_%-]+)"', from)
    if begins == nil then return nil end
    if before ~= '\\\\' and #id <= ID and string.sub(id, 1, 5) ~= 'call_' then return id end
    from = ends
  end
end

local function count(text, word)
  local n, from = 0, 1
  while true do
    local _, ends = string.find(text, word, from, true)
    if ends == nil then return n end
    n, from = n + 1, ends + 1
  end
end

-- Written as a reply passes: one whose client goes away, or whose backend breaks off, has no end. After each chunk Envoy
-- wants its objects asked for anew.
local function pass(handle, bytes, events)
  local metadata = handle:streamInfo():dynamicMetadata()
  metadata:set('${USAGE_NAMESPACE}', '${USAGE_KEYS.bytes}', bytes)
  metadata:set('${USAGE_NAMESPACE}', '${USAGE_KEYS.events}', events)
end

function envoy_on_response(handle)
  local headers = handle:headers()
  if string.sub(headers:get(':status') or '', 1, 1) ~= '2' then return end
  local stream = string.find(headers:get('content-type') or '', 'text/event-stream', 1, true) ~= nil
  local plain = headers:get('content-encoding') == nil
  local head, tail, bytes, events = '', '', 0, 0
  pass(handle, bytes, events)
  for chunk in handle:bodyChunks() do
    local length = chunk:length()
    if length > 0 then
      bytes = bytes + length
      if plain then
        local text = chunk:getBytes(0, length)
        if #head < HEAD then head = head .. string.sub(text, 1, HEAD - #head) end
        if stream then events = events + count(text, 'data:') end
        tail = length >= TAIL and string.sub(text, -TAIL) or string.sub(tail .. text, -TAIL)
      end
      pass(handle, bytes, events)
    end
  end
  local metadata = handle:streamInfo():dynamicMetadata()
  local prompt = number_under(tail, 'prompt_tokens', 'input_tokens') or number_under(head, 'prompt_tokens', 'input_tokens')
  local completion = number_under(tail, 'completion_tokens', 'output_tokens')
    or number_under(head, 'completion_tokens', 'output_tokens')
  if prompt ~= nil then metadata:set('${USAGE_NAMESPACE}', '${USAGE_KEYS.promptTokens}', prompt) end
  if completion ~= nil then metadata:set('${USAGE_NAMESPACE}', '${USAGE_KEYS.completionTokens}', completion) end
  local id = response_id(string.sub(head, 1, ID_WITHIN))
  if id ~= nil then metadata:set('${USAGE_NAMESPACE}', '${USAGE_KEYS.responseId}', id) end
end
`;
