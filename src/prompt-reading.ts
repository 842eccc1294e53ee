// SPDX-License-Identifier: Apache-2.0
import type { PromptReading } from "./cli/explanation.ts";
import { type Inspection, likeliestDomain } from "./onnx/inspection.ts";

/** Profiles that `explain` shows beside the backends' own: the models this product is about, of the many that are predicted. */
const SHOWN = [
  "llama-3-8b-instruct",
  "llama-3.1-8b-instruct",
  "mixtral-8x7b-instruct-v0.1",
  "gpt-4-1106-preview",
  "gpt-4-turbo-2024-04-09",
  "gpt-4o-2024-05-13",
];

/** What the router model saw and predicted, cut down to what a person looks at. */
export function promptReading({ digest, encoder, static: quick, neighbours }: Inspection): PromptReading {
  const profiles = SHOWN.flatMap((name) => {
    const success = encoder.success[name];
    return success === undefined ? [] : [{ name, success }];
  });
  return {
    digest,
    profiles,
    chat: encoder.pChat,
    domain: likeliestDomain(encoder),
    staticScore: quick.score,
    encoderScore: encoder.score,
    neighbours,
  };
}
