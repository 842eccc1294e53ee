// SPDX-License-Identifier: Apache-2.0
import { setTimeout } from "node:timers/promises";
import type { Config } from "../config/config.ts";
import type { HostPort, ProcessorAddress } from "../contract/gateway.ts";
import { reachable, showHostPort } from "./address.ts";
import { askUntil } from "./ask-http.ts";
import { followLines } from "./child-output.ts";
import { adminSocket, EnvoyProcesses } from "./envoy-process.ts";
import { type FoundEnvoy, findEnvoy } from "./find-envoy.ts";
import { portProblems, withPort } from "./port-check.ts";
import type { ProgramDeps } from "./program-deps.ts";
import { EXIT_UNUSABLE } from "./read-config-file.ts";
import { makeRunDirectory, type RunDirectory } from "./run-directory.ts";
import { startProcess } from "./spawned.ts";
import { listenForStop } from "./stop-signals.ts";
import { type Child, type SupervisorPorts, supervise } from "./supervise.ts";
import { chooseConfig, type UpConfig } from "./up-config.ts";
import type { UpFlags } from "./up-flags.ts";
import { makeTeller, type Teller } from "./up-teller.ts";

/** Everything that is settled before a process is started. */
interface Plan {
  readonly deps: ProgramDeps;
  readonly envoy: Extract<FoundEnvoy, { readonly kind: "envoy" }>;
  readonly concurrency: number;
  readonly run: RunDirectory;
  readonly configFile: string;
  readonly config: Config;
  readonly listen: HostPort;
  readonly admin: HostPort;
  readonly processor: ProcessorAddress & { readonly kind: "unix" };
}

/** Runs Envoy, `serve` and what stand-ins are wanted until told to stop; what was started and written is gone afterwards. */
export async function up(deps: ProgramDeps, flags: UpFlags): Promise<void> {
  deps.exit(await upUntilStopped(deps, flags));
}

async function upUntilStopped(deps: ProgramDeps, flags: UpFlags): Promise<number> {
  using signals = listenForStop();
  const envoy = await findEnvoy(flags.envoy, deps.toolsEnvoy, deps.env);
  if (envoy.kind === "problem") return complain(deps, [envoy.problem], 1);

  await using stack = new AsyncDisposableStack();
  const run = stack.use(await makeRunDirectory());
  const chosen = await chooseConfig(deps, flags, run);
  if (chosen.kind === "problems") return complain(deps, chosen.problems, EXIT_UNUSABLE);
  for (const standIn of chosen.standIns.values()) stack.use(standIn);

  const listen = await withPort(flags.listen ?? chosen.config.listen);
  const admin = await withPort(flags.admin ?? chosen.config.admin);
  const taken = await portProblems([
    { option: "--listen", what: "the gateway", address: listen },
    { option: "--admin", what: "admin and metrics", address: admin },
  ]);
  if (taken.length > 0) return complain(deps, taken, 1);

  // Whoever read our output has gone (`pointsman up | head`): without this the error would leave Envoy and serve behind.
  deps.stdout.once("error", signals.ask).on("error", () => undefined);
  const processor = { kind: "unix", path: run.file("pointsman.sock") } as const;
  const { concurrency } = flags;
  const { file: configFile, config } = chosen;
  const plan: Plan = { deps, envoy, concurrency, run, configFile, config, listen, admin, processor };
  // Awaited here: what the stack holds must outlive the processes.
  return await supervise(portsFor(plan, tellerFor(plan, chosen, flags)), signals.onStop);
}

function complain(deps: ProgramDeps, problems: readonly string[], code: number): number {
  for (const problem of problems) deps.stderr.write(`pointsman up: ${problem}\n`);
  return code;
}

function tellerFor(
  plan: Plan,
  chosen: Extract<UpConfig, { readonly kind: "config" }>,
  flags: UpFlags,
): Teller {
  const { deps, envoy, listen, admin, config } = plan;
  const standIns = new Map([...chosen.standIns].map(([name, standIn]) => [name, standIn.origin]));
  const collector = collectorOf(deps);
  const facts = {
    version: deps.version,
    envoyVersion: envoy.version,
    listen,
    admin,
    configFile: chosen.named ? plan.configFile : "built in (no pointsman.yaml here)",
    backends: config.catalog.backends,
    policy: config.policy,
    standIns,
    ...(collector === undefined ? {} : { collector }),
  };
  return makeTeller(deps, { json: flags.json === true, color: flags.color }, facts);
}

/** Host of the collector, without what else the URL may hold. */
function collectorOf({ env }: ProgramDeps): string | undefined {
  const endpoint = env["OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"] ?? env["OTEL_EXPORTER_OTLP_ENDPOINT"];
  const url = URL.parse(endpoint ?? "");
  return url === null ? undefined : url.origin;
}

function portsFor(plan: Plan, teller: Teller): SupervisorPorts {
  const { deps, envoy, concurrency, run, config, listen, admin, processor } = plan;
  const envoys = new EnvoyProcesses({
    path: envoy.path,
    concurrency,
    env: deps.env,
    run,
    configText: (kind, path) =>
      deps.envoyConfig({ kind, config, listen, processor, envoyAdmin: { kind: "unix", path } }),
  });
  return {
    startServe: () => startServe(plan, teller),
    serveReady: (signal) => askUntil(reachable(admin), "/readyz", (answer) => answer.status === 200, signal),
    startEnvoy: (kind, epoch) => envoys.start(kind, epoch),
    envoyReady: (epoch, signal) => envoys.ready(epoch, signal),
    drain: () => envoys.drain(),
    wait: (ms, signal) => setTimeout(ms, undefined, { signal }),
    tell: (notice) => teller.tell(notice, envoys),
  };
}

function startServe({ deps, run, configFile, processor, listen, admin }: Plan, teller: Teller): Child {
  const child = startProcess(
    [
      ...deps.self,
      ...["serve", "--config", configFile, "--grpc", `unix:${processor.path}`],
      ...["--listen", showHostPort(listen), "--admin", showHostPort(admin), "--decision-log"],
      ...["--envoy-admin", `unix:${adminSocket(run, 0)}`],
    ],
    deps.env,
    "pipe",
  );
  if (child.stdout !== null) followLines(child.stdout, teller.childLine);
  child.stderr?.on("data", (part: Buffer) => deps.stderr.write(part));
  return child;
}
