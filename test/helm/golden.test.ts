// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { parse, stringify } from "yaml";
import { chartObjects, type Manifest } from "../harness/chart.ts";
import { GOLDEN, goldenCases } from "./golden-cases.ts";

const UPDATE = process.env["UPDATE_GOLDEN"] !== undefined;
const LONGEST = 100;

describe("what an operator gets from the chart", () => {
  for (const { name, question, show, ...options } of goldenCases())
    it(name.replaceAll("-", " "), () => {
      const objects = chartObjects(options);
      const answer = {
        ...differences(
          namesOf(chartObjects({ release: options.release, namespace: options.namespace })),
          namesOf(objects),
        ),
        ...Object.fromEntries(show.map((path) => [path, select(objects, path)])),
      };
      const text = `# ${question}\n${stringify(answer, { lineWidth: 110, aliasDuplicateObjects: false })}`;
      assert.ok(text.split("\n").length <= LONGEST, "an answer fits on two screens");
      const file = join(GOLDEN, `${name}.out.yaml`);
      if (UPDATE) writeFileSync(file, text);
      assert.deepEqual(parse(text), parse(readFileSync(file, "utf8")));
    });
});

function namesOf(objects: readonly Manifest[]): readonly string[] {
  return objects.map(({ kind, metadata }) => `${kind} ${metadata.name}`).toSorted();
}

/** What values of the case add to the objects that there are without, and take from them. */
function differences(
  usual: readonly string[],
  now: readonly string[],
): Readonly<Record<string, readonly string[]>> {
  const [more, less] = [new Set(now).difference(new Set(usual)), new Set(usual).difference(new Set(now))];
  return {
    ...(more.size > 0 && { "more objects": [...more] }),
    ...(less.size > 0 && { "fewer objects": [...less] }),
  };
}

/** The value at `KIND/NAME/field/…`, or all objects' names at `*`; null when it is not there. Files of a ConfigMap are read. */
function select(objects: readonly Manifest[], path: string): unknown {
  if (path === "*") return namesOf(objects);
  const [kind, name, ...fields] = path.split("/");
  const object = objects.find((one) => one.kind === kind && one.metadata.name === name);
  return step(object, fields) ?? null;
}

function step(value: unknown, [field, ...rest]: readonly string[]): unknown {
  if (field === undefined || value === null || typeof value !== "object") return value;
  if (!Array.isArray(value)) {
    const found = (value as Readonly<Record<string, unknown>>)[field];
    return step(field.endsWith(".yaml") ? parse(String(found)) : found, rest);
  }
  if (field === "*") return value.map((item) => step(item, rest));
  const named = (item: unknown) => (item as { readonly name?: unknown }).name === field;
  return step(
    value.find((item, index) => named(item) || String(index) === field),
    rest,
  );
}
