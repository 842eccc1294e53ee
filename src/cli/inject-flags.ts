// SPDX-License-Identifier: Apache-2.0
import type { HostPort } from "../contract/gateway.ts";
import type { CERTIFICATE_MAKERS, InjectOptions, PULL_POLICIES, SidecarOptions } from "./inject-options.ts";
import { amountOf } from "./quantity.ts";

/** The flags of `pointsman inject`, as commander gives them. */
export interface InjectFlags {
  readonly listen?: HostPort;
  readonly admin?: HostPort;
  readonly namespace: string;
  readonly name: string;
  readonly webhook?: string;
  readonly certificate: (typeof CERTIFICATE_MAKERS)[number];
  readonly caSecret?: string;
  readonly tlsSecret?: string;
  readonly caConfigMap?: string;
  readonly dnsNames?: readonly string[];
  readonly image: string;
  readonly imagePullPolicy?: (typeof PULL_POLICIES)[number];
  readonly router?: HostPort;
  readonly egress?: HostPort;
  readonly cpu: string;
  readonly memory: string;
  readonly cpuLimit: string;
  readonly memoryLimit: string;
  readonly concurrency: number;
  readonly kubeconfig?: string;
}

/** Port of the Service for sidecars: gRPC. */
export const ROUTER_PORT = 18_443;
/** Port of the Service for sidecars: their strong traffic. */
export const EGRESS_PORT = 18_444;

/** A sentence about requests over their limits, for which every pod would be refused; undefined: they are not. */
export function limitProblem({ cpu, cpuLimit, memory, memoryLimit }: InjectFlags): string | undefined {
  if (amountOf(cpu) > amountOf(cpuLimit))
    return `--cpu ${cpu} is over --cpu-limit ${cpuLimit}: raise the limit`;
  if (amountOf(memory) > amountOf(memoryLimit))
    return `--memory ${memory} is over --memory-limit ${memoryLimit}: raise the limit`;
  return undefined;
}

/** What to run with: names and addresses that are not given follow from the release's name and namespace. */
export function optionsOf(flags: InjectFlags): InjectOptions {
  const { name, namespace, certificate, kubeconfig } = flags;
  const sidecar = sidecarOf(flags);
  return {
    listen: flags.listen ?? at(9443),
    admin: flags.admin ?? at(10_081),
    namespace,
    certificate,
    caSecret: flags.caSecret ?? `${name}-ca`,
    tlsSecret: flags.tlsSecret ?? `${name}-tls`,
    caConfigMap: flags.caConfigMap ?? `${name}-ca`,
    webhook: flags.webhook ?? `${name}-injector.${namespace}`,
    dnsNames: [...new Set([...serviceNames(flags), ...hostsOf(sidecar), ...(flags.dnsNames ?? [])])],
    sidecar,
    ...(kubeconfig !== undefined && { kubeconfig }),
  };
}

function sidecarOf(flags: InjectFlags): SidecarOptions {
  const { image, imagePullPolicy, cpu, memory, cpuLimit, memoryLimit, concurrency } = flags;
  const host = `${flags.name}-router.${flags.namespace}.svc`;
  return {
    image,
    ...(imagePullPolicy !== undefined && { imagePullPolicy }),
    router: flags.router ?? { host, port: ROUTER_PORT },
    egress: flags.egress ?? { host, port: EGRESS_PORT },
    resources: { cpu, memory, cpuLimit, memoryLimit },
    concurrency,
  };
}

/** Every form in which a pod may write the names of both Services. */
function serviceNames({ name, namespace }: InjectFlags): readonly string[] {
  return ["router", "injector"].flatMap((service) => {
    const short = `${name}-${service}`;
    const full = `${short}.${namespace}`;
    return [`${full}.svc`, `${full}.svc.cluster.local`, full, short];
  });
}

function hostsOf({ router, egress }: SidecarOptions): readonly string[] {
  return [router.host, egress.host];
}

function at(port: number): HostPort {
  return { host: "0.0.0.0", port };
}
