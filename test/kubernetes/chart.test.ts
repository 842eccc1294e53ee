// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { after, before, describe, it } from "node:test";
import { CHART, type ChartOptions, chartObjects, chartText, type Manifest } from "../harness/chart.ts";
import { waitFor } from "../harness/wait-for.ts";
import { deployedText, examples } from "../helm/deployed.ts";
import { goldenCases } from "../helm/golden-cases.ts";
import { ChartLab } from "./chart-lab.ts";

const SOON = 60_000;

describe("the chart, before a real API server", () => {
  let lab: ChartLab;
  before(async () => {
    lab = await ChartLab.start();
  });
  after(async () => {
    await lab[Symbol.asyncDispose]();
  });

  for (const { name, question: _question, show: _show, ...options } of goldenCases())
    it(`is taken, object by object: ${name.replaceAll("-", " ")}`, async () => {
      await lab.dryRun(chartText(options));
    });

  for (const folder of ["kustomize/base", "kustomize/overlays/openai"])
    it(`is taken without Helm: deploy/${folder}`, async () => {
      await lab.dryRun(deployedText(folder));
    });

  for (const [file, text] of examples())
    it(`has examples that are taken: ${file}`, async () => {
      await lab.dryRun(text);
    });

  it("has no field that the API server's own schemas do not have", () => {
    const texts = goldenCases().map((options) => chartText(options));
    assert.equal(lab.conformance(texts.join("---\n")), "");
    assert.match(lab.conformance("{apiVersion: v1, kind: Service, metadata: {nam: a}}"), /nam/);
  });

  it("is the same by Helm 3 as by Helm 4", () => {
    for (const options of goldenCases())
      assert.deepEqual(sorted({ ...options, program: "helm3" }), sorted(options), options.name);
  });

  for (const program of ["helm", "helm3"] as const)
    describe(`with ${program}`, () => {
      const helm = (...args: readonly string[]) =>
        lab.cluster.helm([...args, "--namespace", "pointsman"], program);
      const install = (...args: readonly string[]) => helm("install", "pointsman", CHART, ...args);
      const upgrade = (...args: readonly string[]) =>
        helm("upgrade", "pointsman", CHART, "--reset-then-reuse-values", ...args);

      it("is installed beside a second release, and leaves nothing when both are gone", async () => {
        const before = await lab.everything();
        await install("--set", "openai.existingSecret=openai,jaeger.enabled=true,networkPolicy.enabled=true");
        await lab.cluster.helm(["install", "pointsman", CHART, "--namespace", "team-b"], program);
        await upgrade("--set", "autoscaling.enabled=true,podDisruptionBudget.enabled=true");
        await helm("uninstall", "pointsman");
        await lab.cluster.helm(["uninstall", "pointsman", "--namespace", "team-b"], program);
        await waitFor(
          "the garbage collector to take away what there was not before",
          async () => (await lab.everything()).difference(before).size === 0,
          SOON,
        );
      });

      it("makes pods that Pod Security restricted lets in", async () => {
        await install("--set", "openai.existingSecret=openai");
        for (const component of ["gateway", "injector"])
          await waitFor(`a pod of the ${component}`, async () => (await lab.pods(component)) > 0, SOON);
        await helm("uninstall", "pointsman");
      });

      it("takes a new policy into the ConfigMap, and leaves the pods alone", async () => {
        await install();
        const before = await read<Revised>("deployment", "pointsman");
        await upgrade("--set", "policy.decisionBudgetMs=31");
        const after = await read<Revised>("deployment", "pointsman");
        const { data } = await read<{ data: Readonly<Record<string, string>> }>("configmap", "pointsman");
        assert.match(data["pointsman.yaml"] ?? "", /decisionBudgetMs: 31/);
        assert.equal(after.metadata.generation, before.metadata.generation);
        await helm("uninstall", "pointsman");
      });

      it("keeps what the injector wrote into its Secrets and its webhooks through an upgrade", async () => {
        await install();
        const certificate = anAuthority();
        await lab.writeAsInjector(certificate);
        await upgrade("--set", "inject.timeoutSeconds=7,inject.excludedNamespaces={kube-system}");
        assert.deepEqual(await lab.readAsInjector(), {
          secret: certificate,
          webhooks: [
            [7, certificate],
            [7, certificate],
          ],
        });
        await helm("uninstall", "pointsman");
      });
    });

  function read<Shape>(kind: string, name: string): Promise<Shape> {
    return lab.cluster.get<Shape>(kind, name, "--namespace", "pointsman");
  }
});

/** The objects, and not the order in which a version of Helm has kinds that it does not know. */
function sorted(options: ChartOptions): readonly unknown[] {
  return chartObjects(options).toSorted((a, b) => placeOf(a).localeCompare(placeOf(b)));
}

function placeOf({ kind, metadata }: Manifest): string {
  return `${kind} ${metadata.namespace ?? ""}/${metadata.name}`;
}

interface Revised {
  readonly metadata: { readonly generation: number };
}

/** A certificate that the API server takes for an authority's, base64 of PEM. */
function anAuthority(): string {
  const key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", "/dev/null"];
  const made = spawnSync("openssl", ["req", "-x509", ...key, "-subj", "/CN=test"], { encoding: "utf8" });
  return Buffer.from(made.stdout).toString("base64");
}
