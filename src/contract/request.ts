// SPDX-License-Identifier: Apache-2.0
import type { Api, Capability } from "./backend.ts";

/** One HTTP request as Envoy hands it to us: pseudo-headers read, body complete. */
export interface HttpRequest {
  readonly method: string;
  /** Path with its query, as the client sent it. */
  readonly path: string;
  readonly contentType: string;
  /** Who asks, by the name that Envoy verified; absent where callers have no names. */
  readonly caller?: string;
  readonly body: Uint8Array;
}

/** Where the only top-level `model` value stands in the body: the byte of its `:`, and the bytes from behind it to the value's end. */
export interface ModelSpan {
  readonly at: number;
  readonly length: number;
}

/** An LLM request, read as far as steering needs it. */
export interface LlmRequest {
  readonly api: Api;
  /** Who asks, where callers have names. */
  readonly caller?: string;
  /** The model string as the client sent it. */
  readonly model: string;
  /** Absent when the key is missing, doubled or escaped: then the body is scanned where it is rewritten. */
  readonly modelSpan?: ModelSpan;
  /**
   * Byte offset of the body's opening brace when this is a stream that may be asked for its usage: OpenAI's
   * `stream_options`, which it does not have. Absent for what reports usage by itself, or says itself what it wants.
   */
  readonly usageAt?: number;
  readonly bodyBytes: number;
  /** The most recent user turn that has text; empty when none has. */
  readonly text: string;
  /** What a backend must be able to do to serve this request. */
  readonly needs: readonly Capability[];
  /** Turns in the conversation; 1 for a bare prompt. */
  readonly turns: number;
  /** Estimated tokens of the whole prompt. */
  readonly promptTokens: number;
  /** The most tokens the client lets the answer have; 0 when it does not say. */
  readonly maxAnswerTokens: number;
}
