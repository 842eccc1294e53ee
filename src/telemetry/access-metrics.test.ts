// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { AccessRecord } from "../contract/access.ts";
import { createAccessMetrics } from "./access-metrics.ts";
import { createMetrics } from "./metrics.ts";

const SERVED: AccessRecord = {
  startedAt: 0,
  durationMs: 500,
  firstByteMs: 30,
  status: 200,
  details: "via_upstream",
  route: "auto",
  servedBy: "llama",
  attempts: 1,
  requestId: "",
  traceId: "",
  decision: { reason: "score", backend: "llama" },
};

describe("the metrics of finished exchanges", () => {
  const cases: readonly (readonly [string, Partial<AccessRecord>, string])[] = [
    ["served as decided", {}, 'backend="llama",status_class="2xx",fallback="false",reason="score"'],
    [
      "served by another backend than decided",
      { servedBy: "gpt-4", attempts: 2 },
      'backend="gpt-4",status_class="2xx",fallback="true",reason="score"',
    ],
    [
      "gone on without a decision",
      { servedBy: "gpt-4", decision: { reason: "fail-open" } },
      'backend="gpt-4",status_class="2xx",fallback="false",reason="fail-open"',
    ],
    [
      "answered by no backend",
      { servedBy: "", status: 503 },
      'backend="none",status_class="5xx",fallback="false",reason="score"',
    ],
    [
      "rejected by us",
      { servedBy: "", status: 404, attempts: 0, decision: { reason: "rejected" } },
      'backend="none",status_class="4xx",fallback="false",reason="rejected"',
    ],
    [
      "left by the client, with a reason that is not ours",
      { status: 0, decision: { reason: "a text of somebody's" } },
      'backend="llama",status_class="none",fallback="false",reason="none"',
    ],
  ];
  for (const [name, parts, labels] of cases) {
    it(`count an exchange ${name}`, async () => {
      assert.ok((await toldOf({ ...SERVED, ...parts })).includes(`pointsman_exchanges_total{${labels}} 1`));
    });
  }

  it("count by caller, where one is known, and bound how many are told apart", async () => {
    assert.ok(!(await toldOf(SERVED)).join().includes("pointsman_caller_exchanges_total{"));
    const named = Array.from({ length: 203 }, (_, at) => ({ ...SERVED, caller: `team-${at}` }));
    const told = await toldOf(...named, { ...SERVED, caller: "team-7" });
    const counted = (caller: string, times: number): boolean =>
      told.includes(`pointsman_caller_exchanges_total{caller="${caller}",status_class="2xx"} ${times}`);
    assert.ok(counted("team-7", 2) && counted("team-199", 1) && counted("other", 3));
    assert.ok(!told.join().includes("team-200"));
  });

  it("count what a gateway forwards for a sidecar apart, and do not time it twice", async () => {
    const told = await toldOf({ ...SERVED, decision: { reason: "egress", backend: "llama" } });
    const all = told.join("\n");
    assert.ok(all.includes('fallback="false",reason="egress"} 1'));
    assert.ok(!all.includes("pointsman_exchange_duration_seconds_sum{"));
  });

  it("time exchanges and first bytes by the backend that served, in seconds", async () => {
    const told = await toldOf(SERVED);
    assert.ok(told.includes('pointsman_exchange_duration_seconds_sum{backend="llama"} 0.5'));
    assert.ok(told.includes('pointsman_first_byte_duration_seconds_sum{backend="llama"} 0.03'));
  });

  it("count fail-opens", async () => {
    const open = await toldOf({ ...SERVED, decision: { reason: "fail-open" } });
    assert.ok(open.includes("pointsman_fail_opens_total 1"));
    assert.ok((await toldOf(SERVED)).includes("pointsman_fail_opens_total 0"));
  });
});

async function toldOf(...records: readonly AccessRecord[]): Promise<readonly string[]> {
  const metrics = createMetrics();
  const access = createAccessMetrics(metrics);
  for (const record of records) access.record(record);
  return (await metrics.text()).split("\n");
}
