// SPDX-License-Identifier: Apache-2.0

/**
 * Lua: `model_values(text)` finds the values of the top-level key `model` in a JSON object without parsing it, and
 * returns the index of the object's brace and a list of { first, last } byte positions; nil when the text is no
 * whole JSON object. A key counts also when doubled or written with \\u escapes: otherwise a client could choose
 * the provider's model behind our back. Both of our scripts begin with it (LuaJIT, Lua 5.1).
 */
export const MODEL_VALUES_LUA = String.raw`
local QUOTE, COLON, OPEN_BRACE, OPEN_BRACKET = 34, 58, 123, 91

local function closing_quote(text, opening)
  local at = opening + 1
  while true do
    local stop = string.find(text, '["\\]', at)
    if stop == nil then return nil end
    if string.byte(text, stop) == QUOTE then return stop end
    at = stop + 2
  end
end

local LONGEST_KEY = 2 + 5 * 6 -- "model" with every letter as a \uXXXX escape

local function is_model_key(text, first, last)
  if last - first + 1 > LONGEST_KEY then return false end
  local key = string.sub(text, first + 1, last - 1)
  if key == 'model' then return true end
  local plain = string.gsub(key, '\\u00(%x%x)', function(hex) return string.char(tonumber(hex, 16)) end)
  return plain == 'model'
end

local function value_after_colon(text, key_end)
  local _, colon = string.find(text, '^%s*:', key_end + 1)
  if colon == nil then return nil end
  return string.find(text, '%S', colon + 1)
end

local function scalar_end(text, first)
  if string.byte(text, first) == QUOTE then return closing_quote(text, first) end
  local _, last = string.find(text, '^[%w%.%+%-]+', first)
  return last
end

local function model_values(text)
  local brace = string.find(text, '%S')
  if brace == nil or string.byte(text, brace) ~= OPEN_BRACE then return nil end
  local values, depth, container, at = {}, 0, nil, brace
  while true do
    local mark = string.find(text, '["{}%[%]]', at)
    if mark == nil then break end
    local byte = string.byte(text, mark)
    at = mark + 1
    if byte == QUOTE then
      local last = closing_quote(text, mark)
      if last == nil then return nil end
      at = last + 1
      if depth == 1 and is_model_key(text, mark, last) then
        local first = value_after_colon(text, last)
        local kind = first and string.byte(text, first)
        if kind == OPEN_BRACE or kind == OPEN_BRACKET then
          container = first
        elseif first ~= nil then
          local value_end = scalar_end(text, first)
          if value_end == nil then return nil end
          values[#values + 1] = { first, value_end }
          at = value_end + 1
        end
      end
    elseif byte == OPEN_BRACE or byte == OPEN_BRACKET then
      depth = depth + 1
    else
      depth = depth - 1
      if depth == 1 and container ~= nil then
        values[#values + 1] = { container, mark }
        container = nil
      end
    end
  end
  if depth ~= 0 then return nil end
  return brace, values
end
`;
