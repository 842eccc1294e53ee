// SPDX-License-Identifier: Apache-2.0
import { FAMILIES, type Family, LABELS, OBSERVED_FAMILIES } from "../../src/telemetry/metric-families.ts";
import { code, head, table } from "./table.ts";

/** Every family of metrics at /metrics. */
export function metricsPage(): string {
  const families: readonly Family[] = Object.values(FAMILIES);
  const observed: readonly Family[] = Object.values(OBSERVED_FAMILIES);
  const labels = Object.entries(LABELS).map(([name, meaning]) => [code(name), meaning]);
  return `${head("Metrics", "src/telemetry/metric-families.ts")}
At \`/metrics\` of the admin address, as Prometheus text. Names are stable; label values are configured names and closed
sets, never a client's text. Envoy's own metrics are at its admin address.

## Exchanges and decisions

${familyTable(families)}

## The process

${familyTable(observed)}

## Labels

${table(["label", "values"], labels)}

More label sets than the limit of a family share one, labelled \`otel_metric_overflow="true"\`.

## Buckets

${table(["histogram", "upper bounds"], bucketRows(families))}
`;
}

function familyTable(families: readonly Family[]): string {
  const rows = families.map(({ name, kind, labels, help }) => [
    code(name),
    kind,
    labels.map(code).join(", "),
    help,
  ]);
  return table(["name", "type", "labels", "what it tells"], rows);
}

function bucketRows(families: readonly Family[]): readonly (readonly string[])[] {
  return families.flatMap(({ name, buckets }) => (buckets ? [[code(name), buckets.join(", ")]] : []));
}
