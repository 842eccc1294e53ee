// SPDX-License-Identifier: Apache-2.0
import { randomInt } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { type Answer, answerTo, type Rendered } from "./answer.ts";
import { type Ask, PATHS, readAsk, type StandInApi } from "./ask.ts";
import { type Behaviour, meet } from "./behaviour.ts";
import { renderChatCompletions } from "./chat-completions.ts";
import { renderCompletions } from "./completions.ts";
import { control } from "./control.ts";
import { isRecord, parseJson } from "./json-value.ts";
import { renderMessages } from "./messages.ts";
import { providerError, type Refusal } from "./provider-error.ts";
import { readBody } from "./read-body.ts";
import { Recorder, type SeenRequest } from "./recorder.ts";
import { renderResponses } from "./responses.ts";
import { closed, sendEvents, sendHalf, sendJson } from "./send.ts";
import { StoredIds } from "./stored.ts";

/** What a stand-in is, before it listens. */
export interface StandInOptions {
  /** Named in every answer, so that nobody takes it for a model. */
  readonly name: string;
  /** The model that `GET {prefix}/models` lists. */
  readonly model: string;
  readonly host?: string;
  /** 0 or absent: whichever port is free. */
  readonly port?: number;
  /** Path before `/chat/completions` and the others; absent: `/v1`. */
  readonly prefix?: string;
  /** Requests must bring this key as a bearer token or `x-api-key`, or get 401. */
  readonly apiKey?: string;
  /** PEM texts; absent: plain HTTP. */
  readonly tls?: { readonly key: string; readonly cert: string };
  readonly behaviour?: Behaviour;
  /** How many requests are remembered; absent: 1,000. */
  readonly remember?: number;
  /** What it says to a request body, for tests that need more than its own sentence; undefined: that sentence. */
  readonly says?: (body: Readonly<Record<string, unknown>>) => string | undefined;
}

const RENDERERS: Readonly<Record<StandInApi, (answer: Answer) => Rendered>> = {
  "chat-completions": renderChatCompletions,
  completions: renderCompletions,
  responses: renderResponses,
  messages: renderMessages,
};

/** What is answered whatever its body says. */
const UNREAD: ReadonlySet<string> = new Set(["GET /models", "POST /conversations"]);

/**
 * A server that speaks the LLM APIs and is no LLM: what demonstrations and tests steer to in place of what costs money.
 * Its behaviour can be changed and what reached it read, in process or under `/stand-in`.
 */
export class StandIn implements AsyncDisposable {
  readonly #options: StandInOptions;
  readonly #server: Server;
  readonly #recorder: Recorder;
  readonly #closing = new AbortController();
  /** Ids of answers begin here: another stand-in, or this one started again, gives others. */
  readonly #firstId = randomInt(1_000_000_000) * 10_000;
  readonly #stored = new StoredIds();
  #behaviour: Behaviour;

  constructor(options: StandInOptions) {
    this.#options = options;
    this.#recorder = new Recorder(options.remember ?? 1000);
    this.#behaviour = options.behaviour ?? {};
    this.#server = options.tls === undefined ? createServer() : createTlsServer(options.tls);
    this.#server.on("request", (request, response) => void this.#handle(request, response));
  }

  /** Listens; rejects when the port is taken. */
  async start(): Promise<this> {
    this.#server.listen({ host: this.#options.host ?? "127.0.0.1", port: this.#options.port ?? 0 });
    await once(this.#server, "listening");
    return this;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** Scheme, host and port, without a path. */
  get origin(): string {
    const scheme = this.#options.tls === undefined ? "http" : "https";
    return `${scheme}://${this.#options.host ?? "127.0.0.1"}:${this.port}`;
  }

  /** What OpenAI clients call the base URL. */
  get baseUrl(): string {
    return this.origin + this.#prefix;
  }

  /** The requests that reached this stand-in, oldest first (those under `/stand-in` do not count). */
  get requests(): readonly SeenRequest[] {
    return this.#recorder.requests;
  }

  forget(): void {
    this.#recorder.clear();
  }

  get behaviour(): Behaviour {
    return this.#behaviour;
  }

  /** Replaces the whole behaviour; `{}` makes all well. */
  behave(behaviour: Behaviour): void {
    this.#behaviour = behaviour;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#closing.abort();
    if (!this.#server.listening) return;
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, "close");
  }

  get #prefix(): string {
    return this.#options.prefix ?? "/v1";
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request);
    if (body.kind === "gone") return;
    const bytes = body.kind === "body" ? body.bytes : Buffer.alloc(0);
    const path = request.url ?? "/";
    if (/^\/stand-in(\/|$|\?)/.test(path)) {
      control(this, { method: request.method ?? "GET", path, body: bytes.toString() }, response);
      return;
    }
    const { method = "", headers } = request;
    const number = this.#recorder.add({ method, path, headers, body: bytes });
    response.once("close", () => this.#recorder.end(number, "client-gone"));
    response.once("finish", () => this.#recorder.end(number, "answered"));
    if (body.kind === "too-large")
      sendJson(response, 413, providerError(undefined, { status: 413, sentence: "the body is too large" }));
    else await this.#answer({ number, request, response, bytes });
  }

  /** One request from its behaviour to its end; never rejects, since a client that has gone is no fault of ours. */
  async #answer(exchange: Exchange): Promise<void> {
    const { now, next } = meet(this.#behaviour);
    this.#behaviour = next;
    const gone = new AbortController();
    exchange.response.once("close", () => gone.abort());
    try {
      await this.#perform(exchange, now, AbortSignal.any([gone.signal, this.#closing.signal]));
    } catch (cause) {
      if (!(cause instanceof Error && cause.name === "AbortError")) throw cause;
    }
  }

  async #perform(exchange: Exchange, behaviour: Behaviour, signal: AbortSignal): Promise<void> {
    const { response, number } = exchange;
    if (behaviour.delayMs !== undefined) await wait(behaviour.delayMs, undefined, { signal });
    if (behaviour.hang === true) return closed(response);
    if (behaviour.reset === true) {
      this.#recorder.end(number, "destroyed");
      // A reset (RST) and not a FIN, so that a proxy sees the connection break.
      exchange.request.socket.resetAndDestroy();
      return;
    }
    const api = this.#apiOf(exchange.request);
    const refusal = this.#refusal(exchange, behaviour, api);
    if (refusal !== undefined) {
      if (behaviour.retryAfter !== undefined) response.setHeader("retry-after", behaviour.retryAfter);
      sendJson(response, refusal.status, providerError(api, refusal));
    } else if (api !== undefined) await this.#send(exchange, api, behaviour, signal);
    else if (exchange.request.method === "POST") sendJson(response, 200, this.#conversation(number));
    else sendJson(response, 200, modelList(this.#options.model));
  }

  async #send(exchange: Exchange, api: StandInApi, behaviour: Behaviour, signal: AbortSignal): Promise<void> {
    const { response, number, bytes } = exchange;
    const body = parseJson(bytes.toString()) as Readonly<Record<string, unknown>>;
    const ask = readAsk(body);
    const text = this.#options.says?.(body);
    const { chunks, rating } = behaviour;
    const told = {
      chunks,
      ...(rating === undefined ? {} : { rating }),
      ...(text === undefined ? {} : { text }),
    };
    const source = { name: this.#options.name, number: this.#firstId + number, now: new Date(), ...told };
    const answer = answerTo(plainEnough(ask, api), source);
    const rendered = RENDERERS[api](answer);
    if (api === "responses" && body["store"] !== false) this.#stored.give(`resp_${answer.id}`);
    if (behaviour.dieAfterChunks !== undefined) this.#recorder.end(number, "destroyed");
    if (ask.stream) await sendEvents(response, rendered, behaviour, signal);
    else if (behaviour.dieAfterChunks !== undefined) await sendHalf(response, rendered.whole);
    else sendJson(response, behaviour.status ?? 200, rendered.whole);
  }

  /** A conversation, which requests of the Responses API may name. */
  #conversation(number: number): object {
    const id = `conv_standin-${this.#firstId + number}`;
    this.#stored.give(id);
    return { id, object: "conversation", created_at: Math.floor(Date.now() / 1000), metadata: {} };
  }

  /** Why a request is refused; undefined when it is answered. */
  #refusal(exchange: Exchange, behaviour: Behaviour, api: StandInApi | undefined): Refusal | undefined {
    const { request, bytes } = exchange;
    if (!this.#hasKey(request)) return { status: 401, sentence: "the API key is missing or wrong" };
    const { status = 200 } = behaviour;
    if (status >= 400) return { status, sentence: "told to fail" };
    if (UNREAD.has(`${request.method} ${this.#below(request)}`)) return undefined;
    if (api === undefined || request.method !== "POST") return { status: 404, sentence: "no such path" };
    const body = parseJson(bytes.toString());
    if (!isRecord(body)) return { status: 400, sentence: "the body is not a JSON object" };
    return api === "responses" ? this.#stored.refusal(body) : undefined;
  }

  #hasKey(request: IncomingMessage): boolean {
    const { apiKey } = this.#options;
    if (apiKey === undefined) return true;
    return request.headers.authorization === `Bearer ${apiKey}` || request.headers["x-api-key"] === apiKey;
  }

  #apiOf(request: IncomingMessage): StandInApi | undefined {
    const below = this.#below(request);
    return Object.hasOwn(PATHS, below) ? PATHS[below as keyof typeof PATHS] : undefined;
  }

  /** The request's path below the prefix, without its query; empty when it is elsewhere. */
  #below(request: IncomingMessage): string {
    const [path = ""] = (request.url ?? "").split("?");
    return path.startsWith(`${this.#prefix}/`) ? path.slice(this.#prefix.length) : "";
  }
}

interface Exchange {
  readonly number: number;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly bytes: Buffer;
}

/** Legacy completions know no tools. */
function plainEnough(ask: Ask, api: StandInApi): Ask {
  if (api !== "completions") return ask;
  const { tool: _tool, ...rest } = ask;
  return rest;
}

function modelList(model: string): object {
  return {
    object: "list",
    data: [{ id: model, object: "model", created: 0, owned_by: "pointsman-stand-in" }],
  };
}
