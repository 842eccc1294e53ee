#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# schemas.sh - write JSON schemas for kubeconform from a running API server, since the ones that it
# fetches by default come from the network. What the server knows, CRDs included, is covered.
#
# usage:  KUBECONFIG=... schemas.sh OUT_DIR
# then:   helm template CHART | kubeconform -strict -schema-location 'OUT_DIR/{{.ResourceKind}}{{.KindSuffix}}.json' -
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=test/cluster/programs.sh
. "$here/programs.sh"

[ $# = 1 ] || { usage_of "$0" >&2; exit 2; }
mkdir -p "$1"
# Every object is closed (no unknown fields) unless it is a map or keeps unknown fields on purpose;
# an int-or-string is either. One file holds all definitions, one small file per kind refers to it.
"$(program kubectl)" get --raw /openapi/v2 | jq -c '
  def close:
    if type == "object" then
      (if .properties and (.additionalProperties | not) and (."x-kubernetes-preserve-unknown-fields" | not)
       then .additionalProperties = false else . end)
      | (if .format == "int-or-string" then del(.type, .format) | .oneOf = [{type: "string"}, {type: "integer"}] else . end)
      | map_values(close)
    elif type == "array" then map(close) else . end;
  {definitions: (.definitions | map_values(close))}' > "$1/_definitions.json"
jq -r '.definitions | to_entries[] | .key as $name
  | .value."x-kubernetes-group-version-kind"[]?
  | [(.kind | ascii_downcase) + "-" + (if .group == "" then "" else (.group | split(".")[0]) + "-" end) + .version, $name] | @tsv' \
  "$1/_definitions.json" | while IFS=$'\t' read -r file name; do
  # shellcheck disable=SC2016 # the key's name in JSON Schema
  printf '{"$ref": "_definitions.json#/definitions/%s"}\n' "$name" > "$1/$file.json"
done
