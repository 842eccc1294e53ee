// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { SidecarSettings } from "./sidecar-container.ts";
import { webhook } from "./webhook.ts";
import { WebhookMetrics } from "./webhook-metrics.ts";

const SETTINGS: SidecarSettings = {
  image: "registry.example/pointsman:1",
  resources: { cpu: "20m", memory: "64Mi", cpuLimit: "500m", memoryLimit: "256Mi" },
  concurrency: 1,
  bootstrap: (authorities) => JSON.stringify({ authorities }),
};
const POD = {
  apiVersion: "v1",
  kind: "Pod",
  metadata: { generateName: "shop-" },
  spec: {
    serviceAccountName: "default",
    containers: [{ name: "app", env: [{ name: "SECRET", value: "sk-secret" }] }],
  },
};

describe("a review", () => {
  it("is answered under its own uid with a patch of the pod, and always allowed", () => {
    const { response, log } = reviewed({ object: POD });
    assert.deepEqual([response.uid, response.allowed, response.patchType], ["1-2-3", true, "JSONPatch"]);
    const patch = JSON.parse(Buffer.from(response.patch ?? "", "base64").toString());
    assert.deepEqual(
      patch.map(({ op, path }: { readonly op: string; readonly path: string }) => `${op} ${path}`),
      [
        "add /spec/initContainers",
        "add /spec/volumes",
        "add /spec/containers/0/env/-",
        "add /spec/containers/0/env/-",
      ],
    );
    assert.deepEqual(log, [
      ["info", "pod-reviewed", { outcome: "injected", namespace: "shop", pod: "shop-" }],
    ]);
  });

  it("gives the sidecar the authorities that there are at that moment", () => {
    let authorities = "first";
    const answer = answering({ authorities: () => authorities });
    const patches = ["first", "second"].map((one) => {
      authorities = one;
      return Buffer.from(answer(review({ object: POD })).response.patch ?? "", "base64").toString();
    });
    assert.match(patches[0] ?? "", /first/);
    assert.match(patches[1] ?? "", /second/);
  });

  it("tells a warning to whoever applied the pod, and to the log", () => {
    const object = { ...POD, spec: { ...POD.spec, hostNetwork: true } };
    const { response, log } = reviewed({ object });
    assert.equal(response.patch, undefined);
    assert.match(response.warnings?.[0] ?? "", /^pointsman: not injected: hostNetwork/);
    assert.ok((response.warnings?.[0] ?? "").length <= 120);
    assert.equal(log[0]?.[0], "warn");
  });

  it("of anything but a pod that is made is allowed as it came", () => {
    const others = [
      { object: { kind: "Service", spec: {} } },
      { object: POD, operation: "UPDATE" },
      { object: POD, subResource: "eviction" },
      { object: null, operation: "DELETE" },
      { object: { kind: "Pod", spec: { containers: "none" } } },
    ];
    for (const request of others)
      assert.deepEqual(reviewed(request).response, { uid: "1-2-3", allowed: true }, JSON.stringify(request));
  });

  it("that is none, or of another version, is not answered", () => {
    const answer = webhook({
      settings: SETTINGS,
      authorities: () => "",
      metrics: new WebhookMetrics(),
      log: () => {},
    });
    const versionless = { ...review({ object: POD }), apiVersion: "admission.k8s.io/v1beta1" };
    for (const body of [undefined, null, [], "x", {}, versionless, { ...review({}), request: { uid: "" } }])
      assert.equal(answer(body), undefined, JSON.stringify(body));
  });

  it("that meets a bug of ours is allowed as it came, and the bug is told without the pod", () => {
    const broken = { ...SETTINGS, bootstrap: (): string => assert.fail("broken") };
    const { response, log, metrics } = reviewed({ object: POD }, broken);
    assert.deepEqual(response, { uid: "1-2-3", allowed: true });
    assert.equal(log[0]?.[1], "bug");
    assert.doesNotMatch(JSON.stringify(log), /sk-secret/);
    assert.match(metrics, /outcome="failed"\} 1/);
  });
});

interface Reviewed {
  readonly response: {
    readonly uid: string;
    readonly allowed: boolean;
    readonly patchType?: string;
    readonly patch?: string;
    readonly warnings?: readonly string[];
  };
}

function reviewed(request: object, settings = SETTINGS) {
  const log: unknown[][] = [];
  const metrics = new WebhookMetrics();
  const answer = webhook({
    settings,
    authorities: () => "",
    metrics,
    log: (...line) => void log.push(line),
  });
  const { response } = JSON.parse(answer(review(request)) ?? "") as Reviewed;
  return { response, log, metrics: metrics.text() };
}

function answering({ authorities }: { readonly authorities: () => string }): (body: unknown) => Reviewed {
  const answer = webhook({ settings: SETTINGS, authorities, metrics: new WebhookMetrics(), log: () => {} });
  return (body) => JSON.parse(answer(body) ?? "") as Reviewed;
}

function review(request: object) {
  return {
    apiVersion: "admission.k8s.io/v1",
    kind: "AdmissionReview",
    request: { uid: "1-2-3", namespace: "shop", operation: "CREATE", ...request },
  };
}
