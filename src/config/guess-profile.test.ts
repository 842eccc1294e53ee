// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { guessProfile } from "./guess-profile.ts";
import { nearNames } from "./near-names.ts";

const KNOWN = [
  "claude-3-5-sonnet-20240620",
  "claude-3-5-sonnet-20241022",
  "claude-3-haiku-20240307",
  "deepseek-v2-chat-0628",
  "gemma-2-9b-it",
  "gpt-3.5-turbo-0125",
  "gpt-3.5-turbo-1106",
  "gpt-4-0125-preview",
  "gpt-4-0314",
  "gpt-4-0613",
  "gpt-4-1106-preview",
  "gpt-4-turbo-2024-04-09",
  "gpt-4o-2024-05-13",
  "gpt-4o-2024-08-06",
  "gpt-4o-mini-2024-07-18",
  "llama-2-70b-chat",
  "llama-2-7b-hf",
  "llama-3-8b-base",
  "llama-3-8b-instruct",
  "llama-3.1-405b-inst-fp8",
  "llama-3.1-405b-instruct",
  "llama-3.1-8b-instruct",
  "mistral-7b-instruct-v0.1",
  "mistral-7b-instruct-v0.3",
  "mistral-large-2407",
  "mixtral-8x7b-base",
  "mixtral-8x7b-instruct-v0.1",
  "qwen2.5-72b-instruct",
  "weak",
  "strong",
];

/** A backend's model string, and the profile it means. */
const TABLE: readonly (readonly [string, string | undefined])[] = [
  ["meta-llama/Meta-Llama-3-8B-Instruct", "llama-3-8b-instruct"],
  ["meta-llama/Meta-Llama-3-8B", "llama-3-8b-instruct"],
  ["llama3:8b", "llama-3-8b-instruct"],
  ["llama3:8b-instruct-q4_K_M", "llama-3-8b-instruct"],
  ["casperhansen/llama-3-8b-instruct-awq", "llama-3-8b-instruct"],
  ["meta-llama/Meta-Llama-3.1-8B-Instruct-Turbo", "llama-3.1-8b-instruct"],
  ["neuralmagic/Meta-Llama-3.1-405B-Instruct-FP8", "llama-3.1-405b-instruct"],
  ["accounts/fireworks/models/llama-v3p1-8b-instruct", "llama-3.1-8b-instruct"],
  ["meta.llama3-8b-instruct-v1:0", "llama-3-8b-instruct"],
  ["meta-llama/Llama-2-70b-chat-hf", "llama-2-70b-chat"],
  ["meta-llama/Llama-2-7b-chat-hf", undefined],
  ["llama-3-8b-base", "llama-3-8b-base"],
  ["mistralai/Mixtral-8x7B-Instruct-v0.1", "mixtral-8x7b-instruct-v0.1"],
  ["TheBloke/Mixtral-8x7B-Instruct-v0.1-GPTQ", "mixtral-8x7b-instruct-v0.1"],
  ["open-mixtral-8x7b", "mixtral-8x7b-instruct-v0.1"],
  ["mistralai/Mistral-7B-Instruct-v0.2", "mistral-7b-instruct-v0.3"],
  ["mistral-7b-instruct-v0.1", "mistral-7b-instruct-v0.1"],
  ["mistral-large-latest", "mistral-large-2407"],
  ["Qwen/Qwen2.5-72B-Instruct", "qwen2.5-72b-instruct"],
  ["google/gemma-2-9b-it", "gemma-2-9b-it"],
  ["gpt-4", "gpt-4-0613"],
  ["openai/gpt-4", "gpt-4-0613"],
  ["gpt-4-turbo", "gpt-4-turbo-2024-04-09"],
  ["gpt-4-turbo-preview", "gpt-4-0125-preview"],
  ["gpt-4-1106-preview", "gpt-4-1106-preview"],
  ["gpt-4o", "gpt-4o-2024-08-06"],
  ["gpt-4o-2024-05-13", "gpt-4o-2024-05-13"],
  ["gpt-4o-2024-11-20", "gpt-4o-2024-08-06"],
  ["gpt-4o-mini", "gpt-4o-mini-2024-07-18"],
  ["gpt-3.5-turbo", "gpt-3.5-turbo-0125"],
  ["claude-3-5-sonnet-latest", "claude-3-5-sonnet-20241022"],
  ["us.anthropic.claude-3-5-sonnet-20240620-v1:0", "claude-3-5-sonnet-20240620"],
  ["deepseek-v2-chat", "deepseek-v2-chat-0628"],
  ["deepseek-v3-chat", undefined],
  ["gpt-5", undefined],
  ["llama-3-70b-instruct", undefined],
  ["llama-3.2-8b-instruct", undefined],
  ["our-finetune", undefined],
];

describe("the profile guessed from a model string", () => {
  for (const [model, profile] of TABLE)
    it(`of ${model} is ${profile ?? "none"}`, () => assert.equal(guessProfile(model, KNOWN), profile));

  it("may be a tenant's own name that is shorter than the model string", () => {
    const own = ["weak", "llama-3-8b", "llama-3-70b"];
    assert.equal(guessProfile("meta-llama/Meta-Llama-3-8B-Instruct", own), "llama-3-8b");
    assert.equal(guessProfile("meta-llama/Meta-Llama-3.1-8B-Instruct", own), undefined);
  });

  it("does not depend on the order of the known ones", () => {
    const turned = KNOWN.toReversed();
    for (const [model, profile] of TABLE) assert.equal(guessProfile(model, turned), profile);
  });
});

describe("the names near an unknown one", () => {
  it("are those with the most tokens in common, three at most", () => {
    assert.deepEqual(nearNames("llama-3-8b", KNOWN), [
      "llama-3-8b-base",
      "llama-3-8b-instruct",
      "llama-3.1-8b-instruct",
    ]);
    assert.equal(nearNames("lama-3-8b-instruct", KNOWN)[0], "llama-3-8b-instruct");
    assert.deepEqual(nearNames("zzz", KNOWN), []);
  });
});
