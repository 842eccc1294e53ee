# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# Sourced by the scripts beside it: where the cluster's programs are, and which to prefer.

# Kept outside the checkout: a fresh clone on the same machine builds nothing again.
tools=${POINTSMAN_CLUSTER_TOOLS:-${XDG_CACHE_HOME:-$HOME/.cache}/pointsman/cluster-tools}
bin=$tools/bin

KUBERNETES_VERSION=1.36.3
kubernetes_minor=${KUBERNETES_VERSION%.*}

# assets PROGRAM: succeeds where the folder of a developer's own envtest (KUBEBUILDER_ASSETS) has a fitting one.
assets() {
  local folder=${KUBEBUILDER_ASSETS:-} said
  [ -n "$folder" ] && [ -x "$folder/$1" ] || return 1
  case $1 in
    etcd) return 0 ;;
    kubectl) said=$("$folder/$1" version --client 2>/dev/null) ;;
    *) said=$("$folder/$1" --version 2>/dev/null) ;;
  esac
  case $said in *"v$kubernetes_minor."*) return 0 ;; *) return 1 ;; esac
}

# program NAME: the path of the one to run.
program() { if assets "$1"; then echo "$KUBEBUILDER_ASSETS/$1"; else echo "$bin/$1"; fi; }

# usage_of FILE: its comment at the top.
usage_of() { sed -n '3,/^set /{/^set /d;s/^# \{0,1\}//;p}' "$1"; }

# start_time PID: in the kernel's ticks since boot; with it a process id names one process only. The
# command's name, in brackets, may hold spaces.
start_time() { sed 's/.*) //' "/proc/$1/stat" 2> /dev/null | cut -d' ' -f20; }
