// SPDX-License-Identifier: Apache-2.0
import type { Api, Backend } from "../contract/backend.ts";
import type { GatewayView } from "../contract/gateway.ts";

/** The backend that serves when Envoy goes on without us: the primary virtual model's default. Absent: no backends. */
export function failOpenBackend(view: GatewayView): Backend | undefined {
  const primary = view.policy.virtualModels.find((model) => model.name === view.policy.primary);
  const { backends } = view.catalog;
  return backends.find((backend) => backend.name === primary?.defaultBackend) ?? strongFirst(backends)[0];
}

/** The backends able to serve an API in the order in which Envoy tries them without us: the default, then the rest. */
export function failOpenChain(view: GatewayView, api: Api): readonly Backend[] {
  const able = view.catalog.backends.filter((backend) => backend.apis.includes(api));
  const first = failOpenBackend(view);
  if (first === undefined || !able.includes(first)) return strongFirst(able);
  return [first, ...able.filter((backend) => backend !== first)];
}

function strongFirst(backends: readonly Backend[]): readonly Backend[] {
  return backends.toSorted((a, b) => Number(b.tier === "strong") - Number(a.tier === "strong"));
}
