// SPDX-License-Identifier: Apache-2.0
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { parseAllDocuments } from "yaml";
import { clusterTool } from "./cluster-tool.ts";

/** Folder of the chart. */
export const CHART = join(import.meta.dirname, "../../helm/pointsman");

export interface ChartOptions {
  /** Default `pointsman`. */
  readonly release?: string | undefined;
  /** Default `pointsman`. */
  readonly namespace?: string | undefined;
  /** Files beside the chart's values.yaml, before `values`. */
  readonly files?: readonly string[] | undefined;
  readonly values?: unknown;
  readonly program?: "helm" | "helm3";
}

/** What Helm made of values: manifests, or the sentence with which it refused. */
export type Rendered =
  | { readonly kind: "rendered"; readonly text: string }
  | { readonly kind: "refused"; readonly why: string };

/** An object of a manifest, as far as every one has it. */
export interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string | undefined;
    readonly labels?: Readonly<Record<string, string>>;
  };
  readonly [key: string]: unknown;
}

/** Runs `helm template` (or, with `notes`, a client-side install, which tells the notes too). */
export function tryRenderChart(options: ChartOptions = {}, how: "template" | "notes" = "template"): Rendered {
  const {
    release = "pointsman",
    namespace = "pointsman",
    files = [],
    values = {},
    program = "helm",
  } = options;
  // Without a cluster each Helm has its own idea of the version there is.
  const verb =
    how === "template" ? ["template", "--kube-version", "1.36.0"] : ["install", "--dry-run=client"];
  const args = [...verb, release, CHART, "--namespace", namespace];
  const given = [...files.map((file) => join(CHART, file)), "-"].flatMap((file) => ["--values", file]);
  const ran = spawnSync(clusterTool(program), [...args, ...given], {
    input: JSON.stringify(values),
    encoding: "utf8",
    timeout: 60_000,
    // No cluster is asked, whichever one the user has.
    env: { ...process.env, KUBECONFIG: "/dev/null" },
  });
  if (ran.error !== undefined) throw ran.error;
  return ran.status === 0
    ? { kind: "rendered", text: ran.stdout }
    : { kind: "refused", why: ran.stderr.trim() };
}

/** Runs a program to its end, without a cluster; gives its standard output. Throws what it complained about. */
export function runTool(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): string {
  const ran = spawnSync(program, args, {
    encoding: "utf8",
    timeout: 60_000,
    env: { ...process.env, KUBECONFIG: "/dev/null", ...env },
  });
  if (ran.error !== undefined) throw ran.error;
  if (ran.status !== 0) throw new Error(`${program} ${args.join(" ")}: ${ran.stderr}`);
  return ran.stdout;
}

/** The manifests of a chart that renders, as text. Throws Helm's own sentence otherwise. */
export function chartText(options: ChartOptions = {}): string {
  const rendered = tryRenderChart(options);
  if (rendered.kind === "refused") throw new Error(rendered.why);
  return rendered.text;
}

/** The same as objects, for example to apply only the roles of them. */
export function chartObjects(options: ChartOptions = {}): readonly Manifest[] {
  return objectsOf(chartText(options));
}

/** The objects of a YAML text of many documents. */
export function objectsOf(text: string): readonly Manifest[] {
  return parseAllDocuments(text).flatMap((document) => {
    if (document.errors.length > 0) throw new Error(document.errors.map(String).join("\n"));
    return (document.toJS() as Manifest | null) ?? [];
  });
}
