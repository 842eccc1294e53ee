// SPDX-License-Identifier: Apache-2.0
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { clusterTool } from "./cluster-tool.ts";

const SCRIPTS = join(import.meta.dirname, "../cluster");

/**
 * `api`: etcd and the API server. `control`: with the controller manager, so EndpointSlices, garbage collection and
 * ServiceAccounts too. `node`: a whole cluster with pods that run; needs root.
 */
export type ClusterMode = "api" | "control" | "node";

export interface ClusterOptions {
  readonly mode: ClusterMode;
  /** Names that pods resolve to given addresses (`node` only): `ADDRESS NAME` each. */
  readonly hosts?: readonly string[];
  /** More flags for the API server. */
  readonly apiServerFlags?: readonly string[];
}

/** How a program ended, and what it said. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A real Kubernetes on this machine with a state folder of its own; disposing of it leaves nothing behind. */
export class Cluster implements AsyncDisposable {
  /** Certificates, logs, kubeconfigs: `cluster-up.sh` says what is where. */
  readonly folder: string;
  readonly mode: ClusterMode;

  private constructor(folder: string, mode: ClusterMode) {
    this.folder = folder;
    this.mode = mode;
  }

  /** Four seconds for `api`, a dozen for `node`. Should this process be killed, the cluster still ends. */
  static async start({ mode, hosts = [], apiServerFlags = [] }: ClusterOptions): Promise<Cluster> {
    const cluster = new Cluster(mkdtempSync(join(tmpdir(), "pm-cluster-")), mode);
    const env = {
      CLUSTER_OWNER: String(process.pid),
      DNS_HOSTS: hosts.join(","),
      APISERVER_FLAGS: apiServerFlags.join(" "),
    };
    const up = await run(join(SCRIPTS, "cluster-up.sh"), [cluster.folder, mode], { env, limitMs: 180_000 });
    if (up.code !== 0) throw new Error(`cluster-up.sh ${mode}: ${up.err}`);
    return cluster;
  }

  /** Credentials of an administrator. */
  get kubeconfig(): string {
    return join(this.folder, "kubeconfig/admin");
  }

  /** Base URL of the API server. */
  get server(): string {
    return /server: "([^"]+)"/.exec(readFileSync(this.kubeconfig, "utf8"))?.[1] ?? "";
  }

  /** Runs kubectl as administrator; gives its standard output. Rejects with what it complained about. */
  async kubectl(args: readonly string[], input?: string): Promise<string> {
    return said("kubectl", args, await this.tryKubectl(args, input));
  }

  /** The same for a test in which it may fail. */
  tryKubectl(args: readonly string[], input?: string): Promise<Ran> {
    return run(clusterTool("kubectl"), args, { env: this.#env(), input });
  }

  /** Creates or changes the objects of a YAML text. */
  apply(yaml: string): Promise<string> {
    return this.kubectl(["apply", "--filename", "-"], yaml);
  }

  /** One object, or a list, as JSON. */
  async get<Shape>(...args: readonly string[]): Promise<Shape> {
    return JSON.parse(await this.kubectl(["get", ...args, "--output", "json"])) as Shape;
  }

  /** Runs Helm (`helm3` for the older one) as administrator; gives its standard output. */
  async helm(args: readonly string[], program: "helm" | "helm3" = "helm"): Promise<string> {
    return said(program, args, await this.tryHelm(args, program));
  }

  tryHelm(args: readonly string[], program: "helm" | "helm3" = "helm"): Promise<Ran> {
    return run(clusterTool(program), args, { env: this.#env(), limitMs: 300_000 });
  }

  /** Makes images (tars of make-image.sh) known to the node. */
  async loadImages(...tars: readonly string[]): Promise<void> {
    const loaded = await run(join(SCRIPTS, "load-image.sh"), [this.folder, ...tars], { limitMs: 180_000 });
    if (loaded.code !== 0) throw new Error(`load-image.sh: ${loaded.err}`);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const down = await run(join(SCRIPTS, "cluster-down.sh"), [this.folder], {});
    if (down.code !== 0) throw new Error(`cluster-down.sh: ${down.err}`);
    rmSync(this.folder, { recursive: true, force: true });
  }

  #env(): Readonly<Record<string, string>> {
    return { KUBECONFIG: this.kubeconfig, HOME: this.folder };
  }
}

interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | undefined;
  readonly limitMs?: number;
}

/** Runs a program to its end, in this process's environment and what is given beyond it. */
async function run(program: string, args: readonly string[], options: RunOptions): Promise<Ran> {
  const child = spawn(program, args, {
    env: { ...process.env, ...options.env },
    timeout: options.limitMs ?? 60_000,
    stdio: ["pipe", "pipe", "pipe"],
  });
  child.stdin.on("error", () => undefined).end(options.input ?? "");
  const [out, err, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close"),
  ]);
  return { code: (code as number | null) ?? 1, out, err };
}

async function text(stream: NonNullable<ChildProcess["stdout"]>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function said(program: string, args: readonly string[], ran: Ran): string {
  if (ran.code !== 0) throw new Error(`${program} ${args.join(" ")}: ${ran.err || ran.out}`);
  return ran.out;
}
