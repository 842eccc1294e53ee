#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Assembles what the container image holds besides a glibc base: the program, Node, the router models and Envoy.
#
# usage: deploy/rootfs.sh FOLDER        (after make build and make tools; FOLDER must not exist)
#
# Prints the size of each part. The Dockerfile's build stage and the Kubernetes tests make the image of this one folder.
set -eu

out=${1:?usage: deploy/rootfs.sh FOLDER}
if [ -e "$out" ]; then
  echo "rootfs.sh: $out exists: remove it first" >&2
  exit 1
fi

mkdir -p "$out"
out=$(cd "$out" && pwd)
cd "$(dirname "$0")/.."
for made in dist/main.js node_modules/node/bin/node .tools/envoy-1.40.0/envoy; do
  [ -e "$made" ] || { echo "rootfs.sh: $made is missing: run make build tools" >&2; exit 1; }
done
app=$out/app
programs=$out/usr/local/bin
mkdir -p "$app" "$programs" "$out/run/pointsman" "$out/tmp"
chmod 1777 "$out/tmp"

# --- Node and Envoy: symbols are for those who debug them -------------------------------------------------------------
cp node_modules/node/bin/node "$programs/node"
cp .tools/envoy-1.40.0/envoy "$programs/envoy"
if command -v strip > /dev/null; then
  strip "$programs/node" "$programs/envoy"
else
  echo "rootfs.sh: no strip (binutils): Node stays 33 MB larger" >&2
fi
chmod 755 "$programs/node" "$programs/envoy"

# --- The program ------------------------------------------------------------------------------------------------------
cp -R dist models package.json LICENSE NOTICE "$app/"
find "$app/dist" \( -name '*.map' -o -name '.built' \) -type f -delete

# The image has no shell, so bin/pointsman cannot run there; its flags are read out of it, so that they stand in one place.
memory=$(sed -n 's/^    memory="\(.*\)"$/\1/p' bin/pointsman)
# shellcheck disable=SC2016 # as the script has it
arenas=$(sed -n 's/^    export MALLOC_ARENA_MAX="${MALLOC_ARENA_MAX:-\([0-9]*\)}"$/\1/p' bin/pointsman)
if [ -z "$memory" ] || [ -z "$arenas" ]; then
  echo "rootfs.sh: bin/pointsman no longer says its memory flags as this script reads them" >&2
  exit 1
fi
cat > "$programs/pointsman" <<JAVASCRIPT
#!/usr/local/bin/node
// Made by deploy/rootfs.sh out of bin/pointsman: what it does in sh, where there is none.
const main = "/app/dist/main.js";
if (process.argv[2] === "serve") {
  // Both are read before any code of ours runs: the process becomes another one, under the same id.
  const flags = "$memory".split(" ");
  const env = { MALLOC_ARENA_MAX: "$arenas", ...process.env };
  process.execve(process.execPath, [process.execPath, ...flags, main, ...process.argv.slice(2)], env);
} else {
  import(main);
}
JAVASCRIPT
chmod 755 "$programs/pointsman"

# Node wants a library beyond those that a base for C++ has (it is under GCC's runtime exception).
atomic=$(ldd "$programs/node" | sed -n 's/.*libatomic.* => \([^ ]*\) .*/\1/p')
if [ -n "$atomic" ]; then
  folder=$out/usr/lib/$(uname -m)-linux-gnu
  mkdir -p "$folder"
  cp -L "$atomic" "$folder/"
fi

# --- Packages: those that run, and of them what can be loaded here ----------------------------------------------------
# npm's lock file says which are for development only.
production() {
  node_modules/node/bin/node -e '
    const { packages } = JSON.parse(require("node:fs").readFileSync("package-lock.json", "utf8"));
    for (const [path, entry] of Object.entries(packages))
      if (path.startsWith("node_modules/") && !entry.dev && require("node:fs").existsSync(path)) console.log(path);'
}
production | while read -r package; do
  case $package in
    # Types only; and parts of packages for another JavaScript runtime (Bare), which Node never loads.
    node_modules/@types/* | node_modules/undici-types | node_modules/bare-*) continue ;;
  esac
  mkdir -p "$app/$package"
  (cd "$package" && tar -cf - --exclude=./node_modules .) | tar -xf - -C "$app/$package"
done

modules=$app/node_modules
find "$modules" -type f \( -name '*.ts' -o -name '*.mts' -o -name '*.cts' -o -name '*.map' -o -name '*.md' -o -name '*.markdown' \
  -o -name '*.flow' -o -name '*.tsbuildinfo' -o -name '*.umd.js' \) -delete
# Minified builds are for browsers, but for one package, whose own entry is one.
find "$modules" -type f -name '*.min.js' ! -path '*/lru-cache/*' -delete
# Builds for bundlers and browsers beside the one that Node takes; sources; what packages carry for their own developers.
rm -rf "$modules"/@opentelemetry/*/build/esm "$modules"/@opentelemetry/*/build/esnext "$modules"/zod/src "$modules"/yaml/browser \
  "$modules"/lru-cache/dist/commonjs "$modules"/lru-cache/dist/esm/browser "$modules"/protobufjs/dist "$modules"/protobufjs/cli "$modules"/onnxruntime-node/script
# onnxruntime's native library for other systems: of its 290 MB, 45 are for this one.
runtime=$(cd "$modules" && ls -d onnxruntime-node/bin/napi-v*)
case $(uname -m) in x86_64) cpu=x64 ;; aarch64) cpu=arm64 ;; *) echo "rootfs.sh: no onnxruntime for $(uname -m)" >&2; exit 1 ;; esac
mv "$modules/$runtime/linux/$cpu" "$modules/$runtime/kept"
rm -rf "$modules/$runtime/linux" "$modules/$runtime/darwin" "$modules/$runtime/win32"
mkdir "$modules/$runtime/linux"
mv "$modules/$runtime/kept" "$modules/$runtime/linux/$cpu"
# Of 25 MB of generated clients 16 are comments in front of methods, each of a block of lines that begins with /**.
find "$modules/@kubernetes/client-node/dist/gen" "$modules/@opentelemetry/semantic-conventions" -name '*.js' \
  -exec sed -i -e '/^ *\/\*\*.*\*\/ *$/d' -e '/^ *\/\*\*/,/\*\/ *$/d' {} +
find "$modules" -type d -empty -delete

chmod -R a+rX,go-w "$out/app" "$out/usr"

# --- What was left out is not missed ----------------------------------------------------------------------------------
for entry in @kubernetes/client-node onnxruntime-node @grpc/grpc-js @opentelemetry/sdk-trace @peculiar/x509; do
  (cd "$app" && "$programs/node" --input-type=module --eval "await import('reflect-metadata'); await import('$entry')") || {
    echo "rootfs.sh: $entry cannot be loaded any more" >&2
    exit 1
  }
done

"$programs/node" "$app/dist/main.js" explain "What is missing?" > /dev/null || {
  echo "rootfs.sh: the program cannot be run any more" >&2
  exit 1
}

# --- What it comes to -------------------------------------------------------------------------------------------------
# size LABEL FIND-ARGUMENT...: the bytes of the files found.
size() {
  label=$1
  shift
  find "$@" -type f -printf '%s\n' | awk -v label="$label" '{ bytes += $1 } END { printf "%7.1f MB  %s\n", bytes / 1000000, label }'
}
size Node "$programs/node"
size Envoy "$programs/envoy"
size onnxruntime "$modules/onnxruntime-node"
size "other packages" "$modules" -path "$modules/onnxruntime-node" -prune -o
size "router models" "$app/models"
size pointsman "$app/dist"
size "in all" "$out"
# With a base of 24 MB the image is to stay below 350 MB.
if [ "$(find "$out" -type f -printf '%s\n' | awk '{ bytes += $1 } END { print (bytes > 325000000) }')" = 1 ]; then
  echo "rootfs.sh: more than 325 MB: see above which part grew" >&2
  exit 1
fi
