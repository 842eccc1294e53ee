// SPDX-License-Identifier: Apache-2.0
import type { AccessSink } from "../contract/access.ts";
import type { Log } from "../contract/log.ts";
import type { StreamService } from "../contract/stream.ts";
import { accessLogService } from "../envoy/access-log.ts";
import { type ExtProc, extProc } from "../envoy/exchange.ts";
import { healthService } from "../envoy/health.ts";
import type { Board } from "../status/board.ts";
import { steer } from "../steering/steer.ts";
import type { Telemetry } from "../telemetry/telemetry.ts";
import type { DialKeeper } from "./dial-keeper.ts";
import { type EntryHearer, exchangeEnds } from "./exchange-ends.ts";
import { exchangeLine } from "./exchange-log.ts";
import type { Telling } from "./exchange-telling.ts";
import type { Feedback } from "./feedback.ts";
import type { Missing } from "./missing.ts";
import { paidDials } from "./paid-dials.ts";
import type { World } from "./world.ts";

/** Who takes part in exchanges. */
export interface ExchangeParts {
  readonly world: World;
  readonly telemetry: Pick<Telemetry, "access" | "ledger" | "genAi">;
  readonly board: Board;
  readonly dials: DialKeeper;
  readonly feedback: Feedback;
  readonly missing: Missing;
  readonly telling: Telling;
  /** Hears of those that a client may go on from. */
  readonly responses: AccessSink;
  /** Absent: exchanges are not logged. */
  readonly log: Log | undefined;
  readonly onBug: (cause: unknown) => void;
}

/** Exchanges from their beginning (ext_proc) to their end (access log), as services that any Envoy may ask. */
export function exchangesOf(parts: ExchangeParts) {
  const { world, telemetry, board, dials, feedback, missing, telling, responses, log, onBug } = parts;
  const processing: ExtProc = extProc((http, trace) => steer(http, trace, world.steering), onBug);
  const paid = paidDials(dials, () => ({
    backends: world.config.catalog.backends,
    policy: world.config.policy,
  }));
  const genAi: EntryHearer = {
    record: (record, entry) =>
      telemetry.genAi.record(
        record,
        entry,
        world.config.catalog.backends.find(({ name }) => name === record.servedBy),
      ),
  };
  const sink = exchangeEnds(
    () => ({ backends: world.config.catalog.backends, policy: world.config.policy }),
    {
      access: telemetry.access,
      ledger: telemetry.ledger,
      others: [genAi, board, paid, feedback.ends, ...(log === undefined ? [] : [exchangeLine(log)])],
    },
  );
  const malformed = (): void => telemetry.access.malformed();
  const servicesWith = (ends: AccessSink): readonly StreamService[] => [
    processing.service,
    accessLogService({ sink: ends, responses, malformed }),
    healthService(() => missing.ready),
  ];
  return {
    /** For our own Envoy, whose exchanges are counted, and for those of sidecars, whose are not. */
    services: servicesWith(telling.counting(sink)),
    sidecarServices: servicesWith(sink),
    ends: { sink, malformed },
    active: processing.active,
  };
}
