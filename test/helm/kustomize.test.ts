// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { parse } from "yaml";
import { runTool } from "../harness/chart.ts";
import { clusterTool } from "../harness/cluster-tool.ts";
import { deploymentOf, podsOf } from "./chart-pods.ts";
import { deployed, KUSTOMIZE } from "./deployed.ts";
import { readMountedConfig } from "./mounted-config.ts";

describe("deploy/kustomize", () => {
  it("has in its base what the chart makes now (deploy/kustomize/generate.sh writes it)", () => {
    const made = runTool(`${KUSTOMIZE}/generate.sh`, ["-"], { HELM: clusterTool("helm") });
    assert.equal(made, readFileSync(`${KUSTOMIZE}/base/pointsman.yaml`, "utf8"));
  });

  it("builds its base without a trace of Helm", () => {
    const objects = deployed("kustomize/base");
    assert.ok(objects.some(({ kind }) => kind === "Namespace"));
    assert.ok(!JSON.stringify(objects).includes("Helm"));
    assert.ok(!objects.some(({ kind }) => kind === "Pod"), "helm test is Helm's");
  });

  it("gives the overlay's image to every container, and to sidecars", () => {
    const objects = deployed("kustomize/overlays/openai");
    const containers = [...podsOf(objects).values()].flatMap((pod) => [
      ...(pod.initContainers ?? []),
      ...pod.containers,
    ]);
    const images = containers.map(({ image }) => image);
    assert.deepEqual([...new Set(images)], ["registry.example/pointsman:0.1.0"]);
    const { args = [] } = deploymentOf(objects, "pointsman-injector").spec.template.spec.containers[0] ?? {};
    assert.ok(args.includes("--image=registry.example/pointsman:0.1.0"));
  });

  it("mounts the overlay's configuration, which is read without a complaint, and its key", () => {
    const read = readMountedConfig(deployed("kustomize/overlays/openai"));
    assert.equal(read.kind, "config", JSON.stringify(read));
    const file: unknown = parse(readFileSync(`${KUSTOMIZE}/overlays/openai/pointsman.yaml`, "utf8"));
    assert.ok(JSON.stringify(file).includes("strongShare"));
    assert.equal(read.kind === "config" && read.config.catalog.secrets.size, 1);
  });
});
