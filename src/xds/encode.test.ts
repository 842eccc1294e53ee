// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { envoy, xds } from "../gen/xds.js";
import { encodeResource } from "./encode.ts";
import { typed } from "./json.ts";

const { Cluster } = envoy.config.cluster.v3;
const { RouteConfiguration } = envoy.config.route.v3;
const { TypedStruct } = xds.type.v3;

describe("encoding a resource", () => {
  it("turns durations, wrappers, enums and metadata into messages", () => {
    const { type_url, value } = encodeResource("clusters", {
      name: "5s",
      type: "EDS",
      connect_timeout: "0.25s",
      outlier_detection: { max_ejection_percent: 100, always_eject_one_host: true },
      metadata: { filter_metadata: { pointsman: { model: "m", list: [1, null, true] } } },
    });
    assert.equal(type_url, "type.googleapis.com/envoy.config.cluster.v3.Cluster");
    const cluster = Cluster.decode(value);
    assert.equal(cluster.name, "5s");
    assert.equal(cluster.type, 3);
    assert.equal(cluster.connect_timeout?.nanos, 250_000_000);
    assert.equal(cluster.outlier_detection?.max_ejection_percent?.value, 100);
    const facts = cluster.metadata?.filter_metadata?.["pointsman"]?.fields;
    assert.equal(facts?.["model"]?.stringValue, "m");
    assert.equal(facts?.["list"]?.listValue?.values?.length, 3);
  });

  it("sends a typed message as a TypedStruct, but FilterConfig as itself", () => {
    const filters = {
      a: typed("x.A", { n: 1 }),
      b: typed("envoy.config.route.v3.FilterConfig", { disabled: true }),
    };
    const routes = [{ name: "r", match: { prefix: "/" }, typed_per_filter_config: filters }];
    const { value } = encodeResource("routes", { name: "gateway", virtual_hosts: [{ name: "v", routes }] });
    const sent = RouteConfiguration.decode(value).virtual_hosts[0]?.routes?.[0]?.typed_per_filter_config;
    assert.equal(sent?.["a"]?.type_url, "type.googleapis.com/xds.type.v3.TypedStruct");
    assert.equal(TypedStruct.decode(sent["a"].value ?? new Uint8Array()).type_url, "type.googleapis.com/x.A");
    assert.equal(sent["b"]?.type_url, "type.googleapis.com/envoy.config.route.v3.FilterConfig");
    assert.deepEqual([...(sent["b"].value ?? [])], [0x18, 1]);
  });

  it("throws for what the wire subset does not know, at any depth", () => {
    assert.throws(
      () => encodeResource("clusters", { name: "a", nonsense: 1 }),
      /clusters\.nonsense: not in the wire subset/,
    );
    assert.throws(() => encodeResource("clusters", { name: "a", nonsense: 0 }), /clusters\.nonsense/);
    assert.throws(() => encodeResource("clusters", { name: "a", type: "EDSS" }), /clusters\.type/);
    const endpoints = [{ lb_endpoints: [{ endpoint: { hostnane: "x" } }] }];
    assert.throws(
      () => encodeResource("endpoints", { cluster_name: "a", endpoints }),
      /lb_endpoints\.0\.endpoint\.hostnane/,
    );
  });

  it("takes a known field at its default value", () => {
    assert.doesNotThrow(() =>
      encodeResource("listeners", { name: "", address: { socket_address: { port_value: 0 } } }),
    );
  });
});
