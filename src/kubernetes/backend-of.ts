// SPDX-License-Identifier: Apache-2.0
import type { Endpoint } from "../contract/backend.ts";
import type { DiscoveredBackend } from "../contract/discovery.ts";
import { credentialOf } from "./credential.ts";
import type { ServiceForm } from "./service-form.ts";

/** The backend that a form describes, with the defaults of docs/annotations.md; external names have no endpoints. */
export function backendOf(form: ServiceForm, endpoints: readonly Endpoint[]): DiscoveredBackend {
  const { settings } = form;
  const credential = credentialOf(settings);
  return {
    name: form.backend,
    tier: settings.tier,
    model: form.model,
    connection: form.connection,
    apis: settings.apis ?? ["chat-completions", "completions", "responses"],
    capabilities: settings.capabilities ?? ["tools", "json-schema", "streaming"],
    contextWindow: settings["context-window"] ?? 8192,
    forwardAuthorization: false,
    ...(form.slicePort !== undefined && { endpoints }),
    ...(settings.profile !== undefined && { profile: settings.profile }),
    ...(settings.price !== undefined && { price: settings.price }),
    ...(credential !== undefined && { credential }),
    ...(settings["virtual-models"] !== undefined && { virtualModels: settings["virtual-models"] }),
  };
}
