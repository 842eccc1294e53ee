// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { test } from "node:test";
import { Cluster } from "../harness/cluster.ts";
import { ClusterProcess } from "../harness/cluster-process.ts";

test("an API server keeps its objects when it is killed and started again, and leaves nothing behind", async () => {
  const cluster = await Cluster.start({ mode: "api" });
  try {
    await cluster.apply("{apiVersion: v1, kind: Namespace, metadata: {name: kept}}");
    const server = new ClusterProcess(cluster, "kube-apiserver");
    await server.stop();
    assert.notEqual((await cluster.tryKubectl(["get", "namespaces", "--request-timeout=2s"])).code, 0);
    await server.start();
    assert.match(await cluster.kubectl(["get", "namespaces", "--output", "name"]), /namespace\/kept/);
  } finally {
    await cluster[Symbol.asyncDispose]();
  }
  assert.equal(existsSync(cluster.folder), false);
});
