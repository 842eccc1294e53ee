// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Explanation } from "./explanation.ts";
import { explanationTable } from "./explanation-table.ts";
import { PLAIN } from "./paint.ts";

const anExplanation: Explanation = {
  request: {
    api: "chat-completions",
    model: "auto",
    textCharacters: 42,
    turns: 1,
    promptTokens: 11,
    maxAnswerTokens: 0,
    needs: ["tools"],
  },
  candidates: [
    {
      ...{ backend: "llama-3-8b", tier: "weak", model: "llama", profile: "llama-3-8b-instruct" },
      ...{ price: { input: 0.05, output: 0.08 }, success: 0.25, loss: 0.75, eligible: false },
    },
    { backend: "tiny", tier: "weak", model: "t", profile: "weak", leftOut: "no tools" },
    { backend: "gpt-4", tier: "strong", model: "gpt-4-turbo", profile: "strong", loss: 0, eligible: true },
  ],
  scores: [
    { router: "mf", score: 0.7, loss: 0.75, by: "encoder", threshold: 0.5, decides: true },
    { router: "heuristic", threshold: 0.5, decides: false },
    {
      ...{ router: "semantic", score: 0, loss: 0, by: "route", threshold: 0.5, decides: false },
      route: { name: "small-talk", similarity: 0.81 },
    },
  ],
  routerModel: {
    digest: "0123456789ab",
    profiles: [{ name: "llama-3-8b", success: 0.25 }],
    chat: 0.1,
    domain: "math",
    staticScore: 0.7,
    encoderScore: 0.75,
    neighbours: [{ similarity: 0.91, domain: "math", weakFailure: 0.8 }],
  },
  outcome: {
    kind: "decision",
    virtualModel: "auto",
    tier: "strong",
    reason: "score",
    chain: ["gpt-4", "llama-3-8b"],
  },
  timings: [{ stage: "infer", ms: 3.2 }],
};

const GOLDEN = `request
  api          chat-completions
  model        auto
  scored text  42 characters
  turns        1
  prompt       about 11 tokens
  answer       no limit given
  needs        tools

candidates
  backend     tier    profile              price      success  loss                        model
  llama-3-8b  weak    llama-3-8b-instruct  0.05/0.08  0.250    0.750  over it              llama
  tiny        weak    weak                 -          -        -      no tools             t
  gpt-4       strong  strong               -          -        0.000  under the threshold  gpt-4-turbo

scores
  router     score  loss
  mf         0.700  0.750     ███████▌··  ≥  threshold 0.500  strong (encoder)                          decides
  heuristic  -      no score  ··········     threshold 0.500
  semantic   0.000  0.000     ··········  <  threshold 0.500  weak (route small-talk, similarity 0.81)

router model
  digest           0123456789ab
  domain           math
  open-ended chat  0.100
  static score     0.700
  encoder score    0.750
  predicted success
    llama-3-8b  ██▌·······  0.250
  nearest labelled prompts: similarity, domain, share of weak models that failed
    0.910  math  ████████··  0.80

decision
  backend        gpt-4 (strong)
  reason         score
  virtual model  auto
  then           llama-3-8b

time
  infer     3.20 ms
`;

describe("an explanation", () => {
  it("is a table with every number behind the decision", () => {
    assert.equal(explanationTable(anExplanation, PLAIN), GOLDEN);
  });

  it("leaves out what was never reached, and says why a request is refused", () => {
    const refused: Explanation = {
      candidates: [],
      scores: [],
      outcome: { kind: "reject", code: "malformed_json", status: 400, sentence: "not JSON" },
      timings: [],
    };
    assert.equal(explanationTable(refused, PLAIN), "decision\n  refused with 400 malformed_json: not JSON\n");
  });
});
