// SPDX-License-Identifier: Apache-2.0
import type { Attributes } from "@opentelemetry/api";
import type { AccessRecord } from "../contract/access.ts";
import { APIS, type Backend } from "../contract/backend.ts";
import type { LedgerEntry } from "../contract/ledger.ts";
import { EGRESS_REASON, KEYS } from "../contract/metadata.ts";
import { FAMILIES } from "./metric-families.ts";
import type { Metrics } from "./metrics.ts";
import { providerName } from "./provider-name.ts";
import { CONVENTION, OPERATIONS } from "./semconv.ts";

/** Tells finished exchanges by the GenAI conventions. */
export interface GenAiMetrics {
  /** `served` is the backend that answered; without it nothing is told, since the provider is required. */
  record(record: AccessRecord, entry: LedgerEntry | undefined, served: Backend | undefined): void;
}

/**
 * Told only where all that is required is known: an API that we steer, by its route's name, and a backend. Estimated
 * tokens are not told: the convention forbids it. The gateway's half of a sidecar's exchange is the sidecar's to tell.
 */
export function createGenAiMetrics(metrics: Metrics): GenAiMetrics {
  const tokens = metrics.histogram(FAMILIES.tokenUsage);
  const duration = metrics.histogram(FAMILIES.requestDuration);
  return {
    record(record, entry, served) {
      if (served === undefined || record.decision[KEYS.reason] === EGRESS_REASON) return;
      const attributes = attributesOf(record, served);
      if (attributes === undefined) return;
      duration.record(record.durationMs / 1_000, { ...attributes, ...errorOf(record.status) });
      if (entry?.usage.source !== "reported") return;
      tokens.record(entry.usage.promptTokens, { ...attributes, [CONVENTION.tokenType]: "input" });
      tokens.record(entry.usage.completionTokens, { ...attributes, [CONVENTION.tokenType]: "output" });
    },
  };
}

function attributesOf({ route, decision }: AccessRecord, served: Backend): Attributes | undefined {
  const api = APIS.find((one) => one === route);
  if (api === undefined) return undefined;
  const asked = decision[KEYS.virtualModel];
  return {
    [CONVENTION.operationName]: OPERATIONS[api],
    [CONVENTION.providerName]: providerName(served.connection.host, api),
    ...(typeof asked === "string" ? { [CONVENTION.requestModel]: asked } : {}),
    [CONVENTION.responseModel]: served.model,
  };
}

function errorOf(status: number): Attributes {
  if (status >= 400 && status <= 599) return { [CONVENTION.errorType]: String(status) };
  return status === 0 ? { [CONVENTION.errorType]: "_OTHER" } : {};
}
