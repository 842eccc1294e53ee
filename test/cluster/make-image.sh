#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# make-image.sh - write a container image as a tar file, without a registry, daemon or base image.
#
# usage:  make-image.sh NAME:TAG OUT.tar [--root DIR] [--file SOURCE:TARGET]... [--with-libs PROGRAM:TARGET]...
#                       [--env KEY=VALUE]... [--user UID:GID] [--workdir PATH] --entrypoint ARG...
#
#   NAME        must carry a registry, or containerd will look for it on docker.io:
#               localhost/router:1, not router:1. Pods need imagePullPolicy: Never or IfNotPresent.
#   --root      a folder whose contents become the image's root
#   --file      one file (or folder) of this machine at a place in the image
#   --with-libs a program of this machine with the shared libraries that ldd lists for it
#   --entrypoint takes all remaining arguments
#
# The result is a docker-archive; load it with load-image.sh, 'ctr images import' or 'podman load'.
# Same input gives the same bytes. Needs: tar, sha256sum, jq.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=test/cluster/programs.sh
. "$here/programs.sh"

usage() { usage_of "$0" >&2; exit 2; }
[ $# -ge 2 ] || usage
name=$1
out=$(realpath -m "$2")
shift 2

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
root=$work/root
mkdir -p "$root"
user=65532:65532
workdir=/
env=(PATH=/usr/local/bin:/usr/bin:/bin:/)
entrypoint=()

put() { # SOURCE TARGET
  mkdir -p "$root$(dirname "$2")"
  cp -aL "$1" "$root$2"
}

while [ $# -gt 0 ]; do
  case $1 in
    --root) cp -a "$2/." "$root/" ;;
    --file) put "${2%%:*}" "${2#*:}" ;;
    --with-libs)
      put "${2%%:*}" "${2#*:}"
      while read -r library; do put "$library" "$library"; done < <(ldd "${2%%:*}" | grep -o '/[^ ]*')
      ;;
    --env) env+=("$2") ;;
    --user) user=$2 ;;
    --workdir) workdir=$2 ;;
    --entrypoint) shift; entrypoint=("$@"); break ;;
    *) usage ;;
  esac
  shift 2
done
[ ${#entrypoint[@]} -gt 0 ] || usage
mkdir -p "$root/tmp" "$root/etc"
chmod 1777 "$root/tmp"
printf 'root:x:0:0:root:/:/\nnonroot:x:65532:65532:nonroot:/tmp:/\n' > "$root/etc/passwd"

plain=(--sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner)
tar "${plain[@]}" -C "$root" -cf "$work/layer.tar" .
json_list() { jq -nc '$ARGS.positional' --args -- "$@"; }
jq -nc --arg user "$user" --arg workdir "$workdir" --arg diff "sha256:$(sha256sum < "$work/layer.tar" | cut -d' ' -f1)" \
  --argjson env "$(json_list "${env[@]}")" --argjson entrypoint "$(json_list "${entrypoint[@]}")" \
  '{architecture: "amd64", os: "linux", created: "1970-01-01T00:00:00Z",
    config: {User: $user, WorkingDir: $workdir, Env: $env, Entrypoint: $entrypoint},
    rootfs: {type: "layers", diff_ids: [$diff]}, history: [{created: "1970-01-01T00:00:00Z"}]}' > "$work/config.json"
jq -nc --arg name "$name" '[{Config: "config.json", RepoTags: [$name], Layers: ["layer.tar"]}]' > "$work/manifest.json"
tar "${plain[@]}" -C "$work" -cf "$out" manifest.json config.json layer.tar
