// SPDX-License-Identifier: Apache-2.0
import { dirname } from "node:path/posix";
import { SIDECAR_AUDIENCE, SIDECAR_READY_PORT, SIDECAR_TOKEN_FILE } from "../contract/injection.ts";
import type { Resources } from "./pod.ts";
import type { SidecarResources } from "./sidecar-resources.ts";

/** Name of the injected container; a pod that has it is injected. */
export const SIDECAR = "pointsman-envoy";

/** Name of the injected volume. */
export const TOKEN_VOLUME = "pointsman-token";

/** Everything about the sidecar that does not come from the pod. */
export interface SidecarSettings {
  readonly image: string;
  /** Absent: Kubernetes' default for the image's tag. */
  readonly imagePullPolicy?: "Always" | "IfNotPresent" | "Never";
  readonly resources: SidecarResources;
  /** Worker threads of Envoy. */
  readonly concurrency: number;
  /** Envoy's configuration to start with, as JSON text, for whoever trusts these authorities (PEM). */
  readonly bootstrap: (authorities: string) => string;
}

/** The user and group that the image is made for. */
const NONROOT = 65_532;

/** Seconds that a starting Envoy may take before the kubelet starts it again. */
const STARTUP_S = 120;

/**
 * The sidecar: an init container that goes on (`restartPolicy: Always`), so that it is there before every other
 * container and ends after them, and a Job ends with its own containers. It has no readiness probe: the pod is as
 * ready as its application.
 * https://kubernetes.io/docs/concepts/workloads/pods/sidecar-containers/
 */
export function sidecarContainer(
  settings: SidecarSettings,
  authorities: string,
  resources: Resources | undefined,
) {
  return {
    name: SIDECAR,
    image: settings.image,
    ...(settings.imagePullPolicy && { imagePullPolicy: settings.imagePullPolicy }),
    restartPolicy: "Always",
    command: ["/usr/local/bin/envoy"],
    args: [
      ...["--config-yaml", literal(settings.bootstrap(authorities))],
      ...["--service-node", "$(POD_NAME).$(POD_NAMESPACE)"],
      ...["--concurrency", String(settings.concurrency)],
      // The pod may hold another Envoy (Istio's): both share the network namespace that hot restart's sockets are in.
      "--use-dynamic-base-id",
      ...["--drain-strategy", "immediate"],
      ...["--log-level", "warning"],
    ],
    env: [podField("POD_NAME", "metadata.name"), podField("POD_NAMESPACE", "metadata.namespace")],
    ...(resources && { resources }),
    startupProbe: {
      httpGet: { path: "/ready", port: SIDECAR_READY_PORT },
      periodSeconds: 1,
      timeoutSeconds: 2,
      failureThreshold: STARTUP_S,
    },
    securityContext: SECURITY,
    volumeMounts: [{ name: TOKEN_VOLUME, mountPath: dirname(SIDECAR_TOKEN_FILE), readOnly: true }],
  };
}

/** All that Pod Security asks for at its level *restricted*, whatever the pod says for its other containers. */
const SECURITY = {
  runAsNonRoot: true,
  runAsUser: NONROOT,
  runAsGroup: NONROOT,
  allowPrivilegeEscalation: false,
  readOnlyRootFilesystem: true,
  privileged: false,
  capabilities: { drop: ["ALL"] },
  seccompProfile: { type: "RuntimeDefault" },
};

/** The token by which the egress listener knows the pod; the kubelet keeps it fresh. */
export const tokenVolume = {
  name: TOKEN_VOLUME,
  projected: {
    sources: [
      { serviceAccountToken: { audience: SIDECAR_AUDIENCE, expirationSeconds: 3600, path: "token" } },
    ],
  },
};

/** Kubernetes reads `$(NAME)` and `$$` in arguments; this text means every `$` as it stands. */
function literal(text: string): string {
  return text.replaceAll("$", "$$$$");
}

function podField(name: string, fieldPath: string) {
  return { name, valueFrom: { fieldRef: { fieldPath } } };
}
