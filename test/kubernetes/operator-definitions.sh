#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# operator-definitions.sh - the resource definitions of operators whose resources the chart can make, from Go modules:
# the Prometheus operator's ServiceMonitor and PrometheusRule, and cert-manager's Certificate. Prints the folder.
#
# usage:  operator-definitions.sh
#
# They are kept in the folder of test/cluster/build-tools.sh, outside the checkout: half a minute the first time.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=test/cluster/programs.sh
. "$here/../cluster/programs.sh"
case ${1:-} in '') ;; *) usage_of "$0" >&2; exit 2 ;; esac

PROMETHEUS=github.com/prometheus-operator/prometheus-operator@v0.85.0
CERT_MANAGER=github.com/cert-manager/cert-manager@v1.18.2

definitions=$tools/operator-definitions
stamp=$definitions/.versions
wanted="$PROMETHEUS $CERT_MANAGER 2" # counted up when another file is taken
if [ "$(cat "$stamp" 2> /dev/null)" = "$wanted" ]; then echo "$definitions"; exit 0; fi

export GOMODCACHE=$tools/gomod GOTOOLCHAIN=local GOWORK=off GOFLAGS="-mod=mod -modcacherw"
mkdir -p "$tools/src" && cd "$tools/src"
folder_of() { go mod download -json "$1" | sed -n 's/.*"Dir": "\(.*\)".*/\1/p'; }
prometheus=$(folder_of "$PROMETHEUS")
cert_manager=$(folder_of "$CERT_MANAGER")

rm -rf "$definitions" && mkdir -p "$definitions"
for kind in servicemonitors prometheusrules; do
  cp "$prometheus/example/prometheus-operator-crd/monitoring.coreos.com_$kind.yaml" "$definitions"
done
# A template of a chart: without the lines that Helm would fill in.
sed '/{{/d' "$cert_manager/deploy/crds/crd-certificates.yaml" > "$definitions/cert-manager.io_certificates.yaml"
echo "$wanted" > "$stamp"
echo "$definitions"
