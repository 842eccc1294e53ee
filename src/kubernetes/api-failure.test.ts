// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { test } from "node:test";
import { refusedBy, sentenceOf, unreachable } from "./api-failure.ts";

test("a refusal is told in the API server's own words", () => {
  const body = JSON.stringify({
    kind: "Status",
    reason: "Forbidden",
    message: 'services is forbidden: User "x"',
  });
  assert.equal(
    sentenceOf(refusedBy(403, body, undefined)),
    'the API server refuses (403): services is forbidden: User "x"',
  );
});

test("a proxy's page is told by its status, and how long to wait is kept", () => {
  assert.deepEqual(refusedBy(503, "<html>", "2"), {
    kind: "refused",
    status: 503,
    reason: "",
    message: "HTTP status 503",
    retryAfterMs: 2000,
  });
});

test("of several addresses that were tried the first failure is told", () => {
  const cause = new AggregateError([new Error("connect ECONNREFUSED ::1:6443"), new Error("other")]);
  assert.equal(
    sentenceOf(unreachable(cause)),
    "the API server cannot be reached: connect ECONNREFUSED ::1:6443",
  );
});
