// SPDX-License-Identifier: Apache-2.0
import { SIDECAR_PORT } from "../contract/injection.ts";
import { append, type PatchOperation } from "./json-patch.ts";
import type { Container, Pod } from "./pod.ts";
import { type EnvWish, envWish } from "./pod-marks.ts";

/** The variable by which OpenAI's SDKs take another address than OpenAI's. */
export const BASE_URL = "OPENAI_BASE_URL";

/** The variable without which those SDKs refuse to start. */
export const API_KEY = "OPENAI_API_KEY";

/** Stands where a key is wanted and none is needed: Envoy takes it off before anything leaves the pod. */
export const PLACEHOLDER_KEY = "pointsman-needs-no-key";

/** Containers of other sidecars' makers: they ask no LLM, and their owners compare them with what they injected. */
const OTHERS: ReadonlySet<string> = new Set([
  "istio-proxy",
  "istio-init",
  "istio-validation",
  "linkerd-proxy",
  "linkerd-init",
  "kuma-sidecar",
  "kuma-init",
  "consul-dataplane",
  "consul-connect-inject-init",
  "daprd",
  "vault-agent",
  "vault-agent-init",
]);

/**
 * Points the pod's containers at the sidecar. Init containers lie one place further than in the pod as it came: the
 * sidecar has been put before them.
 */
export function envPatch(pod: Pod): readonly PatchOperation[] {
  const wish = envWish(pod);
  const { containers, initContainers = [] } = pod.spec;
  return [
    ...containers.flatMap((container, at) => pointed(container, `/spec/containers/${at}/env`, wish)),
    ...initContainers.flatMap((container, at) =>
      // One with a restart policy is a sidecar itself.
      container.restartPolicy === undefined
        ? pointed(container, `/spec/initContainers/${at + 1}/env`, wish)
        : [],
    ),
  ];
}

/** Containers that the annotation names and the pod does not have. */
export function unknownContainers(pod: Pod): readonly string[] {
  const wish = envWish(pod);
  if (wish.kind !== "named") return [];
  const { containers, initContainers = [] } = pod.spec;
  const there = new Set([...containers, ...initContainers].map(({ name }) => name));
  return [...wish.names].filter((name) => !there.has(name));
}

function pointed(container: Container, path: string, wish: EnvWish): readonly PatchOperation[] {
  if (!wanted(container, wish) || sets(container, BASE_URL)) return [];
  const base = { name: BASE_URL, value: `http://127.0.0.1:${SIDECAR_PORT}/v1` };
  const key = { name: API_KEY, value: PLACEHOLDER_KEY };
  const hasKey = sets(container, API_KEY) || mayTake(container, API_KEY);
  return append(path, container.env, hasKey ? [base] : [base, key]);
}

function wanted({ name }: Container, wish: EnvWish): boolean {
  if (wish.kind === "named") return wish.names.has(name);
  return wish.kind === "all" && !OTHERS.has(name);
}

function sets(container: Container, variable: string): boolean {
  return container.env?.some(({ name }) => name === variable) ?? false;
}

/** Whether a Secret or ConfigMap that is taken whole could set it; what is in there is not ours to read. */
function mayTake(container: Container, variable: string): boolean {
  return container.envFrom?.some(({ prefix = "" }) => variable.startsWith(prefix)) ?? false;
}
