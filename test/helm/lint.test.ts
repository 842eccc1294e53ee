// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, it } from "node:test";
import { CHART } from "../harness/chart.ts";
import { clusterTool } from "../harness/cluster-tool.ts";

describe("the chart", () => {
  for (const files of [[], ["values-ha.yaml"]])
    it(`has nothing for helm lint to warn of${files.length > 0 ? ` with ${files}` : ""}`, () => {
      const values = files.flatMap((file) => ["--values", join(CHART, file)]);
      const ran = helm("lint", "--strict", CHART, ...values);
      assert.equal(ran.status, 0, ran.stdout + ran.stderr);
      assert.match(ran.stdout, /0 chart\(s\) failed/);
    });

  it("is refused by a cluster whose pods cannot have native sidecars", () => {
    const old = helm("template", "pointsman", CHART, "--kube-version", "1.28.9");
    assert.match(
      old.stderr,
      /requires kubeVersion: >=1\.29\.0-0 which is incompatible with Kubernetes v1\.28\.9/,
    );
    assert.equal(helm("template", "pointsman", CHART, "--kube-version", "1.29.0").status, 0);
  });
});

function helm(...args: readonly string[]) {
  return spawnSync(clusterTool("helm"), args, { encoding: "utf8", timeout: 60_000 });
}
