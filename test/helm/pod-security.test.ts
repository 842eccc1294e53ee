// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { chartObjects } from "../harness/chart.ts";
import { deploymentOf, podsOf } from "./chart-pods.ts";
import { goldenCases } from "./golden-cases.ts";

describe("every pod of the chart", () => {
  for (const { name, question: _question, show: _show, ...options } of goldenCases())
    it(`is restricted, with a read-only root and stated resources, in every container: ${name}`, () => {
      const pods = podsOf(chartObjects(options));
      assert.ok(pods.size >= 2);
      for (const [pod, { initContainers = [], containers, ...spec }] of pods) {
        assert.equal(spec.automountServiceAccountToken, false, pod);
        assert.deepEqual(spec.securityContext?.["seccompProfile"], { type: "RuntimeDefault" }, pod);
        assert.equal(spec.securityContext?.["runAsNonRoot"], true, pod);
        for (const container of [...initContainers, ...containers]) {
          const where = `${pod}/${container.name}`;
          assert.deepEqual(
            container.securityContext,
            {
              allowPrivilegeEscalation: false,
              readOnlyRootFilesystem: true,
              capabilities: { drop: ["ALL"] },
            },
            where,
          );
          assert.ok(container.resources?.requests?.["memory"], where);
          assert.ok(container.resources?.limits?.["memory"], where);
        }
      }
    });

  it("gives the API server's token to the router and the injector only, never to Envoy", () => {
    const objects = chartObjects({
      values: { jaeger: { enabled: true }, openai: { existingSecret: "openai" } },
    });
    const holders = [...podsOf(objects)].flatMap(([pod, { initContainers = [], containers }]) =>
      [...initContainers, ...containers]
        .filter(({ volumeMounts = [] }) => volumeMounts.some(({ name }) => name === "api-token"))
        .map(({ name }) => `${pod}/${name}`),
    );
    assert.deepEqual(holders.toSorted(), ["pointsman-injector/injector", "pointsman/router"]);
  });

  it("gives keys of backends to no container that does not read the configuration", () => {
    const objects = chartObjects({ values: { openai: { existingSecret: "openai" } } });
    const { initContainers = [], containers } = deploymentOf(objects, "pointsman").spec.template.spec;
    const holders = [...initContainers, ...containers].filter(({ volumeMounts = [] }) =>
      volumeMounts.some(({ name }) => name === "keys"),
    );
    assert.deepEqual(
      holders.map(({ name }) => name),
      ["bootstrap", "router"],
    );
  });
});
