// SPDX-License-Identifier: Apache-2.0
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseAllDocuments } from "yaml";
import { CHART } from "./chart.ts";
import type { Cluster, Ran } from "./cluster.ts";

const ROOT = join(import.meta.dirname, "../..");
const EXAMPLE = join(ROOT, "deploy/examples/kind");
export const NAMESPACE = "pointsman";
/** The image that deploy/Dockerfile describes, made of this checkout. */
export const IMAGE = "localhost/pointsman:test";
/** Where pods of the cluster find the gateway. */
export const GATEWAY = `http://pointsman.${NAMESPACE}.svc/v1`;

/** The file of the image. Throws where it is not: a test that needs it must not pass. */
export function imageTar(): string {
  const tar = join(ROOT, ".cache/pointsman-image.tar");
  if (!existsSync(tar)) throw new Error("run pods: the image is not there: make .cache/pointsman-image.tar");
  return tar;
}

interface ExampleObject {
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly annotations?: Readonly<Record<string, string>>;
  };
}

/** The stand-ins of deploy/examples/kind: their objects, and what their Services are annotated with there. */
export function exampleStandIns(): {
  readonly yaml: string;
  readonly annotations: ReadonlyMap<string, readonly string[]>;
} {
  const text = readFileSync(join(EXAMPLE, "stand-ins.yaml"), "utf8").replaceAll(
    /image: pointsman:\S+/g,
    `image: ${IMAGE}`,
  );
  const objects = parseAllDocuments(text).map((document) => document.toJS() as ExampleObject);
  const annotations = objects
    .filter(({ kind }) => kind === "Service")
    .map(({ metadata }) => {
      const pairs = Object.entries(metadata.annotations ?? {}).map(([key, value]) => `${key}=${value}`);
      return [metadata.name, pairs] as const;
    });
  const plain = objects.map((object) => ({ ...object, metadata: { ...object.metadata, annotations: {} } }));
  return {
    yaml: JSON.stringify({ apiVersion: "v1", kind: "List", items: plain }),
    annotations: new Map(annotations),
  };
}

/** A release of the chart on a node, with our own image and the values of deploy/examples/kind. */
export class Release {
  readonly #cluster: Cluster;
  readonly name = "pointsman";

  constructor(cluster: Cluster) {
    this.#cluster = cluster;
  }

  /** `helm install --wait`, or `helm upgrade --wait` where there is one. */
  async install(values: object): Promise<string> {
    const [repository, tag] = IMAGE.split(":");
    const whole = { image: { repository, tag, pullPolicy: "Never" }, ...values };
    const file = join(this.#cluster.folder, "values.json");
    writeFileSync(file, JSON.stringify(whole));
    return await this.#cluster.helm([
      ...["upgrade", "--install", this.name, CHART, "--namespace", NAMESPACE],
      ...["--values", join(EXAMPLE, "values.yaml"), "--values", file, "--wait", "--timeout", "120s"],
    ]);
  }

  uninstall(): Promise<string> {
    return this.#cluster.helm([
      "uninstall",
      this.name,
      "--namespace",
      NAMESPACE,
      "--wait",
      "--timeout",
      "120s",
    ]);
  }

  test(): Promise<Ran> {
    return this.#cluster.tryHelm(["test", this.name, "--namespace", NAMESPACE, "--timeout", "60s"]);
  }

  /** Runs kubectl in the release's namespace. */
  kubectl(...args: readonly string[]): Promise<string> {
    return this.#cluster.kubectl(["--namespace", NAMESPACE, ...args]);
  }

  /** One line for each container of the release that runs: which, of which pod, and how often it was started again. */
  async running(): Promise<readonly string[]> {
    const { items } = await this.#cluster.get<{ readonly items: readonly Pod[] }>(
      "pods",
      "--namespace",
      NAMESPACE,
    );
    return items.flatMap(({ metadata, status }) =>
      [...(status.initContainerStatuses ?? []), ...(status.containerStatuses ?? [])].map(
        ({ name, restartCount }) => `${metadata.name} ${name} ${restartCount}`,
      ),
    );
  }
}

interface Container {
  readonly name: string;
  readonly restartCount: number;
}

interface Pod {
  readonly metadata: { readonly name: string };
  readonly status: {
    readonly initContainerStatuses?: readonly Container[];
    readonly containerStatuses?: readonly Container[];
  };
}
