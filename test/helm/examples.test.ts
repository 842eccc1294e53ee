// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { parse } from "yaml";
import { readAnnotations } from "../../src/kubernetes/read-annotations.ts";
import { chartObjects, type Manifest, objectsOf } from "../harness/chart.ts";
import { examples } from "./deployed.ts";

interface Annotated {
  readonly annotations?: Readonly<Record<string, string>>;
}

describe("deploy/examples", () => {
  for (const [file, text] of examples())
    it(`annotates its Services as the table of annotations has it, and selects its own pods: ${file}`, () => {
      const objects = objectsOf(text);
      const services = objects.filter(({ kind }) => kind === "Service");
      assert.ok(services.length > 0);
      for (const service of services) {
        const { annotations = {} } = service.metadata as Annotated;
        const read = readAnnotations(annotations);
        assert.equal(read.kind, "backend", JSON.stringify(read));
        assert.ok(
          objects.some((object) => object.kind === "Deployment" && labelsOf(object) === selectorOf(service)),
        );
      }
    });

  it("has values for kind that the chart takes, with the right to each key that annotations name", () => {
    const folder = join(import.meta.dirname, "../../deploy/examples/kind");
    const values: unknown = parse(readFileSync(join(folder, "values.yaml"), "utf8"));
    const roles = chartObjects({ values }).filter(({ metadata }) => metadata.namespace === "models");
    const readable = roles.flatMap((role) => (role["rules"] as readonly Rule[] | undefined) ?? []);
    assert.deepEqual(
      readable.flatMap(({ resourceNames = [] }) => resourceNames),
      ["gpt-4-key"],
    );
  });
});

interface Rule {
  readonly resourceNames?: readonly string[];
}

function selectorOf(service: Manifest): string {
  return JSON.stringify((service["spec"] as { readonly selector: unknown }).selector);
}

function labelsOf(deployment: Manifest): string {
  const spec = deployment["spec"] as {
    readonly template: { readonly metadata: { readonly labels: unknown } };
  };
  return JSON.stringify(spec.template.metadata.labels);
}
