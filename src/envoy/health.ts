// SPDX-License-Identifier: Apache-2.0
import { GRPC_STATUS, type StreamService } from "../contract/stream.ts";
import { grpc } from "../gen/data-plane.js";

const SERVING = 1;
const NOT_SERVING = 2;

/** The one method that anybody may call. */
export const HEALTH_PATH = "/grpc.health.v1.Health/Check";

/** grpc.health.v1: SERVING while `ready` says so. https://github.com/grpc/grpc/blob/master/doc/health-checking.md */
export function healthService(ready: () => boolean): StreamService {
  return {
    path: HEALTH_PATH,
    open: (peer) => ({
      message: () => {
        const status = ready() ? SERVING : NOT_SERVING;
        peer.send(grpc.health.v1.HealthCheckResponse.encode({ status }).finish());
        peer.end();
      },
      halfClosed: () => peer.fail(GRPC_STATUS.invalidArgument, "no request"),
      cancelled: () => undefined,
    }),
  };
}
