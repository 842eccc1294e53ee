// SPDX-License-Identifier: Apache-2.0
import type { HostPort } from "../contract/gateway.ts";

/** When nodes ask the registry for an image (core/v1, Container.imagePullPolicy). */
export const PULL_POLICIES = ["Always", "IfNotPresent", "Never"] as const;

/** Who makes the server certificate: the injector, or somebody else (cert-manager) into the Secret. */
export const CERTIFICATE_MAKERS = ["made", "given"] as const;

/** What `inject` runs with. */
export interface InjectOptions {
  /** HTTPS, for the API server. */
  readonly listen: HostPort;
  /** Plain HTTP, for probes and scrapes. */
  readonly admin: HostPort;
  /** The namespace that the injector and its objects are in. */
  readonly namespace: string;
  readonly certificate: (typeof CERTIFICATE_MAKERS)[number];
  /** Names of its objects. */
  readonly caSecret: string;
  readonly tlsSecret: string;
  readonly caConfigMap: string;
  readonly webhook: string;
  /** What the server certificate is for. */
  readonly dnsNames: readonly string[];
  readonly sidecar: SidecarOptions;
  /** File that says where the API server is; absent: as a pod finds it. */
  readonly kubeconfig?: string;
}

/** What is injected. */
export interface SidecarOptions {
  readonly image: string;
  /** Absent: Kubernetes' default for the image's tag. */
  readonly imagePullPolicy?: (typeof PULL_POLICIES)[number];
  /** Where it finds ADS, ext_proc, access log and health. */
  readonly router: HostPort;
  /** Where its strong traffic goes. */
  readonly egress: HostPort;
  /** As Kubernetes writes quantities. */
  readonly resources: {
    readonly cpu: string;
    readonly memory: string;
    readonly cpuLimit: string;
    readonly memoryLimit: string;
  };
  /** Envoy's worker threads. */
  readonly concurrency: number;
}
