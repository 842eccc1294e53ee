// SPDX-License-Identifier: Apache-2.0
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { FeedbackAnswer } from "../contract/feedback.ts";
import type { HostPort } from "../contract/gateway.ts";
import { listen } from "./listen.ts";
import { PAGE_HEADERS, pageFile } from "./page-files.ts";
import { readBody } from "./read-body.ts";

/** Whether the process can decide, and if not, what it still waits for. */
export type Readiness =
  | { readonly kind: "ready" }
  | { readonly kind: "waiting"; readonly missing: readonly string[] };

/** What the admin server tells, asked at each request; a process that steers nothing has neither backends, status nor explanations. */
export interface AdminSources {
  readonly ready: () => Readiness;
  /** The backends with their states; JSON-able. */
  readonly backends?: () => readonly unknown[];
  /** What the status page shows; JSON-able. */
  readonly status?: () => unknown;
  /** Where a request with this body would go; JSON-able. Sends nothing anywhere. */
  readonly explain?: (body: Uint8Array) => Promise<unknown>;
  /** Takes a rating of an answer; the body is JSON. */
  readonly feedback?: (body: Uint8Array) => Promise<FeedbackAnswer>;
  /** In the form that the scraper's Accept header wants. */
  readonly metrics: (accept: string) => Promise<{ readonly contentType: string; readonly text: string }>;
}

interface Reply {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const TEXT = "text/plain; charset=utf-8";
const JSON_TYPE = "application/json";
const HEADERS_TIMEOUT_MS = 5_000;
const REQUEST_TIMEOUT_MS = 10_000;
const MAX_HEADER_BYTES = 16_384;
const MAX_CONNECTIONS = 128;
const INDEX = `pointsman admin
/healthz      200 while the process lives
/readyz       200 when it can work, 503 with what is missing otherwise
/metrics      Prometheus metrics
`;
const INDEX_OF_STEERING = `/backends     the backends there are, as JSON
/status       the status page, for a browser
/status.json  what it shows
/explain      POST a request body: where it would go, and why
/v1/feedback  POST a rating of an answer
`;

/** The HTTP server for probes, scrapes and people, apart from the data path. */
export class AdminServer implements AsyncDisposable {
  readonly #server: Server;

  constructor(sources: AdminSources) {
    this.#server = createServer(
      {
        headersTimeout: HEADERS_TIMEOUT_MS,
        requestTimeout: REQUEST_TIMEOUT_MS,
        maxHeaderSize: MAX_HEADER_BYTES,
      },
      (request, response) => void answer(request, response, sources),
    );
    this.#server.maxConnections = MAX_CONNECTIONS;
  }

  /** Listens; returns the address, with the port that port 0 became. Rejects with what to do when it cannot. */
  start(at: HostPort): Promise<HostPort> {
    return listen(this.#server, at);
  }

  /** Stops listening and ends every connection: nothing here is worth waiting for. */
  async [Symbol.asyncDispose](): Promise<void> {
    if (!this.#server.listening) return;
    const closed = Promise.withResolvers<void>();
    this.#server.close(() => closed.resolve());
    this.#server.closeAllConnections();
    await closed.promise;
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  sources: AdminSources,
): Promise<void> {
  const reply = await replyTo(request, sources).catch(broken);
  const { status, contentType, body, headers = {} } = reply;
  // A body that we do not read would otherwise keep the connection busy.
  const close = request.method === "GET" || request.method === "HEAD" ? {} : { connection: "close" };
  response.writeHead(status, {
    "content-type": contentType,
    "content-length": Buffer.byteLength(body),
    "cache-control": "no-store",
    ...headers,
    ...close,
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

async function replyTo(request: IncomingMessage, sources: AdminSources): Promise<Reply> {
  const path = request.url?.split("?", 1)[0] ?? "";
  const { explain, feedback } = sources;
  if (path === "/explain") return await postReply(request, explain, json);
  if (path === "/v1/feedback") return await postReply(request, feedback, feedbackReply);
  if (request.method !== "GET" && request.method !== "HEAD") return notAllowed("GET, HEAD");
  switch (path) {
    case "/":
      return { status: 200, contentType: TEXT, body: indexOf(sources) };
    case "/healthz":
      return { status: 200, contentType: TEXT, body: "ok\n" };
    case "/readyz":
      return readyReply(sources.ready());
    case "/metrics": {
      const { contentType, text } = await sources.metrics(request.headers.accept ?? "");
      return { status: 200, contentType, body: text };
    }
    default:
      return steeringReply(path, sources);
  }
}

function indexOf({ status }: AdminSources): string {
  return status === undefined ? INDEX : INDEX + INDEX_OF_STEERING;
}

/** What only a process that steers has. */
function steeringReply(path: string, { backends, status }: AdminSources): Reply {
  if (status === undefined || backends === undefined) return notFound();
  if (path === "/backends") return json({ backends: backends() });
  return path === "/status.json" ? json(status()) : pageReply(path);
}

function notFound(): Reply {
  return { status: 404, contentType: TEXT, body: "not found: GET / lists the paths\n" };
}

function pageReply(path: string): Reply {
  const file = pageFile(path);
  if (file === undefined) return notFound();
  return { status: 200, ...file, headers: PAGE_HEADERS };
}

/** The content type is asked for because a page of another site cannot send it without being allowed to. */
async function postReply<Told>(
  request: IncomingMessage,
  source: ((body: Uint8Array) => Promise<Told>) | undefined,
  replyOf: (told: Told) => Reply,
): Promise<Reply> {
  if (source === undefined) return notFound();
  if (request.method !== "POST") return notAllowed("POST");
  if (!/^application\/json\b/.test(request.headers["content-type"] ?? ""))
    return { status: 415, contentType: TEXT, body: "send content-type: application/json\n" };
  const body = await readBody(request);
  if (body === undefined) return { status: 413, contentType: TEXT, body: "at most 256 KiB\n" };
  return replyOf(await source(body));
}

const FEEDBACK_STATUS: Readonly<Record<FeedbackAnswer["kind"], number>> = {
  taken: 200,
  wrong: 400,
  unknown: 404,
  ambiguous: 409,
};

function feedbackReply(answer: FeedbackAnswer): Reply {
  const status = FEEDBACK_STATUS[answer.kind];
  if (answer.kind !== "taken") return { ...json({ error: answer.message }), status };
  const { rating, virtualModel, backend, kept } = answer;
  return { ...json({ rating, virtual_model: virtualModel, backend, kept }), status };
}

function json(value: unknown): Reply {
  return { status: 200, contentType: JSON_TYPE, body: `${JSON.stringify(value, null, 2)}\n` };
}

function notAllowed(allow: string): Reply {
  return { status: 405, contentType: TEXT, body: "method not allowed\n", headers: { allow } };
}

function readyReply(readiness: Readiness): Reply {
  const ready = readiness.kind === "ready";
  const said = ready ? { ready } : { ready, missing: readiness.missing };
  return { status: ready ? 200 : 503, contentType: JSON_TYPE, body: `${JSON.stringify(said)}\n` };
}

/** A source that throws is a bug of ours; the probe hears of it and the server lives. */
function broken(): Reply {
  return { status: 500, contentType: TEXT, body: "internal error\n" };
}
