// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { aRateableExchange } from "../../test/harness/builders.ts";
import { type FeedbackLine, feedbackLine, readFeedbackLine } from "./feedback-line.ts";
import { FeedbackLabels } from "./labels.ts";

function aLine(over: Partial<FeedbackLine>): FeedbackLine {
  return {
    ...{
      id: "d-1",
      timestamp: "2026-03-01T00:00:00.000Z",
      rating: 1,
      virtual_model: "auto",
      backend: "llama",
    },
    ...{ model: "small", prompt: "Why?", prompt_tokens: 1, completion_tokens: 1 },
    ...over,
  };
}

function labelsOf(lines: readonly FeedbackLine[], assumed: readonly (readonly [string, number])[] = []) {
  const labels = new FeedbackLabels((prompt) => prompt, new Map(assumed));
  for (const line of lines) labels.note(line);
  return lines.map((line) => labels.labelOf(line)).filter((label) => label !== undefined);
}

describe("ratings as labels", () => {
  it("make one label of a prompt, with the mean of each model's ratings", () => {
    const [label, ...others] = labelsOf([
      aLine({}),
      aLine({ id: "d-2", rating: 0 }),
      aLine({ id: "d-3", model: "large" }),
    ]);
    assert.deepEqual([label?.outcomes, label?.ratings, others], [{ small: 0.5, large: 1 }, 3, []]);
  });

  it("go by the last rating of an exchange", () => {
    const [label] = labelsOf([aLine({}), aLine({ rating: 0 })]);
    assert.deepEqual([label?.outcomes, label?.ratings], [{ small: 0 }, 1]);
  });

  it("take an outcome for granted only of a model that nobody rated, and say so", () => {
    const [asked, rated] = labelsOf(
      [aLine({}), aLine({ id: "d-2", prompt: "How?", model: "large", rating: 0 })],
      [["large", 1]],
    );
    assert.deepEqual([asked?.outcomes, asked?.assumed], [{ small: 1, large: 1 }, ["large"]]);
    assert.deepEqual([rated?.outcomes, rated?.assumed], [{ large: 0 }, undefined]);
  });

  it("leave out exchanges whose prompt was not kept", () => {
    const { prompt: _, ...rest } = aLine({});
    assert.deepEqual(labelsOf([rest]), []);
  });
});

describe("a line of a feedback file", () => {
  it("is read as it was written, and half of it is none", () => {
    const exchange = aRateableExchange({ model: "small" });
    const text = feedbackLine({ exchange, rating: 0.5, again: false, prompt: "line\nbreak" });
    assert.ok(!text.includes("\n"));
    const read = readFeedbackLine(text);
    assert.deepEqual(
      [read?.id, read?.rating, read?.prompt, read?.model],
      ["d-1", 0.5, "line\nbreak", "small"],
    );
    assert.equal(readFeedbackLine(text.slice(0, -5)), undefined);
    for (const wrong of ["[]", "{}", text.replace("0.5", "7"), text.replace('"line\\nbreak"', "7")])
      assert.equal(readFeedbackLine(wrong), undefined, wrong);
  });
});
