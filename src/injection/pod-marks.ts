// SPDX-License-Identifier: Apache-2.0
import type { Pod } from "./pod.ts";

/** Label on a namespace or a pod: `true` asks for the sidecar, `false` on a pod declines it. */
export const INJECT_LABEL = "pointsman.io/inject";

/** Annotation on a pod: `false` leaves the environment of its containers alone. */
export const INJECT_ENV = "pointsman.io/inject-env";

/** Annotation on a pod: the containers whose environment is set, by name and with commas between them; absent: all. */
export const INJECT_CONTAINERS = "pointsman.io/inject-containers";

/** Whether the owner of the pod declined. */
export function declined(pod: Pod): boolean {
  return pod.metadata.labels?.[INJECT_LABEL] === "false";
}

/** Whose environment is set: nobody's, those named, or everybody's. */
export type EnvWish =
  | { readonly kind: "none" }
  | { readonly kind: "all" }
  | { readonly kind: "named"; readonly names: ReadonlySet<string> };

/** What the pod's annotations ask for its containers' environment. */
export function envWish(pod: Pod): EnvWish {
  const annotations = pod.metadata.annotations ?? {};
  if (annotations[INJECT_ENV] === "false") return { kind: "none" };
  const named = annotations[INJECT_CONTAINERS];
  if (named === undefined) return { kind: "all" };
  const names = named.split(",").map((name) => name.trim());
  return { kind: "named", names: new Set(names.filter((name) => name !== "")) };
}
