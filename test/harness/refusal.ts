// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import type { Reply } from "./http-client.ts";

/** An error as OpenAI's clients read it: https://platform.openai.com/docs/guides/error-codes */
export interface Refusal {
  readonly message: string;
  readonly type: string;
  readonly param: string | null;
  readonly code: string;
}

/** Asserts that a reply is an OpenAI-shaped JSON error with this status and code, and gives the error. */
export function assertRefused(reply: Reply, status: number, code: string): Refusal {
  assert.deepEqual([reply.status, codeOf(reply)], [status, code], reply.text);
  assert.match(String(reply.headers["content-type"]), /^application\/json/);
  const { error, ...rest } = JSON.parse(reply.text) as { error: Refusal };
  assert.deepEqual(rest, {});
  assert.deepEqual(Object.keys(error).toSorted(), ["code", "message", "param", "type"]);
  assert.ok(error.message.length > 0);
  assert.equal(error.type, status >= 500 ? "server_error" : "invalid_request_error");
  return error;
}

function codeOf(reply: Reply): unknown {
  try {
    return (JSON.parse(reply.text) as { error: Refusal }).error.code;
  } catch {
    return undefined; // the assertion shows the text
  }
}
