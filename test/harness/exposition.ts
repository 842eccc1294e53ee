// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";

/** One sample of a Prometheus scrape. */
export interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** A scrape, read as strictly as `promtool check metrics` does. */
export interface Exposition {
  readonly samples: readonly Sample[];
  /** `counter`, `histogram` or `gauge` by family. */
  readonly types: ReadonlyMap<string, string>;
}

const SAMPLE = /^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{(.*)\})? (\S+)$/;
const LABEL = /([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\\n]|\\["\\n])*)"(?:,|$)/y;
const SUFFIXES = /_(bucket|sum|count)$/;

/** Reads the text format: https://prometheus.io/docs/instrumenting/exposition_formats/#text-based-format */
export function readExposition(text: string): Exposition {
  assert.ok(text.endsWith("\n"), "the last line ends");
  const types = new Map<string, string>();
  const samples: Sample[] = [];
  const seen = new Set<string>();
  for (const line of text.split("\n").filter((one) => one !== "")) {
    const [, family, type] = /^# TYPE (\S+) (counter|gauge|histogram|summary|untyped)$/.exec(line) ?? [];
    if (family !== undefined && type !== undefined) {
      assert.ok(!types.has(family), `a second TYPE of ${family}`);
      types.set(family, type);
    } else if (!line.startsWith("#")) {
      assert.ok(!seen.has(line.slice(0, line.lastIndexOf(" "))), `a second sample: ${line}`);
      seen.add(line.slice(0, line.lastIndexOf(" ")));
      samples.push(readSample(line));
    }
  }
  for (const { name } of samples)
    assert.ok(types.has(name) || types.has(name.replace(SUFFIXES, "")), `${name} has no TYPE`);
  return { samples, types };
}

function readSample(line: string): Sample {
  const [, name = "", labels = "", value = ""] = SAMPLE.exec(line) ?? assert.fail(`not a sample: ${line}`);
  const number = value === "+Inf" ? Number.POSITIVE_INFINITY : Number(value);
  assert.ok(!Number.isNaN(number) || value === "NaN", `not a value: ${line}`);
  return { name, labels: readLabels(labels, line), value: number };
}

function readLabels(text: string, line: string): Readonly<Record<string, string>> {
  const labels: Record<string, string> = {};
  for (let at = 0; at < text.length; at = LABEL.lastIndex) {
    LABEL.lastIndex = at;
    const [, key = "", value = ""] = LABEL.exec(text) ?? assert.fail(`not labels: ${line}`);
    labels[key] = value;
  }
  return labels;
}

/** Sum of the samples of a name whose labels hold those given. */
export function sumOf(
  { samples }: Exposition,
  name: string,
  labels: Readonly<Record<string, string>> = {},
): number {
  return samples
    .filter((one) => one.name === name)
    .filter((one) => Object.entries(labels).every(([key, value]) => one.labels[key] === value))
    .reduce((sum, one) => sum + one.value, 0);
}
