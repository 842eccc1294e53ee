// SPDX-License-Identifier: Apache-2.0
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import type { HostPort, ServerIdentity } from "../contract/gateway.ts";

/** The answer to a body as JSON text; undefined: the body is no question that can be answered. */
export type Answering = (body: unknown) => string | undefined;

/** The API server takes no larger object itself. */
const MAX_BODY_BYTES = 3 * 1024 * 1024;
const HEADERS_TIMEOUT_MS = 5_000;
/** The API server waits no longer for any webhook than 30 s, and for ours 5. */
const REQUEST_TIMEOUT_MS = 10_000;
/** An API server has at most 200 writes under way, unless told otherwise; there may be five of them. */
const MAX_CONNECTIONS = 1024;
/** An API server drops a connection that was idle for 90 s. Were we first, its next question could meet the closing. */
const KEEP_ALIVE_MS = 120_000;

/** The HTTPS server that the API server asks, at `POST /inject`. It has no other path: probes are the admin server's. */
export class WebhookServer implements AsyncDisposable {
  readonly #server: Server;
  #draining = false;

  constructor(answering: Answering) {
    this.#server = createServer(
      {
        headersTimeout: HEADERS_TIMEOUT_MS,
        requestTimeout: REQUEST_TIMEOUT_MS,
        keepAliveTimeout: KEEP_ALIVE_MS,
      },
      (request, response) => void this.#answer(request, response, answering),
    );
    this.#server.maxConnections = MAX_CONNECTIONS;
  }

  /** Listens; returns the address, with the port that port 0 became. Rejects with what to do when it cannot. */
  async start(at: HostPort): Promise<HostPort> {
    const listening = Promise.withResolvers<void>();
    this.#server.once("error", (cause: NodeJS.ErrnoException) =>
      listening.reject(
        new Error(`listen on ${at.host} port ${at.port}: ${cause.code}: choose another with --listen`, {
          cause,
        }),
      ),
    );
    this.#server.listen(at.port, at.host, () => listening.resolve());
    await listening.promise;
    const { address, port } = this.#server.address() as AddressInfo;
    return { host: address, port };
  }

  /** Shows this certificate on every connection from now on; those that are open go on. Before the first, none is taken. */
  present(identity: ServerIdentity): void {
    this.#server.setSecureContext(contextOf(identity));
  }

  /** Goes on answering, and ends each connection with its next answer, so that the next question goes elsewhere. */
  drain(): void {
    this.#draining = true;
  }

  /** Stops listening, lets requests in flight end, and ends all other connections. */
  async [Symbol.asyncDispose](): Promise<void> {
    if (!this.#server.listening) return;
    const closed = Promise.withResolvers<void>();
    this.#server.close(() => closed.resolve());
    this.#server.closeIdleConnections();
    await closed.promise;
  }

  async #answer(request: IncomingMessage, response: ServerResponse, answering: Answering): Promise<void> {
    const { status, text } = await replyTo(request, answering).catch(broken);
    const type = status === 200 ? "application/json" : "text/plain; charset=utf-8";
    // What was not read of a body would be taken for the next request.
    const close = this.#draining || !request.complete ? { connection: "close" } : {};
    response.writeHead(status, { "content-type": type, "content-length": Buffer.byteLength(text), ...close });
    response.end(text);
  }
}

function contextOf({ certificate, key }: ServerIdentity) {
  return { cert: certificate, key, minVersion: "TLSv1.2" } as const;
}

interface Reply {
  readonly status: number;
  readonly text: string;
}

async function replyTo(request: IncomingMessage, answering: Answering): Promise<Reply> {
  if (request.url?.split("?", 1)[0] !== "/inject") return { status: 404, text: "not found: POST /inject\n" };
  if (request.method !== "POST") return { status: 405, text: "method not allowed: POST /inject\n" };
  const body = await readBody(request);
  if (body === undefined) return { status: 413, text: `the body is over ${MAX_BODY_BYTES} bytes\n` };
  const text = answering(parsed(body));
  return text === undefined
    ? { status: 400, text: "the body must be an AdmissionReview of admission.k8s.io/v1\n" }
    : { status: 200, text };
}

/** The whole body; undefined when it is over the limit. */
async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  if (Number(request.headers["content-length"]) > MAX_BODY_BYTES) return undefined;
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    bytes += chunk.length;
    if (bytes > MAX_BODY_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    return undefined;
  }
}

/** The client went away in the middle of its body, or there is a bug: the API server goes on without us either way. */
function broken(): Reply {
  return { status: 500, text: "internal error\n" };
}
