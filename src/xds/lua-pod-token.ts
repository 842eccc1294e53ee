// SPDX-License-Identifier: Apache-2.0

/**
 * The upstream filter of the router's cluster: shows the pod's token with every stream. Its filter_context holds `file`,
 * which is read again after a while, since the kubelet puts a new token there long before the old one ends.
 * `keepPodToken` is not to be had here: these are Envoy's own requests, and no listener's filters see them.
 */
export const POD_TOKEN_LUA = `
local READ_EVERY_S = 10
local token, read_at = nil, 0

local function read_token(path)
  local file = io.open(path, 'r')
  if file == nil then return nil end
  local text = file:read('*l')
  file:close()
  return text
end

function envoy_on_request(handle)
  local now = os.time()
  if token == nil or now - read_at >= READ_EVERY_S then
    token = read_token(handle:filterContext():get('file')) or token
    read_at = now
  end
  if token ~= nil then handle:headers():replace('authorization', 'Bearer ' .. token) end
end
`;
