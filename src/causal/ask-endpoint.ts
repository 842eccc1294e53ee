// SPDX-License-Identifier: Apache-2.0
import type { CausalEndpoint } from "../contract/causal.ts";
import type { Score } from "../contract/scorer.ts";
import { difficulty } from "./difficulty.ts";
import { question } from "./question.ts";

/** Why an endpoint gave no score; a closed set, for the log. */
export type EndpointFailure =
  | "unreachable"
  | "status-3xx"
  | "status-4xx"
  | "status-5xx"
  | "reply-too-large"
  | "reply-not-json"
  | "no-digit";

export type EndpointAnswer =
  | { readonly kind: "scored"; readonly score: Score }
  | { readonly kind: "late" }
  | { readonly kind: "failed"; readonly why: EndpointFailure };

const MAX_REPLY_BYTES = 64 * 1024;

/** Asks the endpoint how hard a prompt is, for at most `budgetMs` milliseconds. Never rejects. */
export async function askEndpoint(
  endpoint: CausalEndpoint,
  prompt: string,
  budgetMs: number,
): Promise<EndpointAnswer> {
  const signal = AbortSignal.timeout(Math.max(0, Math.ceil(budgetMs)));
  try {
    const response = await fetch(`${endpoint.url}/chat/completions`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        ...(endpoint.authorization === undefined ? {} : { authorization: endpoint.authorization }),
      },
      body: JSON.stringify(question(endpoint.model, prompt)),
      redirect: "manual", // the key is for this endpoint, not for where it points
      signal,
    });
    const text = await boundedText(response);
    return text === undefined ? failed("reply-too-large") : read(response.status, text);
  } catch {
    return signal.aborted ? { kind: "late" } : failed("unreachable");
  }
}

function read(status: number, text: string): EndpointAnswer {
  if (status >= 500) return failed("status-5xx");
  if (status >= 400) return failed("status-4xx");
  if (status >= 300) return failed("status-3xx");
  const reply = parsed(text);
  if (reply === undefined) return failed("reply-not-json");
  const score = difficulty(reply);
  return score === undefined ? failed("no-digit") : { kind: "scored", score };
}

/** The whole body, so that the connection can be kept; undefined when it is too large, and then the connection is not. */
async function boundedText({ body }: Response): Promise<string | undefined> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of body ?? []) {
    bytes += part.length;
    if (bytes > MAX_REPLY_BYTES) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString();
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function failed(why: EndpointFailure): EndpointAnswer {
  return { kind: "failed", why };
}
