// SPDX-License-Identifier: Apache-2.0
import { AdminServer } from "../admin/server.ts";
import type { ServeOptions } from "../cli/program-deps.ts";
import type { Config, ConfigRead } from "../config/config.ts";
import { systemCaFile } from "../config/system-ca-file.ts";
import { NOTHING_FOUND } from "../contract/discovery.ts";
import type { SpendingRecord } from "../contract/spending.ts";
import { GrpcServer } from "../envoy/grpc-server.ts";
import { joinRouters } from "../routers.ts";
import { Board } from "../status/board.ts";
import { createLog } from "../telemetry/log.ts";
import { startTelemetry } from "../telemetry/telemetry.ts";
import { adsService } from "../xds/ads-service.ts";
import { Publisher } from "../xds/publisher.ts";
import { adminSources } from "./admin-sources.ts";
import { bugLog } from "./bug-log.ts";
import { followCluster } from "./cluster.ts";
import { ConfigFeed } from "./config-feed.ts";
import { ConversationMemory } from "./conversation-memory.ts";
import { decisionIds } from "./decision-ids.ts";
import { observedDials } from "./dial-status.ts";
import { tellingOf } from "./exchange-telling.ts";
import { exchangesOf } from "./exchanges.ts";
import { feedbackOf } from "./feedback.ts";
import { keptDials } from "./kept-dials.ts";
import { Missing } from "./missing.ts";
import { collectorOf, metricsCollectorOf, type Place, surroundingsOf } from "./place.ts";
import { publishingTo } from "./publishing.ts";
import { ResponseMemory } from "./response-memory.ts";
import { shareSpending } from "./shared-spending.ts";
import { sidecarsFor } from "./sidecars.ts";
import { standingsOf, type WithEnvoy } from "./standings.ts";
import { warningLog } from "./warning-log.ts";
import { World } from "./world.ts";

/** How long a stopping process waits for exchanges that wait for it. */
const DRAIN_MS = 10_000;

/**
 * Runs everything that `pointsman serve` is; disposing of it drains. The only place that joins the folders:
 *
 *     file, cluster ──▶ configuration ──▶ world ──▶ Envoys (ADS)
 *     Envoys ── ext_proc ──▶ steering on the world of that moment
 *     Envoys ── access log ──▶ metrics, ledger, dials, board
 */
export async function serve(options: ServeOptions, place: Place): Promise<AsyncDisposable> {
  const log = createLog(place.stdout, "info");
  const failed = (cause: unknown): void => log("error", "configuration-failed", { cause });
  const inCluster = options.cluster && NOTHING_FOUND;
  const feed = new ConfigFeed(options.configFile, surroundingsOf(place), (read) => retake(read), inCluster);
  const config = configOrThrow(feed.read(), options.configFile);
  const telling = tellingOf(config.exchangeLog, options, log);
  const missing = new Missing([
    "router model",
    "first configuration",
    ...(inCluster ? (["the cluster's backends"] as const) : []),
  ]);
  const collector = collectorOf(place);
  const metricsCollector = metricsCollectorOf(place);
  const telemetry = await startTelemetry({
    ...(collector && { collector }),
    ...(metricsCollector && { metricsCollector }),
    env: place.env,
    version: place.version,
    log,
    ready: () => missing.ready,
  });
  const routers = joinRouters(config, options, place, log);
  const kept = keptDials(options, place.routerModel, log);
  const { dials } = kept;
  telemetry.watchMissed(() => telling.missed);
  telemetry.watchDials(() => observedDials(dials.readings()));
  const publisher = new Publisher({
    onRejected: (rejected) => {
      log("error", "resource-rejected", { ...rejected });
      world.refused().catch(failed);
    },
  });
  const caFile = systemCaFile(place.env);
  const publishing = publishingTo({
    ...{ options, collector, caFile, publisher, exchangeFile: telling.file },
    sidecars: () => sidecars,
  });
  const feedback = feedbackOf(
    () => ({ keeping: world.config.feedback, backends: world.config.catalog.backends }),
    telemetry.feedback,
    log,
  );
  const responses = new ResponseMemory();
  const fixed = {
    scorers: routers.scorers,
    observer: feedback.hearing(telemetry.observer),
    nextId: decisionIds(),
    conversations: new ConversationMemory(),
    responses,
    dials,
  };
  const prepare = (next: Config): Promise<void> | undefined => routers.prepare(next, () => warm);
  const world = new World(config, fixed, { ...publishing, prepare }, log);
  const onBug = bugLog(log);
  const board = new Board();
  const exchanges = exchangesOf({
    ...{ world, telemetry, board, dials, feedback, missing, telling, responses, onBug },
    log: options.decisionLog ? log : undefined,
  });
  const { services, sidecarServices } = exchanges;
  const grpc = new GrpcServer(options.processor, [...services, adsService(publisher)], onBug);
  const sidecars = sidecarsFor(options.cluster?.sidecars, {
    ...{ services: sidecarServices, log, onBug },
    identity: () => world.config.trust?.identity,
    tokens: () => world.config.trust?.tokens,
    ...(collector && { collector }),
  });
  const withEnvoy = (): WithEnvoy => ({
    live: new Set(world.steering.backends.map((backend) => backend.name)),
    withheld: publisher.withheld(),
    envoys: publisher.envoys,
  });
  const { version } = place;
  const { model } = routers;
  const admin = new AdminServer(
    adminSources({ version, missing, world, withEnvoy, board, dials, feedback, model, telemetry, telling }),
  );
  const warn = warningLog(log);
  let spending: SpendingRecord | undefined;
  const take = async (next: Config): Promise<void> => {
    warn(next.warnings);
    dials.take(next);
    spending?.tell();
    await world.take(next);
    feedback.lookAtFolder();
  };
  /** A new reading: taken whole, or refused whole while the last good one stays. */
  const retake = (read: ConfigRead): void => {
    if (read.kind === "invalid") log("error", "configuration-refused", { problems: read.problems });
    else if (!missing.has("the cluster's backends")) take(read.config).catch(failed);
  };

  const warm = model.start();
  warm.catch(() => undefined); // heard below, where it is awaited; not an unhandled rejection until then
  await admin.start(options.admin ?? config.admin);
  const cluster =
    options.cluster &&
    (await followCluster(options.cluster, log, {
      first: async (found) => {
        const read = feed.follow(found);
        missing.found("the cluster's backends");
        if (read.kind === "invalid") log("error", "configuration-refused", { problems: read.problems });
        await take(read.kind === "config" ? read.config : config);
      },
      later: (found) => retake(feed.follow(found)),
      standings: () => standingsOf(world.config, withEnvoy()),
    }));
  if (cluster === undefined) await take(config);
  spending = await shareSpending(options.cluster, dials, log);
  missing.found("first configuration");
  telling.start(exchanges.ends); // dials are there, which late exchanges are paid from
  await grpc.start();
  await sidecars?.start();
  await warm;
  missing.found("router model");
  log("info", "ready", { admin: options.admin ?? config.admin, grpc: options.processor });

  return {
    async [Symbol.asyncDispose]() {
      log("info", "draining", { exchanges: exchanges.active() });
      missing.add("stopping");
      feed[Symbol.dispose]();
      await cluster?.[Symbol.asyncDispose]();
      await sidecars?.[Symbol.asyncDispose](); // they go to another replica at once, or there is no end to exchanges
      await drained(exchanges.active);
      kept[Symbol.dispose](); // before anything that may fail
      await publisher[Symbol.asyncDispose]();
      await grpc.stop(1000);
      await telling[Symbol.asyncDispose]();
      await spending?.[Symbol.asyncDispose]();
      kept[Symbol.dispose](); // what ended until now is paid
      await model[Symbol.asyncDispose]();
      await admin[Symbol.asyncDispose]();
      await telemetry[Symbol.asyncDispose]();
      log("info", "stopped");
    },
  };
}

async function drained(active: () => number): Promise<void> {
  const deadline = performance.now() + DRAIN_MS;
  while (active() > 0 && performance.now() < deadline)
    await new Promise((resolve) => setTimeout(resolve, 20));
}

function configOrThrow(read: ConfigRead, file: string): Config {
  if (read.kind === "config") return read.config;
  const lines = read.problems.map(({ path, message }) => (path === "" ? message : `${path}: ${message}`));
  throw new Error(`${file} is not usable:\n  ${lines.join("\n  ")}`);
}
