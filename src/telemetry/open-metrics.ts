// SPDX-License-Identifier: Apache-2.0

/** The content type of OpenMetrics text. */
export const OPEN_METRICS_CONTENT_TYPE = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/** True when a scraper's Accept header names OpenMetrics, as Prometheus's does. */
export function wantsOpenMetrics(accept: string): boolean {
  return /(^|,)\s*application\/openmetrics-text\s*(;|,|$)/i.test(accept);
}

/**
 * Prometheus text as OpenMetrics: counters' families without `_total`, no units (ours are UCUM's words, not suffixes of
 * names), an end, and what `behind` has for a sample's line.
 * https://github.com/prometheus/OpenMetrics/blob/v1.0.0/specification/OpenMetrics.md
 */
export function openMetrics(text: string, behind: (line: string) => string): string {
  const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("# UNIT "));
  const counters = new Set(lines.flatMap((line) => COUNTER.exec(line)?.[1] ?? []));
  const told = lines.map((line) => {
    if (!line.startsWith("#")) return line + behind(line);
    const [, kind, name = "", rest] = METADATA.exec(line) ?? [];
    return counters.has(name) ? `# ${kind} ${name.replace(/_total$/, "")} ${rest}` : line;
  });
  return `${told.join("\n")}\n# EOF\n`;
}

const COUNTER = /^# TYPE (\S+) counter$/;
const METADATA = /^# (HELP|TYPE) (\S+) (.*)$/;
