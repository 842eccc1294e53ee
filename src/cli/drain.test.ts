// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { requestsInFlight } from "./drain.ts";

describe("requests in flight", () => {
  it("are those of every listener but Envoy's own admin interface", () => {
    const stats = [
      "http.admin.downstream_rq_active: 1",
      "http.async-client.downstream_rq_active: 0",
      "http.ingress.downstream_rq_active: 3",
      "listener.admin.http.admin.downstream_rq_active: 1",
      "http.egress.downstream_rq_active: 2",
    ].join("\n");
    assert.equal(requestsInFlight(stats), 5);
  });
});
