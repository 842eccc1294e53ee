#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# mesh-tools.sh - what the checks of deploy/envoy-gateway and deploy/istio stand on, from the Go modules.
#
# usage:  mesh-tools.sh [crds | programs]
#
#   crds      the meshes' resource definitions, for an API server: seconds
#   programs  egctl, Envoy Gateway's own translator, and istio-xds, istiod's code behind a command of ours: ten minutes
#             the first time on two cores, of which nothing is needed to run the end-to-end test (test/golden/mesh)
#
# Everything (default) goes to the folder of test/cluster/build-tools.sh, outside the checkout.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=test/cluster/programs.sh
. "$here/../cluster/programs.sh"
case ${1:-} in -h|--help) usage_of "$0"; exit 0 ;; ''|crds|programs) ;; *) usage_of "$0" >&2; exit 2 ;; esac

ENVOY_GATEWAY=github.com/envoyproxy/gateway@v1.9.1
GATEWAY_API=sigs.k8s.io/gateway-api@v1.6.1
ISTIO_API=istio.io/api@v1.31.4
# Istio's own repository has no versions that Go knows: master of the day, after 1.31.
ISTIO_VERSION=v0.0.0-20260827124520-eed52ebb66ad

export GOCACHE=$tools/gocache GOMODCACHE=$tools/gomod
export CGO_ENABLED=0 GOTOOLCHAIN=local GOWORK=off
export GOFLAGS="-mod=mod -modcacherw -trimpath -buildvcs=false"
mkdir -p "$bin" "$tools/src"
cd "$tools/src"

# folder_of MODULE@VERSION: where its files are, fetched if need be.
folder_of() { go mod download -json "$1" | sed -n 's/.*"Dir": "\(.*\)".*/\1/p'; }

crds() {
  local crds=$tools/mesh-crds gateway_api envoy_gateway istio
  gateway_api=$(folder_of "$GATEWAY_API")
  envoy_gateway=$(folder_of "$ENVOY_GATEWAY")
  istio=$(folder_of "$ISTIO_API")
  rm -rf "$crds" && mkdir -p "$crds"
  cp "$gateway_api"/config/crd/standard/gateway.networking.k8s.io_*.yaml "$crds"
  cp "$envoy_gateway"/charts/gateway-crds-helm/templates/generated/*.yaml "$crds"
  cp "$istio/kubernetes/customresourcedefinitions.gen.yaml" "$crds/istio.yaml"
  # Envoy Gateway's are templates of a chart: without the lines that say when to install them.
  sed -i '/^{{.*}}$/d' "$crds"/*.yaml
}

programs() {
  GOBIN=$bin go install -ldflags "-s -w" "${ENVOY_GATEWAY%@*}/cmd/egctl@${ENVOY_GATEWAY#*@}"
  mkdir -p istio-xds && cd istio-xds
  cp "$here/istio-xds/main.go" .
  printf 'module scratch/istio-xds\n\ngo 1.26\n\nrequire istio.io/istio %s\n' "$ISTIO_VERSION" > go.mod
  go mod tidy
  go build -ldflags "-s -w" -o "$bin/istio-xds" .
}

case ${1:-} in
  crds) crds ;;
  programs) programs ;;
  *) crds; programs ;;
esac
