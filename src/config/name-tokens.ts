// SPDX-License-Identifier: Apache-2.0

/** What stands before a model: the owner and a slash, or Bedrock's region and vendor. */
const BEFORE = /^.*\/|^((us|eu|apac|global)\.)?(anthropic|meta|mistral|amazon|cohere|deepseek|openai|qwen)\./;
/** Bedrock's revision, behind it. */
const REVISION = /(-v\d+)?:\d+$/;
/** Fireworks writes Llama 3.1 as `llama-v3p1`. */
const LLAMA_VERSION = /\bllama-v(\d)(?:p(\d))?\b/;

/**
 * The tokens of a model's name, by which names of the same model agree: lower case, split at `-`, `_`, `:`, `@` and spaces,
 * and between a word and the number that follows it (`llama3` is `llama`, `3`). A dot stays inside its number.
 */
export function tokensOf(name: string): readonly string[] {
  const plain = name
    .toLowerCase()
    .replace(BEFORE, "")
    .replace(REVISION, "")
    .replace(LLAMA_VERSION, (_, major: string, minor?: string) =>
      minor === undefined ? `llama-${major}` : `llama-${major}.${minor}`,
    );
  return plain
    .split(/[-_:@\s]+/)
    .flatMap((part) => /^([a-z]+)(\d.*)$/.exec(part)?.slice(1) ?? [part])
    .filter((token) => token !== "");
}
