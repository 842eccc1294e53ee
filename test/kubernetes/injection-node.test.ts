// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { SIDECAR_AUDIENCE, SIDECAR_TOKEN_FILE } from "../../src/contract/injection.ts";
import { SIDECAR } from "../../src/injection/sidecar-container.ts";
import { Cluster } from "../harness/cluster.ts";
import { envoyBinary } from "../harness/envoy.ts";
import { InjectorLab, type RunningInjector } from "../harness/injector.ts";

/** Envoy where our image has it, and what a container of a test needs. */
const IMAGE = "localhost/sidecar:1";
const MAKE_IMAGE = join(import.meta.dirname, "../cluster/make-image.sh");

describe("an injected pod on a real node, in a namespace that enforces Pod Security restricted", () => {
  let cluster: Cluster;
  let injector: RunningInjector;

  before(async () => {
    cluster = await Cluster.start({ mode: "node" });
    await cluster.loadImages(makeImage(cluster.folder));
    const lab = await InjectorLab.start(cluster);
    injector = await lab.inject(undefined, IMAGE);
    await cluster.apply(`
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels: { pointsman.io/inject: "true", pod-security.kubernetes.io/enforce: restricted }`);
    await cluster.kubectl(["--namespace", "shop", "wait", "--for=create", "serviceaccount/default"]);
  });
  after(async () => {
    await injector[Symbol.asyncDispose]();
    await cluster[Symbol.asyncDispose]();
  });

  it("starts its application behind the sidecar, even while there is no router", async () => {
    await cluster.apply(aPod("app", "sleep 600"));
    await cluster.kubectl(["-n", "shop", "wait", "--for=condition=Ready", "--timeout=50s", "pod/app"]);
    const { status } = await cluster.get<PodStatus>("pod", "app", "--namespace", "shop");
    const [sidecar] = status.initContainerStatuses;
    assert.deepEqual([sidecar?.name, sidecar?.started, sidecar?.restartCount], [SIDECAR, true, 0]);
    assert.equal(await inPod("app", 'echo "$OPENAI_BASE_URL"'), "http://127.0.0.1:15080/v1\n");
  });

  it("has a token for the egress listener that only the sidecar can read", async () => {
    const token = await inPod(SIDECAR, `read -r token < ${SIDECAR_TOKEN_FILE} || true; echo "$token"`);
    const claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());
    assert.deepEqual([claims.aud, claims.sub], [[SIDECAR_AUDIENCE], "system:serviceaccount:shop:default"]);
    assert.equal(await inPod("app", `test -e ${SIDECAR_TOKEN_FILE} || echo none`), "none\n");
  });

  it("ends as a Job when its own containers have ended", async () => {
    await cluster.apply(aJob("batch", "exit 0"));
    await cluster.kubectl(["-n", "shop", "wait", "--for=condition=Complete", "--timeout=50s", "job/batch"]);
  });

  function inPod(container: string, script: string): Promise<string> {
    return cluster.kubectl([
      "-n",
      "shop",
      "exec",
      "app",
      "--container",
      container,
      "--",
      "/bin/sh",
      "-c",
      script,
    ]);
  }
});

interface PodStatus {
  readonly status: {
    readonly initContainerStatuses: readonly {
      readonly name: string;
      readonly started: boolean;
      readonly restartCount: number;
    }[];
  };
}

function makeImage(folder: string): string {
  const tar = join(folder, "sidecar.tar");
  const programs = [`${envoyBinary()}:/usr/local/bin/envoy`, "/bin/sh:/bin/sh", "/bin/sleep:/bin/sleep"];
  const args = programs.flatMap((program) => ["--with-libs", program]);
  const made = spawnSync(MAKE_IMAGE, [IMAGE, tar, ...args, "--entrypoint", "/bin/sh"], { encoding: "utf8" });
  assert.equal(made.status, 0, made.stderr);
  return tar;
}

function aPod(name: string, script: string): string {
  return JSON.stringify({
    apiVersion: "v1",
    kind: "Pod",
    metadata: { name, namespace: "shop" },
    spec: spec(script),
  });
}

function aJob(name: string, script: string): string {
  const template = { spec: { ...spec(script), restartPolicy: "Never" } };
  return JSON.stringify({
    apiVersion: "batch/v1",
    kind: "Job",
    metadata: { name, namespace: "shop" },
    spec: { template },
  });
}

function spec(script: string) {
  return {
    terminationGracePeriodSeconds: 1,
    securityContext: { runAsNonRoot: true, runAsUser: 1000, seccompProfile: { type: "RuntimeDefault" } },
    containers: [
      {
        name: "app",
        image: IMAGE,
        imagePullPolicy: "IfNotPresent",
        command: ["/bin/sh", "-c", script],
        securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ["ALL"] } },
      },
    ],
  };
}
