// SPDX-License-Identifier: Apache-2.0
import type { Readable, Writable } from "node:stream";
import type { Config } from "../config/config.ts";
import type { HostPort, ProcessorAddress } from "../contract/gateway.ts";
import type { HttpRequest } from "../contract/request.ts";
import type { RouterModelFacts } from "../contract/router-model.ts";
import type { Explanation } from "./explanation.ts";
import type { InjectOptions } from "./inject-options.ts";
import type { PromptScoring, ScoringOptions } from "./prompt-scoring.ts";

/** A stream for people, who may sit at a terminal. */
export type Output = Writable & { readonly isTTY?: boolean };

/** Environment variables, as they were when the process began. */
export type Env = Readonly<Record<string, string | undefined>>;

/** What `serve` does where backends come from Kubernetes. */
export interface ClusterOptions {
  /** Namespaces whose Services are looked at; empty: all. */
  readonly namespaces: readonly string[];
  /** How sidecars are served; absent: they are not. */
  readonly sidecars?: SidecarOptions;
}

/** Where sidecars reach this pod, and what vouches for it. */
export interface SidecarOptions {
  /** gRPC over TLS: ADS, ext_proc, access log, health. */
  readonly grpc: HostPort;
  /** Envoy's listener for their strong traffic. */
  readonly egress: HostPort;
  /** The Secret with tls.crt, tls.key and ca.crt, as NAMESPACE/NAME. */
  readonly identitySecret: string;
  /** The name by which sidecars reach both ports: the Service's. */
  readonly service: string;
}

/** What `serve` runs with. What is absent comes from the configuration file. */
export interface ServeOptions {
  readonly configFile: string;
  readonly processor: ProcessorAddress;
  readonly listen?: HostPort;
  readonly admin?: HostPort;
  /** True: one `event: "exchange"` line on stdout for each finished exchange (see ExchangeLine). */
  readonly decisionLog: boolean;
  /** Encoder threads. */
  readonly workers?: number;
  /** Folder in which dials, and how far exchanges were taken, are kept over a restart; absent: they begin anew. */
  readonly stateFolder?: string;
  /** Admin interface of our own Envoy; absent: missed exchanges are not counted. */
  readonly envoyAdmin?: ProcessorAddress;
  /** Replicas that share a daily budget, this one among them; absent: 1. */
  readonly replicas?: number;
  /** Absent: backends are the file's alone. */
  readonly cluster?: ClusterOptions;
}

/** A configuration of Envoy's to be made. */
export interface EnvoyConfigRequest {
  /** `ads`: a bootstrap that takes everything from us; `static`: all of it, for when we are not there. */
  readonly kind: "ads" | "static";
  readonly config: Config;
  readonly listen: HostPort;
  /** Where Envoy finds `pointsman serve`. */
  readonly processor: ProcessorAddress;
  /** Where Envoy's own admin interface listens. */
  readonly envoyAdmin: ProcessorAddress;
}

/** One request to be explained, with the configuration it would meet. */
export interface ExplainRequest {
  readonly config: Config;
  readonly http: HttpRequest;
  /** True: the nearest labelled prompts are told, whichever router decides. */
  readonly neighbours: boolean;
}

/** Everything the commands need from outside: the composition root supplies it. */
export interface ProgramDeps {
  readonly version: string;
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Env;
  /** The command that runs this CLI again: the Node binary and the main script. */
  readonly self: readonly [string, ...string[]];
  /** Path of the Envoy that `make tools` puts in a checkout. */
  readonly toolsEnvoy: string;
  /** Sets the exit code; called once, as the last thing a command does. */
  exit(code: number): void;
  /** What configurations must know of the router model; throws when it cannot be read. */
  routerModel(): RouterModelFacts;
  /** Starts the process as it runs in a pod; resolves when it listens. Disposing of it drains. */
  serve(options: ServeOptions): Promise<AsyncDisposable>;
  /** Starts the webhook that injects sidecars; resolves when its admin server listens. Disposing of it drains. */
  inject(options: InjectOptions): Promise<AsyncDisposable>;
  /** Makes a configuration of Envoy's, as the JSON text of a bootstrap. */
  envoyConfig(request: EnvoyConfigRequest): Promise<string>;
  /** Takes one decision and tells every number behind it. */
  explain(request: ExplainRequest): Promise<Explanation>;
  /** Starts routers that score many prompts on all cores. Disposing of it ends their threads. */
  openScoring(options: ScoringOptions): Promise<PromptScoring>;
}
