// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { sampledParent } from "./trace-parent.ts";

const TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
const SPAN = "00f067aa0ba902b7";
const VALID = `00-${TRACE}-${SPAN}-01`;

describe("the remote parent", () => {
  it("is read from a sampled traceparent, with its tracestate as it came", () => {
    assert.deepEqual(sampledParent({ traceparent: VALID, tracestate: "a=1" }), {
      traceId: TRACE,
      spanId: SPAN,
      tracestate: "a=1",
    });
  });

  it("is read from a later version, whatever that adds behind the flags", () => {
    assert.equal(parentOf(`cc-${TRACE}-${SPAN}-01-what-the-future-holds`)?.traceId, TRACE);
    assert.equal(parentOf(`00-${TRACE}-${SPAN}-ff`)?.spanId, SPAN);
  });

  const refused = {
    "none at all": "",
    "not sampled": `00-${TRACE}-${SPAN}-00`,
    "only another flag set": `00-${TRACE}-${SPAN}-02`,
    "version ff": `ff-${TRACE}-${SPAN}-01`,
    "version 00 with more behind it": `${VALID}-more`,
    "a trace id of zeros": `00-${"0".repeat(32)}-${SPAN}-01`,
    "a parent id of zeros": `00-${TRACE}-${"0".repeat(16)}-01`,
    "upper case": `00-${TRACE.toUpperCase()}-${SPAN}-01`,
    "a short trace id": `00-${TRACE.slice(1)}-${SPAN}-01`,
    "a space in front": ` ${VALID}`,
    "a line end": `${VALID}\n`,
    "too long a text": `cc-${TRACE}-${SPAN}-01-${"x".repeat(300)}`,
  };
  for (const [name, traceparent] of Object.entries(refused)) {
    it(`is none: ${name}`, () => assert.equal(parentOf(traceparent), undefined));
  }

  it("loses a tracestate over 512 characters and stays", () => {
    assert.equal(sampledParent({ traceparent: VALID, tracestate: `a=${"1".repeat(512)}` })?.tracestate, "");
  });
});

function parentOf(traceparent: string) {
  return sampledParent({ traceparent, tracestate: "" });
}
