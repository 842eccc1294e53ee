// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { AdminServer } from "./admin/server.ts";
import { listBackends } from "./backend-list.ts";
import { explainRequest } from "./cli/explain-request.ts";
import type { Explanation } from "./cli/explanation.ts";
import type {
  EnvoyConfigRequest,
  ExplainRequest,
  Output,
  ServeOptions,
  SidecarOptions,
} from "./cli/program-deps.ts";
import { followCluster } from "./cluster.ts";
import type { Config, ConfigRead, Surroundings } from "./config/config.ts";
import { systemCaFile } from "./config/system-ca-file.ts";
import { ConfigFeed } from "./config-feed.ts";
import type { Catalog } from "./contract/backend.ts";
import { NOTHING_FOUND } from "./contract/discovery.ts";
import type { Collector, GatewayView, RouterService } from "./contract/gateway.ts";
import { KEYS } from "./contract/metadata.ts";
import type { RouterModelFacts } from "./contract/router-model.ts";
import { ConversationMemory } from "./conversation-memory.ts";
import { observedDials } from "./dial-status.ts";
import { accessLogService } from "./envoy/access-log.ts";
import { extProc } from "./envoy/exchange.ts";
import { GrpcServer } from "./envoy/grpc-server.ts";
import { healthService } from "./envoy/health.ts";
import { type EntryHearer, exchangeEnds } from "./exchange-ends.ts";
import { exchangeLine } from "./exchange-log.ts";
import { explainBody } from "./explain-body.ts";
import { gatewayView } from "./gateway-view.ts";
import { keptDials } from "./kept-dials.ts";
import { promptReading } from "./prompt-reading.ts";
import { joinRouters } from "./routers.ts";
import { sidecarsOf } from "./sidecars.ts";
import { standingsOf, type WithEnvoy } from "./standings.ts";
import { Board } from "./status/board.ts";
import { statusView } from "./status-view.ts";
import { steer } from "./steering/steer.ts";
import { collectorFrom } from "./telemetry/collector.ts";
import { createLog } from "./telemetry/log.ts";
import { METRICS_CONTENT_TYPE } from "./telemetry/metrics.ts";
import { startTelemetry } from "./telemetry/telemetry.ts";
import { warningLog } from "./warning-log.ts";
import { type Publishing, World } from "./world.ts";
import { adsService } from "./xds/ads-service.ts";
import { buildBootstrap, buildStaticConfig } from "./xds/bootstrap.ts";
import { Publisher } from "./xds/publisher.ts";
import { buildResources } from "./xds/resources.ts";

/** What the process is given: its environment, its output, and where its router models are. */
export interface Place {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly version: string;
  readonly modelDir: string;
  /** What configurations must know of the router model there. */
  readonly routerModel: () => RouterModelFacts;
}

/** How long a stopping process waits for exchanges that wait for it. */
const DRAIN_MS = 10_000;

/** Runs everything that `pointsman serve` is; disposing of it drains. The only place that joins the folders. */
export async function serve(options: ServeOptions, place: Place): Promise<AsyncDisposable> {
  const log = createLog(place.stdout, "info");
  const warn = warningLog(log);
  const feed = new ConfigFeed(
    options.configFile,
    surroundingsOf(place),
    (read) => retake(read),
    options.cluster && NOTHING_FOUND,
  );
  const config = configOrThrow(feed.read(), options.configFile);
  const missing = new Set(["router model", "first configuration"]);
  if (options.cluster !== undefined) missing.add("the cluster's backends");
  const collector = collectorOf(place);
  const telemetry = await startTelemetry({
    ...(collector === undefined ? {} : { collector }),
    env: place.env,
    version: place.version,
    log,
    ready: () => missing.size === 0,
  });
  const routers = joinRouters(config, options, place, log);
  const publisher = new Publisher({
    onRejected: (rejected) => {
      log("error", "resource-rejected", { ...rejected });
      world.refused().catch((cause: unknown) => log("error", "configuration-failed", { cause }));
    },
  });
  const caFile = systemCaFile(place.env);
  const publishing: Publishing = {
    prepare: (next) => routers.prepare(next, () => warm),
    withheld: () => publisher.withheld(),
    publish: async (next, without) => {
      const view = (catalog: Catalog): GatewayView => gatewayView({ ...next, catalog }, options, collector);
      const build = caFile === undefined ? {} : { systemCaFile: caFile };
      const { listeners, routes } = buildResources(view(catalogWithout(next.catalog, without)), build);
      const resources = { ...buildResources(view(next.catalog), build), listeners, routes };
      const [live] = await Promise.all([publisher.publish(resources), sidecars?.publish(next, without)]);
      return live.kind !== "superseded";
    },
  };
  const kept = keptDials(options, place.routerModel, log);
  const { dials } = kept;
  telemetry.watchDials(() => observedDials(dials.readings()));
  const fixed = {
    scorers: routers.scorers,
    observer: telemetry.observer,
    nextId: idMaker(),
    conversations: new ConversationMemory(),
    dials,
  };
  const world = new World(config, fixed, publishing, log);
  const take = async (next: Config): Promise<void> => {
    dials.take(next);
    await world.take(next);
  };
  const onBug = (cause: unknown): void => log("error", "bug", bugFacts(cause));
  const processing = extProc((http, trace) => steer(http, trace, world.steering), onBug);
  const [board, startedAt] = [new Board(), Date.now()];
  const paid: EntryHearer = {
    record: ({ decision }, entry) => entry && dials.paid(String(decision[KEYS.decisionId]), entry),
  };
  const sink = exchangeEnds(
    () => ({ backends: world.config.catalog.backends, policy: world.config.policy }),
    {
      access: telemetry.access,
      ledger: telemetry.ledger,
      others: [board, paid, ...(options.decisionLog ? [exchangeLine(log)] : [])],
    },
  );
  const services = [
    processing.service,
    accessLogService({ sink, malformed: () => telemetry.access.malformed() }),
    healthService(() => missing.size === 0),
  ];
  const grpc = new GrpcServer(options.processor, [...services, adsService(publisher)], onBug);
  const sidecars =
    options.cluster?.sidecars &&
    sidecarsOf({
      listen: options.cluster.sidecars.grpc,
      names: namesFor(options.cluster.sidecars),
      identity: () => world.config.trust?.identity,
      tokens: () => world.config.trust?.tokens,
      services,
      ...(collector && { collector }),
      log,
      onBug,
    });
  const withEnvoy = (): WithEnvoy => ({
    live: new Set(world.steering.backends.map((backend) => backend.name)),
    withheld: publisher.withheld(),
    envoys: publisher.envoys,
  });
  const admin = new AdminServer({
    ready: () => (missing.size === 0 ? { kind: "ready" } : { kind: "waiting", missing: [...missing] }),
    backends: () => listBackends(world.config, withEnvoy()),
    status: () =>
      statusView(
        { board, config: world.config, envoy: withEnvoy(), dials: dials.readings() },
        {
          version: place.version,
          startedAt,
          missing: [...missing],
        },
      ),
    explain: (body) => explainBody(body, world.steering, routers.model),
    metrics: async () => ({ contentType: METRICS_CONTENT_TYPE, text: await telemetry.metricsText() }),
  });
  /** A new reading: taken whole, or refused whole while the last good one stays. */
  const retake = (read: ConfigRead): void => {
    if (read.kind === "invalid") log("error", "configuration-refused", { problems: read.problems });
    else if (!missing.has("the cluster's backends")) {
      warn(read.config.warnings);
      take(read.config).catch((cause: unknown) => log("error", "configuration-failed", { cause }));
    }
  };

  warn(config.warnings);
  const warm = routers.model.start();
  warm.catch(() => undefined); // heard below, where it is awaited; not an unhandled rejection until then
  await admin.start(options.admin ?? config.admin);
  const cluster =
    options.cluster &&
    (await followCluster(options.cluster, log, {
      first: async (found) => {
        const read = feed.follow(found);
        missing.delete("the cluster's backends");
        await take(read.kind === "config" ? read.config : config);
      },
      later: (found) => retake(feed.follow(found)),
      standings: () => standingsOf(world.config, withEnvoy()),
    }));
  if (cluster === undefined) await take(config);
  missing.delete("first configuration");
  await grpc.start();
  await sidecars?.start();
  await warm;
  missing.delete("router model");
  log("info", "ready", { admin: options.admin ?? config.admin, grpc: options.processor });

  return {
    async [Symbol.asyncDispose]() {
      log("info", "draining", { exchanges: processing.active() });
      missing.add("stopping");
      feed[Symbol.dispose]();
      await cluster?.[Symbol.asyncDispose]();
      await sidecars?.[Symbol.asyncDispose](); // they go to another replica at once, or there is no end to exchanges
      await drained(processing.active);
      kept[Symbol.dispose]();
      await publisher[Symbol.asyncDispose]();
      await grpc.stop(1000);
      await routers.model[Symbol.asyncDispose]();
      await admin[Symbol.asyncDispose]();
      await telemetry[Symbol.asyncDispose]();
      log("info", "stopped");
    },
  };
}

/** Envoy's bootstrap as JSON text: everything over ADS, or everything static. */
export function envoyConfig(request: EnvoyConfigRequest, place: Place): string {
  const { config, listen, processor, envoyAdmin } = request;
  const options = { nodeId: "pointsman-gateway", admin: envoyAdmin, spanFlushMs: 1000 };
  if (request.kind === "ads") return JSON.stringify(buildBootstrap(processor, options), null, 2);
  const collector = collectorOf(place);
  const caFile = systemCaFile(place.env);
  const { catalog, policy } = config;
  const view = { listen, catalog, policy, processor, ...(collector && { collector }) };
  return JSON.stringify(
    buildStaticConfig(view, { ...options, ...(caFile && { systemCaFile: caFile }) }),
    null,
    2,
  );
}

/** One decision with every number behind it, by the router model that `serve` would use. */
export async function explain(request: ExplainRequest, place: Place): Promise<Explanation> {
  const { config, http } = request;
  const routers = joinRouters(config, { workers: 1 }, place, () => undefined);
  await using model = routers.model;
  await model.start();
  await routers.prepare(config, () => Promise.resolve());
  const { backends } = config.catalog;
  return await explainRequest({
    http,
    backends,
    policy: config.policy,
    scorers: routers.scorers,
    inspect: async (text) => promptReading(await model.inspect(text)),
    neighbours: request.neighbours,
  });
}

/** The Service that sidecars know us by has the ports that we listen on. */
function namesFor({ service, grpc, egress }: SidecarOptions): Pick<RouterService, "grpc" | "egress"> {
  return { grpc: { host: service, port: grpc.port }, egress: { host: service, port: egress.port } };
}

/** Decision ids: eight hex digits of this process and a count, so that replicas do not collide. */
function idMaker(): () => string {
  const process = randomBytes(4).toString("hex");
  let count = 0;
  return () => `${process}-${++count}`;
}

/** What is said of a bug: its class and where it happened, not its message, which may quote a prompt. */
function bugFacts(cause: unknown): Readonly<Record<string, unknown>> {
  if (!(cause instanceof Error)) return { error: typeof cause };
  return { error: cause.name, at: /^ *at (.*)$/m.exec(cause.stack ?? "")?.[1] };
}

function catalogWithout({ backends, secrets }: Catalog, names: ReadonlySet<string>): Catalog {
  return { backends: backends.filter((backend) => !names.has(backend.name)), secrets };
}

async function drained(active: () => number): Promise<void> {
  const deadline = performance.now() + DRAIN_MS;
  while (active() > 0 && performance.now() < deadline)
    await new Promise((resolve) => setTimeout(resolve, 20));
}

function surroundingsOf(place: Place): Surroundings {
  return {
    env: place.env,
    readFile: (path) => readFileSync(path, "utf8"),
    readFolder: (path) => readdirSync(path),
    routerModel: place.routerModel,
  };
}

function collectorOf(place: Place): Collector | undefined {
  const setting = collectorFrom(place.env);
  if (setting.kind === "invalid") throw new Error(setting.problem);
  return setting.kind === "collector" ? setting.collector : undefined;
}

function configOrThrow(read: ConfigRead, file: string): Config {
  if (read.kind === "config") return read.config;
  const lines = read.problems.map(({ path, message }) => (path === "" ? message : `${path}: ${message}`));
  throw new Error(`${file} is not usable:\n  ${lines.join("\n  ")}`);
}
