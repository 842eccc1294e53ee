#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# pointsman-image.sh - write the image that deploy/Dockerfile describes, without Docker or a registry.
#
# usage:  pointsman-image.sh NAME:TAG OUT.tar       (after make build tools)
#
# What the Dockerfile's build stage makes (deploy/rootfs.sh) and what its last stage says of user, environment, folder
# and entrypoint; the glibc underneath is this machine's in place of the base image's.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=test/cluster/programs.sh
. "$here/programs.sh"

[ $# = 2 ] || { usage_of "$0" >&2; exit 2; }
root=$(cd "$here/../.." && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# said INSTRUCTION: what the last stage says after it.
# shellcheck disable=SC2016 # as the Dockerfile has it
said() { sed -n '/^FROM \${BASE_IMAGE}/,$ s/^'"$1"' //p' "$root/deploy/Dockerfile"; }

"$root/deploy/rootfs.sh" "$scratch/root"
env=()
for pair in $(said ENV); do env+=(--env "$pair"); done
mapfile -t entrypoint < <(said ENTRYPOINT | jq -r '.[]')
"$here/make-image.sh" "$1" "$2" --root "$scratch/root" \
  --with-libs "$scratch/root/usr/local/bin/node:/usr/local/bin/node" \
  --with-libs "$scratch/root/usr/local/bin/envoy:/usr/local/bin/envoy" \
  --file /etc/ssl/certs/ca-certificates.crt:/etc/ssl/certs/ca-certificates.crt \
  "${env[@]}" --user "$(said USER)" --workdir "$(said WORKDIR)" --entrypoint "${entrypoint[@]}"
