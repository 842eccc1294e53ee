// SPDX-License-Identifier: Apache-2.0
import type { TraceContext } from "../contract/observer.ts";
import type { Outcome } from "../contract/outcome.ts";
import type { HttpRequest } from "../contract/request.ts";
import { GRPC_STATUS, type StreamHandler, type StreamPeer, type StreamService } from "../contract/stream.ts";
import { type Message, type RequestHead, readMessage } from "./request.ts";
import { continueHeaders, continueOther, writeOutcome } from "./response.ts";

/** Steering as this adapter sees it: one HTTP request in, one outcome out. */
export type Steer = (http: HttpRequest, trace: TraceContext) => Promise<Outcome>;

/** The ext_proc service, and how many exchanges are between their first message and their last reply. */
export interface ExtProc {
  readonly service: StreamService;
  readonly active: () => number;
}

/**
 * Envoy's external processing, one stream an HTTP exchange:
 *
 *     open ──headers──▶ reading ──body──▶ steering ──reply──▶ ended
 *       │                                   ▲
 *       └──headers, end of stream───────────┘      anything else: its own empty reply
 *
 * Our side ends right behind its last reply, so that the stream does not live as long as the HTTP response.
 * A stream is never ended unanswered: Envoy takes an early OK for "pass", even where it is to fail closed.
 * https://www.envoyproxy.io/docs/envoy/v1.40.0/api-v3/service/ext_proc/v3/external_processor.proto
 */
export function extProc(
  steer: Steer,
  onBug: (cause: unknown) => void = () => undefined,
  now: () => number = () => performance.now(),
): ExtProc {
  let active = 0;
  const service: StreamService = {
    path: "/envoy.service.ext_proc.v3.ExternalProcessor/Process",
    open: (peer, metadata) => {
      active++;
      let counted = true;
      const done = (): void => {
        if (counted) active--;
        counted = false;
      };
      return exchange({ peer, steer, onBug, now, done, trace: traceOf(metadata) });
    },
  };
  return { service, active: () => active };
}

interface ExchangeParts {
  readonly peer: StreamPeer;
  readonly steer: Steer;
  /** Hears of what steering threw; the stream ends with INTERNAL. */
  readonly onBug: (cause: unknown) => void;
  readonly now: () => number;
  /** Called when the exchange needs us no more. */
  readonly done: () => void;
  readonly trace: TraceContext;
}

function exchange(parts: ExchangeParts): StreamHandler {
  const { peer, done } = parts;
  const startedAt = parts.now();
  let head: RequestHead | undefined;
  let answered = false;

  const steerAndReply = async (phase: "headers" | "body", body: Uint8Array): Promise<void> => {
    answered = true; // what comes from here on gets its own reply, not a second decision
    try {
      const outcome = await parts.steer({ ...(head ?? NO_HEAD), body }, parts.trace);
      peer.send(writeOutcome(outcome, phase, parts.now() - startedAt));
      peer.end();
    } catch (cause) {
      parts.onBug(cause);
      peer.fail(GRPC_STATUS.internal, "internal error"); // a bug: Envoy's failure mode decides
    } finally {
      done();
    }
  };

  const hear = (message: Message): void => {
    if (message.kind === "headers" && head === undefined) {
      head = message.head;
      if (message.endOfStream) void steerAndReply("headers", NO_BODY);
      else peer.send(continueHeaders());
    } else if (message.kind === "body" && head !== undefined && !answered) {
      void steerAndReply("body", message.body);
    } else {
      peer.send(continueOther(message.phase));
    }
  };

  return {
    message: (bytes) => {
      const message = readMessage(bytes);
      if (message.kind === "unreadable") {
        peer.fail(GRPC_STATUS.invalidArgument, "not a ProcessingRequest");
        done();
      } else hear(message);
    },
    halfClosed: () => {
      if (!answered) peer.fail(GRPC_STATUS.unavailable, "the stream ended before the request did");
      done();
    },
    cancelled: done,
  };
}

const NO_BODY = new Uint8Array(0);
const NO_HEAD: RequestHead = { method: "", path: "", contentType: "" };

function traceOf(metadata: ReadonlyMap<string, string>): TraceContext {
  return { traceparent: metadata.get("traceparent") ?? "", tracestate: metadata.get("tracestate") ?? "" };
}
