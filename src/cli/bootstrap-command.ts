// SPDX-License-Identifier: Apache-2.0
import { writeFileSync } from "node:fs";
import { Command } from "commander";
import type { HostPort, ProcessorAddress } from "../contract/gateway.ts";
import { parseHostPort, parseProcessorAddress } from "./address.ts";
import type { ProgramDeps } from "./program-deps.ts";
import { EXIT_UNUSABLE, readConfigFile, showProblems } from "./read-config-file.ts";

interface BootstrapFlags {
  readonly config: string;
  readonly grpc: ProcessorAddress;
  readonly envoyAdmin: ProcessorAddress;
  readonly listen?: HostPort;
  readonly static?: true;
  readonly out?: string;
  readonly kubernetes?: true;
}

const EXAMPLES = `
Examples:
  pointsman bootstrap --config pointsman.yaml > envoy.json && envoy -c envoy.json --drain-strategy immediate
  pointsman bootstrap --config pointsman.yaml --grpc unix:/run/pointsman/pointsman.sock
  pointsman bootstrap --config pointsman.yaml --static   # all of it, keys included: keep it private
`;

/** `pointsman bootstrap`: what Envoy is started with, where `up` does not start it. */
export function bootstrapCommand(deps: ProgramDeps): Command {
  return new Command("bootstrap")
    .description("print the Envoy bootstrap (JSON) that takes everything else from pointsman serve")
    .requiredOption("--config <file>", "configuration file")
    .option(
      "--grpc <address>",
      "where Envoy reaches pointsman serve: unix:PATH or HOST:PORT",
      parseProcessorAddress,
      {
        kind: "tcp",
        host: "127.0.0.1",
        port: 9002,
      } as const,
    )
    .option(
      "--envoy-admin <address>",
      "where Envoy's own admin listens: unix:PATH or HOST:PORT",
      parseProcessorAddress,
      {
        kind: "tcp",
        host: "127.0.0.1",
        port: 9901,
      } as const,
    )
    .option("--listen <host:port>", "where Envoy listens for clients (default: the file's)", parseHostPort)
    .option("--static", "the whole configuration, for an Envoy that runs without pointsman serve")
    .option("--kubernetes", "the file is that of serve --kubernetes: backends may come that it does not have")
    .option("--out <file>", "write it to this file, readable by its owner and group only")
    .addHelpText("after", EXAMPLES)
    .action((flags: BootstrapFlags) => bootstrap(deps, flags));
}

async function bootstrap(deps: ProgramDeps, flags: BootstrapFlags): Promise<void> {
  const read = readConfigFile(flags.config, { ...deps, inCluster: flags.kubernetes === true });
  if (read.kind === "invalid") {
    deps.stderr.write(showProblems(flags.config, read.problems));
    deps.exit(EXIT_UNUSABLE);
    return;
  }
  const text = await deps.envoyConfig({
    kind: flags.static === true ? "static" : "ads",
    config: read.config,
    listen: flags.listen ?? read.config.listen,
    processor: flags.grpc,
    envoyAdmin: flags.envoyAdmin,
  });
  if (flags.out === undefined) deps.stdout.write(`${text.trimEnd()}\n`);
  else writeFileSync(flags.out, `${text.trimEnd()}\n`, { mode: 0o640 });
  deps.exit(0);
}
