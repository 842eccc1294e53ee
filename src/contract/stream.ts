// SPDX-License-Identifier: Apache-2.0

/** The far end of one bidirectional gRPC stream, messages as bytes. Calls after the end are ignored. */
export interface StreamPeer {
  send(message: Uint8Array): void;
  /** Ends our side with status OK. */
  end(): void;
  /** Ends the stream with a gRPC status other than OK: https://grpc.github.io/grpc/core/md_doc_statuscodes.html */
  fail(status: number, message: string): void;
}

/**
 * What one stream does with what arrives. When a method throws, `cancelled` is called, the stream ends with
 * INTERNAL, and the process lives.
 */
export interface StreamHandler {
  message(bytes: Uint8Array): void;
  /** The far end will send no more. */
  halfClosed(): void;
  /** The stream is gone: cancelled, reset or disconnected. Called at most once, not after `end` or `fail`. */
  cancelled(): void;
}

/** One gRPC method that the process serves, e.g. `/envoy.service.ext_proc.v3.ExternalProcessor/Process`. */
export interface StreamService {
  readonly path: string;
  open(peer: StreamPeer, metadata: ReadonlyMap<string, string>): StreamHandler;
}

/** gRPC status codes that we send. */
export const GRPC_STATUS = {
  invalidArgument: 3,
  resourceExhausted: 8,
  internal: 13,
  unavailable: 14,
  unauthenticated: 16,
} as const;
