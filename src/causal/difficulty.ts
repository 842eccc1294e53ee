// SPDX-License-Identifier: Apache-2.0

/** Digits by which the endpoint says that small models fail. */
const HARD: ReadonlySet<string> = new Set(["4", "5"]);

/**
 * The score in a chat-completions reply: the probability of 4 and 5 among the digits 1 to 5, from the log-probabilities of
 * the first token; undefined when the reply has no digit among them. RouteLLM's causal router reads the label tokens of
 * its fine-tuned model likewise (https://arxiv.org/abs/2406.18665, section 4.2).
 * https://platform.openai.com/docs/api-reference/chat/object has the form.
 */
export function difficulty(reply: unknown): number | undefined {
  const first = at(at(at(at(at(reply, "choices"), 0), "logprobs"), "content"), 0);
  const likely = at(first, "top_logprobs");
  let all = 0;
  let hard = 0;
  for (const one of Array.isArray(likely) ? likely : []) {
    const digit = /^\s*([1-5])\s*$/.exec(String(at(one, "token")))?.[1];
    const probability = probabilityOf(at(one, "logprob"));
    if (digit === undefined || probability === undefined) continue;
    all += probability; // " 4" and "4" are two tokens of one digit
    if (HARD.has(digit)) hard += probability;
  }
  return all > 0 ? hard / all : undefined;
}

function probabilityOf(logprob: unknown): number | undefined {
  return typeof logprob === "number" && logprob <= 0.01 ? Math.exp(logprob) : undefined;
}

/** The value under a key of what may be anything. */
function at(value: unknown, key: string | number): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}
