// SPDX-License-Identifier: Apache-2.0
import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import { setTimeout as wait } from "node:timers/promises";
import { chatBody, FIRST_DIALECT, otherDialect } from "./chat-dialect.ts";
import {
  type ChatAnswer,
  type ChatEndpoint,
  type ChatFailure,
  type ChatQuestion,
  type Purse,
  worstUsd,
} from "./chat-endpoint.ts";
import { readChatError, readChatReply } from "./chat-reply.ts";
import { type Posted, postJson } from "./post-json.ts";
import { backOffMs, retryAfterMs } from "./retry-after.ts";

/** Limits of a client. */
export interface ChatClientOptions {
  /** Milliseconds one attempt may take. */
  readonly timeoutMs: number;
  /** Attempts at a question, the first one too. */
  readonly attempts: number;
  /** Milliseconds of the first back-off; tests make it short. */
  readonly backOffMs?: number;
}

const MAX_REPLY_BYTES = 4 * 1024 * 1024;

/** A server that asks for a longer pause than this gets no other attempt. */
const LONGEST_PAUSE_MS = 120_000;

/** Statuses that say "not now"; 529 is Anthropic's and others' overload. */
const NOT_NOW: ReadonlySet<number> = new Set([408, 409, 425, 429, 500, 502, 503, 504, 529]);

/** Statuses that say the endpoint does not take us at all: no key, no money, no right, no such model or path. */
const NOT_US: ReadonlySet<number> = new Set([401, 402, 403, 404, 405]);

/** What one attempt came to. */
type Attempt =
  | { readonly kind: "done"; readonly answer: ChatAnswer }
  | { readonly kind: "again"; readonly why: ChatFailure; readonly pauseMs?: number };

/** Asks one chat endpoint, attempt after attempt, within what a purse lets it spend. */
export class ChatClient implements Disposable {
  readonly endpoint: ChatEndpoint;
  readonly #options: ChatClientOptions;
  readonly #agent: HttpAgent;
  #dialect = FIRST_DIALECT;

  constructor(endpoint: ChatEndpoint, options: ChatClientOptions) {
    this.endpoint = endpoint;
    this.#options = options;
    this.#agent =
      endpoint.connection.scheme === "https"
        ? new HttpsAgent({ keepAlive: true, ...(endpoint.ca === undefined ? {} : { ca: endpoint.ca }) })
        : new HttpAgent({ keepAlive: true });
  }

  /** The answer to a question. Never rejects. The signal ends waiting and asking at once. */
  async ask(question: ChatQuestion, purse: Purse, signal: AbortSignal): Promise<ChatAnswer> {
    for (let attempt = 0; ; attempt++) {
      const came = await this.#attempt(question, purse, signal);
      if (came.kind === "done") return came.answer;
      if (attempt + 1 >= this.#options.attempts) return { kind: "failed", why: came.why };
      const pause = came.pauseMs ?? backOffMs(attempt, this.#options.backOffMs ?? 1000, Math.random);
      if (pause > LONGEST_PAUSE_MS) return { kind: "failed", why: came.why };
      const waited = await wait(pause, true, { signal }).catch(() => false);
      if (!waited) return { kind: "failed", why: "stopped" };
    }
  }

  [Symbol.dispose](): void {
    this.#agent.destroy();
  }

  async #attempt(question: ChatQuestion, purse: Purse, signal: AbortSignal): Promise<Attempt> {
    const { connection, credential, model, price } = this.endpoint;
    const worst = worstUsd(price, question);
    const reserved = purse.reserve(worst);
    if (reserved === undefined) return failed("ceiling");
    const dialect = this.#dialect;
    const posted = await postJson({
      connection,
      agent: this.#agent,
      path: "/chat/completions",
      headers: credential === undefined ? {} : { [credential.header]: credential.value },
      body: chatBody(model, question, dialect),
      timeoutMs: this.#options.timeoutMs,
      maxReplyBytes: MAX_REPLY_BYTES,
      signal,
    });
    reserved.settle(this.#costOf(posted, worst));
    if (posted.kind === "reply" && posted.status === 400) {
      const other = otherDialect(dialect, posted.text);
      if (other !== undefined) {
        this.#dialect = other;
        return { kind: "again", why: "refused", pauseMs: 0 };
      }
    }
    return attemptOf(posted);
  }

  /** What is told is taken; what nobody tells is counted at its worst; what was refused cost nothing. */
  #costOf(posted: Posted, worst: number): number {
    if (posted.kind === "no-reply") return posted.sent ? worst : 0;
    if (posted.status !== 200) return 0;
    const { price } = this.endpoint;
    const usage = readChatReply(posted.text)?.usage;
    return usage === undefined ? worst : (usage.input * price.input + usage.output * price.output) / 1e6;
  }
}

function attemptOf(posted: Posted): Attempt {
  if (posted.kind === "reply") return posted.status === 200 ? read(posted.text) : refused(posted);
  if (posted.why === "stopped") return failed("stopped");
  return posted.why === "too-large" ? failed("unusable-reply") : { kind: "again", why: posted.why };
}

function read(text: string): Attempt {
  const reply = readChatReply(text);
  if (reply === undefined) return failed("unusable-reply");
  return { kind: "done", answer: { kind: "answer", text: reply.text, cut: reply.cut } };
}

function refused({ status, text, retryAfter }: Extract<Posted, { readonly kind: "reply" }>): Attempt {
  // OpenAI answers 429 to an account without money too: waiting does not fill it.
  if (NOT_US.has(status) || readChatError(text).code === "insufficient_quota")
    return { kind: "done", answer: { kind: "fatal", status } };
  if (!NOT_NOW.has(status)) return failed("refused");
  const pauseMs = retryAfterMs(retryAfter, new Date());
  const why = status === 429 ? "rate-limited" : "server-error";
  return { kind: "again", why, ...(pauseMs === undefined ? {} : { pauseMs }) };
}

function failed(why: ChatFailure): Attempt {
  return { kind: "done", answer: { kind: "failed", why } };
}
