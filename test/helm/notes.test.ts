// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type ChartOptions, tryRenderChart } from "../harness/chart.ts";

describe("the notes after an installation", () => {
  it("say the three next commands, and what happens before there is a backend", () => {
    const notes = notesOf({});
    assert.match(notes, /503 no_backends/);
    assert.match(notes, /kubectl annotate service YOUR-SERVICE pointsman\.io\/tier=weak/);
    assert.match(notes, /kubectl create token default --audience pointsman\)/);
    assert.match(notes, /kubectl port-forward -n pointsman service\/pointsman 10080:80 &/);
    assert.match(notes, /-H "authorization: Bearer \$TOKEN"/);
    assert.match(notes, /kubectl exec -n pointsman deployment\/pointsman -c router -- pointsman backends/);
  });

  it("fit the values: another namespace, port and audience, chosen namespaces, a Jaeger", () => {
    const notes = notesOf({
      release: "llm",
      namespace: "platform",
      values: {
        openai: { existingSecret: "openai" },
        service: { port: 8080 },
        callers: { audience: "llm" },
        discovery: { namespaces: ["team-a"] },
        jaeger: { enabled: true },
        inject: { enabled: false },
      },
    });
    assert.match(notes, /http:\/\/llm-pointsman\.platform\.svc:8080\/v1/);
    assert.match(notes, /annotate service YOUR-SERVICE -n team-a /);
    assert.match(notes, /--audience llm\)/);
    assert.match(notes, /port-forward -n platform service\/llm-pointsman 10080:8080/);
    assert.match(notes, /port-forward -n platform service\/llm-pointsman-jaeger 16686/);
    assert.doesNotMatch(notes, /no_backends|sidecar/);
  });

  it("ask with a key, or with nothing and a warning, as callers do", () => {
    assert.match(
      notesOf({ values: { callers: { mode: "apiKeys", existingSecret: "teams" } } }),
      /Secret teams/,
    );
    const open = notesOf({ values: { callers: { mode: "open" } } });
    assert.doesNotMatch(open, /Bearer/);
    assert.match(open, /spends your money/);
  });
});

function notesOf(options: ChartOptions): string {
  const rendered = tryRenderChart(options, "notes");
  assert.equal(rendered.kind, "rendered", JSON.stringify(rendered));
  return rendered.kind === "rendered" ? (rendered.text.split("\nNOTES:\n")[1] ?? "") : "";
}
