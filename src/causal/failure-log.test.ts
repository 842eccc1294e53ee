// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { FailureLog } from "./failure-log.ts";

describe("the log of an endpoint's failures", () => {
  it("tells of each kind at most once a minute, with how often it happened since", () => {
    const lines: unknown[] = [];
    let now = 0;
    const failures = new FailureLog(
      (level, event, fields) => lines.push([level, event, fields]),
      () => now,
    );
    for (; now < 60_000; now += 20_000) failures.tell("unreachable");
    failures.tell("no-digit");
    failures.tell("unreachable");
    const line = (why: string, times: number) => ["warn", "causal-endpoint-failed", { why, times }];
    assert.deepEqual(lines, [line("unreachable", 1), line("no-digit", 1), line("unreachable", 3)]);
  });
});
