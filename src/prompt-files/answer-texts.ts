// SPDX-License-Identifier: Apache-2.0
import { isObject, type JsonObject } from "./json-object.ts";
import { collect } from "./request-texts.ts";

/** An answer is nested this deep at most: a list of outputs, an output, its parts, a part. */
const MAX_DEPTH = 5;

/**
 * The texts of an answer: OpenAI's `choices` and `output`, Anthropic's `content`
 * (https://platform.openai.com/docs/api-reference, https://docs.anthropic.com/en/api/messages). None where it has none.
 */
export function answerTexts(response: JsonObject | undefined): readonly string[] {
  const texts: string[] = [];
  for (const choice of listOf(response?.["choices"])) {
    if (!isObject(choice)) continue;
    collect(choice["text"], texts, 0);
    collect(choice["message"], texts, MAX_DEPTH);
  }
  collect(response?.["output"], texts, MAX_DEPTH);
  if (Array.isArray(response?.["content"])) collect(response["content"], texts, MAX_DEPTH);
  return texts;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
