// SPDX-License-Identifier: Apache-2.0
import { envPatch, unknownContainers } from "./container-env.ts";
import { append, type PatchOperation, prepend } from "./json-patch.ts";
import { type LeftAlone, leftAlone } from "./left-alone.ts";
import type { Pod } from "./pod.ts";
import { INJECT_CONTAINERS } from "./pod-marks.ts";
import { type SidecarSettings, sidecarContainer, tokenVolume } from "./sidecar-container.ts";
import { sidecarResources } from "./sidecar-resources.ts";

/** What becomes of a pod. */
export type Injection =
  | {
      readonly kind: "injected";
      readonly patch: readonly PatchOperation[];
      /** For whoever applied it; absent: all is as asked. */
      readonly warning?: string;
    }
  | ({ readonly kind: "left-alone" } & LeftAlone);

/**
 * Puts the sidecar before everything in the pod, gives it a token, and points the other containers at it. Pure, and
 * the same for the same pod; a pod that has the sidecar is left alone, so it may be asked again. Nothing that is
 * there is changed or taken away.
 */
export function injectPod(pod: Pod, settings: SidecarSettings, authorities: string): Injection {
  const reason = leftAlone(pod);
  if (reason !== undefined) return { kind: "left-alone", ...reason };
  const { initContainers, volumes } = pod.spec;
  const resources = sidecarResources(pod, settings.resources);
  const patch = [
    prepend("/spec/initContainers", initContainers, sidecarContainer(settings, authorities, resources)),
    ...append("/spec/volumes", volumes, [tokenVolume]),
    ...envPatch(pod),
  ];
  const unknown = unknownContainers(pod);
  if (unknown.length === 0) return { kind: "injected", patch };
  return {
    kind: "injected",
    patch,
    warning: `${INJECT_CONTAINERS}: no container is called ${unknown.join(", ")}`,
  };
}
