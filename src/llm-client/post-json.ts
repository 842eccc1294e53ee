// SPDX-License-Identifier: Apache-2.0
import { type Agent, type ClientRequest, type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import type { Connection } from "../contract/backend.ts";

/** One POST of JSON. */
export interface Posting {
  readonly connection: Connection;
  /** Keeps connections; made for the connection's scheme. */
  readonly agent: Agent;
  /** Below the connection's prefix. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly timeoutMs: number;
  readonly maxReplyBytes: number;
  /** Ends the request at once. */
  readonly signal: AbortSignal;
}

/** What came of it. */
export type Posted =
  | { readonly kind: "reply"; readonly status: number; readonly retryAfter?: string; readonly text: string }
  | {
      readonly kind: "no-reply";
      readonly why: "timeout" | "unreachable" | "stopped" | "too-large";
      /** True when the server may have worked on it. */
      readonly sent: boolean;
    };

/** Posts and reads the whole reply, within limits of time and size. Never rejects; follows no redirect, which would carry the key away. */
export async function postJson(posting: Posting): Promise<Posted> {
  const deadline = AbortSignal.timeout(posting.timeoutMs);
  const signal = AbortSignal.any([posting.signal, deadline]);
  const call = begin(posting, signal);
  let sent = false;
  const isSent = (): void => {
    sent = true;
  };
  call.once("socket", (socket) => {
    if (socket.connecting)
      socket.once(posting.connection.scheme === "https" ? "secureConnect" : "connect", isSent);
    else isSent();
  });
  try {
    return await replyTo(call, posting);
  } catch (cause) {
    call.destroy();
    if (cause instanceof TooLarge) return { kind: "no-reply", why: "too-large", sent };
    const why = posting.signal.aborted ? "stopped" : deadline.aborted ? "timeout" : "unreachable";
    return { kind: "no-reply", why, sent };
  }
}

function begin({ connection, agent, path, headers, body }: Posting, signal: AbortSignal): ClientRequest {
  const send = connection.scheme === "https" ? requestHttps : requestHttp;
  return send({
    host: connection.host,
    port: connection.port,
    path: connection.pathPrefix + path,
    method: "POST",
    agent,
    signal,
    headers: {
      ...headers,
      "content-type": "application/json",
      "content-length": Buffer.byteLength(body),
    },
  });
}

class TooLarge extends Error {}

async function replyTo(call: ClientRequest, { body, maxReplyBytes }: Posting): Promise<Posted> {
  const answered = Promise.withResolvers<IncomingMessage>();
  call.once("response", answered.resolve);
  call.on("error", answered.reject);
  call.end(body);
  const response = await answered.promise;
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of response as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > maxReplyBytes) throw new TooLarge();
    parts.push(part);
  }
  const retryAfter = response.headers["retry-after"];
  return {
    kind: "reply",
    status: response.statusCode ?? 0,
    ...(retryAfter === undefined ? {} : { retryAfter }),
    text: Buffer.concat(parts).toString(),
  };
}
