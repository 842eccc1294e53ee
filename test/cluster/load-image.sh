#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# load-image.sh - put image tars where the cluster's pods can use them.
#
# usage:  load-image.sh STATE IMAGE.tar...      (STATE as given to cluster-up.sh, in node mode)
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=test/cluster/programs.sh
. "$here/programs.sh"

[ $# -ge 2 ] || { usage_of "$0" >&2; exit 2; }
read -r init _ < "$1/pids/init"
shift
for tar in "$@"; do
  nsenter --target "$init" --mount --net --pid -- \
    ctr --namespace k8s.io images import "$(realpath "$tar")" > /dev/null
done
