// SPDX-License-Identifier: Apache-2.0
import { Command } from "commander";
import type { HostPort, ProcessorAddress } from "../contract/gateway.ts";
import { parseCount, parseHostPort, parseNames, parseProcessorAddress } from "./address.ts";
import type { ClusterOptions, ProgramDeps, ServeOptions } from "./program-deps.ts";
import { EXIT_UNUSABLE, readConfigFile, showProblems } from "./read-config-file.ts";
import { listenForStop } from "./stop-signals.ts";

interface ServeFlags {
  readonly config: string;
  readonly grpc: ProcessorAddress;
  readonly listen?: HostPort;
  readonly admin?: HostPort;
  readonly decisionLog?: true;
  readonly workers?: number;
  readonly state?: string;
  readonly envoyAdmin?: ProcessorAddress;
  readonly replicas?: number;
  readonly kubernetes?: true;
  readonly namespaces?: readonly string[];
  readonly routerListen?: HostPort;
  readonly egressListen?: HostPort;
  readonly identitySecret?: string;
  readonly routerService?: string;
}

const EXAMPLES = `
Examples:
  pointsman serve --config pointsman.yaml
  pointsman serve --config /etc/pointsman/pointsman.yaml --grpc unix:/run/pointsman/pointsman.sock --admin 0.0.0.0:10081
  pointsman serve --config pointsman.yaml --kubernetes --namespaces models,research

With --kubernetes annotated Services are backends beside the file's (docs/annotations.md). Sidecars are served where all
of --router-listen, --egress-listen, --identity-secret and --router-service are given.
`;

/** `pointsman serve`: the process as it runs in a pod. Envoy is somebody else's to start. */
export function serveCommand(deps: ProgramDeps): Command {
  return new Command("serve")
    .description("run the router that Envoy asks: ext_proc, ADS, access log and health on one port")
    .requiredOption("--config <file>", "configuration file, read again when it changes")
    .option("--grpc <address>", "where Envoy reaches it: unix:PATH or HOST:PORT", parseProcessorAddress, {
      kind: "tcp",
      host: "127.0.0.1",
      port: 9002,
    } as const)
    .option("--listen <host:port>", "where Envoy listens for clients (default: the file's)", parseHostPort)
    .option(
      "--admin <host:port>",
      "where /healthz, /readyz and /metrics are (default: the file's)",
      parseHostPort,
    )
    .option("--decision-log", "print a JSON line for each finished exchange")
    .option("--workers <n>", "encoder threads (default: the file's)", parseCount)
    .option(
      "--state <folder>",
      "where dials, and how far exchanges were taken, are kept over a restart (default: they begin anew)",
    )
    .option(
      "--envoy-admin <address>",
      "Envoy's own admin, unix:PATH or HOST:PORT: tells how many exchanges were missed (default: not counted)",
      parseProcessorAddress,
    )
    .option(
      "--replicas <n>",
      "replicas that share a daily budget, this one among them (default: 1)",
      parseCount,
    )
    .option("--kubernetes", "find backends in the cluster of this pod, or of the current kubeconfig")
    .option("--namespaces <list>", "look at Services of these namespaces only (default: all)", parseNames)
    .option("--router-listen <host:port>", "where sidecars reach the router, over TLS", parseHostPort)
    .option(
      "--egress-listen <host:port>",
      "where Envoy takes sidecars' strong traffic, over TLS",
      parseHostPort,
    )
    .option("--identity-secret <namespace/name>", "the Secret with tls.crt, tls.key and ca.crt for both")
    .option(
      "--router-service <host>",
      "the name by which sidecars reach both, e.g. pointsman-router.pointsman.svc",
    )
    .addHelpText("after", EXAMPLES)
    .action((flags: ServeFlags) => serve(deps, flags));
}

/** The flags that mean something only in a cluster, all or none of those for sidecars. */
function clusterOf(flags: ServeFlags): ClusterOptions {
  const { routerListen: grpc, egressListen: egress, identitySecret, routerService: service } = flags;
  const namespaces = flags.namespaces ?? [];
  if (grpc === undefined || egress === undefined || identitySecret === undefined || service === undefined)
    return { namespaces };
  return { namespaces, sidecars: { grpc, egress, identitySecret, service } };
}

/** What is wrong with the flags together; undefined when nothing is. */
function complaint(flags: ServeFlags): string | undefined {
  const forSidecars = ["routerListen", "egressListen", "identitySecret", "routerService"] as const;
  const given = forSidecars.filter((name) => flags[name] !== undefined);
  if (flags.kubernetes !== true && (given.length > 0 || flags.namespaces !== undefined))
    return "--namespaces and the flags for sidecars need --kubernetes";
  if (given.length > 0 && given.length < forSidecars.length)
    return "sidecars need all of --router-listen, --egress-listen, --identity-secret and --router-service";
  return undefined;
}

/** What is wrong, in words for the terminal: of the flags, of the file, of both together; undefined when nothing is. */
function refusal(deps: ProgramDeps, flags: ServeFlags): string | undefined {
  const wrong = complaint(flags);
  if (wrong !== undefined) return `pointsman: ${wrong}\n`;
  const read = readConfigFile(flags.config, { ...deps, inCluster: flags.kubernetes === true });
  if (read.kind === "invalid") return showProblems(flags.config, read.problems);
  if (read.config.exchangeLog === undefined || flags.envoyAdmin !== undefined) return undefined;
  const message = "needs --envoy-admin: Envoy must be asked to open new files";
  return showProblems(flags.config, [{ path: "exchangeLog", message }]);
}

function optionsOf(flags: ServeFlags): ServeOptions {
  const { config, grpc, listen, admin, workers, state, envoyAdmin, replicas } = flags;
  return {
    configFile: config,
    processor: grpc,
    decisionLog: flags.decisionLog === true,
    ...(listen && { listen }),
    ...(admin && { admin }),
    ...(workers === undefined ? {} : { workers }),
    ...(state === undefined ? {} : { stateFolder: state }),
    ...(envoyAdmin && { envoyAdmin }),
    ...(replicas === undefined ? {} : { replicas }),
    ...(flags.kubernetes === true ? { cluster: clusterOf(flags) } : {}),
  };
}

async function serve(deps: ProgramDeps, flags: ServeFlags): Promise<void> {
  const refused = refusal(deps, flags);
  if (refused !== undefined) {
    deps.stderr.write(refused);
    deps.exit(EXIT_UNUSABLE);
    return;
  }
  using signals = listenForStop();
  const asked = new Promise<void>((resolve) => signals.onStop(resolve));
  const starting = deps.serve(optionsOf(flags));
  const running = await Promise.race([starting, asked]);
  if (running === undefined) return deps.exit(0); // it still waited for something; there is nothing to drain
  await asked;
  // A second signal does not wait for requests in flight.
  const again = new Promise<"again">((resolve) => signals.onStop(() => resolve("again")));
  const ended = await Promise.race([running[Symbol.asyncDispose](), again]);
  deps.exit(ended === "again" ? 130 : 0);
}
