// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { wantsOpenMetrics } from "./open-metrics.ts";
import { startTelemetry } from "./telemetry.ts";

const TRACE_ID = "df35b86eea458e50143dc6d6e2eabe60";
const OPEN = "application/openmetrics-text;version=1.0.0,text/plain;version=0.0.4;q=0.5,*/*;q=0.1";

async function toldFor(accept: string, flags: string): Promise<string> {
  await using telemetry = await startTelemetry({ env: {}, version: "1", log: () => {}, ready: () => true });
  const traceparent = `00-${TRACE_ID}-00f067aa0ba902b7-${flags}`;
  telemetry.observer.begin({ traceparent, tracestate: "" }).end({ kind: "pass" }, {});
  return (await telemetry.metricsFor(accept)).text;
}

describe("metrics as OpenMetrics", () => {
  it("have the latest trace of a bucket as its exemplar, once", async () => {
    const lines = (await toldFor(OPEN, "01")).split("\n").filter((line) => line.includes(" # {"));
    assert.equal(lines.length, 1);
    assert.match(
      lines[0] ?? "",
      new RegExp(
        `^pointsman_decision_duration_seconds_bucket\\{outcome="pass",le="[^"]+"\\} 1 # \\{trace_id="${TRACE_ID}",span_id="00f067aa0ba902b7"\\} [\\d.e-]+ [\\d.]+$`,
      ),
    );
  });

  it("name no trace that is not sampled", async () => {
    assert.doesNotMatch(await toldFor(OPEN, "00"), / # \{/);
  });

  it("end, name counters' families without _total, and tell no units", async () => {
    const text = await toldFor(OPEN, "01");
    assert.match(text, /\n# EOF\n$/);
    assert.match(text, /^# TYPE pointsman_fail_opens counter$/m);
    assert.match(text, /^pointsman_fail_opens_total 0$/m);
    assert.doesNotMatch(text, /^# UNIT|^# (TYPE|HELP) \S+_total /m);
  });

  it("are told only to who asks for them", async () => {
    assert.equal(wantsOpenMetrics("text/plain;version=0.0.4"), false);
    assert.equal(wantsOpenMetrics("application/openmetrics-text-not"), false);
    assert.doesNotMatch(await toldFor("*/*", "01"), /EOF| # \{/);
  });
});
