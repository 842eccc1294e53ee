// SPDX-License-Identifier: Apache-2.0
import type { Container, Pod, Resources } from "./pod.ts";

/** CPU and memory of the sidecar, as Kubernetes writes quantities. */
export interface SidecarResources {
  readonly cpu: string;
  readonly memory: string;
  readonly cpuLimit: string;
  readonly memoryLimit: string;
}

/**
 * What the sidecar asks for. Limits are always there, since a quota on limits refuses a pod that has none in one
 * container. A pod of class Guaranteed stays one: there the requests are the limits. A pod with resources of its own
 * (`spec.resources`) shares those: more in a container could exceed them, and the pod would be refused.
 * https://kubernetes.io/docs/concepts/workloads/pods/pod-qos/
 */
export function sidecarResources(pod: Pod, settings: SidecarResources): Resources | undefined {
  if (pod.spec.resources !== undefined) return undefined;
  const limits = { cpu: settings.cpuLimit, memory: settings.memoryLimit };
  const { containers, initContainers = [] } = pod.spec;
  const guaranteed = [...containers, ...initContainers].every(isGuaranteed);
  return { requests: guaranteed ? limits : { cpu: settings.cpu, memory: settings.memory }, limits };
}

function isGuaranteed({ resources = {} }: Container): boolean {
  const { limits = {}, requests = {} } = resources;
  return ["cpu", "memory"].every(
    (name) => limits[name] !== undefined && (requests[name] ?? limits[name]) === limits[name],
  );
}
