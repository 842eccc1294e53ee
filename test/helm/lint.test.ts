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
      const ran = spawnSync(clusterTool("helm"), ["lint", "--strict", CHART, ...values], {
        encoding: "utf8",
      });
      assert.equal(ran.status, 0, ran.stdout + ran.stderr);
      assert.match(ran.stdout, /0 chart\(s\) failed/);
    });
});
