// SPDX-License-Identifier: Apache-2.0
import * as grpc from "@grpc/grpc-js";
import { grpc as health } from "../../src/gen/data-plane.js";

const { HealthCheckResponse } = health.health.v1;
const STATUS = ["UNKNOWN", "SERVING", "NOT_SERVING"] as const;
const same = (bytes: Buffer): Buffer => bytes;

/** What grpc.health.v1 answers on a unix socket; `unreachable` when nothing does. */
export async function askHealth(socket: string): Promise<(typeof STATUS)[number] | "unreachable"> {
  const client = new grpc.Client(`unix:${socket}`, grpc.credentials.createInsecure());
  const { promise, resolve } = Promise.withResolvers<(typeof STATUS)[number] | "unreachable">();
  const deadline = Date.now() + 2000;
  client.makeUnaryRequest(
    "/grpc.health.v1.Health/Check",
    same,
    same,
    Buffer.alloc(0),
    new grpc.Metadata(),
    { deadline },
    (error, bytes) => {
      if (error !== null || bytes === undefined) return resolve("unreachable");
      resolve(STATUS[HealthCheckResponse.decode(bytes).status ?? 0] ?? "UNKNOWN");
    },
  );
  try {
    return await promise;
  } finally {
    client.close();
  }
}
