// SPDX-License-Identifier: Apache-2.0
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { clusterToolsFolder } from "./cluster-tool.ts";
import { type Mesh, meshManifests, meshWorld } from "./mesh-objects.ts";

/** A JSON object whose fields are Envoy's: of no concern here beyond those named where they are read. */
export type Resource = Readonly<Record<string, unknown>>;

/** The Envoy resources that a mesh's controller made. */
export interface MeshResources {
  readonly listeners: readonly Resource[];
  readonly clusters: readonly Resource[];
  readonly routes: readonly Resource[];
}

/** The program that translates for each mesh; test/kubernetes/mesh-tools.sh builds both. */
const TOOLS = { "envoy-gateway": "egctl", istio: "istio-xds" } as const;

/** Translates our manifests with the mesh's own code. Throws where that is not built, or where it refuses an object. */
export function translate(mesh: Mesh): MeshResources {
  const tool = join(clusterToolsFolder(), "bin", TOOLS[mesh]);
  if (!existsSync(tool))
    throw new Error(`translate for ${mesh}: ${tool} is not there: bash test/kubernetes/mesh-tools.sh`);
  const folder = mkdtempSync(join(tmpdir(), "pm-mesh-"));
  try {
    const file = join(folder, "objects.yaml");
    writeFileSync(file, `${meshWorld(mesh)}\n---\n${meshManifests(mesh)}`);
    if (mesh === "istio") return ofIstiod(tool, file, join(folder, "xds.json"));
    const flags = ["--from", "gateway-api", "--to", "gateway-api,xds", "--type", "all", "--output", "json"];
    return ofConfigDump(run(tool, ["experimental", "translate", ...flags, "--file", file]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function ofIstiod(tool: string, file: string, out: string): MeshResources {
  run(tool, [file, out]);
  return JSON.parse(readFileSync(out, "utf8")) as MeshResources;
}

function run(command: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`${basename(command)}: ${stderr.slice(0, MOST_OF_AN_ERROR)}`);
  return stdout;
}

/** Both programs put the whole input behind what is wrong with it. */
const MOST_OF_AN_ERROR = 500;

/** What `egctl experimental translate` prints: our objects with their status, and dumps as Envoy's admin has them. */
interface Translated {
  readonly xds: Readonly<Record<string, { readonly configs: readonly Dump[] }>>;
}

interface Dump {
  readonly dynamicListeners?: readonly { readonly activeState: { readonly listener: Resource } }[];
  readonly dynamicActiveClusters?: readonly { readonly cluster: Resource }[];
  readonly dynamicRouteConfigs?: readonly { readonly routeConfig: Resource }[];
}

function ofConfigDump(text: string): MeshResources {
  refuseRefused(text);
  const dumps = Object.values((JSON.parse(text) as Translated).xds).flatMap(({ configs }) => configs);
  return {
    listeners: dumps.flatMap(({ dynamicListeners = [] }) =>
      dynamicListeners.map((one) => plain(one.activeState.listener)),
    ),
    clusters: dumps.flatMap(({ dynamicActiveClusters = [] }) =>
      dynamicActiveClusters.map((one) => plain(one.cluster)),
    ),
    routes: dumps.flatMap(({ dynamicRouteConfigs = [] }) =>
      dynamicRouteConfigs.map((one) => plain(one.routeConfig)),
    ),
  };
}

/** A dumped resource is an Any, its type one field too many here; and egctl writes the fields in lowerCamelCase. */
function plain({ "@type": _type, ...resource }: Resource): Resource {
  return JSON.parse(JSON.stringify(resource), (_key, part) =>
    isObject(part) ? snakeCased(part) : part,
  ) as Resource;
}

/** Field names as in the .proto files. Keys of maps, which are no fields, hold a dot, a slash or a dash, or no capital. */
function snakeCased(object: Resource): Resource {
  const snake = (key: string): string => key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return Object.fromEntries(
    Object.entries(object).map(([key, part]) => [/^[a-z][A-Za-z0-9]*$/.test(key) ? snake(key) : key, part]),
  );
}

function isObject(value: unknown): value is Resource {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Envoy Gateway translates what it can and says of the rest in its status that it is refused. */
function refuseRefused(text: string): void {
  const refused: unknown[] = [];
  JSON.parse(text, (_key, value) => {
    if (isCondition(value) && value.status === "False") refused.push(value.message);
    return value;
  });
  if (refused.length > 0) throw new Error(`Envoy Gateway refuses: ${refused.join("; ")}`);
}

function isCondition(value: unknown): value is { readonly status: string; readonly message: string } {
  return (
    typeof value === "object" &&
    value !== null &&
    "status" in value &&
    "reason" in value &&
    "message" in value
  );
}
