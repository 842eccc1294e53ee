// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { stripVTControlCharacters } from "node:util";
import { decisionHeading, decisionLine } from "./decision-line.ts";
import { type ExchangeLine, readChildLine } from "./exchange-line.ts";
import { COLOURED, PLAIN } from "./paint.ts";

const anExchange = (fields: Partial<ExchangeLine> = {}): ExchangeLine => ({
  event: "exchange",
  time: new Date(2026, 0, 2, 9, 8, 7).toISOString(),
  virtual_model: "auto",
  router: "mf",
  score: 0.1234,
  threshold: 0.5,
  tier: "weak",
  reason: "score",
  backend: "llama-3-8b",
  served_by: "llama-3-8b",
  attempts: 1,
  decision_ms: 3.14,
  status: 200,
  duration_ms: 123.4,
  ...fields,
});

const widest = anExchange({
  virtual_model: "a-very-long-virtual-model",
  score: 1,
  threshold: 1,
  tier: "strong",
  reason: "static-queue-full",
  served_by: "a-very-long-backend-name",
  attempts: 3,
  decision_ms: 12_345,
  duration_ms: 1_234_567,
});

describe("a decision line", () => {
  it("shows the decision, what it was made from and what came of it", () => {
    assert.equal(
      decisionLine(anExchange(), PLAIN),
      "09:08:07 auto        0.123<0.500 weak   score             llama-3-8b      3.1ms 200   123ms",
    );
  });

  it("stands under its heading and within 100 columns, however long the names are", () => {
    const heading = decisionHeading(PLAIN);
    const line = decisionLine(widest, PLAIN);
    assert.ok(line.length <= 100, `${line.length} columns`);
    assert.equal(line.indexOf("strong"), heading.indexOf("tier"));
    assert.equal(line.indexOf("static-"), heading.indexOf("reason"));
    assert.equal(line.indexOf("a-very-long-b"), heading.indexOf("backend"));
  });

  it("is as wide in colour as without", () => {
    assert.equal(stripVTControlCharacters(decisionLine(widest, COLOURED)), decisionLine(widest, PLAIN));
    assert.notEqual(decisionLine(widest, COLOURED), decisionLine(widest, PLAIN));
  });

  it("shows the backend that served and marks the fallback", () => {
    const line = decisionLine(anExchange({ served_by: "gpt-4", attempts: 2 }), PLAIN);
    assert.match(line, / gpt-4 .* fallback$/);
    assert.doesNotMatch(decisionLine(anExchange(), PLAIN), /fallback/);
  });

  it("marks as fallback what another backend served at the first attempt, since ejected pools are skipped", () => {
    assert.match(decisionLine(anExchange({ served_by: "gpt-4" }), PLAIN), /fallback$/);
  });

  it("does not call it a fallback when no backend served", () => {
    assert.doesNotMatch(decisionLine(anExchange({ served_by: "", status: 503 }), PLAIN), /fallback/);
  });

  it("shows the problem that the client was told where the backend would stand", () => {
    const { tier: _, score: __, threshold: ___, backend: ____, ...rest } = anExchange({ served_by: "" });
    const rejected = { ...rest, reason: "rejected", problem: "context_length_exceeded", status: 400 };
    const line = decisionLine(rejected, COLOURED);
    assert.ok(line.includes(COLOURED("red", "rejected context_length_exceeded")));
    assert.match(decisionLine(rejected, PLAIN), / context_length_exceeded {2}3\.1ms 400 /);
    assert.match(decisionLine({ ...rest, problem: "backend_timeout" }, PLAIN), / score backend_timeout /);
  });

  it("shows fail open in red, without a score", () => {
    const { score: _s, threshold: _t, ...rest } = anExchange({ reason: "fail-open" });
    assert.ok(decisionLine(rest, COLOURED).includes(COLOURED("red", "fail-open".padEnd(17))));
    assert.match(decisionLine(rest, PLAIN), /^09:08:07 auto {8}- {11}weak/);
  });

  it("leaves dashes for what is not known", () => {
    assert.match(
      decisionLine({ event: "exchange", time: "nonsense" }, PLAIN),
      /^--:--:-- - +- +- +- +- +- +- +-$/,
    );
  });
});

describe("a line of serve's output", () => {
  it("is an exchange by its event, with fields of a wrong type left out", () => {
    const line = JSON.stringify({ ...anExchange(), score: "high", other: 1 });
    const read = readChildLine(line);
    assert.equal(read.kind, "exchange");
    const { score: _s, ...rest } = anExchange();
    assert.deepEqual(read.kind === "exchange" && read.exchange, rest);
  });

  it("is a log event otherwise, and text when it is no JSON", () => {
    assert.equal(readChildLine('{"event":"ready"}').kind, "log");
    assert.equal(readChildLine("{broken").kind, "text");
  });
});
