#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Makes src/gen/ (or the folder given) from the .proto files in this folder. Run from anywhere: sh proto/generate.sh
# Each module has its own protobufjs root (-r): modules that share one overwrite each other's packages.
set -eu
out=${1:-src/gen}
cd "$(dirname "$0")/.."

# module NAME [pbjs options…] PROTO…: $out/NAME.js and its .d.ts
module() {
  name=$1
  shift
  node_modules/.bin/node node_modules/.bin/pbjs -t static-module -w es6 -r "$name" --no-create --no-verify --no-delimited \
    --no-typeurl --no-service --force-number --dependency protobufjs/minimal.js -p proto -o "$out/$name.js" "$@"
  node_modules/.bin/node node_modules/.bin/pbts -o "$out/$name.d.ts" "$out/$name.js"
}

# External processing and health.
module data-plane proto/envoy/service/ext_proc/v3/external_processor.proto proto/grpc/health/v1/health.proto

# The access-log service.
module access-log --no-convert proto/envoy/service/accesslog/v3/als.proto

# The xDS resources and the discovery service (field names as Envoy's JSON form has them).
module xds --keep-case proto/envoy/service/discovery/v3/discovery.proto proto/xds/type/v3/typed_struct.proto \
  proto/envoy/config/cluster/v3/cluster.proto proto/envoy/config/endpoint/v3/endpoint.proto \
  proto/envoy/config/listener/v3/listener.proto proto/envoy/config/route/v3/route.proto \
  proto/envoy/extensions/transport_sockets/tls/v3/secret.proto
