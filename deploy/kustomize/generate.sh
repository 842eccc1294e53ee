#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Writes base/pointsman.yaml out of the chart, for those without Helm. A test says when it is out of date.
#
# usage: deploy/kustomize/generate.sh [FILE]        (HELM=... names the program; FILE: another place, - for standard output)
set -eu

here=$(cd "$(dirname "$0")" && pwd)
file=${1:-$here/base/pointsman.yaml}

# Who manages it is not Helm, and helm test has no meaning without it.
made() {
  echo "# Generated from helm/pointsman by deploy/kustomize/generate.sh: change it there."
  KUBECONFIG=/dev/null "${HELM:-helm}" template pointsman "$here/../../helm/pointsman" --namespace pointsman \
    --values "$here/values.yaml" --skip-tests |
    sed -e '/^# Source: /d' -e '/helm.sh\/chart:/d' -e 's/managed-by: Helm/managed-by: kustomize/'
}

if [ "$file" = - ]; then made; else made > "$file"; fi
