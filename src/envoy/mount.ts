// SPDX-License-Identifier: Apache-2.0
import type * as grpc from "@grpc/grpc-js";
import { GRPC_STATUS, type StreamHandler, type StreamPeer, type StreamService } from "../contract/stream.ts";

type Call = grpc.ServerDuplexStream<Buffer, Uint8Array>;

/**
 * Puts one service on a gRPC server. Messages stay bytes here: each service decodes its own. Unary methods are
 * served too, since on the wire they are streams of one message (https://grpc.io/docs/what-is-grpc/core-concepts/).
 */
export function mount(server: grpc.Server, service: StreamService, onBug: (cause: unknown) => void): void {
  const definition = {
    [service.path]: {
      path: service.path,
      requestStream: true,
      responseStream: true,
      requestSerialize: asBuffer,
      requestDeserialize: (bytes: Buffer) => bytes,
      responseSerialize: asBuffer,
      responseDeserialize: (bytes: Buffer) => bytes,
    },
  } as const;
  server.addService(definition, { [service.path]: (call: Call) => serve(call, service, onBug) });
}

function serve(call: Call, service: StreamService, onBug: (cause: unknown) => void): void {
  let open = true;
  const finish = (act: () => void): void => {
    if (!open) return;
    open = false;
    act();
  };
  const fail = (status: number, message: string): void =>
    finish(() => call.emit("error", { code: status, details: message }));
  const peer: StreamPeer = {
    send: (message) => {
      if (open) call.write(message);
    },
    end: () => finish(() => call.end()),
    fail,
  };
  const handler = openOrFail(service, peer, call, onBug);
  if (handler === undefined) {
    fail(GRPC_STATUS.internal, "internal error");
    return;
  }
  const guarded = (act: () => void): void => {
    try {
      if (open) act();
    } catch (cause) {
      // One bug must not take the process, and every other exchange, with it: Envoy's failure mode decides.
      onBug(cause);
      handler.cancelled();
      fail(GRPC_STATUS.internal, "internal error");
    }
  };
  call.on("data", (bytes: Buffer) => guarded(() => handler.message(bytes)));
  call.on("end", () => guarded(() => handler.halfClosed()));
  call.on("cancelled", () => finish(() => handler.cancelled()));
  call.on("error", () => finish(() => handler.cancelled()));
}

function openOrFail(
  service: StreamService,
  peer: StreamPeer,
  call: Call,
  onBug: (cause: unknown) => void,
): StreamHandler | undefined {
  try {
    return service.open(peer, new Map(entriesOf(call.metadata)));
  } catch (cause) {
    onBug(cause);
    return undefined;
  }
}

function* entriesOf(metadata: grpc.Metadata): Iterable<[string, string]> {
  for (const [key, value] of Object.entries(metadata.getMap()))
    if (typeof value === "string") yield [key, value];
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
