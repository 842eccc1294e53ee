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

To a scraper that accepts \`application/openmetrics-text\`, as Prometheus does, they are OpenMetrics, and buckets of
\`pointsman_decision_duration_seconds\` have the trace of their latest sampled request as an exemplar (Prometheus keeps them with
\`--enable-feature=exemplar-storage\`). Over OTLP there are none.

The same metrics are pushed over OTLP when \`OTEL_EXPORTER_OTLP_METRICS_ENDPOINT\` is set, or \`OTEL_METRICS_EXPORTER=otlp\` beside
\`OTEL_EXPORTER_OTLP_ENDPOINT\`; the general endpoint alone does not do it, since it may be Jaeger's, which takes no metrics. They go every
\`OTEL_METRIC_EXPORT_INTERVAL\` milliseconds (default 60000) and once more at the end. A collector that fails is told of once in the
log (\`metrics-not-pushed\`) and counted in \`pointsman_metric_pushes_failed_total\`; exchanges notice nothing. Names over OTLP are those
below, save that \`gen_ai_client_token_usage\` is \`gen_ai.client.token.usage\` there, \`gen_ai_server_request_duration_seconds\` is
\`gen_ai.server.request.duration\`, and their labels have dots too: the GenAI semantic conventions'. A reading of the event
loop's lag takes nothing from the next one, by whichever way.

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
