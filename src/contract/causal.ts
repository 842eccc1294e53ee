// SPDX-License-Identifier: Apache-2.0

/** An OpenAI-compatible endpoint that is asked for the log-probabilities of one token. */
export interface CausalEndpoint {
  /** Base URL as an OpenAI client would have it, without a trailing slash. */
  readonly url: string;
  readonly model: string;
  /** Value of the Authorization header; never logged. */
  readonly authorization?: string;
  /** Questions under way at once; one more is scored by the static graph. */
  readonly concurrency: number;
}
