#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# cluster-down.sh - end what cluster-up.sh started and remove its state.
#
# usage:  cluster-down.sh STATE [--keep-logs]
#
# Ends only the processes whose ids cluster-up.sh wrote down. With --keep-logs STATE/logs stays.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=test/cluster/programs.sh
. "$here/programs.sh"

case ${1:-} in ''|-h|--help) usage_of "$0" >&2; exit 2 ;; esac
[ -d "$1/pids" ] || exit 0
state=$(cd "$1" && pwd)

# The namespaces' init comes first: with it the kernel ends every process of the cluster, pods too.
pids=()
for file in "$state/pids/init" "$state"/pids/*; do
  if [ -e "$file" ]; then
    read -r pid started < "$file"
    if [ -n "$started" ] && [ "$(start_time "$pid")" = "$started" ]; then pids+=("$pid"); fi
  fi
done
if [ ${#pids[@]} -gt 0 ]; then
  # Nothing of the state is kept, so nobody is given time to write it: the API server would take 10 s.
  kill -KILL "${pids[@]}" 2>/dev/null || true
  for _ in $(seq 100); do
    kill -0 "${pids[@]}" 2>/dev/null || break
    sleep 0.1
  done
fi

if [ -e "$state/host-side" ]; then
  link=$(sed -n 's/^link=//p' "$state/host-side")
  cgroup=$(sed -n 's/^cgroup=//p' "$state/host-side")
  ip link delete "$link" 2>/dev/null || true
  for top in /sys/fs/cgroup/*/"$cgroup"; do
    if [ -d "$top" ]; then find "$top" -depth -type d -exec rmdir {} + 2>/dev/null || true; fi
  done
fi

if [ "${2:-}" = --keep-logs ]; then
  find "$state" -mindepth 1 -maxdepth 1 ! -name logs -exec rm -rf {} +
else
  rm -rf "$state"
fi
