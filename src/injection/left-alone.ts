// SPDX-License-Identifier: Apache-2.0
import { SIDECAR_PORT, SIDECAR_READY_PORT } from "../contract/injection.ts";
import type { Pod } from "./pod.ts";
import { declined, INJECT_LABEL } from "./pod-marks.ts";
import { SIDECAR, TOKEN_VOLUME } from "./sidecar-container.ts";

/** Why a pod is as it came; each is a label of the metric. */
export const LEFT_ALONE = [
  "declined",
  "already-injected",
  "no-service-account",
  "host-network",
  "windows",
  "name-taken",
  "port-taken",
] as const;

/** Why a pod is left as it came, and what its owner is told: nothing where it is as they wanted it. */
export interface LeftAlone {
  readonly why: (typeof LEFT_ALONE)[number];
  readonly warning?: string;
}

/** Why the pod cannot or must not have the sidecar; undefined when it can. */
export function leftAlone(pod: Pod): LeftAlone | undefined {
  const { spec } = pod;
  if (declined(pod)) return { why: "declined" };
  if (spec.initContainers?.some(({ name }) => name === SIDECAR)) return { why: "already-injected" };
  // Static pods have none, and the API server refuses a token without one; every other pod got `default` before us.
  if (spec.serviceAccountName === undefined)
    return warned("no-service-account", "it has no ServiceAccount, so no token");
  if (spec.hostNetwork === true) return warned("host-network", "hostNetwork shares its ports with the node");
  if (spec.os?.name === "windows") return warned("windows", "the sidecar runs on Linux");
  const name = nameTaken(pod);
  if (name !== undefined) return warned("name-taken", `${name} is already there`);
  const port = portTaken(pod);
  return port === undefined ? undefined : warned("port-taken", `a container has port ${port} of the sidecar`);
}

/** kubectl shows a warning to whoever applies; past 120 characters it may be cut. */
function warned(why: LeftAlone["why"], because: string): LeftAlone {
  return { why, warning: `not injected: ${because}; label ${INJECT_LABEL}=false to say so` };
}

function nameTaken({ spec }: Pod): string | undefined {
  if (spec.containers.some(({ name }) => name === SIDECAR)) return `container ${SIDECAR}`;
  return spec.volumes?.some(({ name }) => name === TOKEN_VOLUME) ? `volume ${TOKEN_VOLUME}` : undefined;
}

function portTaken({ spec }: Pod): number | undefined {
  const ports = [...spec.containers, ...(spec.initContainers ?? [])].flatMap(({ ports = [] }) => ports);
  return ports
    .map(({ containerPort }) => containerPort)
    .find((port) => port === SIDECAR_PORT || port === SIDECAR_READY_PORT);
}
