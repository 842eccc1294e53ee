// SPDX-License-Identifier: Apache-2.0
import { Command } from "commander";
import type { HostPort, ProcessorAddress } from "../contract/gateway.ts";
import { parseCount, parseHostPort, parseProcessorAddress } from "./address.ts";
import type { ProgramDeps } from "./program-deps.ts";
import { EXIT_UNUSABLE, readConfigFile, showProblems } from "./read-config-file.ts";
import { listenForStop } from "./stop-signals.ts";

interface ServeFlags {
  readonly config: string;
  readonly grpc: ProcessorAddress;
  readonly listen?: HostPort;
  readonly admin?: HostPort;
  readonly decisionLog?: true;
  readonly workers?: number;
}

const EXAMPLES = `
Examples:
  pointsman serve --config pointsman.yaml
  pointsman serve --config /etc/pointsman/pointsman.yaml --grpc unix:/run/pointsman/pointsman.sock --admin 0.0.0.0:10081
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
    .addHelpText("after", EXAMPLES)
    .action((flags: ServeFlags) => serve(deps, flags));
}

async function serve(deps: ProgramDeps, flags: ServeFlags): Promise<void> {
  const read = readConfigFile(flags.config, deps);
  if (read.kind === "invalid") {
    deps.stderr.write(showProblems(flags.config, read.problems));
    deps.exit(EXIT_UNUSABLE);
    return;
  }
  using signals = listenForStop();
  const asked = new Promise<void>((resolve) => signals.onStop(resolve));
  const { config, grpc, decisionLog, ...rest } = flags;
  const running = await deps.serve({
    ...rest,
    configFile: config,
    processor: grpc,
    decisionLog: decisionLog === true,
  });
  await asked;
  // A second signal does not wait for requests in flight.
  const again = new Promise<"again">((resolve) => signals.onStop(() => resolve("again")));
  const ended = await Promise.race([running[Symbol.asyncDispose](), again]);
  deps.exit(ended === "again" ? 130 : 0);
}
