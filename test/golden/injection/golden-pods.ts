// SPDX-License-Identifier: Apache-2.0
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { type Pod, readPod } from "../../../src/injection/pod.ts";
import type { SidecarSettings } from "../../../src/injection/sidecar-container.ts";

/** A pod as it is applied, and what an operator wants to know of it. */
export interface GoldenPod {
  readonly name: string;
  readonly question: string;
  readonly pod: Pod;
}

/** What becomes of it. */
export interface GoldenAnswer {
  readonly outcome: string;
  readonly warning?: string;
  /** Absent: as it came. */
  readonly pod?: Pod;
}

/** Stands in the golden pods where Envoy's configuration is: that is `test/golden/xds`' to show. */
export const BOOTSTRAP = '{"cost": "$0"}';

/** The sidecar of the golden pods. */
export const SETTINGS: SidecarSettings = {
  image: "registry.example/pointsman:1",
  imagePullPolicy: "IfNotPresent",
  resources: { cpu: "20m", memory: "64Mi", cpuLimit: "500m", memoryLimit: "256Mi" },
  concurrency: 1,
  bootstrap: () => BOOTSTRAP,
};

/** The case that shows the whole sidecar; elsewhere only what differs is shown. */
export const PLAIN = "what-is-added-to-a-pod";

/** Where a case's files are. */
export function goldenFile(name: string, side: "in" | "out"): string {
  return join(import.meta.dirname, `${name}.${side}.yaml`);
}

/** All cases, by name. */
export function goldenPods(): readonly GoldenPod[] {
  const names = globSync("*.in.yaml", { cwd: import.meta.dirname }).sort();
  return names.map((file) => {
    const name = file.replace(".in.yaml", "");
    const { question, pod } = parse(readFileSync(goldenFile(name, "in"), "utf8"));
    const read = readPod(pod);
    if (read === undefined) throw new Error(`${file}: its pod is none`);
    return { name, question, pod: read };
  });
}

/** What the case's answer is, with the sidecar in full. */
export function goldenAnswer(name: string): GoldenAnswer {
  const answer = readAnswer(name);
  const { pod } = answer;
  if (pod === undefined) return answer;
  return { ...answer, pod: withSidecar(pod, readAnswer(PLAIN).pod?.spec.initContainers?.[0] ?? {}) };
}

/** The pod with what its sidecar does not say taken from another. */
function withSidecar(pod: Pod, sidecar: object): Pod {
  const [first, ...others] = pod.spec.initContainers ?? [];
  return { ...pod, spec: { ...pod.spec, initContainers: [{ ...sidecar, ...first }, ...others] } } as Pod;
}

function readAnswer(name: string): GoldenAnswer {
  return parse(readFileSync(goldenFile(name, "out"), "utf8"));
}
