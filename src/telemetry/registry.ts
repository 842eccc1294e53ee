// SPDX-License-Identifier: Apache-2.0

/** Values of a family's labels, in the order of their names. */
export type LabelValues = readonly string[];

/** A count that only grows. */
export interface Counter {
  add(labels: LabelValues, amount?: number): void;
}

/** A distribution over fixed buckets. */
export interface Histogram {
  observe(labels: LabelValues, value: number): void;
}

/** What a family of metrics is called and told apart by. */
export interface Family {
  readonly name: string;
  readonly help: string;
  readonly labels: readonly string[];
}

/** One gauge's value, read when the metrics are. */
export interface Sample {
  readonly labels: LabelValues;
  readonly value: number;
}

/** Metrics of this process, told as Prometheus text. No globals: each composition has its own. */
export interface Registry {
  counter(family: Family): Counter;
  histogram(family: Family, buckets: readonly number[]): Histogram;
  /** `type` is what Prometheus is told; a counter here is one that somebody else counts. */
  observed(family: Family, type: "gauge" | "counter", read: () => readonly Sample[]): void;
  /** https://prometheus.io/docs/instrumenting/exposition_formats/#text-based-format */
  text(): string;
}

/** The content type of `text()`. */
export const METRICS_CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8";

/** Label sets a family may have. Names come from the configuration, so only many reloads can reach this. */
const MAX_LABEL_SETS = 1_000;
/** What every label says in the set that takes the rest. */
const OVERFLOW = "other";

/**
 * Counters and histograms on plain maps. Hand-written because the OpenTelemetry metrics SDK with its Prometheus
 * exporter costs 140 ms and 27 MB at start for the same text (measured), and nothing else of it is used.
 */
export function createRegistry(): Registry {
  const families: (() => string)[] = [];
  return {
    counter(family) {
      const sets = new LabelSets(family, () => ({ value: 0 }));
      families.push(() =>
        told(
          family,
          "counter",
          sets.lines(({ value }, labels) => line(family.name, labels, value)),
        ),
      );
      return {
        add(labels, amount = 1) {
          sets.of(labels).value += amount;
        },
      };
    },
    histogram(family, buckets) {
      const sets = new LabelSets(family, () => ({ counts: new Float64Array(buckets.length + 1), sum: 0 }));
      families.push(() =>
        told(
          family,
          "histogram",
          sets.lines((cell, labels) => spread(family, buckets, cell, labels)),
        ),
      );
      return {
        observe(labels, value) {
          if (!Number.isFinite(value)) return;
          const cell = sets.of(labels);
          const at = bucketOf(buckets, value);
          cell.counts[at] = (cell.counts[at] ?? 0) + 1;
          cell.sum += value;
        },
      };
    },
    observed(family, type, read) {
      const lines = () =>
        read().map(({ labels, value }) => line(family.name, rendered(family.labels, labels), value));
      families.push(() => told(family, type, lines()));
    },
    text: () => families.map((tell) => tell()).join(""),
  };
}

/** The cells of one family by label values, up to the limit; the rest share one. */
class LabelSets<Cell> {
  readonly #cells = new Map<string, { readonly labels: string; readonly cell: Cell }>();
  readonly #family: Family;
  readonly #empty: () => Cell;

  constructor(family: Family, empty: () => Cell) {
    this.#family = family;
    this.#empty = empty;
    if (family.labels.length === 0) this.of([]);
  }

  of(labels: LabelValues): Cell {
    const key = labels.length === 1 ? (labels[0] ?? "") : labels.join("\0");
    const known = this.#cells.get(key);
    if (known !== undefined) return known.cell;
    if (this.#cells.size >= MAX_LABEL_SETS && !labels.every((value) => value === OVERFLOW)) {
      return this.of(this.#family.labels.map(() => OVERFLOW));
    }
    const cell = this.#empty();
    this.#cells.set(key, { labels: rendered(this.#family.labels, labels), cell });
    return cell;
  }

  lines(tell: (cell: Cell, labels: string) => string): readonly string[] {
    return Array.from(this.#cells.values(), ({ labels, cell }) => tell(cell, labels));
  }
}

interface Spread {
  readonly counts: Float64Array;
  readonly sum: number;
}

function spread(family: Family, buckets: readonly number[], cell: Spread, labels: string): string {
  let below = 0;
  const lines = Array.from(cell.counts, (count, at) => {
    below += count;
    const bound = `le="${buckets[at] ?? "+Inf"}"`;
    return line(`${family.name}_bucket`, labels === "" ? bound : `${labels},${bound}`, below);
  });
  return (
    lines.join("") +
    line(`${family.name}_sum`, labels, cell.sum) +
    line(`${family.name}_count`, labels, below)
  );
}

/** Index of the first bucket whose upper bound holds the value; the last index is the unbounded one. */
function bucketOf(buckets: readonly number[], value: number): number {
  let at = 0;
  while (at < buckets.length && value > (buckets[at] ?? Number.POSITIVE_INFINITY)) at++;
  return at;
}

function told(family: Family, type: string, lines: readonly string[]): string {
  return `# HELP ${family.name} ${family.help}\n# TYPE ${family.name} ${type}\n${lines.join("")}`;
}

function line(name: string, labels: string, value: number): string {
  return `${name}${labels === "" ? "" : `{${labels}}`} ${value}\n`;
}

function rendered(names: readonly string[], values: LabelValues): string {
  return names.map((name, at) => `${name}="${escaped(values[at] ?? "")}"`).join(",");
}

function escaped(value: string): string {
  return value.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll('"', '\\"');
}
