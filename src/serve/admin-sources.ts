// SPDX-License-Identifier: Apache-2.0
import type { AdminSources } from "../admin/server.ts";
import type { ModelRouters } from "../onnx/model-routers.ts";
import type { Board } from "../status/board.ts";
import type { Telemetry } from "../telemetry/telemetry.ts";
import { listBackends } from "./backend-list.ts";
import type { DialKeeper } from "./dial-keeper.ts";
import type { Telling } from "./exchange-telling.ts";
import { explainBody } from "./explain-body.ts";
import type { Feedback } from "./feedback.ts";
import type { Missing } from "./missing.ts";
import type { WithEnvoy } from "./standings.ts";
import { statusView } from "./status-view.ts";
import type { World } from "./world.ts";

/** Whom the admin server asks. */
export interface AdminParts {
  readonly version: string;
  readonly missing: Missing;
  readonly world: World;
  readonly withEnvoy: () => WithEnvoy;
  readonly board: Board;
  readonly dials: DialKeeper;
  readonly feedback: Feedback;
  readonly model: ModelRouters;
  readonly telemetry: Pick<Telemetry, "metricsFor">;
  readonly telling: Pick<Telling, "missed">;
}

/** What the admin server tells of a process. */
export function adminSources(parts: AdminParts): AdminSources {
  const { version, missing, world, withEnvoy, board, dials, feedback, model, telemetry, telling } = parts;
  const startedAt = Date.now();
  return {
    ready: () => missing.readiness(),
    backends: () => listBackends(world.config, withEnvoy()),
    status: () =>
      statusView(
        { board, config: world.config, envoy: withEnvoy(), dials: dials.readings() },
        {
          version,
          startedAt,
          missing: missing.names,
          ...(telling.missed === undefined ? {} : { missedExchanges: telling.missed }),
        },
      ),
    explain: (body) => explainBody(body, world.steering, model),
    feedback: (body) => feedback.take(body),
    metrics: (accept) => telemetry.metricsFor(accept),
  };
}
